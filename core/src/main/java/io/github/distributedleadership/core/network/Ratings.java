package io.github.distributedleadership.core.network;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What raters in groups answered to the same items, on a scale from 1 to a number of options.
 *
 * <p>It knows nothing of people: a rater is a row. Groups are sorted, and raters stand by group, within a group in the
 * order in which they were given. A missing answer is no answer: it is kept apart, and never a number.
 *
 * <pre>{@code
 * Ratings ratings = Ratings.builder(5, "q1", "q2")
 *         .rater("day shift", OptionalDouble.of(4), OptionalDouble.empty())
 *         .rater("day shift", OptionalDouble.of(5), OptionalDouble.of(2))
 *         .build();
 * ratings.value(0, 1);      // OptionalDouble.empty
 * ratings.missing();        // 1
 * }</pre>
 *
 * <p>Immutable and thread-safe; equal when options, items, groups and answers are equal.
 */
public final class Ratings {
    private static final double MISSING = Double.NaN;

    private final int options;
    private final ImmutableList<String> items;
    private final ImmutableList<String> groups;
    /** The first rater of each group, and behind the last group the number of raters. */
    private final int[] begins;

    private final double[] values;
    private final long missing;

    private Ratings(
            int options, ImmutableList<String> items, ImmutableList<String> groups, int[] begins, double[] values) {
        this.options = options;
        this.items = items;
        this.groups = groups;
        this.begins = begins;
        this.values = values;
        this.missing = Arrays.stream(values).filter(Double::isNaN).count();
    }

    /** {@return ratings of those items from 1 to that many options, with no rater yet} */
    public static Builder builder(int options, String... items) {
        return new Builder(options, ImmutableList.copyOf(items));
    }

    /** {@return how many options the scale has, which is its highest number; 2 or more} */
    public int options() {
        return options;
    }

    /** {@return the items, in the order in which they were given} */
    public ImmutableList<String> items() {
        return items;
    }

    /** {@return the groups, sorted} */
    public ImmutableList<String> groups() {
        return groups;
    }

    /** {@return how many raters there are} */
    public int raters() {
        return begins[begins.length - 1];
    }

    /** {@return the first rater of the group of that number} */
    public int begin(int group) {
        return begins[group];
    }

    /** {@return the rater behind the last of the group of that number} */
    public int end(int group) {
        return begins[group + 1];
    }

    /** {@return what a rater answered to an item, 1 to {@link #options()}; empty: nothing} */
    public OptionalDouble value(int rater, int item) {
        double value =
                values[Objects.checkIndex(rater, raters()) * items.size() + Objects.checkIndex(item, items.size())];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** {@return how many answers are missing} */
    public long missing() {
        return missing;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Ratings that
                        && options == that.options
                        && items.equals(that.items)
                        && groups.equals(that.groups)
                        && Arrays.equals(begins, that.begins)
                        && Arrays.equals(values, that.values));
    }

    @Override
    public int hashCode() {
        return Objects.hash(options, items, groups, Arrays.hashCode(begins), Arrays.hashCode(values));
    }

    /** {@return how large it is: {@code 2 groups, 12 raters, 3 items}} */
    @Override
    public String toString() {
        return counted(groups.size(), "group") + ", " + counted(raters(), "rater") + ", "
                + counted(items.size(), "item");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Takes raters in any order of groups. Not thread-safe. */
    public static final class Builder {
        private record Row(String group, double[] values) {}

        private final int options;
        private final ImmutableList<String> items;
        private final List<Row> rows = new ArrayList<>();

        private Builder(int options, ImmutableList<String> items) {
            if (options < 2) {
                throw new IllegalArgumentException("a scale must have at least 2 options but was given " + options);
            }
            if (items.isEmpty()) {
                throw new IllegalArgumentException("there must be at least one item");
            }
            HashSet<String> seen = new HashSet<>();
            for (String item : items) {
                if (!seen.add(PlainText.word(item, "an item"))) {
                    throw new IllegalArgumentException("the item \"" + PlainText.excerpt(item) + "\" is given twice");
                }
            }
            this.options = options;
            this.items = items.stream()
                    .map(item -> PlainText.word(item, "an item"))
                    .collect(ImmutableList.toImmutableList());
        }

        /**
         * {@return this, with one rater more}
         *
         * @param group the group of the rater, 1 to 256 characters
         * @param answers the answers to the items, in their order; empty: missing
         * @throws IllegalArgumentException when there is not one answer for each item, or one is off the scale
         */
        public Builder rater(String group, OptionalDouble... answers) {
            if (answers.length != items.size()) {
                throw new IllegalArgumentException("a rater must have " + items.size()
                        + " answers, some perhaps missing, but has " + answers.length);
            }
            double[] values = new double[answers.length];
            for (int item = 0; item < values.length; item++) {
                values[item] = answers[item].isEmpty() ? MISSING : checked(answers[item].getAsDouble());
            }
            rows.add(new Row(PlainText.word(group, "a group"), values));
            return this;
        }

        private double checked(double value) {
            if (!(value >= 1 && value <= options)) {
                throw new IllegalArgumentException(
                        "a rating must be a number from 1 to " + options + " but was " + Numbers.plain(value));
            }
            return value;
        }

        /** {@return the ratings} The builder may go on to make larger ones. */
        public Ratings build() {
            List<Row> sorted = new ArrayList<>(rows);
            sorted.sort(Comparator.comparing(Row::group)); // stable
            ImmutableList<String> groups =
                    sorted.stream().map(Row::group).distinct().collect(ImmutableList.toImmutableList());
            int[] begins = new int[groups.size() + 1];
            double[] values = new double[Math.multiplyExact(sorted.size(), items.size())];
            int group = -1;
            for (int rater = 0; rater < sorted.size(); rater++) {
                Row row = sorted.get(rater);
                if (group < 0 || !groups.get(group).equals(row.group())) {
                    begins[++group] = rater;
                }
                System.arraycopy(row.values(), 0, values, rater * items.size(), items.size());
            }
            begins[groups.size()] = sorted.size();
            return new Ratings(options, items, groups, begins, values);
        }
    }
}
