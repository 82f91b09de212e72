package io.github.distributedleadership.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Terms and spans, against a look at each day. */
class TimeProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 100;

    @Property
    void two_terms_overlap_where_they_share_a_day(@ForAll Random random) {
        Term a = Values.term(random);
        Term b = Values.term(random);
        boolean share = FIRST.datesUntil(FIRST.plusDays(DAYS)).anyMatch(day -> a.holdsOn(day) && b.holdsOn(day));
        assertThat(a.overlaps(b)).isEqualTo(share).isEqualTo(b.overlaps(a));
    }

    @Property
    void a_term_holds_on_the_days_between_its_ends(@ForAll Random random, @ForAll @IntRange(max = DAYS) int later) {
        Term term = Values.term(random);
        LocalDate day = FIRST.plusDays(later);
        boolean begun = term.start().isEmpty()
                || !day.isBefore(term.start().orElseThrow().day());
        boolean over =
                term.end().isPresent() && !day.isBefore(term.end().orElseThrow().day());
        assertThat(term.holdsOn(day)).isEqualTo(begun && !over);
    }

    @Property
    void a_moment_reads_back(@ForAll Random random) {
        Moment moment = Values.moment(random);
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @Property
    void a_span_reads_back(
            @ForAll @IntRange(max = 20) int years,
            @ForAll @IntRange(max = 20) int months,
            @ForAll @IntRange(max = 400) int days,
            @ForAll @IntRange(min = 1, max = 1_000_000) int seconds) {
        Span whole = new Span(Period.of(years, months, days), Duration.ofSeconds(seconds, seconds));
        assertThat(Span.parse(whole.toString())).isEqualTo(whole);
        Span clock = new Span(Period.ZERO, Duration.ofSeconds(seconds));
        assertThat(Span.parse(clock.toString())).isEqualTo(clock);
        Span calendar = new Span(Period.of(years, months, days + 1), Duration.ZERO);
        assertThat(Span.parse(calendar.toString())).isEqualTo(calendar);
    }

    @Property
    void a_span_of_days_covers_as_many_days(
            @ForAll @IntRange(max = 800) int start,
            @ForAll @IntRange(min = 1, max = 800) int days,
            @ForAll @IntRange(max = 1700) int end) {
        Moment from = Moment.of(FIRST.plusDays(start));
        Moment to = Moment.of(FIRST.plusDays(end));
        assertThat(Span.ofDays(days).covers(from, to)).isEqualTo(end <= start + days);
    }

    @Property
    void a_span_between_instants_is_measured_to_the_second(
            @ForAll @IntRange(max = 100_000) int start,
            @ForAll @IntRange(min = 1, max = 100_000) int span,
            @ForAll @IntRange(max = 200_000) int end) {
        OffsetDateTime zero = FIRST.atStartOfDay().atOffset(ZoneOffset.UTC);
        Moment from = Moment.of(zero.plusSeconds(start).toInstant());
        Moment to = Moment.of(zero.plusSeconds(end).toInstant());
        assertThat(new Span(Period.ZERO, Duration.ofSeconds(span)).covers(from, to))
                .isEqualTo(end <= start + span);
    }
}
