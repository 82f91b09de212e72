package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;

/** What a reflection looks at: a decision, an initiative, a responsibility, or a team. Ordered by kind, then by id. */
public sealed interface About extends Comparable<About> {
    /** {@return {@code decision:d1}, {@code initiative:i1}, {@code responsibility:budget} or {@code team:literacy}} */
    String reference();

    @Override
    default int compareTo(About other) {
        return reference().compareTo(other.reference());
    }

    /**
     * A decision.
     *
     * @param decision its id
     */
    record OfDecision(DecisionId decision) implements About {
        @Override
        public String reference() {
            return "decision:" + decision.value();
        }
    }

    /**
     * An initiative.
     *
     * @param initiative its id
     */
    record OfInitiative(InitiativeId initiative) implements About {
        @Override
        public String reference() {
            return "initiative:" + initiative.value();
        }
    }

    /**
     * The work on a responsibility.
     *
     * @param responsibility its id
     */
    record OfResponsibility(ResponsibilityId responsibility) implements About {
        @Override
        public String reference() {
            return "responsibility:" + responsibility.value();
        }
    }

    /**
     * A team and how it works.
     *
     * @param team its id
     */
    record OfTeam(TeamId team) implements About {
        @Override
        public String reference() {
            return "team:" + team.value();
        }
    }
}
