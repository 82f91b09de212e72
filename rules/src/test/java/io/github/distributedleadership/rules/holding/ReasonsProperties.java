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
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d+(\\.\\d+)?(E-?\\d+)?");

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
    void the_facts_about_the_record_lead_to_its_outcome_again(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            Finding finding = found(held, "sharing.in-record");
            assertThat(again(finding.facts())).isEqualTo(held.inRecord());
            assertThat(finding.outcome() == FindingOutcome.UNDETERMINED)
                    .isEqualTo(Set.of(InRecord.NOT_RECORDED, InRecord.TOO_FEW, InRecord.UNCLEAR)
                            .contains(held.inRecord()));
            assertThat(finding.evidence()).isEqualTo(Evidence.RECORD);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_facts_about_the_kind_lead_to_it_again(@ForAll("tapes") List<Integer> tape) {
        Organization organization = Organizations.read(tape);
        for (HoldingFinding held : Sharing.of(organization).all()) {
            Finding finding = found(held, "sharing.kind");
            OnPaper paper = word(OnPaper.class, finding.fact("onPaper"));
            InRecord inRecord = word(InRecord.class, finding.fact("inRecord"));
            PlainKind.Column column = switch (inRecord) {
                case NOT_RECORDED, TOO_FEW, UNCLEAR -> PlainKind.Column.PAPER_ONLY;
                case CONTROLLED -> PlainKind.Column.CONTROLLED;
                case SPREAD ->
                    holdersMadeHalf(found(held, "sharing.in-record"))
                            ? PlainKind.Column.SPREAD_HOLDERS_AT_LEAST_HALF
                            : PlainKind.Column.SPREAD_OTHERS_MORE;
                case CONCENTRATED -> concentrated(held, organization);
            };
            assertThat(word(HoldingKind.class, finding.fact("kind")))
                    .isEqualTo(held.kind())
                    .isEqualTo(PlainKind.of(paper, column));
            assertThat(held.evidence())
                    .isEqualTo(finding.evidence())
                    .isEqualTo(column == PlainKind.Column.PAPER_ONLY ? Evidence.PAPER : Evidence.RECORD);
            assertThat(held.ratified()).isEqualTo(inRecord == InRecord.CONTROLLED);
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

    private static PlainKind.Column concentrated(HoldingFinding held, Organization organization) {
        boolean byHolder = held.holders().contains(held.concentratedIn().orElseThrow());
        boolean bySuperior = new PlainRecord(new PlainPeople(organization), held.responsibility()).leadingIsSuperior();
        return byHolder
                ? PlainKind.Column.CONCENTRATED_IN_A_HOLDER
                : bySuperior ? PlainKind.Column.CONCENTRATED_IN_A_SUPERIOR : PlainKind.Column.CONCENTRATED_IN_ANOTHER;
    }

    private static InRecord again(ImmutableMap<String, Fact> facts) {
        if (facts.isEmpty() || facts.containsKey("coverage")) {
            return InRecord.NOT_RECORDED;
        }
        if (facts.containsKey("needed")) {
            return amount(facts.get("decisions")) < amount(facts.get("needed")) ? InRecord.TOO_FEW : InRecord.SPREAD;
        }
        if (facts.containsKey("approvedAbove")) {
            double share = amount(facts.get("approvedAbove")) / amount(facts.get("approvalKnown"));
            return share >= amount(facts.get("threshold")) - 1e-12 ? InRecord.CONTROLLED : InRecord.UNCLEAR;
        }
        if (facts.containsKey("effective")) {
            return amount(facts.get("effective")) >= amount(facts.get("threshold")) - 1e-12
                    ? InRecord.SPREAD
                    : InRecord.UNCLEAR;
        }
        boolean improbable =
                facts.containsKey("pValue") && amount(facts.get("pValue")) < amount(facts.get("significance"));
        return improbable ? InRecord.CONCENTRATED : InRecord.UNCLEAR;
    }

    private static boolean holdersMadeHalf(Finding spread) {
        return 2 * amount(spread.fact("byHolders")) >= amount(spread.fact("decisions")) - 1e-9;
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
            boolean isDay = number.indexOf('-') == 4;
            return !isDay && Math.abs(Double.parseDouble(number) - amount.value()) <= last / 2 + 1e-9;
        }
        boolean isNumber = fact instanceof Fact.Count || fact instanceof Fact.Day;
        return isNumber && number.equals(fact.toString());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void words_of_closed_lists_are_said_in_lower_case(@ForAll("tapes") List<Integer> tape) {
        for (HoldingFinding held : Sharing.of(Organizations.read(tape)).all()) {
            Finding kind = found(held, "sharing.kind");
            assertThat(kind.message())
                    .contains(inWords(held.kind()))
                    .contains(inWords(held.onPaper()) + " on paper")
                    .contains(
                            switch (held.inRecord()) {
                                case NOT_RECORDED -> "without a full record of decisions";
                                case TOO_FEW -> "too few decisions in the record";
                                default -> inWords(held.inRecord()) + " in the record";
                            });
        }
    }

    private static String inWords(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
