package io.github.distributedleadership.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Values;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That an organisation is closed about references, whatever mentions what. */
class ReferencesProperties {
    @Property(tries = 300)
    void where_all_ids_resolve_it_is_accepted_and_stays_itself(@ForAll("any") Organization organization) {
        assertThat(organization.toBuilder().build())
                .isEqualTo(organization)
                .hasSameHashCodeAs(organization)
                .hasToString(organization.toString());
    }

    @Property(tries = 1000)
    void without_a_row_each_mention_of_it_is_a_problem_and_nothing_else_is(
            @ForAll("any") Organization organization, @ForAll Random random) {
        Table table = Values.oneOf(random, Table.values());
        if (organization.size(table) == 0) {
            return;
        }
        int row = random.nextInt(organization.size(table));
        Object id = id(Rows.of(organization, table).get(row));
        List<Object> mentions = Mentions.in(
                Rows.allBut(organization, table, row).filter(r -> id != null).toList());
        long broken = mentions.stream().filter(mention -> mention.equals(id)).count();
        OrganizationBuilder rest = Rows.with(organization, table, new Rows.Change() {
            @Override
            public <T> List<T> of(List<T> rows) {
                return Rows.without(rows, row);
            }
        });
        InvalidOrganization refusal = catchThrowableOfType(InvalidOrganization.class, rest::build);
        assertThat(refusal == null ? 0 : refusal.count()).isEqualTo(broken);
    }

    @Provide
    Arbitrary<Organization> any() {
        return Organizations.any();
    }

    /** The id by which others mention the row; null where nobody can. */
    private static Object id(Object row) {
        if (row instanceof Member member) {
            return member.id();
        } else if (row instanceof Team team) {
            return team.id();
        } else if (row instanceof Goal goal) {
            return goal.id();
        } else if (row instanceof Responsibility responsibility) {
            return responsibility.id();
        } else if (row instanceof Decision decision) {
            return decision.id().orElse(null);
        } else if (row instanceof Initiative initiative) {
            return initiative.id().orElse(null);
        } else if (row instanceof Reflection reflection) {
            return reflection.id().orElse(null);
        } else if (row instanceof Survey survey) {
            return survey.id();
        }
        return null;
    }
}
