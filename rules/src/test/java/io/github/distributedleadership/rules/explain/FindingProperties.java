package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.value.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class FindingProperties {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
    private static final Detail EVERYTHING = Detail.standard().withAllIds().withPeople();

    /** A sentence of these parts, each a word or a slot with its fact. */
    record Sentence(List<Part> parts) {
        record Part(String before, Fact fact) {}

        Finding finding() {
            StringBuilder text = new StringBuilder("so");
            for (int i = 0; i < parts.size(); i++) {
                text.append(parts.get(i).before()).append(" {s").append(i).append('}');
                if (parts.get(i).fact() instanceof Fact.Count) {
                    text.append(" {s").append(i).append("|act|acts}");
                }
            }
            Finding.Builder builder = FindingTest.begun(Template.of(text.toString()));
            for (int i = 0; i < parts.size(); i++) {
                builder.fact("s" + i, parts.get(i).fact());
            }
            return builder.build();
        }
    }

    @Property
    void every_number_in_the_text_is_among_the_facts(@ForAll("numeric") Sentence sentence) {
        Finding finding = sentence.finding();
        List<String> facts = finding.facts().values().stream()
                .map(fact -> fact instanceof Fact.Amount amount ? Wording.number(amount.value()) : fact.toString())
                .toList();
        String figures = TextRenderer.of(EVERYTHING).message(finding).replaceAll("(?<=\\d),(?=\\d{3})", "");
        assertThat(NUMBER.matcher(figures).results().map(found -> found.group()))
                .containsExactlyElementsOf(facts);
    }

    @Example
    void what_differs_by_rounding_alone_is_shown_alike() {
        assertThat(Wording.number(0.9635)).isEqualTo("0.964");
        assertThat(Wording.number(Math.nextDown(0.9635))).isEqualTo("0.964");
        assertThat(Wording.number(-0.9634999999999995)).isEqualTo("-0.964");
        assertThat(Wording.number(0.96349)).isEqualTo("0.963");
    }

    @Property
    void a_number_is_shown_within_half_a_thousandth(@ForAll double value) {
        double shown = Double.parseDouble(Wording.number(value));
        double allowed = Math.min(0.0005, Math.abs(value) * 0.005) + 1e-12 + Math.abs(value) * 1e-15;
        assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(allowed * (1 + 1e-9));
    }

    @Property
    void a_small_number_has_three_significant_digits_exactly_rounded(
            @ForAll @DoubleRange(min = -0.1, max = 0.1, minIncluded = false, maxIncluded = false) double value,
            @ForAll @IntRange(max = 12) int tenths) {
        double small = value / StrictMath.pow(10, tenths);
        Assume.that(small != 0);
        assertThat(Wording.number(small))
                .isEqualTo(Numbers.plain(new BigDecimal(small)
                        .round(new MathContext(3, RoundingMode.HALF_EVEN))
                        .doubleValue()));
    }

    @Property
    void a_number_in_the_middle_of_two_is_rounded_as_exactly(
            @ForAll @IntRange(min = 100, max = 999) int digits, @ForAll @IntRange(min = 4, max = 14) int places) {
        double middle = (digits + 0.5) / StrictMath.pow(10, places);
        for (double value : new double[] {middle, Math.nextUp(middle), Math.nextDown(middle)}) {
            assertThat(Wording.number(value))
                    .isEqualTo(Numbers.plain(new BigDecimal(value)
                            .round(new MathContext(3, RoundingMode.HALF_EVEN))
                            .doubleValue()));
        }
    }

    @Property
    void no_slot_stays_unfilled(@ForAll("numeric") Sentence sentence) {
        String message = sentence.finding().message();
        assertThat(message).doesNotContain("{", "}", "|");
    }

    @Property
    void a_finding_is_one_line_that_shows_all_it_says(@ForAll("any") Sentence sentence) {
        for (String line : List.of(
                TextRenderer.of(EVERYTHING).render(sentence.finding()),
                MarkdownRenderer.of(EVERYTHING).render(sentence.finding()))) {
            assertThat(line.codePoints().filter(Wording::mustBeEscaped)).isEmpty();
        }
    }

    @Property
    void without_people_the_text_does_not_depend_on_personal_values(@ForAll("any") Sentence sentence) {
        Sentence withheld = new Sentence(sentence.parts().stream()
                .map(part -> new Sentence.Part(part.before(), part.fact().asPersonal()))
                .toList());
        Sentence others = new Sentence(withheld.parts().stream()
                .map(part -> new Sentence.Part(part.before(), changed(part.fact())))
                .toList());
        assertThat(others.finding().message()).isEqualTo(withheld.finding().message());
        assertThat(others.finding()).hasToString(withheld.finding().toString());
    }

    @Property
    void the_same_parts_make_an_equal_finding(@ForAll("any") Sentence sentence) {
        assertThat(sentence.finding()).isEqualTo(sentence.finding()).hasSameHashCodeAs(sentence.finding());
    }

    @Property
    void the_facts_given_by_name_in_any_order_come_back(@ForAll("any") Sentence sentence) {
        Map<String, Fact> facts = sentence.finding().facts();
        assertThat(List.copyOf(facts.values()))
                .isEqualTo(sentence.parts().stream().map(Sentence.Part::fact).toList());
        Finding.Builder backwards = FindingTest.begun(sentence.finding().template());
        List<String> names = List.copyOf(facts.keySet());
        for (int i = names.size() - 1; i >= 0; i--) {
            backwards.fact(names.get(i), sentence.parts().get(i).fact());
        }
        assertThat(backwards.build()).isEqualTo(sentence.finding());
    }

    @Property
    void in_markdown_every_special_character_of_a_name_is_escaped(@ForAll("names") String name) {
        String message = MarkdownRenderer.standard()
                .message(FindingTest.begun(Template.of("by {who}"))
                        .text("who", name)
                        .build());
        String unescaped = message.replaceAll("\\\\.", "");
        assertThat(unescaped).doesNotContainPattern("[\\\\`*_\\[\\]<>&|~#]");
    }

    @Provide
    Arbitrary<Sentence> numeric() {
        return sentences(Arbitraries.oneOf(counts(), amounts()));
    }

    @Provide
    Arbitrary<Sentence> any() {
        return sentences(Arbitraries.oneOf(
                counts(),
                amounts(),
                names().map(Fact::text),
                names().list().ofMaxSize(30).map(Fact::ids),
                Arbitraries.integers().between(0, 30_000).map(day -> Fact.day(LocalDate.ofEpochDay(day)))));
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> nasty = Arbitraries.of(
                "ana\n- **borne out**",
                "<img src=x>",
                "{s1}",
                "a|b",
                "\u202Ex",
                "\\n",
                "\uD800",
                "",
                "none",
                "&lt;",
                "{n|a|b}");
        return Arbitraries.oneOf(
                nasty,
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().ascii().ofMaxLength(9));
    }

    private static Arbitrary<Fact> counts() {
        return Arbitraries.longs().map(Fact::count);
    }

    private static Arbitrary<Fact> amounts() {
        return Arbitraries.doubles().map(Fact::amount);
    }

    private static Arbitrary<Sentence> sentences(Arbitrary<Fact> facts) {
        Arbitrary<String> words = Arbitraries.of(" there are", ", by", " (of", " in all)", "");
        return Combinators.combine(words, facts)
                .as(Sentence.Part::new)
                .list()
                .ofMaxSize(6)
                .map(Sentence::new);
    }

    private static Fact changed(Fact fact) {
        Fact other;
        if (fact instanceof Fact.Count) {
            other = Fact.count(1);
        } else if (fact instanceof Fact.Amount) {
            other = Fact.amount(0.123);
        } else if (fact instanceof Fact.Text) {
            other = Fact.text("x");
        } else if (fact instanceof Fact.Ids) {
            other = Fact.ids(List.of("x"));
        } else {
            other = Fact.day(LocalDate.EPOCH);
        }
        return other.asPersonal();
    }
}
