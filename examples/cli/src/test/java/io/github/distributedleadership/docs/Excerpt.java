package io.github.distributedleadership.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a page shows of a print: all of it, or parts, with a line that holds only … for any lines left out.
 *
 * @param lines the lines of the page
 */
record Excerpt(List<String> lines) {
    private static final String LEFT_OUT = "…";
    /** How many lines longer than before a part may have become. */
    private static final int GROWTH = 4;

    /** Whether that is what was printed. */
    boolean fits(String printed) {
        StringBuilder pattern = new StringBuilder();
        for (String line : lines) {
            pattern.append(line.equals(LEFT_OUT) ? "(?:[^\n]*\n)*" : Pattern.quote(line.stripTrailing()) + " *\n");
        }
        return Pattern.matches(pattern.toString(), printed.strip() + "\n");
    }

    /** The same parts of what is printed now: for each the lines that have most words in common with it. */
    List<String> correctedBy(String printed) {
        List<String> now = printed.strip().lines().map(String::stripTrailing).toList();
        if (!lines.contains(LEFT_OUT)) {
            return now;
        }
        List<String> corrected = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).equals(LEFT_OUT)) {
                corrected.add(LEFT_OUT);
                continue;
            }
            int end = lines.subList(at, lines.size()).indexOf(LEFT_OUT);
            List<String> part = lines.subList(at, end < 0 ? lines.size() : at + end);
            List<String> block = mostAlike(part, now.subList(from, now.size()));
            from += java.util.Collections.indexOfSubList(now.subList(from, now.size()), block) + block.size();
            corrected.addAll(block);
            at += part.size() - 1;
        }
        return corrected;
    }

    private static List<String> mostAlike(List<String> part, List<String> printed) {
        List<String> best = List.of();
        double bestLikeness = 0;
        for (int start = 0; start < printed.size(); start++) {
            for (int size = 1; size <= part.size() + GROWTH && start + size <= printed.size(); size++) {
                double likeness = likeness(part, printed.subList(start, start + size));
                if (likeness > bestLikeness) {
                    bestLikeness = likeness;
                    best = printed.subList(start, start + size);
                }
            }
        }
        return best;
    }

    /** The share of words that two texts have in common, after Dice. */
    private static double likeness(List<String> one, List<String> other) {
        Map<String, Integer> words = new HashMap<>();
        List<String> first = words(one);
        List<String> second = words(other);
        first.forEach(word -> words.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second) {
            common += words.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> words(List<String> text) {
        return text.stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .toList();
    }
}
