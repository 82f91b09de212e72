package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name or an id, as they are compared: without case, accents and what stands between them. */
final class NameWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static ImmutableList<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // letters of which the stroke is no accent to Unicode
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd');
        return Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The same in alphabetical order: "Ruiz, Ana" has the words of "Ana Ruiz". */
    static List<String> sorted(String text) {
        return of(text).stream().sorted().toList();
    }
}
