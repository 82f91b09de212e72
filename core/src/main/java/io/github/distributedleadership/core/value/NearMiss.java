package io.github.distributedleadership.core.value;

import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class NearMiss {
    private NearMiss() {}

    /**
     * {@return the candidate with the fewest slips from the given text, the first by text among equals}
     *
     * <p>A slip is a letter too many, too few, wrong, or swapped with its neighbour. One slip in three letters, at least
     * one and at most three in all, still counts as near; case does not count. Empty: nothing is near, or the text is too
     * long to be a word.
     */
    public static Optional<String> of(String given, Iterable<String> candidates) {
        if (given.length() > PlainText.MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = given.toLowerCase(Locale.ROOT);
        int fewest = Math.max(1, Math.min(3, given.length() / 3));
        String best = null;
        for (String candidate : candidates) {
            int slips = slips(wanted, candidate.toLowerCase(Locale.ROOT), fewest);
            if (slips < fewest || slips == fewest && (best == null || candidate.compareTo(best) < 0)) {
                fewest = slips;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return ", did you mean" with the near miss, or nothing} For the end of a message. */
    public static String question(String given, Iterable<String> candidates) {
        return of(given, candidates)
                .map(near -> "; did you mean \"" + PlainText.excerpt(near) + "\"?")
                .orElse("");
    }

    // optimal string alignment on three rows, along the diagonal only, given up as soon as a row exceeds the limit
    private static int slips(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            // further from the diagonal than the limit, more letters are missing than may be
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            int smallest = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int slips = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                row[j] = slips;
                smallest = Math.min(smallest, slips);
            }
            if (to < b.length()) {
                row[to + 1] = limit + 1;
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
