package io.github.distributedleadership.core.practice;

import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Orders;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an initiative's approval.
 *
 * @param status which of the five
 * @param by who gave or refused it; present exactly for {@link Status#GIVEN} and {@link Status#REFUSED}
 */
public record Approval(Status status, Optional<Party> by) implements Comparable<Approval> {
    /** Nobody was asked. */
    public static final Approval NOT_SOUGHT = new Approval(Status.NOT_SOUGHT, Optional.empty());
    /** The rules of the place ask for none. */
    public static final Approval NOT_NEEDED = new Approval(Status.NOT_NEEDED, Optional.empty());
    /** It was asked for, and there is no answer yet. */
    public static final Approval PENDING = new Approval(Status.PENDING, Optional.empty());

    /** Refuses a giver where there can be none, and the lack of one where there must be. */
    public Approval {
        Objects.requireNonNull(status, "the status of an approval");
        if (by.isPresent() != (status == Status.GIVEN || status == Status.REFUSED)) {
            throw new IllegalArgumentException("an approval must name who gave or refused it, and nobody else");
        }
    }

    /** {@return the approval given by that party} */
    public static Approval givenBy(Party by) {
        return new Approval(Status.GIVEN, Optional.of(by));
    }

    /** {@return the refusal by that party} */
    public static Approval refusedBy(Party by) {
        return new Approval(Status.REFUSED, Optional.of(by));
    }

    /** {@return whether the proposers went ahead on their own: not sought or not needed} */
    public boolean isOwnAccount() {
        return status == Status.NOT_SOUGHT || status == Status.NOT_NEEDED;
    }

    @Override
    public int compareTo(Approval other) {
        int byStatus = status.compareTo(other.status);
        return byStatus != 0 ? byStatus : Orders.<Party>emptyFirst().compare(by, other.by);
    }

    @Override
    public String toString() {
        return by.map(party -> status + " by " + party.reference()).orElse(status.toString());
    }

    /** The five things that can become of it. */
    public enum Status {
        /** Nobody was asked. */
        NOT_SOUGHT,
        /** None was needed. */
        NOT_NEEDED,
        /** No answer yet. */
        PENDING,
        /** Somebody agreed. */
        GIVEN,
        /** Somebody refused. */
        REFUSED
    }
}
