package io.github.distributedleadership.core.format.token;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * One value per distinct text.
 *
 * <p>An organisation names the same few ids, days and levels again and again; to share them halves its memory, and
 * spares the check of each mention.
 */
public final class Interned {
    /** Beyond this a pool of days or levels no longer pays: they are as good as all different. */
    private static final int ENOUGH = 100_000;

    private final Pool<MemberId> members = new Pool<>(MemberId::of, Integer.MAX_VALUE);
    private final Pool<TeamId> teams = new Pool<>(TeamId::of, Integer.MAX_VALUE);
    private final Pool<ResponsibilityId> responsibilities = new Pool<>(ResponsibilityId::of, Integer.MAX_VALUE);
    private final Pool<GoalId> goals = new Pool<>(GoalId::of, Integer.MAX_VALUE);
    private final Pool<Skill> skills = new Pool<>(Skill::of, Integer.MAX_VALUE);
    private final Pool<SurveyId> surveys = new Pool<>(SurveyId::of, Integer.MAX_VALUE);
    private final Pool<ItemId> items = new Pool<>(ItemId::of, Integer.MAX_VALUE);
    private final Pool<Moment> moments = new Pool<>(Moment::parse, ENOUGH);
    private final Pool<Fraction> fractions = new Pool<>(decimal -> Fraction.of(Decimals.finite(decimal)), ENOUGH);
    private final Pool<String> words = new Pool<>(word -> word, ENOUGH);

    MemberId member(String text) {
        return members.of(text);
    }

    TeamId team(String text) {
        return teams.of(text);
    }

    public Party party(String reference) {
        if (reference.startsWith("team:")) {
            return team(reference.substring("team:".length()));
        }
        return member(reference.startsWith("member:") ? reference.substring("member:".length()) : reference);
    }

    ResponsibilityId responsibility(String text) {
        return responsibilities.of(text);
    }

    GoalId goal(String text) {
        return goals.of(text);
    }

    public Skill skill(String text) {
        return skills.of(text);
    }

    public SurveyId survey(String text) {
        return surveys.of(text);
    }

    public ItemId item(String text) {
        return items.of(text);
    }

    Moment moment(String text) {
        return moments.of(text);
    }

    /** A level, of a text that is known to be a number. */
    Fraction fraction(String text) {
        return fractions.of(text);
    }

    /** A word that comes again in many rows: a role, a unit. */
    String word(String text) {
        return words.of(text);
    }

    private static final class Pool<T> {
        private final Map<String, T> values = new HashMap<>();
        private final Function<String, T> parse;
        private final int most;

        Pool(Function<String, T> parse, int most) {
            this.parse = parse;
            this.most = most;
        }

        T of(String text) {
            T known = values.get(text);
            if (known != null) {
                return known;
            }
            T made = parse.apply(text);
            if (values.size() < most) {
                values.put(text, made);
            }
            return made;
        }
    }
}
