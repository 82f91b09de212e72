package io.github.distributedleadership.rules.testkit;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.DataPurpose;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.value.Fraction;
import java.util.List;

/**
 * Organisations drawn from a seed, with rows in every table and every attribute that a row can have.
 *
 * <p>The same seed, size and share of the unknown give the same organisation, on any machine. Each one is valid. They have
 * lines in three or more levels, nested teams, and records of decisions that bear out what stands on paper as often as they
 * speak against it; how often each of these occurs is our own choice and says nothing about organisations.
 */
public final class RandomOrganizations {
    private static final int LEAST = 2;
    private static final int MOST = 400;

    private static final List<FieldId> CAN_BE_COMPLETE = List.of(
            FieldId.MEMBERS_REPORTS_TO,
            FieldId.RESPONSIBILITIES_NEEDS,
            FieldId.RESPONSIBILITIES_AFFECTS,
            FieldId.HOLDINGS_ASSIGNED_BY,
            FieldId.HOLDINGS_APPROVERS,
            FieldId.LEADERS_ACCOUNTABILITIES,
            FieldId.DECISIONS_APPROVED_BY,
            FieldId.DECISIONS_CONSULTED,
            FieldId.INITIATIVES_APPLIES,
            FieldId.REFLECTIONS_SPOKE,
            FieldId.ALLOCATIONS_BY);

    private RandomOrganizations() {}

    /**
     * {@return the organisation of that seed of which everything is known}
     *
     * @param members how many members, from 2 to 400
     */
    public static Organization of(long seed, int members) {
        return of(seed, members, Fraction.ZERO);
    }

    /**
     * {@return the organisation of that seed of which a part is unknown}
     *
     * @param members how many members, from 2 to 400
     * @param unknown the share of attributes that are unknown; a smaller share of the tables is partial or not recorded
     */
    public static Organization of(long seed, int members, Fraction unknown) {
        if (members < LEAST || members > MOST) {
            throw new IllegalArgumentException(
                    "there must be from " + LEAST + " to " + MOST + " members but there were " + members);
        }
        return organization(new Chance(seed, unknown.value()), members);
    }

    private static Organization organization(Chance chance, int size) {
        OrganizationBuilder builder = Organization.builder();
        header(chance, builder);
        Names names = Names.of(chance, size);
        RandomPeople people = new RandomPeople(chance, names);
        builder.members(people.members())
                .teams(people.teams())
                .goals(people.goals())
                .leaders(people.leaders());
        RandomHoldings paper = new RandomHoldings(chance, names);
        List<Holding> holdings = paper.holdings();
        builder.responsibilities(paper.responsibilities()).holdings(holdings);
        RandomDecisions record = new RandomDecisions(chance, names);
        builder.decisions(record.decisions(holdings))
                .initiatives(record.initiatives())
                .reflections(record.reflections());
        RandomTies ties = new RandomTies(chance, names);
        builder.feedback(ties.feedback())
                .coaching(ties.coaching())
                .trust(ties.trust())
                .claims(ties.claims())
                .answers(ties.answers())
                .allocations(ties.allocations());
        RandomSurveys surveys = new RandomSurveys(chance, names);
        builder.surveys(surveys.surveys()).responses(surveys.responses());
        forget(chance, builder);
        return builder.build();
    }

    private static void header(Chance chance, OrganizationBuilder builder) {
        builder.name("Organisation " + chance.below(1000));
        chance.maybe(chance::words).ifPresent(builder::vision);
        if (!chance.forgets() || chance.in(70)) {
            builder.asOf(Chance.AS_OF);
        }
        chance.maybe(() -> chance.of(List.of(DataPurpose.values()))).ifPresent(builder::purpose);
        chance.sometimes(30, chance::words).ifPresent(builder::basis);
        chance.extensions().forEach(builder::extension);
    }

    /** Whole tables of which nothing needs to be known: no other table names their rows. */
    private static void forget(Chance chance, OrganizationBuilder builder) {
        for (Table table : List.of(
                Table.LEADERS,
                Table.FEEDBACK,
                Table.COACHING,
                Table.TRUST,
                Table.CLAIMS,
                Table.ANSWERS,
                Table.ALLOCATIONS,
                Table.RESPONSES)) {
            if (chance.forgets() && chance.in(60)) {
                builder.clear(table);
            }
        }
        for (Table table : Table.values()) {
            if (chance.forgets() && chance.in(25)) {
                builder.partial(table);
            }
        }
        for (FieldId field : CAN_BE_COMPLETE) {
            if (chance.in(20)) {
                builder.complete(field);
            }
        }
        if (chance.in(chance.knowsAll() ? 30 : 5)) {
            builder.recordedCompletely();
        }
    }
}
