package io.github.distributedleadership.core.leadership;

import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Objects;

/**
 * Where somebody leads: in the whole organisation, in a team, or in one responsibility.
 *
 * <p>A scope contains the responsibilities in it: the organisation all of them; a team those that it or a team inside it
 * owns; a responsibility itself and its parts. Ordered: the organisation, then teams by id, then responsibilities by id.
 */
public sealed interface Scope extends Comparable<Scope> {
    /** {@return the whole organisation} */
    static Scope organization() {
        return WholeOrganization.INSTANCE;
    }

    /** {@return that team, with the teams inside it} */
    static Scope of(TeamId team) {
        return new OfTeam(team);
    }

    /** {@return that responsibility, with its parts} */
    static Scope of(ResponsibilityId responsibility) {
        return new OfResponsibility(responsibility);
    }

    /** {@return the scope of a reference: {@code organization}, {@code team:t}, {@code responsibility:r}} */
    static Scope parse(String reference) {
        if (reference.equals("organization")) {
            return organization();
        }
        if (reference.startsWith("team:")) {
            return of(TeamId.of(reference.substring("team:".length())));
        }
        if (reference.startsWith("responsibility:")) {
            return of(ResponsibilityId.of(reference.substring("responsibility:".length())));
        }
        throw new IllegalArgumentException("not a scope: \"" + PlainText.excerpt(reference)
                + "\"; write organization, team:ID or responsibility:ID");
    }

    /** {@return the reference that {@link #parse} reads} */
    String reference();

    @Override
    default int compareTo(Scope other) {
        int byKind = Integer.compare(rank(this), rank(other));
        return byKind != 0 ? byKind : reference().compareTo(other.reference());
    }

    private static int rank(Scope scope) {
        return scope instanceof WholeOrganization ? 0 : scope instanceof OfTeam ? 1 : 2;
    }

    /** The whole organisation. */
    final class WholeOrganization implements Scope {
        private static final WholeOrganization INSTANCE = new WholeOrganization();

        private WholeOrganization() {}

        @Override
        public String reference() {
            return "organization";
        }

        @Override
        public String toString() {
            return reference();
        }
    }

    /**
     * A team, with the teams inside it.
     *
     * @param team the team
     */
    record OfTeam(TeamId team) implements Scope {
        public OfTeam {
            Objects.requireNonNull(team, "team");
        }

        @Override
        public String reference() {
            return team.reference();
        }

        @Override
        public String toString() {
            return reference();
        }
    }

    /**
     * A responsibility, with its parts.
     *
     * @param responsibility the responsibility
     */
    record OfResponsibility(ResponsibilityId responsibility) implements Scope {
        public OfResponsibility {
            Objects.requireNonNull(responsibility, "responsibility");
        }

        @Override
        public String reference() {
            return "responsibility:" + responsibility.value();
        }

        @Override
        public String toString() {
            return reference();
        }
    }
}
