package io.github.distributedleadership.rules.explain;

import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import java.util.Locale;

/**
 * What a finding is about: a kind and an id.
 *
 * <p>Ordered by kind, as {@link Kind} lists them, then by id. That is the order of everything printed.
 *
 * <pre>{@code
 * FindingSubject.of(ResponsibilityId.of("reading-scheme")).reference();   // responsibility:reading-scheme
 * }</pre>
 *
 * @param kind what kind of thing it is
 * @param id which one; never empty, {@code organization} for the organisation itself
 */
public record FindingSubject(Kind kind, String id) implements Comparable<FindingSubject> {
    private static final FindingSubject ORGANIZATION = new FindingSubject(Kind.ORGANIZATION, "organization");

    /** The kinds of things that findings are about. */
    public enum Kind {
        /** The whole organisation. */
        ORGANIZATION,
        /** A responsibility, by its id. */
        RESPONSIBILITY,
        /** A team, by its id. */
        TEAM,
        /** A member, by id. Findings about a member say what a role or a record is, never how good he is. */
        MEMBER,
        /** Where somebody leads, by {@link Scope#reference()}. */
        SCOPE,
        /** One of the conditions, by its name: {@code AUTONOMY}. */
        CONDITION,
        /** An indicator, by its id: {@code autonomy.below}. */
        INDICATOR;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** Of what the id of such a thing is. */
        IdKind idKind() {
            return switch (this) {
                case RESPONSIBILITY -> IdKind.RESPONSIBILITY;
                case TEAM -> IdKind.TEAM;
                case MEMBER -> IdKind.MEMBER;
                case SCOPE -> IdKind.SCOPE;
                case ORGANIZATION, CONDITION, INDICATOR -> IdKind.OTHER;
            };
        }

        /** {@return the kind as a word: "responsibility"} */
        public String inWords() {
            return word;
        }
    }

    /** Refuses an empty id, and any but the one for the organisation. */
    public FindingSubject {
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "the id of a " + kind.inWords() + " that a finding is about must not be empty");
        }
        if (kind == Kind.ORGANIZATION && !id.equals("organization")) {
            throw new IllegalArgumentException(
                    "a finding about the organisation has the id \"organization\" but was given \"" + id + "\"");
        }
    }

    /** {@return the whole organisation} */
    public static FindingSubject organization() {
        return ORGANIZATION;
    }

    /** {@return the thing of that kind and id} */
    public static FindingSubject of(Kind kind, String id) {
        return new FindingSubject(kind, id);
    }

    /** {@return that responsibility} */
    public static FindingSubject of(ResponsibilityId responsibility) {
        return new FindingSubject(Kind.RESPONSIBILITY, responsibility.value());
    }

    /** {@return that team} */
    public static FindingSubject of(TeamId team) {
        return new FindingSubject(Kind.TEAM, team.value());
    }

    /** {@return that member} */
    public static FindingSubject of(MemberId member) {
        return new FindingSubject(Kind.MEMBER, member.value());
    }

    /** {@return that scope} */
    public static FindingSubject of(Scope scope) {
        return new FindingSubject(Kind.SCOPE, scope.reference());
    }

    /** {@return the subject of a reference such as {@code responsibility:reading-scheme} or {@code organization}} */
    public static FindingSubject parse(String reference) {
        if (reference.equals(ORGANIZATION.id)) {
            return ORGANIZATION;
        }
        int colon = reference.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && kind.inWords().equals(reference.substring(0, colon))) {
                return new FindingSubject(kind, reference.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("a subject must be \"organization\" or KIND:ID, with one of the kinds"
                + " responsibility, team, member, scope, condition, indicator, but was \"" + reference + "\"");
    }

    /** {@return the reference that {@link #parse} reads} */
    public String reference() {
        return kind == Kind.ORGANIZATION ? id : kind.inWords() + ":" + id;
    }

    @Override
    public int compareTo(FindingSubject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** {@return the reference} */
    @Override
    public String toString() {
        return reference();
    }
}
