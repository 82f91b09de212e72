package io.github.distributedleadership.rules.explain;

import java.util.Optional;

/**
 * Of what the ids of a {@linkplain Fact fact} are.
 *
 * <p>Data says it of members, teams and responsibilities, {@code {"member": "ana"}}: these are names that somebody gave, and
 * a member may be called as a team is. All else is a word of the file or of this library, which the name of the fact tells
 * apart.
 */
public enum IdKind {
    /** A member. */
    MEMBER,
    /** A team, by the bare id. */
    TEAM,
    /** A member by the bare id, or a team as {@code team:literacy}. */
    PARTY,
    /** A responsibility. */
    RESPONSIBILITY,
    /** The {@code organization}, a team as {@code team:literacy} or a responsibility as {@code responsibility:budget}. */
    SCOPE,
    /** A field of the file: {@code members.skills}. */
    FIELD,
    /** An indicator: {@code autonomy.below}. */
    INDICATOR,
    /** A condition of shared leadership, in words. */
    CONDITION,
    /** A policy: {@code weighted-majority}. */
    POLICY,
    /** A skill. */
    SKILL,
    /** A table of the file: {@code holdings}. */
    TABLE,
    /** A node of a network of which nothing else is known. */
    NODE,
    /** Something else, which is no member, team or responsibility. */
    OTHER;

    private static final String OF_TEAM = "team:";
    private static final String OF_RESPONSIBILITY = "responsibility:";

    /** {@return what data says the id is of: {@code member}, {@code team} or {@code responsibility}; empty: nothing} */
    public Optional<String> type(String id) {
        return switch (this) {
            case MEMBER -> Optional.of("member");
            case TEAM -> Optional.of("team");
            case RESPONSIBILITY -> Optional.of("responsibility");
            case PARTY -> Optional.of(id.startsWith(OF_TEAM) ? "team" : "member");
            case SCOPE ->
                id.startsWith(OF_TEAM)
                        ? Optional.of("team")
                        : id.startsWith(OF_RESPONSIBILITY) ? Optional.of("responsibility") : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** {@return the id alone, without what says of what it is} */
    public String bare(String id) {
        boolean tells = this == PARTY && id.startsWith(OF_TEAM) || this == SCOPE && id.indexOf(':') >= 0;
        return tells ? id.substring(id.indexOf(':') + 1) : id;
    }
}
