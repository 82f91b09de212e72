package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final Template BY_ONE = Template.of("{taken} of {n} {n|decision|decisions} by {decider}");
    private static final FindingSubject SCHEME = FindingSubject.of(ResponsibilityId.of("reading-scheme"));

    static Finding.Builder begun(Template template) {
        return Finding.builder(template)
                .rule("sharing.in-record")
                .subject(SCHEME)
                .outcome(FindingOutcome.SPEAKS_AGAINST)
                .evidence(Evidence.RECORD)
                .source(Finding.OWN);
    }

    private static Finding byAna(long taken) {
        return begun(BY_ONE)
                .text("decider", "ana")
                .count("n", 6)
                .count("taken", taken)
                .build();
    }

    @Test
    void its_message_is_its_template_filled_with_its_facts() {
        assertThat(byAna(6).message()).isEqualTo("6 of 6 decisions by ana");
        assertThat(byAna(6))
                .hasToString("SPEAKS_AGAINST sharing.in-record, responsibility reading-scheme: 6 of 6 decisions by ana"
                        + " (in the record; own definition)");
    }

    @Test
    void its_facts_come_in_the_order_of_the_template_whatever_the_order_they_were_given_in() {
        assertThat(byAna(6).facts().keySet()).containsExactly("taken", "n", "decider");
        assertThat(byAna(5).facts().values()).containsExactly(Fact.count(5), Fact.count(6), Fact.text("ana"));
        assertThat(byAna(5).fact("taken")).isEqualTo(Fact.count(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> byAna(5).fact("total"))
                .withMessage("no slot \"total\" in the template \"" + BY_ONE + "\"; its slots are [taken, n, decider]");
    }

    @Test
    void it_keeps_all_its_parts() {
        Finding finding = byAna(6);
        assertThat(finding.rule()).isEqualTo("sharing.in-record");
        assertThat(finding.subject()).isEqualTo(SCHEME);
        assertThat(finding.outcome()).isEqualTo(FindingOutcome.SPEAKS_AGAINST);
        assertThat(finding.evidence()).isEqualTo(Evidence.RECORD);
        assertThat(finding.template()).isSameAs(BY_ONE);
        assertThat(finding.ours()).isTrue();
    }

    @Test
    void what_a_publication_says_is_not_ours() {
        Finding finding = begun(Template.of("two agree"))
                .source("sah-stiglitz-1986")
                .subject(FindingSubject.organization())
                .build();
        assertThat(finding.ours()).isFalse();
        assertThat(finding.source()).isEqualTo("sah-stiglitz-1986");
        assertThat(finding)
                .hasToString(
                        "SPEAKS_AGAINST sharing.in-record, organization: two agree (in the record; after sah-stiglitz-1986)");
    }

    @Test
    void a_slot_without_a_fact_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        begun(BY_ONE).count("taken", 1).text("decider", "ana").build())
                .withMessage("the slot \"n\" of the template \"" + BY_ONE + "\" has no fact");
    }

    @Test
    void a_fact_without_a_slot_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun(BY_ONE).amount("share", 0.5))
                .withMessageStartingWith("no slot \"share\" in the template");
    }

    @Test
    void a_slot_filled_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun(BY_ONE).count("n", 1).count("n", 1))
                .withMessage("the slot \"n\" of the template \"" + BY_ONE + "\" is filled twice");
    }

    @Test
    void words_cannot_be_chosen_by_a_text_or_a_day() {
        for (Fact fact : List.of(Fact.text("one"), Fact.day(LocalDate.of(2025, 10, 2)))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> begun(BY_ONE).fact("n", fact))
                    .withMessage("words are chosen by the slot \"n\" of the template \"" + BY_ONE
                            + "\", so it must be a count, an amount or ids");
        }
    }

    @Test
    void every_part_is_required() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(Template.of("so")).build())
                .withMessage("a finding must have its rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(Template.of("so"))
                        .rule("r")
                        .subject(SCHEME)
                        .outcome(FindingOutcome.BORNE_OUT)
                        .evidence(Evidence.PAPER)
                        .build())
                .withMessage("a finding must have its source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sharing", "sharing on paper", "sharing\nVIOLATED", "sh\u00e4ring"})
    void an_id_of_a_rule_is_plain(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BY_ONE).rule(id))
                .withMessageStartingWith(
                        "the id of a rule must be lower-case letters, digits and hyphens, joined by dots, but was \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder(BY_ONE).source(id))
                .withMessageStartingWith("the key of a source must be lower-case letters, digits and hyphens but was");
    }

    @Test
    void findings_are_equal_when_all_parts_are() {
        assertThat(byAna(6)).isEqualTo(byAna(6)).hasSameHashCodeAs(byAna(6)).isNotEqualTo("6");
        Stream.of(
                        byAna(5),
                        begunByAna().rule("sharing.other").build(),
                        begunByAna().subject(FindingSubject.organization()).build(),
                        begunByAna().outcome(FindingOutcome.BORNE_OUT).build(),
                        begunByAna().evidence(Evidence.PAPER).build(),
                        begunByAna().source("freeman-1979").build())
                .forEach(other -> assertThat(other).isNotEqualTo(byAna(6)));
    }

    @Test
    void findings_are_ordered_by_subject_then_rule() {
        Finding ofTeam = begunByAna().subject(FindingSubject.of(TeamId.of("a"))).build();
        Finding otherRule = begunByAna().rule("a.rule").build();
        assertThat(Stream.of(ofTeam, byAna(6), otherRule).sorted(Finding.bySubject()))
                .containsExactly(otherRule, byAna(6), ofTeam);
    }

    @Test
    void a_subject_is_read_back_from_its_reference() {
        for (FindingSubject subject : List.of(
                FindingSubject.organization(),
                SCHEME,
                FindingSubject.of(TeamId.of("literacy")),
                FindingSubject.of(MemberId.of("organization")),
                FindingSubject.of(Scope.of(TeamId.of("literacy"))),
                FindingSubject.of(FindingSubject.Kind.CONDITION, "AUTONOMY"),
                FindingSubject.of(FindingSubject.Kind.INDICATOR, "autonomy.below"))) {
            assertThat(FindingSubject.parse(subject.reference())).isEqualTo(subject);
            assertThat(subject).hasToString(subject.reference());
        }
        assertThat(SCHEME.reference()).isEqualTo("responsibility:reading-scheme");
        assertThat(FindingSubject.of(Scope.of(TeamId.of("literacy"))).reference())
                .isEqualTo("scope:team:literacy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "person:ana", ":ana", "Team:x"})
    void what_is_no_reference_is_refused(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingSubject.parse(reference))
                .withMessage(
                        "a subject must be \"organization\" or KIND:ID, with one of the kinds responsibility, team,"
                                + " member, scope, condition, indicator, but was \"" + reference + "\"");
    }

    @Test
    void a_subject_has_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingSubject.parse("team:"))
                .withMessage("the id of a team that a finding is about must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingSubject.of(FindingSubject.Kind.ORGANIZATION, "harbour"))
                .withMessage("a finding about the organisation has the id \"organization\" but was given \"harbour\"");
    }

    @Test
    void evidence_of_two_kinds_is_mixed() {
        assertThat(Evidence.PAPER.combinedWith(Evidence.PAPER)).isEqualTo(Evidence.PAPER);
        assertThat(Evidence.PAPER.combinedWith(Evidence.RECORD)).isEqualTo(Evidence.MIXED);
        assertThat(Stream.of(Evidence.values()).map(Evidence::inWords))
                .containsExactly("on paper", "in the record", "as perceived", "on mixed evidence");
        assertThat(Stream.of(FindingOutcome.values()).map(FindingOutcome::inWords))
                .containsExactly("borne out", "speaks against", "describes", "undetermined");
    }

    private static Finding.Builder begunByAna() {
        return begun(BY_ONE).text("decider", "ana").count("n", 6).count("taken", 6);
    }
}
