package io.github.distributedleadership.core.problem;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.value.PlainText;
import java.util.Optional;
import java.util.OptionalInt;

/** A place in an organisation, or in the changes to one, for programs that go there; people read its path. */
public sealed interface Place permits Place.OfHead, Place.OfRow, Place.OfChange {
    /** {@return the place as a text: {@code holdings[3].holders[1]}} */
    String path();

    /**
     * Something that is said of the organisation as a whole.
     *
     * @param field its name in files: {@code complete}
     */
    record OfHead(String field) implements Place {
        @Override
        public String path() {
            return field;
        }
    }

    /**
     * A row, or something in it.
     *
     * @param table the collection of the row
     * @param row the number of the row, from 0, in the order in which the rows were given
     * @param field the name of the field, in its long form where it has two; empty: the row itself
     * @param element the number of the element of the field, from 0, in the order in which the organisation has them;
     *     empty: the field has none, or all are meant
     * @param inside the field of the object, or the key, at which it stands in there; empty: it has none
     */
    record OfRow(Table table, int row, Optional<String> field, OptionalInt element, Optional<String> inside)
            implements Place {
        /** {@return that row as a whole} */
        public static OfRow of(Table table, int row) {
            return new OfRow(table, row, Optional.empty(), OptionalInt.empty(), Optional.empty());
        }

        /** {@return that field of the same row as a whole} */
        public OfRow at(String name) {
            return new OfRow(table, row, Optional.of(name), OptionalInt.empty(), Optional.empty());
        }

        /** {@return that element of the same field} */
        public OfRow element(int number) {
            return new OfRow(table, row, field, OptionalInt.of(number), inside);
        }

        /** {@return what stands in the same field or element under that name} */
        public OfRow inside(String name) {
            return new OfRow(table, row, field, element, Optional.of(name));
        }

        @Override
        public String path() {
            return table.path() + "[" + row + "]"
                    + field.map(name -> "." + name).orElse("")
                    + (element.isPresent() ? "[" + element.getAsInt() + "]" : "")
                    + inside.map(name -> "." + PlainText.excerpt(name)).orElse("");
        }
    }

    /**
     * A change.
     *
     * @param change the number of the change, from 0, in the order in which the changes were given
     */
    record OfChange(int change) implements Place {
        @Override
        public String path() {
            return "changes[" + change + "]";
        }
    }
}
