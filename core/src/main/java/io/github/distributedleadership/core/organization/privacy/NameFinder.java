package io.github.distributedleadership.core.organization.privacy;

import io.github.distributedleadership.core.people.Member;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where words name certain people: by id, in any case, or by name.
 *
 * <p>A name is found as a whole, and where each part of it begins with a capital, as names of people do, also by any of
 * those parts of three letters or more. Only whole words are found: {@code nia} not in {@code Tanzania}.
 */
final class NameFinder {
    private static final int SHORTEST = 3;

    private final Pattern pattern;

    private NameFinder(Pattern pattern) {
        this.pattern = pattern;
    }

    static NameFinder of(Iterable<Member> people) {
        Set<String> anyCase = new TreeSet<>();
        Set<String> asWritten = new TreeSet<>();
        for (Member member : people) {
            anyCase.add(member.id().value());
            anyCase.add(member.name());
            List<String> parts = Arrays.stream(member.name().split("[\\s-]+"))
                    .filter(part -> !part.isEmpty())
                    .toList();
            boolean isNameOfAPerson =
                    parts.size() > 1 && parts.stream().allMatch(part -> Character.isUpperCase(part.codePointAt(0)));
            if (isNameOfAPerson) {
                parts.stream().filter(part -> part.length() >= SHORTEST).forEach(asWritten::add);
            }
        }
        return new NameFinder(Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?iu:" + alternatives(anyCase) + ")"
                + (asWritten.isEmpty() ? "" : "|" + alternatives(asWritten)) + ")(?![\\p{L}\\p{N}])"));
    }

    /** Longer ones first, so that a whole name is found before a part of it. */
    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** {@return the text with these words in place of each mention} */
    String replacedIn(String text, String words) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(words));
    }
}
