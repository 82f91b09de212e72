package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A command line about files of the corpus.
 *
 * @param arguments the command and its arguments
 * @param out the place that the command line names as {@code --out}, if it does; what is written there is the answer
 */
record LineQuestion(List<String> arguments, Path out) implements Question {
    /** What stands for the place to write to, in a command line that has none yet. */
    static final String OUT = "@out";

    /** {@return the question of that line, which writes, if it does, to a place that nobody else writes to} */
    static LineQuestion of(List<String> arguments, Path scratch) {
        return new LineQuestion(
                arguments.stream()
                        .map(argument -> argument.equals(OUT) ? scratch.toString() : argument)
                        .toList(),
                scratch);
    }

    @Override
    public String line() {
        return String.join(" ", arguments);
    }

    @Override
    public long fingerprint() {
        CRC32 crc = new CRC32();
        crc.update(line().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    @Override
    public Answer ask(CommandJar jar) throws IOException {
        if (!arguments.contains(out.toString())) {
            return jar.ask(arguments);
        }
        Places.delete(out);
        Answer answer = jar.ask(arguments);
        String written = written();
        Places.delete(out);
        return new Answer(answer.exit(), answer.out() + written, answer.err());
    }

    private String written() throws IOException {
        if (!Files.isDirectory(out)) {
            return Files.exists(out) ? Files.readString(out) : "";
        }
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            files.sorted().forEach(file -> {
                try {
                    texts.add("== " + file.getFileName() + "\n" + Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return String.join("", texts);
    }

    @Override
    public Path keep(Path folder) {
        return Path.of(arguments.size() > 1 ? arguments.get(1) : "");
    }
}
