package io.github.distributedleadership.core.people;

/**
 * Whoever can hold, assign or answer for something: a member or a team.
 *
 * <p>A team stands for its members in force. Members come before teams, and each kind is ordered by id; that is the order
 * of everything printed.
 */
public sealed interface Party extends Comparable<Party> permits MemberId, TeamId {
    /** {@return the party of a reference: {@code ana} or {@code member:ana}, {@code team:literacy}} */
    static Party parse(String reference) {
        if (reference.startsWith("team:")) {
            return TeamId.of(reference.substring("team:".length()));
        }
        return MemberId.of(reference.startsWith("member:") ? reference.substring("member:".length()) : reference);
    }

    /** {@return the bare id} */
    String value();

    /** {@return the reference that {@link #parse} reads: {@code ana}, {@code team:literacy}} */
    String reference();

    @Override
    default int compareTo(Party other) {
        boolean member = this instanceof MemberId;
        return member == other instanceof MemberId ? value().compareTo(other.value()) : member ? -1 : 1;
    }
}
