package io.github.distributedleadership.core.format;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.csv.Cells;
import io.github.distributedleadership.core.format.csv.CsvHeader;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Ratings as CSV: one row for each rater, one column with the rater's group, and one for each item.
 *
 * <pre>{@code
 * Ratings ratings = new RatingsFormat("team", List.of("q1", "q2"), 5).read(Path.of("ratings.csv"));
 * }</pre>
 *
 * <p>Which columns these are is said when it is made; others are passed over. A rating is a number from 1 to the number of
 * options; an empty cell or {@code NA} is missing. What is read must be UTF-8; all problems are reported at once. Needs the
 * library {@code com.fasterxml.jackson.dataformat:jackson-dataformat-csv}; without it reading throws an
 * {@link IllegalStateException} that says so.
 *
 * @param group the column of groups
 * @param items the columns of items
 * @param options the highest rating, 2 or more
 */
public record RatingsFormat(String group, ImmutableList<String> items, int options) {
    /** Refuses a scale of fewer than two options, and items that are none or the same. */
    public RatingsFormat {
        Ratings.builder(options, items.toArray(String[]::new));
    }

    /** Makes the format of these columns. */
    public RatingsFormat(String group, List<String> items, int options) {
        this(group, ImmutableList.copyOf(items), options);
    }

    /**
     * {@return the ratings in that file}
     *
     * @throws InvalidFile with every problem, where the file holds no such ratings
     * @throws IOException when the file cannot be read
     */
    public Ratings read(Path file) throws IOException {
        return read(Input.of(file));
    }

    /**
     * {@return the ratings in that text}
     *
     * @throws InvalidFile with every problem, where the text holds no such ratings
     */
    public Ratings parse(String text) {
        try {
            return read(Input.of(text));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private Ratings read(Input input) throws IOException {
        Ratings.Builder ratings = Ratings.builder(options, items.toArray(String[]::new));
        input.readRows(rows -> rows(rows, ratings, input.faults()));
        Input.throwIfAny(input);
        return ratings.build();
    }

    private void rows(CsvRows rows, Ratings.Builder ratings, Faults faults) throws IOException {
        if (!rows.next()) {
            throw new BrokenText(
                    1, "the file is empty; ratings begin with a header that has the columns of group and items");
        }
        CsvHeader header = CsvHeader.of(rows, faults);
        int[] places = new int[items.size() + 1];
        for (int i = 0; i < places.length; i++) {
            String column = i == items.size() ? group : items.get(i);
            places[i] = header.find(column);
            if (places[i] == CsvHeader.ABSENT) {
                faults.add(
                        "",
                        rows.line(),
                        "there is no column \"" + PlainText.excerpt(column) + "\" in the header"
                                + header.otherSeparator() + faults.nearMiss(column, header.names()));
            }
        }
        if (faults.count() > 0) {
            return;
        }
        while (rows.next()) {
            if (header.fits(rows, faults)) {
                row(rows, places, ratings, faults);
            }
        }
    }

    private void row(CsvRows row, int[] places, Ratings.Builder ratings, Faults faults) {
        long before = faults.count();
        OptionalDouble[] values = new OptionalDouble[items.size()];
        for (int item = 0; item < values.length; item++) {
            values[item] = value(row, places[item], items.get(item), faults);
        }
        String name = "";
        try {
            name = Cells.word(row.cell(places[values.length]), "a group");
        } catch (Refused e) {
            faults.add(PlainText.excerpt(group), row.line(), e.sentence());
        }
        if (faults.count() == before) {
            ratings.rater(name, values);
        }
    }

    private OptionalDouble value(CsvRows row, int place, String item, Faults faults) {
        String cell = row.cell(place);
        if (Cells.isUnknown(cell)) {
            return OptionalDouble.empty();
        }
        try {
            double value = Cells.number(cell);
            if (!(value >= 1 && value <= options)) {
                throw new Refused("must be a number from 1 to " + options + ", or empty where it is missing, but was \""
                        + PlainText.excerpt(cell.strip()) + "\"");
            }
            return OptionalDouble.of(value);
        } catch (Refused e) {
            faults.add(PlainText.excerpt(item), row.line(), e.sentence());
            return OptionalDouble.empty();
        }
    }

    /**
     * Writes ratings of these items as text; the caller encodes it as UTF-8.
     *
     * @throws IllegalArgumentException when they are ratings of other items
     * @throws IOException when the output does
     */
    public void write(Ratings ratings, Appendable out) throws IOException {
        if (!ratings.items().equals(items)) {
            throw new IllegalArgumentException("the ratings are of " + ratings.items() + " and not of " + items);
        }
        List<String> row = new ArrayList<>(items.size() + 1);
        row.add(group);
        row.addAll(items);
        CsvText.row(out, row);
        for (int g = 0; g < ratings.groups().size(); g++) {
            for (int rater = ratings.begin(g); rater < ratings.end(g); rater++) {
                row.clear();
                row.add(ratings.groups().get(g));
                for (int item = 0; item < items.size(); item++) {
                    OptionalDouble value = ratings.value(rater, item);
                    row.add(value.isPresent() ? Numbers.plain(value.getAsDouble()) : "");
                }
                CsvText.row(out, row);
            }
        }
    }
}
