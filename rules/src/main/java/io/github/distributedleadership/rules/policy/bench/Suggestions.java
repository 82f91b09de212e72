package io.github.distributedleadership.rules.policy.bench;

import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.rules.competence.Competence;
import io.github.distributedleadership.rules.panel.Prospects;
import io.github.distributedleadership.rules.policy.Candidates;
import io.github.distributedleadership.rules.policy.SharingCase;
import io.github.distributedleadership.rules.policy.Suggestion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who should hold it, and how (our own definition).
 *
 * <p>The level is about those above, and not about sharing: where a superior of one of the holders is among them it is AGREE,
 * the level at which both decide; a level on record that lets holders decide is kept; else it is DELEGATE where every
 * interval of competence lies above three quarters, INQUIRE where every estimate does, and ADVISE where it does not.
 */
public final class Suggestions {
    private static final double TRUSTED = 0.75;

    private Suggestions() {}

    /** Whether so many at the least come into question, and it is known of all of them how well they would decide. */
    public static boolean canTell(SharingCase about, int atLeast) {
        Candidates candidates = about.candidates();
        boolean known = !candidates.isOpen() && candidates.size() >= atLeast;
        for (int i = 0; known && i < candidates.size(); i++) {
            known = candidates.isExpectationKnown(i);
        }
        return known;
    }

    /** One: the best of the candidates; the present holder, where nobody is better. */
    public static Suggestion one(SharingCase about) {
        Candidates candidates = about.candidates();
        int place = 0;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            boolean isAsGood = candidates.mean(i) >= candidates.mean(0) - PanelChoice.EQUAL;
            place = isAsGood && about.isHolder(candidates.number(i)) ? i : place;
        }
        return of(about, candidates.number(place));
    }

    /** As many of the best as gain most together, two at least, without a number that have to agree. */
    public static Suggestion severalWithoutQuorum(SharingCase about) {
        int size =
                PanelChoice.of(about.candidates().means(), about.parameters()).size();
        return of(about, Arrays.copyOf(about.candidates().numbers(), Math.max(2, size)));
    }

    /** As many of the best as gain most together by simple majority, so that more than half of them have to agree. */
    public static Suggestion byMajority(SharingCase about) {
        Candidates candidates = about.candidates();
        int size = PanelChoice.of(candidates.means(), about.parameters()).size();
        return of(about, OptionalInt.of(size / 2 + 1), Arrays.copyOf(candidates.numbers(), size));
    }

    /** {@return these together, or the only one of them; how many have to agree is not said} */
    public static Suggestion of(SharingCase about, int... members) {
        return of(about, OptionalInt.empty(), members);
    }

    /** These, jointly where they are several; any one of them where one is enough. */
    public static Suggestion of(SharingCase about, OptionalInt quorum, int... members) {
        ImmutableSortedSet<MemberId> ids = Arrays.stream(members)
                .mapToObj(m -> about.standing().index().member(m).id())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        if (members.length == 1) {
            return new Suggestion(ids, Arrangement.SOLE, level(about, members), OptionalInt.empty());
        }
        boolean anyOne = quorum.isPresent() && quorum.getAsInt() == 1;
        return new Suggestion(
                ids,
                anyOne ? Arrangement.ANY_ONE : Arrangement.JOINT,
                level(about, members),
                anyOne ? OptionalInt.empty() : quorum);
    }

    private static Optional<DecisionLevel> level(SharingCase about, int[] members) {
        boolean between = Arrays.stream(members)
                .anyMatch(one -> Arrays.stream(members).anyMatch(other -> about.isSuperior(one, other)));
        if (between) {
            return Optional.of(DecisionLevel.AGREE);
        }
        if (Arrays.stream(members).noneMatch(about::hasSuperior)) {
            return Optional.empty();
        }
        int holding = about.standing().holding(about.number());
        Optional<DecisionLevel> onRecord = holding == OrganizationIndex.NONE
                ? Optional.empty()
                : about.standing().index().holding(holding).level();
        return onRecord.filter(DecisionLevel::holdersDecide).or(() -> Optional.of(byCompetence(about, members)));
    }

    private static DecisionLevel byCompetence(SharingCase about, int[] members) {
        List<Competence> competences = Arrays.stream(members)
                .mapToObj(m -> about.cases().competences().on(about.number()).of(m))
                .toList();
        if (competences.stream().allMatch(c -> c.interval().low() >= TRUSTED)) {
            return DecisionLevel.DELEGATE;
        }
        return competences.stream().allMatch(c -> c.isExpectationKnown() && c.mean() >= TRUSTED)
                ? DecisionLevel.INQUIRE
                : DecisionLevel.ADVISE;
    }

    /** What hangs on a yes and on a no. */
    public static Prospects prospects(Stakes stakes) {
        return new Prospects(stakes.prior().value(), stakes.gain(), stakes.loss());
    }
}
