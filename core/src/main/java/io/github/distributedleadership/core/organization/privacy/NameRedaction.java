package io.github.distributedleadership.core.organization.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.Reporting;
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
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Recorded;

/**
 * Takes the mention of people out of free words, and fields of one's own that mention them.
 *
 * <p>Ids of other things stay as they are, even where a name stands in one, and so do skills, aspects and units.
 */
final class NameRedaction {
    private final NameFinder names;
    private final String instead;

    NameRedaction(NameFinder names, String instead) {
        this.names = names;
        this.instead = instead;
    }

    String words(String text) {
        return names.replacedIn(text, instead);
    }

    ImmutableSortedMap<String, String> own(ImmutableSortedMap<String, String> extensions) {
        return ImmutableSortedMap.copyOf(
                Maps.filterEntries(extensions, e -> !names.isIn(e.getKey()) && !names.isIn(e.getValue())));
    }

    Extensible row(Table table, Extensible row) {
        ImmutableSortedMap<String, String> own = own(row.extensions());
        return switch (table) {
            case MEMBERS -> {
                Member member = (Member) row;
                yield member.toBuilder()
                        .reporting(Renaming.set(
                                member.reporting(),
                                line -> Reporting.builder()
                                        .from(line)
                                        .extensions(own(line.extensions()))
                                        .build()))
                        .extensions(own)
                        .build();
            }
            case TEAMS -> {
                Team team = (Team) row;
                yield team.toBuilder()
                        .name(words(team.name()))
                        .purpose(team.purpose().map(this::words))
                        .memberships(Renaming.set(team.memberships(), this::membership))
                        .extensions(own)
                        .build();
            }
            case GOALS -> {
                Goal goal = (Goal) row;
                yield goal.toBuilder().name(words(goal.name())).extensions(own).build();
            }
            case RESPONSIBILITIES -> {
                Responsibility responsibility = (Responsibility) row;
                yield responsibility.toBuilder()
                        .name(words(responsibility.name()))
                        .extensions(own)
                        .build();
            }
            case HOLDINGS -> {
                Holding holding = (Holding) row;
                yield holding.toBuilder()
                        .parts(Maps.transformValues(holding.parts(), this::words))
                        .extensions(own)
                        .build();
            }
            case LEADERS -> {
                Leader leader = (Leader) row;
                yield leader.toBuilder()
                        .role(leader.role().map(this::words))
                        .extensions(own)
                        .build();
            }
            default -> act(table, row, own);
        };
    }

    private Membership membership(Membership one) {
        return Membership.builder()
                .from(one)
                .role(one.role().map(this::words))
                .extensions(own(one.extensions()))
                .build();
    }

    private Extensible act(Table table, Extensible row, ImmutableSortedMap<String, String> own) {
        return switch (table) {
            case DECISIONS -> {
                Decision decision = (Decision) row;
                yield decision.toBuilder()
                        .part(decision.part().map(this::words))
                        .extensions(own)
                        .build();
            }
            case INITIATIVES -> {
                Initiative initiative = (Initiative) row;
                yield initiative.toBuilder()
                        .lesson(initiative.lesson().map(this::words))
                        .extensions(own)
                        .build();
            }
            case FEEDBACK -> {
                Feedback feedback = (Feedback) row;
                yield Feedback.builder()
                        .from(feedback)
                        .comment(feedback.comment().map(this::words))
                        .extensions(own)
                        .build();
            }
            case REFLECTIONS -> {
                Reflection reflection = (Reflection) row;
                yield reflection.toBuilder()
                        .lessons(lessons(reflection.lessons()))
                        .extensions(own)
                        .build();
            }
            case COACHING ->
                Coaching.builder().from((Coaching) row).extensions(own).build();
            case TRUST -> Trust.builder().from((Trust) row).extensions(own).build();
            case CLAIMS -> Claim.builder().from((Claim) row).extensions(own).build();
            case ANSWERS -> Answer.builder().from((Answer) row).extensions(own).build();
            case ALLOCATIONS ->
                Allocation.builder().from((Allocation) row).extensions(own).build();
            case SURVEYS -> Survey.builder().from((Survey) row).extensions(own).build();
            case RESPONSES ->
                Response.builder().from((Response) row).extensions(own).build();
            default -> throw new IllegalStateException("no act stands in " + table.key());
        };
    }

    private Recorded<ImmutableList<String>> lessons(Recorded<ImmutableList<String>> lessons) {
        return lessons.fold(
                all -> Recorded.known(all.stream().map(this::words).collect(ImmutableList.toImmutableList())),
                Recorded::none,
                Recorded::unknown);
    }
}
