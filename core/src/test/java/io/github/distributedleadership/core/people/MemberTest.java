package io.github.distributedleadership.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Term;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Members, whom they report to, and what they are called by. */
class MemberTest {
    private static final Skill PHONICS = Skill.of("phonics");

    @Test
    void of_a_member_only_the_id_must_be_known() {
        Member ana = Member.of("ana");
        assertThat(ana.name()).isEqualTo("ana");
        assertThat(ana.skills()).isEqualTo(Recorded.unknown());
        assertThat(ana.reporting()).isEqualTo(Recorded.unknown());
        assertThat(ana.term()).isSameAs(Term.ALWAYS);
        assertThat(ana.extensions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_name_is_not_blank(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Member.builder().id(MemberId.of("ana")).name(name).build())
                .withMessage("the name of member \"ana\" must not be blank");
    }

    @Test
    void a_skill_takes_the_place_of_an_earlier_one() {
        Member ana =
                Member.of("ana").with(PHONICS, 0.9).with(Skill.of("data"), 0.4).with(PHONICS, 0.7);
        assertThat(ana.skills())
                .isEqualTo(Recorded.known(
                        ImmutableSortedMap.of(PHONICS, Fraction.of(0.7), Skill.of("data"), Fraction.of(0.4))));
        assertThat(Member.of("ana").skills().isUnknown()).isTrue();
    }

    @Test
    void no_skills_are_known_to_be_none() {
        Member ana = Member.builder().id(MemberId.of("ana")).skills(Map.of()).build();
        assertThat(ana.skills().isNone()).isTrue();
        assertThat(ana.with(PHONICS, 1).skills().orElse(ImmutableSortedMap.of()))
                .containsOnlyKeys(PHONICS);
    }

    @Test
    void one_line_is_the_whole_of_the_reporting() {
        Member ben = Member.builder()
                .id(MemberId.of("ben"))
                .reportsTo(MemberId.of("ana"))
                .build();
        assertThat(ben.reporting())
                .isEqualTo(Recorded.known(ImmutableSortedSet.of(Reporting.lineTo(MemberId.of("ana")))));
    }

    @Test
    void a_line_means_to_stand_below_unless_it_is_said_to_be_functional() {
        Reporting line = Reporting.lineTo(TeamId.of("board"));
        assertThat(line.kind()).isEqualTo(ReportingKind.LINE);
        assertThat(line.term()).isSameAs(Term.ALWAYS);
        assertThat(line.to()).isEqualTo(TeamId.of("board"));
    }

    @ParameterizedTest
    @CsvSource({"ana, ana", "member:ana, ana", "team:literacy, team:literacy", "Team:x, Team:x", "teams, teams"})
    void a_reference_to_a_party_reads_back(String text, String reference) {
        assertThat(Party.parse(text).reference()).isEqualTo(reference);
        assertThat(Party.parse(reference)).isEqualTo(Party.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "team:, the id of a team must not be empty",
        "member:, the id of a member must not be empty",
        "member:team:x, 'the id of a member must not begin with \"team:\" but was \"team:x\"; give the bare id'",
        "responsibility:x, 'the id of a member must not begin with \"responsibility:\" but was \"responsibility:x\";"
                + " give the bare id'"
    })
    void what_is_no_party_is_refused(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Party.parse(text)).withMessage(message);
    }

    @Test
    void members_come_before_teams_each_by_id() {
        assertThat(Stream.of("team:a", "b", "team:B", "a", "B")
                        .map(Party::parse)
                        .sorted())
                .extracting(Party::reference)
                .containsExactly("B", "a", "b", "team:B", "team:a");
    }

    @Test
    void a_member_is_no_team_of_the_same_id() {
        assertThat((Party) MemberId.of("a")).isNotEqualTo(TeamId.of("a"));
        assertThat(MemberId.of("a")).hasToString("a");
        assertThat(TeamId.of("a")).hasToString("a");
    }

    @Test
    void an_id_says_in_its_message_what_it_identifies() {
        record Refusal(Function<String, ?> of, String kind) {}
        for (Refusal refusal : List.of(
                new Refusal(MemberId::of, "the id of a member"),
                new Refusal(TeamId::of, "the id of a team"),
                new Refusal(Skill::of, "the name of a skill"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> refusal.of().apply(""))
                    .withMessage(refusal.kind() + " must not be empty");
        }
    }

    @Test
    void an_id_is_brought_to_normal_form_c() {
        assertThat(MemberId.of("Andre\u0301")).isEqualTo(MemberId.of("Andr\u00e9"));
        assertThat(Skill.of("e\u0301")).isEqualTo(Skill.of("\u00e9"));
    }
}
