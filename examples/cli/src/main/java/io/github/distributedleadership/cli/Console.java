package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.format.TextFile;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where results and messages go, and what becomes of failures. */
final class Console {
    static final int BAD_INPUT = 3;
    static final int OUR_FAULT = 70;
    private static final int MAX_LISTED = 100;

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Writes something piece by piece. */
    interface Result {
        void writeTo(Appendable out) throws IOException;
    }

    /** Writes the result to standard output, or beside the file and then in its place. */
    void write(Optional<Path> file, Result result) throws IOException {
        if (file.isEmpty()) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            result.writeTo(writer);
            writer.flush();
            return;
        }
        Path target = file.get();
        try {
            replace(target, result);
        } catch (AccessDeniedException e) {
            throw new BadInput(
                    target.toString(), "cannot be written, for its permissions forbid it; choose another place");
        } catch (FileSystemException e) {
            throw cannotBeWritten(target, Optional.ofNullable(e.getReason()).orElse("the system does not allow it"));
        } catch (IOException e) {
            throw cannotBeWritten(target, String.valueOf(e.getMessage()));
        }
    }

    private static BadInput cannotBeWritten(Path target, String why) {
        return new BadInput(target.toString(), "cannot be written, for " + why + "; choose another place");
    }

    private static void replace(Path given, Result result) throws IOException {
        if (given.toString().isEmpty()) {
            throw new BadInput("", "--out was given an empty name; give the name of a file");
        }
        if (Files.isDirectory(given)) {
            throw new BadInput(given.toString(), "is a folder; give the name of a file");
        }
        Path folder = given.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new BadInput(given.toString(), "cannot be written, for its folder is not there; make it first");
        }
        TextFile.write(given, result::writeTo);
    }

    /** A line for people, beside the result. */
    void message(String text) {
        err.println(text);
    }

    /** {@return the exit code for that failure, after saying what is wrong} */
    int fail(Throwable failure, boolean debug) {
        int code = explain(failure);
        if (debug) {
            failure.printStackTrace(err);
        } else if (code == OUR_FAULT) {
            message("run it again with --debug, and report what it prints");
        }
        return code;
    }

    /** {@return the exit code, or that of bad output where standard output could not be written} */
    int finished(int code) {
        boolean isLost = out.checkError();
        if (isLost && code == 0) {
            message(
                    "the result could not be written to standard output as a whole; make room there, or name a file with --out");
        }
        err.flush();
        return isLost && code == 0 ? BAD_INPUT : code;
    }

    private int explain(Throwable failure) {
        if (failure instanceof BadInput bad) {
            problems(bad);
            return BAD_INPUT;
        }
        if (failure instanceof IOException e) {
            message(oneLine(String.valueOf(e.getMessage())));
            return BAD_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            message("there is not enough memory for this input; give Java more with -Xmx, such as java -Xmx4g -jar …");
            return BAD_INPUT;
        }
        message("a fault of ours: " + oneLine(String.valueOf(failure)));
        return OUR_FAULT;
    }

    private void problems(BadInput bad) {
        String file = oneLine(bad.file());
        InvalidFile invalidFile = bad.invalidFile().orElse(null);
        if (invalidFile != null) {
            invalidFile.problems().stream()
                    .limit(MAX_LISTED)
                    .forEach(problem -> message(
                            problem.file().isEmpty()
                                    ? file + ": " + oneLine(problem.toString())
                                    : oneLine(problem.toString())));
            if (invalidFile.count() > MAX_LISTED) {
                message(file + ": and " + (invalidFile.count() - MAX_LISTED) + " more problems");
            }
            return;
        }
        InvalidOrganization invalid = bad.invalid().orElse(null);
        if (invalid == null) {
            message((file.isEmpty() ? "" : file + ": ") + oneLine(String.valueOf(bad.getMessage())));
            return;
        }
        long listed = 0;
        for (Problem problem : invalid.problems()) {
            if (listed++ < MAX_LISTED) {
                String place = problem.file()
                        .map(name -> Path.of(bad.file()).resolve(name).toString())
                        .orElse(bad.file());
                message(oneLine(place) + ": " + oneLine(problem.inFile()));
            }
        }
        if (invalid.count() > MAX_LISTED) {
            message(file + ": and " + (invalid.count() - Math.min(MAX_LISTED, listed)) + " more problems");
        }
    }

    static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        return "cannot be read: " + oneLine(Optional.ofNullable(e.getReason()).orElse("no reason given"));
    }

    /** Text that somebody else wrote, on one line: what could break or turn it is replaced. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> isUnsafe(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // the two joiners are parts of words and emoji
            case Character.FORMAT -> c != 0x200C && c != 0x200D;
            default -> false;
        };
    }
}
