package io.github.distributedleadership.benchmarks.net;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that were broken into lines, in one line each again, and without the number that they have in a list: a longer
 * word moves no break, and a sentence less is no other number for all that follow.
 */
final class Unwrapped {
    /** The longest line that is written where words allow. */
    private static final int WIDTH = 100;

    private Unwrapped() {}

    static List<String> lines(String text) {
        List<String> whole = new ArrayList<>();
        String before = "";
        for (String line : text.lines().toList()) {
            String bare = line.strip();
            if (isBroken(before, bare)) {
                whole.add(whole.remove(whole.size() - 1) + " " + bare);
            } else {
                whole.add(unnumbered(line));
            }
            before = line;
        }
        return whole;
    }

    private static String unnumbered(String line) {
        return line.replaceFirst("^\\d+\\. ", "#. ");
    }

    /** Whether the line ended there for want of space for the next word, and not with its sentence. */
    private static boolean isBroken(String line, String next) {
        boolean begins = line.endsWith(".") || next.isEmpty() || next.startsWith("- ") || next.matches("\\d+\\. .*");
        return !begins && !line.isBlank() && line.length() + 1 + next.split(" ", 2)[0].length() > WIDTH;
    }
}
