package io.github.distributedleadership.core.organization.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Values;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Circles and overlaps, against a look at each day. */
class CyclesProperties {
    private static final ImmutableSortedSet<LocalDate> DAYS = LocalDate.of(2024, 2, 1)
            .datesUntil(LocalDate.of(2024, 4, 1))
            .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));

    @Property(tries = 2000)
    void lines_are_refused_exactly_where_somebody_stands_above_himself_on_some_day(@ForAll Random random) {
        List<Member> members = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> Member.of("m" + i).toBuilder()
                        .reporting(Recorded.setOf(Values.list(
                                random,
                                0,
                                2,
                                r -> Reporting.builder()
                                        .to(MemberId.of("m" + r.nextInt(5)))
                                        .kind(Values.oneOf(
                                                r, ReportingKind.LINE, ReportingKind.LINE, ReportingKind.FUNCTIONAL))
                                        .term(Values.term(r))
                                        .build())))
                        .build())
                .toList();
        boolean circular = DAYS.stream()
                .anyMatch(day -> members.stream()
                        .anyMatch(member ->
                                above(Set.of(member.id()), members, day).contains(member.id())));
        Statistics.label("circular")
                .collect(circular)
                .coverage(c -> c.check(true).percentage(p -> p > 10));
        long told = told(Organization.builder().members(members), "members[", "reportsTo: \"m");
        assertThat(told > 0).isEqualTo(circular);
    }

    @Property(tries = 1000)
    void parts_are_refused_exactly_where_one_is_a_part_of_itself_once_for_each_circle(@ForAll Random random) {
        int n = 1 + random.nextInt(8);
        int[] whole = random.ints(n, -1, n).toArray();
        List<Responsibility> responsibilities = IntStream.range(0, n)
                .mapToObj(i -> {
                    Responsibility.Builder r = Responsibility.builder().id(ResponsibilityId.of("r" + i));
                    return whole[i] < 0 || whole[i] == i
                            ? r.build()
                            : r.partOf(ResponsibilityId.of("r" + whole[i])).build();
                })
                .toList();
        Set<Set<Integer>> circles = new HashSet<>();
        for (int i = 0; i < n; i++) {
            Set<Integer> seen = new HashSet<>();
            for (int at = i; at >= 0 && at != whole[at] && seen.add(at); at = whole[at]) {
                if (whole[at] == i) {
                    circles.add(seen);
                    break;
                }
            }
        }
        assertThat(told(Organization.builder().responsibilities(responsibilities), "responsibilities[", ".partOf"))
                .isEqualTo(circles.size());
    }

    @Property(tries = 1000)
    void holdings_are_refused_exactly_where_two_are_in_force_on_one_day(@ForAll Random random) {
        List<Holding> holdings = Values.list(
                random,
                0,
                4,
                r -> Holding.of(Values.oneOf(r, "r", "s")).toBuilder()
                        .term(Values.term(r))
                        .build());
        Set<Integer> overlapped = IntStream.range(0, holdings.size())
                .filter(i -> IntStream.range(0, holdings.size())
                        .anyMatch(j -> i != j && together(holdings.get(i), holdings.get(j))))
                .boxed()
                .collect(Collectors.toSet());
        InvalidOrganization refusal = refusal(Organization.builder()
                .responsibilities(List.of(Responsibility.of("r"), Responsibility.of("s")))
                .holdings(holdings));
        List<Problem> problems = refusal == null ? List.of() : refusal.problems();
        assertThat(problems.isEmpty()).isEqualTo(overlapped.isEmpty());
        // whoever overlaps anything is named, as the one or as the other
        Set<Integer> named = problems.stream()
                .flatMap(p -> Stream.of(
                        number(p.path()),
                        number(p.message().substring(0, p.message().indexOf(':')))))
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(overlapped);
    }

    private static boolean together(Holding a, Holding b) {
        return a.responsibility().equals(b.responsibility())
                && DAYS.stream()
                        .anyMatch(day -> a.term().holdsOn(day) && b.term().holdsOn(day));
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }

    private static Set<MemberId> above(Set<MemberId> below, List<Member> members, LocalDate day) {
        Set<MemberId> above = members.stream()
                .filter(member -> below.contains(member.id()))
                .flatMap(member -> member.reporting().orElse(ImmutableSortedSet.of()).stream())
                .filter(line -> line.kind() == ReportingKind.LINE && line.term().holdsOn(day))
                .map(line -> (MemberId) line.to())
                .collect(Collectors.toSet());
        Set<MemberId> more = Sets.union(below, above).immutableCopy();
        return more.equals(below) ? above : Sets.union(above, above(more, members, day));
    }

    private static long told(OrganizationBuilder builder, String table, String words) {
        InvalidOrganization refusal = refusal(builder);
        return refusal == null
                ? 0
                : refusal.problems().stream()
                        .map(Problem::toString)
                        .filter(text -> text.startsWith(table) && text.contains(words) && text.contains("→"))
                        .count();
    }

    private static InvalidOrganization refusal(OrganizationBuilder builder) {
        try {
            builder.build();
            return null;
        } catch (InvalidOrganization e) {
            return e;
        }
    }
}
