package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.rules.rule.Told;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;

/** What the paper says on one day of who holds something and who answers for it, machines left out. */
public final class HeldToday {
    /** Whether a holding is in force. */
    public final Told hasRow;
    /** The holding in force; empty: there is none, or it is not on record. */
    public final Optional<Holding> row;
    /** The codes of its holders and of those who answer, teams expanded, teams of unknown members first; empty: also unknown. */
    public final int[] holders;

    public final int[] answering;
    private final Told moreHolders;
    private final Told moreAnswering;

    private HeldToday(IndicatorContext setting, int number, int day) {
        boolean isThere = number != OrganizationIndex.NONE;
        hasRow = setting.byRow(isThere, Table.HOLDINGS);
        row = isThere ? Optional.of(setting.index.holding(number)) : Optional.empty();
        holders = isThere ? setting.people(setting.index.holders().row(number), day) : new int[0];
        answering = isThere ? setting.people(setting.index.accountable().row(number), day) : new int[0];
        moreHolders = more(row.map(h -> h.holders().isUnknown()), holders, FieldId.HOLDINGS_HOLDERS);
        moreAnswering = more(row.map(h -> h.accountable().isUnknown()), answering, FieldId.HOLDINGS_ACCOUNTABLE);
    }

    /** How the responsibility is held on the day of the question. */
    public static HeldToday of(IndicatorContext setting, int responsibility) {
        return new HeldToday(setting, setting.standing.holding(responsibility), setting.standing.day());
    }

    /** How it was held on another day. */
    public static HeldToday on(IndicatorContext setting, int responsibility, int day) {
        return new HeldToday(setting, setting.standing.holdingOn(responsibility, day), day);
    }

    private Told more(Optional<Boolean> isUnknown, int[] people, FieldId field) {
        if (isUnknown.isEmpty()) {
            return hasRow;
        }
        Told open = isUnknown.get() ? Told.unknown(field) : Told.NO;
        return Attendance.hasUnknownTeam(people) ? open.or(Told.unknown(FieldId.TEAMS_MEMBERS)) : open;
    }

    /** Whether somebody holds it. */
    public Told isHeld() {
        return atLeast(1, holders, moreHolders);
    }

    /** Whether two or more hold it. */
    public Told isBySeveral() {
        return atLeast(2, holders, moreHolders);
    }

    /** Whether somebody answers for it. */
    public Told isAnswered() {
        return atLeast(1, answering, moreAnswering);
    }

    /** Whether the member is one of those who hold it. */
    public Told holds(int member) {
        return Told.of(Arrays.binarySearch(holders, member) >= 0).or(moreHolders);
    }

    /** Whether the member is one of those who answer for it. */
    public Told answers(int member) {
        return Told.of(Arrays.binarySearch(answering, member) >= 0).or(moreAnswering);
    }

    /** Whether there may be holders who are not on record: no, or unknown. */
    public Told moreHolders() {
        return moreHolders;
    }

    /** Whether there may be more who answer than are on record: no, or unknown. */
    public Told moreAnswering() {
        return moreAnswering;
    }

    /** Whether it is so by what its row says; empty: nobody wrote the field down, or there is no row. */
    public Told bySaying(Optional<Boolean> said, FieldId field) {
        return said.map(Told::of).orElseGet(() -> row.isPresent() ? Told.unknown(field) : hasRow);
    }

    /** Whether it is so of all who hold it. */
    public Told all(IntFunction<Told> question) {
        Told all = moreHolders.not();
        for (int i = 0; i < holders.length && !all.isNo(); i++) {
            all = OrganizationIndex.isTeam(holders[i]) ? all : all.and(question.apply(holders[i]));
        }
        return all;
    }

    /** Whether it is so of some who hold it. */
    public Told some(IntFunction<Told> question) {
        return all(holder -> question.apply(holder).not()).not();
    }

    private static Told atLeast(int enough, int[] people, Told more) {
        long members = Arrays.stream(people)
                .filter(person -> !OrganizationIndex.isTeam(person))
                .count();
        return members >= enough ? Told.YES : more;
    }
}
