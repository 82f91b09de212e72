package io.github.distributedleadership.benchmarks.net;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The answers of the old command, kept so that it is asked once.
 *
 * @param folder where they are kept, one compressed file for each batch of questions
 * @param jar the old command
 */
record Recording(Path folder, CommandJar jar) {
    /** {@return the answers to these questions, from the file of that name or else from the command itself} */
    List<Answer> answers(String batch, List<Question> questions) throws IOException {
        Path file = folder.resolve(batch + "-" + questions.size() + ".gz");
        if (Files.exists(file)) {
            return read(file, questions);
        }
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            answers.add(question.ask(jar));
        }
        write(file, questions, answers);
        return answers;
    }

    private static List<Answer> read(Path file, List<Question> questions) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)))) {
            for (Question question : questions) {
                if (in.readLong() != question.fingerprint()) {
                    throw new IOException(
                            "the answers in " + file + " are to other questions, the first of which is now \""
                                    + question.line() + "\"; delete the folder that holds the corpus and the answers");
                }
                answers.add(new Answer(in.readInt(), text(in), text(in)));
            }
        }
        return answers;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void write(Path file, List<Question> questions, List<Answer> answers) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part))))) {
            for (int i = 0; i < answers.size(); i++) {
                out.writeLong(questions.get(i).fingerprint());
                out.writeInt(answers.get(i).exit());
                text(answers.get(i).out(), out);
                text(answers.get(i).err(), out);
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
