package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Objects;

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
        public OfDecision {
            Objects.requireNonNull(decision, "decision");
        }

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
        public OfInitiative {
            Objects.requireNonNull(initiative, "initiative");
        }

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
        public OfResponsibility {
            Objects.requireNonNull(responsibility, "responsibility");
        }

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
        public OfTeam {
            Objects.requireNonNull(team, "team");
        }

        @Override
        public String reference() {
            return "team:" + team.value();
        }
    }
}
