package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.nio.file.Path;

/** One thing that both commands are asked, and that one answers as often as it is asked. */
interface Question {
    /** {@return the command line} */
    String line();

    /** {@return the command that is asked} */
    default String command() {
        return line().split(" ", 2)[0];
    }

    /** Whether the answer should be JSON. */
    default boolean json() {
        return line().contains("--format json");
    }

    /** {@return a number that changes where the question is another} */
    long fingerprint();

    Answer ask(CommandJar jar) throws IOException;

    /** Puts what the command line names where it stays; {@return where that is} */
    Path keep(Path folder) throws IOException;
}
