package io.github.distributedleadership.rules.holding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.AnyOrganization;
import io.github.distributedleadership.rules.Organizations;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.TextRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The facts of a finding are enough: for its sentence, and to come to its outcome again. */
class ReasonsProperties extends AnyOrganization {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}|\\d+(\\.\\d+)?(E-?\\d+)?");

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void every_number_of_a_sentence_is_one_of_its_facts(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        Stream.of(Rewritten.aboutResponsibilities(organization), Rewritten.aboutTeams(organization))
                .flatMap(List::stream)
                .forEach(finding -> {
                    String message =
                            TextRenderer.of(Detail.standard().withAllIds()).message(finding);
                    assertThat(NUMBER.matcher(message).results().map(MatchResult::group))
                            .as(message)
                            .allMatch(
                                    number -> finding.facts().values().stream().anyMatch(f -> shows(number, f)));
                });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_facts_and_figures_about_the_record_lead_to_its_outcome_again(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            Finding finding = found(held, "sharing.in-record");
            assertThat(again(held, finding.facts())).isEqualTo(held.inRecord());
            assertThat(finding.outcome() == FindingOutcome.UNDETERMINED)
                    .isEqualTo(Set.of(InRecord.NOT_RECORDED, InRecord.TOO_FEW, InRecord.UNCLEAR)
                            .contains(held.inRecord()));
            assertThat(finding.evidence()).isEqualTo(Evidence.RECORD);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_finding_about_the_kind_says_what_the_answer_says(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            Finding finding = found(held, "sharing.kind");
            assertThat(word(OnPaper.class, finding.fact("onPaper"))).isEqualTo(held.onPaper());
            assertThat(word(InRecord.class, finding.fact("inRecord"))).isEqualTo(held.inRecord());
            assertThat(word(HoldingKind.class, finding.fact("kind"))).isEqualTo(held.kind());
            assertThat(finding.evidence()).isEqualTo(held.evidence());
            HoldingKind onPaper = KindMatrix.asOnPaper(held.onPaper());
            assertThat(held.differs()).isEqualTo(held.evidence() == Evidence.RECORD && held.kind() != onPaper);
            if (held.evidence() == Evidence.PAPER) {
                assertThat(held.kind()).isEqualTo(onPaper);
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_is_set_aside_and_what_is_ratified_is_said_wherever_it_is_so(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            List<String> rules = held.findings().stream().map(Finding::rule).toList();
            assertThat(rules.contains("sharing.interventions"))
                    .isEqualTo(held.interventions() > 0 && held.inRecord() != InRecord.ABOVE);
            assertThat(rules.contains("sharing.automated")).isEqualTo(held.automated() > 0);
            assertThat(rules.contains("sharing.ratified")).isEqualTo(held.ratified());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void paper_record_and_kind_come_first_and_in_that_order(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            List<String> rules = held.findings().stream().map(Finding::rule).toList();
            assertThat(rules).startsWith("sharing.on-paper", "sharing.in-record", "sharing.kind");
            assertThat(rules.contains("sharing.nominal-holders"))
                    .isEqualTo(!held.nominalHolders().isEmpty());
            assertThat(rules).doesNotHaveDuplicates();
            assertThat(held.findings())
                    .allSatisfy(f -> assertThat(f.subject().id())
                            .isEqualTo(held.responsibility().value()));
            assertThat(held.findings()).allMatch(Finding::ours);
        }
    }

    /** What the facts of the sentence and the figures say by the definition. */
    private static InRecord again(HoldingFinding held, ImmutableMap<String, Fact> facts) {
        SharingParameters standard = SharingParameters.STANDARD;
        if (!facts.containsKey("since")) {
            return InRecord.NOT_RECORDED;
        }
        if (facts.containsKey("interventions")) {
            double share = amount(facts.get("interventions")) / amount(facts.get("decisions"));
            return share >= amount(facts.get("threshold")) - 1e-12 ? InRecord.ABOVE : InRecord.UNCLEAR;
        }
        if (facts.containsKey("open")) {
            return InRecord.UNCLEAR;
        }
        int decisions = held.figures().map(DecisionFigures::decisions).orElse(0);
        assertThat(amount(facts.get("decisions"))).isEqualTo(decisions);
        if (decisions < standard.minDecisions()) {
            return InRecord.TOO_FEW;
        }
        DecisionFigures figures = held.figures().orElseThrow();
        assertThat(amount(facts.get("alone"))).isEqualTo(figures.alone());
        if (figures.worth() < standard.minDecisions()) {
            return InRecord.UNCLEAR;
        }
        if (figures.share() > standard.spread() && figures.spreadP() <= standard.significance()) {
            return InRecord.SPREAD;
        }
        boolean isShown = figures.share() < standard.spread() && figures.concentratedP() <= standard.significance();
        // of turns and parts no holder is called the one who decides
        return isShown && facts.containsKey("threshold") ? InRecord.CONCENTRATED : InRecord.UNCLEAR;
    }

    private static Finding found(HoldingFinding held, String rule) {
        return held.findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static double amount(Fact fact) {
        return fact instanceof Fact.Count count ? count.value() : ((Fact.Amount) fact).value();
    }

    private static <E extends Enum<E>> E word(Class<E> type, Fact fact) {
        return Enum.valueOf(type, ((Fact.Word) fact).value());
    }

    /** A sentence shows three decimals, or three significant digits below 0.1. */
    private static boolean shows(String number, Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            double last = amount.value() < 0.1 ? 0.01 * amount.value() : 0.001;
            boolean isDay = number.contains(" ");
            return !isDay && Math.abs(Double.parseDouble(number) - amount.value()) <= last / 2 + 1e-9;
        }
        return fact instanceof Fact.Count && number.equals(fact.toString())
                || fact instanceof Fact.Day day && number.equals(Fact.Day.inWords(day.value()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void words_of_closed_lists_are_said_in_lower_case(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            Finding kind = found(held, "sharing.kind");
            assertThat(kind.message())
                    .contains(inWords(held.kind()))
                    .contains("on paper " + inWords(held.onPaper()))
                    .contains("in practice "
                            + switch (held.inRecord()) {
                                case NOT_RECORDED -> "not recorded in full";
                                case TOO_FEW -> "too few decisions to say";
                                case ABOVE -> "decided by somebody senior";
                                case SPREAD -> "decided by several";
                                case CONCENTRATED -> "decided by one";
                                case UNCLEAR -> "unclear";
                            });
        }
    }

    private static String inWords(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
