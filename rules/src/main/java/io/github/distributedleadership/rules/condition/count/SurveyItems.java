package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.measure.agreement.Agreement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Which items of a survey ask about which condition; items about something else are left out. */
public final class SurveyItems {
    private static final Map<String, Condition> CONSTRUCTS = constructs();

    private final double low;
    private final double high;
    /** The variance that answers by chance would have. */
    public final double chance;

    private final Map<ItemId, Integer> places = new HashMap<>();
    private final int[] condition;
    private final boolean[] reversed;
    /** How many items ask about each condition. */
    public final int[] sizes = new int[Condition.values().length];

    SurveyItems(Survey survey) {
        low = survey.scale().low();
        high = survey.scale().high();
        chance = Agreement.uniformVariance(survey.scale());
        ImmutableList<SurveyItem> items = survey.items();
        condition = new int[items.size()];
        reversed = new boolean[items.size()];
        for (SurveyItem item : items) {
            Condition about = CONSTRUCTS.get(key(item.construct()));
            if (about != null) {
                int place = places.size();
                condition[place] = about.ordinal();
                sizes[about.ordinal()]++;
                reversed[place] = item.reversed();
                places.put(item.id(), place);
            }
        }
    }

    /** How many items ask about a condition. */
    int size() {
        return places.size();
    }

    /** The place of that item among those about a condition, or -1. */
    int place(ItemId item) {
        return Objects.requireNonNullElse(places.get(item), -1);
    }

    /** The number of the condition that the item at that place asks about. */
    int condition(int place) {
        return condition[place];
    }

    /** The answer counted from the end of the scale that means least of the condition. */
    double turned(int place, double answer) {
        return reversed[place] ? high - answer : answer - low;
    }

    /** How far it is from the end that means least to the one that means most. */
    public double length() {
        return high - low;
    }

    // written like the words of closed lists: in any case, with hyphens or underscores
    private static String key(String construct) {
        return construct.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Condition> constructs() {
        Map<String, Condition> constructs = new HashMap<>();
        for (Condition condition : Condition.values()) {
            constructs.put(condition.key(), condition);
        }
        return constructs;
    }
}
