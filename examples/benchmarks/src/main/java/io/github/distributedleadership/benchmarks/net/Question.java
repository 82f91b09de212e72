package io.github.distributedleadership.benchmarks.net;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** One thing that both commands are asked, and that one answers as often as it is asked. */
interface Question {
    /** The commands that answer in sentences. */
    Set<String> TOLD = Set.of("assess", "decide", "plan", "what-if");

    /** {@return the command line} */
    String line();

    /** {@return the command that is asked} */
    default String command() {
        return line().split(" ", 2)[0];
    }

    /** {@return what the answer should be} */
    default Form form() {
        if (line().contains("--format json")) {
            return Form.JSON;
        }
        return TOLD.contains(command()) ? Form.SENTENCES : Form.LINES;
    }

    /** {@return a number that changes where the question is another} */
    long fingerprint();

    Answer ask(CommandJar jar) throws IOException;

    /** Puts what the command line names where it stays; {@return where that is} */
    Path keep(Path folder) throws IOException;
}
