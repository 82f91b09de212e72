package io.github.distributedleadership.core.organization.pseudonym;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Other names for people and teams: who has which is the key, and only who has the key knows who is meant.
 *
 * <pre>{@code
 * Pseudonyms key = Pseudonyms.none().extendedTo(school, new SecureRandom());
 * Organization shareable = key.applyTo(school);
 * }</pre>
 *
 * <p>The ids of members and teams are replaced wherever they stand, and the respondents of surveys; names go, fields of
 * one's own go, and so do all free words: comments, purposes, vision, names of things, the ground on which data is used.
 * A lesson becomes the word {@code (withheld)}, since that there was one counts, and a part of a divided responsibility
 * a number. Ids of responsibilities, goals and records, skills, roles, aspects and units stay, for the answers speak in
 * them; {@link #keptThatName} finds those that name somebody, to be renamed before the result is passed on. Nothing that is assessed depends on what goes, so an assessment says of
 * the result what it says of the original, by other names.
 *
 * <p>It is a pseudonym, not anonymity: who knows the organisation may know people by their place in it.
 *
 * <p>Immutable and thread-safe; equal when the key is the same.
 */
public final class Pseudonyms {
    private static final Pseudonyms NONE = new Pseudonyms(ImmutableSortedMap.of());
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;

    private final ImmutableSortedMap<String, String> key;

    private Pseudonyms(ImmutableSortedMap<String, String> key) {
        this.key = key;
    }

    /** {@return those of nobody} */
    public static Pseudonyms none() {
        return NONE;
    }

    /**
     * {@return the pseudonyms of that key}
     *
     * @param key of whom to which: a member {@code member:ana}, a team {@code team:literacy}, a respondent who is no
     *     member {@code respondent:r07}
     * @throws IllegalArgumentException where a reference or a pseudonym is none, or two have the same pseudonym
     */
    public static Pseudonyms of(Map<String, String> key) {
        Map<String, String> owners = new HashMap<>();
        key.forEach((reference, pseudonym) -> {
            if (!isReference(reference)) {
                throw new IllegalArgumentException(
                        "whom a pseudonym stands for must begin with member:, team: or respondent: but was \""
                                + PlainText.excerpt(reference) + "\"");
            }
            MemberId.of(pseudonym);
            String other = owners.put(pseudonym, reference);
            if (other != null) {
                throw new IllegalArgumentException("the pseudonym \"" + PlainText.excerpt(pseudonym)
                        + "\" stands for two: " + PlainText.excerpt(other) + " and " + PlainText.excerpt(reference)
                        + "; give each their own");
            }
        });
        return new Pseudonyms(ImmutableSortedMap.copyOf(key));
    }

    private static boolean isReference(String reference) {
        return reference.startsWith("member:") || reference.startsWith("team:") || reference.startsWith("respondent:");
    }

    /** {@return of whom to which, as {@link #of} takes it, by reference} */
    public ImmutableSortedMap<String, String> key() {
        return key;
    }

    /**
     * {@return these, and new ones for everyone in the organisation who has none}
     *
     * @param random where new ones come from; one that cannot be guessed, or who knows the list of members knows more
     */
    public Pseudonyms extendedTo(Organization organization, RandomGenerator random) {
        TreeMap<String, String> extended = new TreeMap<>(key);
        Set<String> taken = new HashSet<>(key.values());
        Set<String> members = new HashSet<>();
        for (Member member : organization.members()) {
            members.add(member.id().value());
            taken.add(member.id().value());
        }
        organization.teams().forEach(team -> taken.add(team.id().value()));
        organization.practice().responses().forEach(r -> r.respondent().ifPresent(taken::add));
        for (Member member : organization.members()) {
            extended.computeIfAbsent("member:" + member.id().value(), who -> fresh("p-", taken, random));
        }
        for (Team team : organization.teams()) {
            extended.computeIfAbsent("team:" + team.id().value(), who -> fresh("t-", taken, random));
        }
        for (Response response : organization.practice().responses()) {
            response.respondent()
                    .filter(code -> !members.contains(code))
                    .ifPresent(
                            code -> extended.computeIfAbsent("respondent:" + code, who -> fresh("r-", taken, random)));
        }
        return new Pseudonyms(ImmutableSortedMap.copyOf(extended));
    }

    private static String fresh(String begin, Set<String> taken, RandomGenerator random) {
        String name;
        do {
            StringBuilder letters = new StringBuilder(begin);
            for (int i = 0; i < LENGTH; i++) {
                letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            name = letters.toString();
        } while (!taken.add(name));
        return name;
    }

    /**
     * {@return the organisation by these names, without free words}
     *
     * @throws IllegalArgumentException where somebody in it has no pseudonym
     */
    public Organization applyTo(Organization organization) {
        return new Pseudonymisation(this, organization).result();
    }

    /**
     * {@return the ids, skills, roles and other words that would stay, and in which the id or a name of a member stands, such
     * as {@code the responsibility "ana-desk"}; sorted} Whole words of three letters or more are compared, in any case. It is
     * a help to look them through, and finds no nickname.
     */
    public static ImmutableList<String> keptThatName(Organization organization) {
        return ResidualNames.thatName(organization);
    }

    MemberId member(MemberId id) {
        return MemberId.of(required("member:" + id.value()));
    }

    TeamId team(TeamId id) {
        return TeamId.of(required("team:" + id.value()));
    }

    String respondent(String code) {
        String member = key.get("member:" + code);
        return member == null ? required("respondent:" + code) : member;
    }

    private String required(String reference) {
        String pseudonym = key.get(reference);
        if (pseudonym == null) {
            throw new IllegalArgumentException("nobody gave \"" + PlainText.excerpt(reference)
                    + "\" a pseudonym; extend the key to the organisation");
        }
        return pseudonym;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pseudonyms pseudonyms && key.equals(pseudonyms.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** {@return how many there are, and no name} */
    @Override
    public String toString() {
        return key.size() + " pseudonyms";
    }
}
