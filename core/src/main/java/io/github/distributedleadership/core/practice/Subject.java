package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Objects;

/** Whom or what a feedback is about: a member, a team, or a responsibility. Ordered by kind, then by id. */
public sealed interface Subject extends Comparable<Subject> {
    /** {@return that member} */
    static Subject of(MemberId member) {
        return new OfMember(member);
    }

    /** {@return that team} */
    static Subject of(TeamId team) {
        return new OfTeam(team);
    }

    /** {@return that responsibility} */
    static Subject of(ResponsibilityId responsibility) {
        return new OfResponsibility(responsibility);
    }

    /** {@return {@code member:ana}, {@code team:literacy} or {@code responsibility:budget}} */
    String reference();

    @Override
    default int compareTo(Subject other) {
        return reference().compareTo(other.reference());
    }

    /**
     * A member.
     *
     * @param member the member
     */
    record OfMember(MemberId member) implements Subject {
        public OfMember {
            Objects.requireNonNull(member, "member");
        }

        @Override
        public String reference() {
            return "member:" + member.value();
        }
    }

    /**
     * A team.
     *
     * @param team the team
     */
    record OfTeam(TeamId team) implements Subject {
        public OfTeam {
            Objects.requireNonNull(team, "team");
        }

        @Override
        public String reference() {
            return "team:" + team.value();
        }
    }

    /**
     * A responsibility.
     *
     * @param responsibility the responsibility
     */
    record OfResponsibility(ResponsibilityId responsibility) implements Subject {
        public OfResponsibility {
            Objects.requireNonNull(responsibility, "responsibility");
        }

        @Override
        public String reference() {
            return "responsibility:" + responsibility.value();
        }
    }
}
