package io.github.distributedleadership.rules.holding;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.ScopeForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same organisation told in another way, and all that is found about one. */
public final class Rewritten {
    private Rewritten() {}

    /** The organisation with its day stated, so that later records cannot move it. */
    public static Organization withDay(Organization organization) {
        return AsOf.of(organization)
                .day()
                .map(day -> organization.toBuilder().asOf(day).build())
                .orElse(organization);
    }

    /** The same with every list in another order. */
    public static Organization shuffled(Organization organization, long seed) {
        Random random = new Random(seed);
        OrganizationBuilder builder = organization.toBuilder();
        for (Table table : List.of(
                Table.MEMBERS, Table.TEAMS, Table.RESPONSIBILITIES, Table.HOLDINGS, Table.LEADERS, Table.DECISIONS)) {
            Coverage coverage = organization.coverage(table);
            builder.clear(table);
            if (coverage == Coverage.PARTIAL) {
                builder.partial(table);
            }
            if (coverage != Coverage.NOT_RECORDED) {
                add(builder, table, organization, random);
            }
        }
        return builder.build();
    }

    private static void add(OrganizationBuilder builder, Table table, Organization organization, Random random) {
        switch (table) {
            case MEMBERS -> builder.members(shuffled(organization.members(), random));
            case TEAMS -> builder.teams(shuffled(organization.teams(), random));
            case RESPONSIBILITIES -> builder.responsibilities(shuffled(organization.responsibilities(), random));
            case HOLDINGS -> builder.holdings(shuffled(organization.holdings(), random));
            case LEADERS -> builder.leaders(shuffled(organization.leaders(), random));
            default -> builder.decisions(shuffled(organization.practice().decisions(), random));
        }
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** All findings about responsibilities, in order. */
    public static List<Finding> aboutResponsibilities(Organization organization) {
        return Sharing.of(organization).all().stream()
                .flatMap(held -> held.findings().stream())
                .toList();
    }

    /** All findings about the forms of teams, in order. */
    public static List<Finding> aboutTeams(Organization organization) {
        Sharing sharing = Sharing.of(organization);
        return Forms.of(sharing.standing(), sharing.parameters()).ofTeams().stream()
                .map(ScopeForm::finding)
                .toList();
    }
}
