package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * {@code check} of a broken file, or of a folder of tables one of which is broken. It is put in its place for as long as
 * the question is asked, so that only one question may be asked of a place at a time.
 *
 * @param sound the file or folder that is whole
 * @param place where the broken one is put
 * @param seed how it is broken
 */
record MutatedQuestion(Path sound, Path place, long seed) implements Question {
    @Override
    public String line() {
        return "check " + place;
    }

    /** A broken text, and the name of its table where it is one. */
    private record Broken(String file, byte[] bytes) {}

    private Broken broken() throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Path file = sound;
        String name = "";
        if (Files.isDirectory(sound)) {
            List<Path> tables = Places.list(sound);
            file = tables.get(random.nextInt(tables.size()));
            name = file.getFileName().toString();
        }
        String text = Files.readString(file);
        if (!name.isEmpty() && random.nextInt(20) == 0) {
            name = Mutation.misspelt(name.substring(0, name.length() - 4), random) + ".csv";
        } else {
            text = Mutation.of(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8)); // no text at all any more, often
        }
        return new Broken(name, bytes);
    }

    @Override
    public long fingerprint() {
        try {
            Broken broken = broken();
            CRC32 crc = new CRC32();
            crc.update((line() + "\n" + broken.file + "\n").getBytes(StandardCharsets.UTF_8));
            crc.update(broken.bytes);
            return crc.getValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public Answer ask(CommandJar jar) throws IOException {
        Broken broken = broken();
        if (broken.file.isEmpty()) {
            Files.write(place, broken.bytes);
            return jar.ask(List.of("check", place.toString()));
        }
        if (!Files.exists(place)) {
            Places.copy(sound, place);
        }
        Path table = place.resolve(broken.file);
        Files.write(table, broken.bytes);
        Answer answer = jar.ask(List.of("check", place.toString()));
        Files.delete(table);
        Path whole = sound.resolve(broken.file);
        if (Files.exists(whole)) {
            Files.copy(whole, table);
        }
        return answer;
    }

    @Override
    public Path keep(Path folder) throws IOException {
        Path kept = folder.resolve("mutated-" + Long.toHexString(seed)
                + (Files.isDirectory(sound) ? "" : sound.toString().replaceFirst(".*(?=\\.)", "")));
        Places.delete(kept);
        Broken broken = broken();
        if (Files.isDirectory(sound)) {
            Places.copy(sound, kept);
            Files.write(kept.resolve(broken.file), broken.bytes);
        } else {
            Files.createDirectories(folder);
            Files.write(kept, broken.bytes);
        }
        return kept;
    }
}
