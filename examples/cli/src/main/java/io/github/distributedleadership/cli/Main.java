package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.value.NearMiss;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The {@code leadership} command.
 *
 * <p>Results go to standard output or to {@code --out}, all else to standard error. It exits with 0 when done, 1 when a
 * rule book found violations, 2 on bad usage, 3 on bad input and 70 on a fault of ours.
 */
@Command(
        name = "leadership",
        description = "Tells whether leadership is distributed, and why.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Agree.class,
            Assess.class,
            Check.class,
            Convert.class,
            Decide.class,
            Measure.class,
            New.class,
            Plan.class,
            WhatIf.class
        },
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership assess school.yaml"})
public final class Main implements Runnable {
    /** What picocli gives for bad usage. */
    static final int USAGE = 2;

    @Mixin
    private Globals globals = new Globals();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main() {}

    /** Runs the command line and leaves the JVM with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        // Leaving the JVM is reserved for failures: inside Maven a success must not end the build with it.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** {@return the exit code of that command line, with results and messages written to these} */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err);
        Main main = new Main();
        CommandLine line = new CommandLine(main, new Commands(console));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExpandAtFiles(false);
        line.setHelpFactory(SameHelp::new);
        line.setExecutionStrategy(parsed -> main.execute(parsed, console));
        line.setParameterExceptionHandler((e, given) -> badUsage(e, console));
        line.setExecutionExceptionHandler((e, command, parsed) -> console.fail(e, Globals.wantsDebug(args)));
        int code;
        try {
            code = line.execute(args);
        } catch (Error e) {
            code = console.fail(e, Globals.wantsDebug(args));
        }
        return console.finished(code);
    }

    private int execute(ParseResult parsed, Console console) {
        if (globals.help || globals.version || !globals.wantsThresholds()) {
            return new RunLast().execute(parsed);
        }
        try {
            console.write(globals.target(), Globals::writeThresholds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    Globals globals() {
        return globals;
    }

    /** No command was given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command was given");
    }

    private static int badUsage(ParameterException e, Console console) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String why = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched.getUnmatched().get(0), command)
                : String.valueOf(e.getMessage());
        console.message(Console.oneLine(why) + "; see " + command.qualifiedName(" ") + " --help");
        return USAGE;
    }

    private static String unmatched(String given, CommandSpec command) {
        if (given.startsWith("-")) {
            String name = given.replaceFirst("=.*", "");
            return "there is no option \"" + name + "\""
                    + NearMiss.question(name, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty()
                ? "one argument more than it takes: \"" + given + "\""
                : "there is no command \"" + given + "\""
                        + NearMiss.question(given, command.subcommands().keySet());
    }
}
