package io.github.distributedleadership.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code leadership} command. */
@Command(
        name = "leadership",
        description = "Tells whether leadership is distributed, and why.",
        mixinStandardHelpOptions = true)
public final class Main {

    private Main() {}

    /** Runs the command line and leaves the JVM with its exit code. */
    public static void main(String[] args) {
        int code = new CommandLine(new Main()).execute(args);
        // Leaving the JVM is reserved for failures: inside Maven a success must not end the build with it.
        if (code != 0) {
            System.exit(code);
        }
    }
}
