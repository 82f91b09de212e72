package io.github.distributedleadership.core.organization.pseudonym;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.privacy.Renaming;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** An organisation by other names, without free words and fields of one's own. */
final class Pseudonymisation {
    private static final String WORDS = "(withheld)";

    private final Organization before;
    private final Renaming renaming;
    private final Map<ResponsibilityId, Map<String, String>> parts = new HashMap<>();

    Pseudonymisation(Pseudonyms pseudonyms, Organization before) {
        this.before = before;
        Map<MemberId, MemberId> members = new HashMap<>();
        Map<TeamId, TeamId> teams = new HashMap<>();
        renaming = new Renaming(
                id -> members.computeIfAbsent(id, pseudonyms::member),
                id -> teams.computeIfAbsent(id, pseudonyms::team),
                pseudonyms::respondent);
        numberParts();
    }

    /** Words for parts become numbers, the same in holdings and decisions, because decisions are matched by them. */
    private void numberParts() {
        Map<ResponsibilityId, TreeSet<String>> words = new TreeMap<>();
        for (Holding holding : before.holdings()) {
            words.computeIfAbsent(holding.responsibility(), unused -> new TreeSet<>())
                    .addAll(holding.parts().values());
        }
        for (Decision decision : before.practice().decisions()) {
            decision.part()
                    .ifPresent(part -> words.computeIfAbsent(decision.responsibility(), unused -> new TreeSet<>())
                            .add(part));
        }
        words.forEach((responsibility, all) -> {
            Map<String, String> numbered = new HashMap<>();
            for (String word : all) {
                numbered.put(word, "part-" + (numbered.size() + 1));
            }
            parts.put(responsibility, numbered);
        });
    }

    private String part(ResponsibilityId responsibility, String words) {
        return parts.getOrDefault(responsibility, Map.of()).getOrDefault(words, words);
    }

    Organization result() {
        OrganizationBuilder after = Organization.builder();
        before.asOf().ifPresent(after::asOf);
        before.purpose().ifPresent(after::purpose);
        if (before.recordedCompletely()) {
            after.recordedCompletely();
        }
        after.complete(before.completeAttributes().toArray(new String[0]));
        for (Table table : Table.values()) {
            List<Extensible> rows = before.rows(table).stream()
                    .map(row -> withheld(table, renaming.row(table, row)))
                    .toList();
            if (before.coverage(table) == Coverage.PARTIAL) {
                after.partial(table);
            }
            if (before.coverage(table) != Coverage.NOT_RECORDED) {
                after.take(table, rows);
            }
        }
        return after.build();
    }

    private Extensible withheld(Table table, Extensible row) {
        ImmutableSortedMap<String, String> none = ImmutableSortedMap.of();
        return switch (table) {
            case MEMBERS -> member((Member) row);
            case TEAMS -> team((Team) row);
            case GOALS -> {
                Goal goal = (Goal) row;
                yield goal.toBuilder().name(goal.id().value()).extensions(none).build();
            }
            case RESPONSIBILITIES -> {
                Responsibility responsibility = (Responsibility) row;
                yield responsibility.toBuilder()
                        .name(responsibility.id().value())
                        .extensions(none)
                        .build();
            }
            case HOLDINGS -> {
                Holding holding = (Holding) row;
                ImmutableSortedMap.Builder<Party, String> numbered = ImmutableSortedMap.naturalOrder();
                holding.parts().forEach((party, words) -> numbered.put(party, part(holding.responsibility(), words)));
                yield holding.toBuilder()
                        .parts(numbered.buildOrThrow())
                        .extensions(none)
                        .build();
            }
            case LEADERS -> ((Leader) row).toBuilder().extensions(none).build();
            case DECISIONS -> {
                Decision decision = (Decision) row;
                yield decision.toBuilder()
                        .part(decision.part().map(words -> part(decision.responsibility(), words)))
                        .extensions(none)
                        .build();
            }
            case INITIATIVES -> {
                Initiative initiative = (Initiative) row;
                yield initiative.toBuilder()
                        .lesson(initiative.lesson().map(words -> words.isBlank() ? words : WORDS))
                        .extensions(none)
                        .build();
            }
            case FEEDBACK ->
                Feedback.builder()
                        .from((Feedback) row)
                        .comment(Optional.empty())
                        .extensions(none)
                        .build();
            case REFLECTIONS -> {
                Reflection reflection = (Reflection) row;
                yield reflection.toBuilder()
                        .lessons(lessons(reflection.lessons()))
                        .extensions(none)
                        .build();
            }
            case COACHING ->
                Coaching.builder().from((Coaching) row).extensions(none).build();
            case TRUST -> Trust.builder().from((Trust) row).extensions(none).build();
            case CLAIMS -> Claim.builder().from((Claim) row).extensions(none).build();
            case ANSWERS -> Answer.builder().from((Answer) row).extensions(none).build();
            case ALLOCATIONS ->
                Allocation.builder().from((Allocation) row).extensions(none).build();
            case SURVEYS -> Survey.builder().from((Survey) row).extensions(none).build();
            case RESPONSES ->
                Response.builder().from((Response) row).extensions(none).build();
        };
    }

    private static Member member(Member member) {
        return member.toBuilder()
                .name(member.id().value())
                .reporting(Renaming.set(
                        member.reporting(),
                        line -> Reporting.builder()
                                .from(line)
                                .extensions(ImmutableSortedMap.of())
                                .build()))
                .extensions(ImmutableSortedMap.of())
                .build();
    }

    private static Team team(Team team) {
        return team.toBuilder()
                .name(team.id().value())
                .purpose(Optional.empty())
                .memberships(Renaming.set(
                        team.memberships(),
                        one -> Membership.builder()
                                .from(one)
                                .extensions(ImmutableSortedMap.of())
                                .build()))
                .extensions(ImmutableSortedMap.of())
                .build();
    }

    /** That there was a lesson counts, and so does that there was none. */
    private static Recorded<ImmutableList<String>> lessons(Recorded<ImmutableList<String>> lessons) {
        return lessons.fold(
                words -> Recorded.known(words.stream()
                        .map(word -> word.isBlank() ? word : WORDS)
                        .collect(ImmutableList.toImmutableList())),
                Recorded::none,
                Recorded::unknown);
    }
}
