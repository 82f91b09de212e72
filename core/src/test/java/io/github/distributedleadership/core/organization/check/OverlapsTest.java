package io.github.distributedleadership.core.organization.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void one_may_begin_on_the_day_on_which_the_other_ends() {
        accepted(holding(1, 10), holding(10, 20), holding(20, 0));
        accepted(holding(20, 0), holding(0, 10), holding(10, 20));
    }

    @Test
    void the_hour_does_not_count() {
        Holding morning = Holding.of("reading").toBuilder()
                .term(Term.of(Optional.empty(), Optional.of(Moment.parse("2025-09-10T17:00:00Z"))))
                .build();
        accepted(morning, holding(10, 0));
    }

    @Test
    void two_in_force_on_one_day_are_refused_and_both_are_named() {
        refused(
                List.of(holding(9, 20), holding(1, 10)),
                "holdings[1]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins");
    }

    @Test
    void open_ends_overlap() {
        refused(
                List.of(holding(0, 0), holding(5, 6)),
                "holdings[1]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins");
        refused(
                List.of(holding(5, 0), holding(7, 0)),
                "holdings[1]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins");
    }

    @Test
    void a_long_one_overlaps_all_that_lie_within_it() {
        refused(
                List.of(holding(1, 20), holding(2, 4), holding(5, 7)),
                "holdings[1]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins",
                "holdings[2]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins");
    }

    @Test
    void different_responsibilities_do_not_overlap() {
        accepted(holding(1, 20), Holding.of("writing"));
    }

    @Test
    void the_same_holding_given_twice_overlaps_itself() {
        refused(
                List.of(holding(1, 20), holding(1, 20)),
                "holdings[1]: overlaps holdings[0]: both are holdings of \"reading\" on the same day; end one before the"
                        + " other begins");
    }

    /** A holding from and until these days of September; 0 is open. */
    private static Holding holding(int from, int until) {
        return Holding.of("reading").toBuilder()
                .term(Term.of(day(from), day(until)))
                .build();
    }

    private static Optional<Moment> day(int day) {
        return day == 0 ? Optional.empty() : Optional.of(Moment.parse("2025-09-%02d".formatted(day)));
    }

    private static OrganizationBuilder with(List<Holding> holdings) {
        return Organization.builder()
                .responsibilities(List.of(Responsibility.of("reading"), Responsibility.of("writing")))
                .holdings(holdings);
    }

    private static void accepted(Holding... holdings) {
        assertThatCode(with(Arrays.asList(holdings))::build).doesNotThrowAnyException();
    }

    private static void refused(List<Holding> holdings, String... problems) {
        InvalidOrganization refusal = catchThrowableOfType(InvalidOrganization.class, with(holdings)::build);
        assertThat(refusal.problems()).extracting(Problem::toString).containsExactly(problems);
    }
}
