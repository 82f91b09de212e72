package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NearMissProperties {
    @Property(tries = 2000)
    void it_is_the_candidate_with_the_fewest_slips(@ForAll("word") String given, @ForAll("words") List<String> words) {
        int most = Math.max(1, Math.min(3, given.length() / 3));
        Optional<String> plain = words.stream()
                .filter(word -> slips(given, word) <= most)
                .min(Comparator.<String>comparingInt(word -> slips(given, word)).thenComparing(word -> word));
        assertThat(NearMiss.of(given, words)).isEqualTo(plain);
    }

    @Property
    void the_order_of_the_candidates_does_not_matter(
            @ForAll("word") String given, @ForAll("words") List<String> words, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, random);
        assertThat(NearMiss.of(given, shuffled)).isEqualTo(NearMiss.of(given, words));
    }

    /** The distance of optimal string alignment, as its recurrence says. */
    private static int slips(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withChars("abcA").ofMaxLength(10);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMaxSize(8);
    }
}
