package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Rule TIES = Rule.of("network.ties", Evidence.PERCEIVED);
    private static final Rule.Variant READ = TIES.says("there {ties|is|are} {ties} {ties|tie|ties}");
    private static final FindingSubject MENU = FindingSubject.of(ResponsibilityId.of("menu"));

    @Test
    void a_finding_has_what_its_rule_says_once() {
        assertThat(READ.borneOut().count("ties", 2).build())
                .isEqualTo(Finding.builder(READ.template())
                        .rule("network.ties")
                        .subject(FindingSubject.organization())
                        .outcome(FindingOutcome.BORNE_OUT)
                        .evidence(Evidence.PERCEIVED)
                        .source(Finding.OWN)
                        .count("ties", 2)
                        .build());
    }

    @Test
    void the_outcome_and_the_subject_are_said_for_each_finding() {
        Rule.Variant said = TIES.says("so it is");
        assertThat(said.speaksAgainst(MENU).build().outcome()).isEqualTo(FindingOutcome.SPEAKS_AGAINST);
        assertThat(said.describes(MENU).build().outcome()).isEqualTo(FindingOutcome.DESCRIBES);
        assertThat(said.undetermined().build().outcome()).isEqualTo(FindingOutcome.UNDETERMINED);
        assertThat(said.undetermined(MENU).build().subject()).isEqualTo(MENU);
        assertThat(said.about(FindingOutcome.BORNE_OUT).build().subject()).isEqualTo(FindingSubject.organization());
    }

    @Test
    void a_rule_may_be_asked_of_many_things_alike() {
        Rule.Variant missing = Rule.of("policy.*.precondition", Evidence.MIXED).says("it cannot be told");
        assertThat(missing.about("consent", MENU, FindingOutcome.UNDETERMINED)
                        .build()
                        .rule())
                .isEqualTo("policy.consent.precondition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> missing.about("No id", MENU, FindingOutcome.UNDETERMINED));
    }

    @Test
    void a_rule_may_rest_on_something_else_or_come_from_elsewhere() {
        Rule other = TIES.on(Evidence.RECORD).after("freeman-1979");
        assertThat(other.says("so").borneOut().build().evidence()).isEqualTo(Evidence.RECORD);
        assertThat(other.says("so").borneOut().build().source()).isEqualTo("freeman-1979");
        assertThat(TIES.source()).isEqualTo(Finding.OWN);
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("Network ties", Evidence.PAPER));
        assertThatIllegalArgumentException().isThrownBy(() -> TIES.after("Freeman (1979)"));
    }

    @Test
    void a_fact_is_offered_to_sentences_that_have_a_slot_for_it() {
        assertThat(READ.borneOut()
                        .offer("ties", () -> Fact.count(1))
                        .offer("others", () -> {
                            throw new AssertionError("nobody asked");
                        })
                        .build()
                        .message())
                .isEqualTo("there is 1 tie");
    }

    @Test
    void ids_say_of_what_they_are() {
        MemberId ana = MemberId.of("ana");
        TeamId team = TeamId.of("kitchen");
        assertThat(Fact.parties(ImmutableList.of(team, ana)).value()).containsExactly("ana", "team:kitchen");
        assertThat(Fact.members(List.of(ana)))
                .isNotEqualTo(Fact.ids(List.of("ana")))
                .isNotEqualTo(Fact.parties(List.of(ana)));
        assertThat(typed(Fact.party(team))).isEqualTo("team kitchen");
        assertThat(typed(Fact.party(ana))).isEqualTo("member ana");
        assertThat(typed(Fact.member(ana))).isEqualTo("member ana");
        assertThat(typed(Fact.id(IdKind.TEAM, "kitchen"))).isEqualTo("team kitchen");
        assertThat(typed(Fact.responsibility(ResponsibilityId.of("menu")))).isEqualTo("responsibility menu");
        assertThat(typed(Fact.scope(Scope.of(team)))).isEqualTo("team kitchen");
        assertThat(typed(Fact.scope(Scope.of(ResponsibilityId.of("menu"))))).isEqualTo("responsibility menu");
        assertThat(typed(Fact.scope(Scope.organization()))).isEqualTo("- organization");
        assertThat(typed(Fact.id(IdKind.FIELD, "members.skills"))).isEqualTo("- members.skills");
        assertThat(Fact.member(ana).asPersonal()).hasToString("(personal; shown on request)");
    }

    private static String typed(Fact.Id id) {
        return id.kind().type(id.value()).orElse("-") + " " + id.kind().bare(id.value());
    }
}
