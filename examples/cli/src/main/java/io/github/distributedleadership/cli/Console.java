package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.organization.InvalidOrganization;
import io.github.distributedleadership.core.organization.Problem;
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
import java.nio.file.StandardCopyOption;
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
        Path target = file.get().toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new BadInput(file.get().toString(), "is a folder; give the name of a file");
        }
        Path folder = Optional.ofNullable(target.getParent()).orElse(target);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(file.get().toString(), "cannot be written, for its folder is not there; make it first");
        }
        // not a "temporary file", which only its owner may read
        Path beside = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (Writer writer = Files.newBufferedWriter(beside)) {
                result.writeTo(writer);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
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
        err.flush();
        return out.checkError() && code == 0 ? BAD_INPUT : code;
    }

    private int explain(Throwable failure) {
        if (failure instanceof BadInput bad) {
            problems(bad);
            return BAD_INPUT;
        }
        if (failure instanceof IOException e) {
            message(reason(e));
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
        InvalidOrganization invalid = bad.invalid().orElse(null);
        if (invalid == null) {
            message(bad.file() + ": " + oneLine(String.valueOf(bad.getMessage())));
            return;
        }
        long listed = 0;
        for (Problem problem : invalid.problems()) {
            if (listed++ < MAX_LISTED) {
                message(bad.file() + ": " + oneLine(problem.toString()));
            }
        }
        if (invalid.count() > MAX_LISTED) {
            message(bad.file() + ": and " + (invalid.count() - Math.min(MAX_LISTED, listed)) + " more problems");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException at) {
            return at.getFile() + ": " + reason(at);
        }
        return oneLine(String.valueOf(e.getMessage()));
    }

    static String reason(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read or written; check its permissions";
        }
        return "cannot be read or written: "
                + oneLine(Optional.ofNullable(e.getReason()).orElse("no reason given"));
    }

    /** Text that somebody else wrote, on one line. */
    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
