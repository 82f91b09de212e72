package io.github.distributedleadership.core.practice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The structure of a published questionnaire about leadership: what it asks about, and of how many items it consists, as far
 * as that is known. Never its wording, which belongs to its authors; ask them, and write the numbers of their items into your
 * survey.
 *
 * <pre>{@code
 * Instrument.DLI.items(Map.of("coherent-team", 10, "support", 10, "supervision", 3));   // [coherent-team-1, …]
 * Survey.builder().id(…).items(those).scale(Scale.ONE_TO_FIVE).at(…).build();
 * }</pre>
 *
 * <p>Numbers of items are known from memory or from what others write, and versions differ: count those of the version that you
 * hold. Which items are reversed is not known here. Immutable and thread-safe.
 *
 * @param id a short name, such as {@code DLI}
 * @param title its name
 * @param source the key of its source
 * @param constructs what it asks about, in its order, each a {@linkplain SurveyItem#construct() construct}
 * @param items how many items it has in all; empty: that is not known
 */
public record Instrument(String id, String title, String source, ImmutableList<String> constructs, OptionalInt items) {
    /** The Distributed Leadership Inventory of Hulpia, Devos and Rosseel (2009); 23 items, from memory. */
    public static final Instrument DLI = new Instrument(
            "DLI",
            "Distributed Leadership Inventory",
            "hulpia-2009",
            ImmutableList.of("coherent-team", "support", "supervision"),
            OptionalInt.of(23));

    /** The Distributed Leadership Readiness Scale, as modified by Gordon (2005); 40 items, from memory, and 51 in another version. */
    public static final Instrument DLRS = new Instrument(
            "DLRS",
            "Distributed Leadership Readiness Scale",
            "gordon-2005",
            ImmutableList.of("mission-vision-goals", "school-culture", "leadership-practices", "shared-responsibility"),
            OptionalInt.empty());

    /** The Leadership Density Inventory of Smith, Ross and Robichaux (2004); 16 items. */
    public static final Instrument LDI = new Instrument(
            "LDI",
            "Leadership Density Inventory",
            "smith-2004",
            ImmutableList.of("teacher-leadership", "student-leadership", "opportunities"),
            OptionalInt.of(16));

    /** The questionnaire of Grille and Kauffeld (2015) for shared professional leadership in teams; 20 items. */
    public static final Instrument SPLIT = new Instrument(
            "SPLIT",
            "Shared Professional Leadership Inventory for Teams",
            "grille-kauffeld-2015",
            ImmutableList.of("task", "relation", "change", "micropolitical"),
            OptionalInt.of(20));

    /** The scale of distributed leadership agency, as validated in Italy (2020); 7 items, from memory. */
    public static final Instrument DLA = new Instrument(
            "DLA",
            "Distributed Leadership Agency",
            "dla-2020",
            ImmutableList.of("task", "relation", "change"),
            OptionalInt.of(7));

    private static final ImmutableList<Instrument> ALL = ImmutableList.of(DLI, DLRS, LDI, SPLIT, DLA);

    /** Refuses an instrument that asks about nothing. */
    public Instrument {
        Objects.requireNonNull(id, "the id of an instrument");
        Objects.requireNonNull(title, "the title of an instrument");
        Objects.requireNonNull(source, "the source of an instrument");
        Objects.requireNonNull(items, "the number of items of an instrument");
        if (constructs.isEmpty()) {
            throw new IllegalArgumentException("an instrument must ask about something");
        }
    }

    /** {@return those that are known here} */
    public static ImmutableList<Instrument> all() {
        return ALL;
    }

    /** {@return the one of that id; empty: it is not known here} */
    public static Optional<Instrument> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * {@return so many items for each construct, none of them reversed, named by construct and number}
     *
     * @param counts how many items your version has for each construct
     * @throws IllegalArgumentException when a construct is missing, is not one of this instrument, or has no item
     */
    public ImmutableList<SurveyItem> items(Map<String, Integer> counts) {
        ImmutableMap<String, Integer> given = ImmutableMap.copyOf(counts);
        TreeSet<String> wrong =
                new TreeSet<>(Sets.symmetricDifference(given.keySet(), ImmutableSet.copyOf(constructs)));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(id + " asks about " + String.join(", ", constructs)
                    + ", each of which needs a number of items, but these do not fit: " + String.join(", ", wrong));
        }
        ImmutableList.Builder<SurveyItem> items = ImmutableList.builder();
        for (String construct : constructs) {
            int count = Objects.requireNonNull(given.get(construct));
            if (count < 1) {
                throw new IllegalArgumentException(
                        "there must be at least 1 item about " + construct + " but there were " + count);
            }
            for (int number = 1; number <= count; number++) {
                items.add(new SurveyItem(ItemId.of(construct + "-" + number), construct, false));
            }
        }
        return items.build();
    }
}
