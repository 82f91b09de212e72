package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.organization.DataPurpose;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.value.Extensible;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The fields of the whole document: what is said of the organisation, and its collections. */
public final class DocumentShapes {
    /** The one version of the form that there is. */
    public static final int FORMAT = 1;

    static final Shape<Draft, Draft> DATA = Shape.<Draft, Draft>of("data", Draft::new)
            .optional("purpose", (draft, in) -> draft.organization.purpose(Words.parse(DataPurpose.class, in)))
            .optional("basis", (draft, in) -> draft.organization.basis(Values.text(in)))
            .build(draft -> draft);

    static final Shape<Draft, Draft> PRACTICE =
            tables(Shape.of("practice", Draft::new), true).build(draft -> draft);

    public static final Shape<Draft, Draft> ORGANIZATION = tables(
                    Shape.<Draft, Draft>of("the organisation", Draft::new)
                            .required("format", "begin with format: 1", (draft, in) -> requireFormat(in))
                            .optional("name", (draft, in) -> draft.organization.name(Values.text(in)))
                            .optional("vision", (draft, in) -> draft.organization.vision(Values.text(in)))
                            .optional("asOf", (draft, in) -> draft.organization.asOf(Values.moment(in)))
                            .optional("data", DATA::fill)
                            .optional("recorded", DocumentShapes::recorded)
                            .optional("partial", DocumentShapes::partial)
                            .optional("complete", DocumentShapes::complete),
                    false)
            .optional("practice", PRACTICE::fill)
            .extensions((draft, extensions) -> extensions.forEach(draft::extension))
            .build(draft -> draft);

    private DocumentShapes() {}

    private static Shape.Builder<Draft, Draft> tables(Shape.Builder<Draft, Draft> shape, boolean practice) {
        for (Table table : Table.values()) {
            if (table.isPractice() == practice) {
                shape.optional(table.key(), rows(table));
            }
        }
        return shape;
    }

    public static Shape.FieldReading<Draft> rows(Table table) {
        return rows(table, row(table), (organization, rows) -> organization.take(table, rows));
    }

    /** {@return how one row of that collection is read} */
    public static Shape<?, Extensible> row(Table table) {
        return RowForm.of(table).shape();
    }

    public static <T> Shape.FieldReading<Draft> rows(
            Table table, Shape<?, T> row, BiConsumer<OrganizationBuilder, List<T>> setter) {
        return (draft, in) -> {
            List<T> rows = in.listOfReadable(row::read, draft.rowsOf(table));
            setter.accept(draft.organization, rows);
            draft.hasRead(table);
        };
    }

    /** Another version may mean other things by the same words: nothing else in the file is worth a complaint. */
    private static void requireFormat(Cursor in) {
        double given = Values.number(in);
        if (given != FORMAT) {
            throw new BrokenText(
                    in.path(),
                    in.line(),
                    "must be " + FORMAT + " but was " + in.excerpt() + "; this version reads no other format");
        }
    }

    private static void recorded(Draft draft, Cursor in) {
        if (!Values.text(in).equalsIgnoreCase("complete")) {
            throw new Refused("must be complete but was " + in.found() + "; leave it out where not all is on record");
        }
        draft.organization.recordedCompletely();
    }

    private static void partial(Draft draft, Cursor in) throws IOException {
        in.list(DocumentShapes::table).forEach(draft.organization::partial);
    }

    public static Table table(Cursor in) {
        String key = Values.text(in);
        return Table.ofKey(key).orElseThrow(() -> {
            List<String> keys = Arrays.stream(Table.values()).map(Table::key).toList();
            String near = in.faults().nearMiss(key, keys);
            return new Refused("no collection \"" + in.excerpt() + "\""
                    + (near.isEmpty() ? "; there are " + String.join(", ", keys) : near));
        });
    }

    private static void complete(Draft draft, Cursor in) throws IOException {
        in.list(name -> new Draft.Attribute(Values.text(name), name.path(), name.line()))
                .forEach(draft::complete);
    }
}
