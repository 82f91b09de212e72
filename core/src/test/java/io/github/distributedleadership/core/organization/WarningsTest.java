package io.github.distributedleadership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.problem.Warning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code check} warns of: members that look like machines, and those that look like one person twice. */
class WarningsTest {
    private static Member named(String id, String name) {
        return Member.builder().id(MemberId.of(id)).name(name).build();
    }

    private static List<Warning> of(Member... members) {
        return Warnings.of(
                Organization.builder().members(Arrays.asList(members)).build());
    }

    @Test
    void a_machine_is_told_with_its_id_and_what_to_do() {
        assertThat(of(Member.of("release-bot"), Member.of("ana")))
                .containsExactly(new Warning(
                        Warning.About.MACHINE,
                        ImmutableList.of("release-bot"),
                        "member \"release-bot\" looks like a machine, by \"bot\", and counts as a person; give it kind:"
                                + " machine, or kind: person if it is one"));
    }

    @ParameterizedTest
    @CsvSource({
        "dependabot[bot], dependabot[bot]",
        "github-actions[bot], GitHub",
        "bot, bot",
        "ci, ci",
        "k8s-ci-robot, Kubernetes Prow Robot",
        "build_win, build_win",
        "u17, Release Automation",
        "u18, CI Build",
        "ci, CI Build",
        "ci-cd, Pipeline",
        "u19, no-reply@acme.example",
        "noreply@github.com, GitHub",
        "jenkins, Jenkins",
        "svc-deploy, svc-deploy",
        "hubot-2, hubot-2",
        "u20, GPT-4 assistant",
        "u21, Till machine 3",
    })
    void a_machine_is_known_by_its_id_or_its_name(String id, String name) {
        assertThat(of(named(id, name))).extracting(Warning::about).containsExactly(Warning.About.MACHINE);
    }

    @ParameterizedTest
    @CsvSource({
        "jan.bot, Jan Bot",
        "u3, Bot Jansen",
        "talbot, Ann Talbot",
        "abbot, abbot",
        "lucia, Lucia Ci",
        "builder7, Bob the Builder",
        "cicely, Cicely",
        "12+ana@users.noreply.github.com, Ana Ruiz",
        "francis, Francis Robotham",
        "ci, Carla Ibarra",
        "cd, cd",
        "bot, Jan Bot",
    })
    void people_whose_names_only_sound_so_are_left_alone(String id, String name) {
        assertThat(of(named(id, name))).isEmpty();
    }

    @Test
    void where_the_kind_is_written_nothing_is_guessed() {
        Member machine = Member.of("bot").toBuilder().kind(MemberKind.MACHINE).build();
        Member person = Member.of("ci").toBuilder().kind(MemberKind.PERSON).build();
        assertThat(of(machine, person)).isEmpty();
    }

    @Test
    void two_of_one_name_are_told_whatever_its_case_accents_and_order() {
        assertThat(of(named("a1", "Ána Ruiz"), named("a2", "RUIZ, Ana"), named("b", "Ben Okoro")))
                .containsExactly(new Warning(
                        Warning.About.SAME_NAME,
                        ImmutableList.of("a1", "a2"),
                        "members \"a1\", \"a2\" look like one person, by the name \"Ána Ruiz\"; if they are, merge them:"
                                + " keep one, and name that one wherever the others stand"));
    }

    @Test
    void a_name_of_one_word_tells_it_only_where_the_id_is_that_word() {
        assertThat(of(named("a1", "Ana"), named("a2", "Ana"))).isEmpty();
        assertThat(of(Member.of("Ana"), Member.of("ana")))
                .extracting(Warning::about)
                .containsExactly(Warning.About.SAME_NAME);
    }

    @Test
    void ids_that_differ_in_case_only_are_told_where_the_names_do_not_tell_it() {
        assertThat(of(named("AR", "Ana Ruiz"), named("ar", "A. Ruiz"), named("a.r", "Abel Reed")))
                .containsExactly(new Warning(
                        Warning.About.SAME_ID,
                        ImmutableList.of("AR", "ar"),
                        "members \"AR\", \"ar\" look like one person, by ids that differ in case only; if they are, merge"
                                + " them: keep one, and name that one wherever the others stand"));
    }

    @Test
    void one_e_mail_in_ids_names_or_extensions_is_one_person() {
        Member third = named("u3", "A. R.").toBuilder()
                .putExtensions("x-email", "\"Ana@acme.example\"")
                .build();
        assertThat(of(Member.of("ana@ACME.example"), named("u2", "Ana <ana@acme.example>"), third))
                .containsExactly(new Warning(
                        Warning.About.SAME_EMAIL,
                        ImmutableList.of("ana@ACME.example", "u2", "u3"),
                        "members \"ana@ACME.example\", \"u2\", \"u3\" look like one person, by the e-mail"
                                + " \"ana@acme.example\"; if they are, merge them: keep one, and name that one wherever"
                                + " the others stand"));
    }

    @Test
    void machines_of_one_name_are_no_person() {
        Member one = named("m1", "Deploy Runner").toBuilder()
                .kind(MemberKind.MACHINE)
                .build();
        Member other = named("m2", "Deploy Runner").toBuilder()
                .kind(MemberKind.MACHINE)
                .build();
        assertThat(of(one, other)).isEmpty();
    }

    @Test
    void of_many_of_one_name_ten_are_named() {
        Member[] many = new Member[12];
        for (int i = 0; i < many.length; i++) {
            many[i] = named("m" + (10 + i), "Ana Ruiz");
        }
        assertThat(of(many))
                .singleElement()
                .satisfies(warning -> assertThat(warning.ids()).hasSize(12))
                .satisfies(warning -> assertThat(warning.message()).contains("\"m19\" and 2 more look"));
    }

    /** In quadratic time a hundred thousand of one name, and as many of different ones, would take hours. */
    @Test
    void a_hundred_thousand_members_take_no_time() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            members.add(named("a" + i, "Ana Ruiz"));
            members.add(named("b" + i + "@acme.example", "Ben " + i));
        }
        Organization organization = Organization.builder().members(members).build();
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(Warnings.of(organization)).hasSize(1));
    }
}
