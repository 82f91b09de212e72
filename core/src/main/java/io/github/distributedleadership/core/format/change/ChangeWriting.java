package io.github.distributedleadership.core.format.change;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.row.DocumentRow;
import io.github.distributedleadership.core.format.row.DocumentWriting;
import io.github.distributedleadership.core.format.row.RowForm;
import io.github.distributedleadership.core.format.row.RowText;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.change.RowPattern;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.PlainText;

/** The one line of a change. */
public final class ChangeWriting {
    private ChangeWriting() {}

    public static String text(Change change, boolean yaml) {
        DocumentRow row = new DocumentRow(yaml);
        row.object(() -> write(change, row));
        return row.take();
    }

    private static void write(Change change, DocumentRow row) {
        if (change instanceof Change.Add add) {
            ofRow("add", add.table(), add.row(), row);
        } else if (change instanceof Change.Replace replace) {
            ofRow("replace", replace.table(), replace.row(), row);
        } else if (change instanceof Change.Remove remove) {
            RowPattern pattern = remove.pattern();
            row.text("remove", pattern.table().key());
            RowForm<?, ?> form = RowForm.of(pattern.table());
            row.object(
                    "value",
                    () -> pattern.values()
                            .forEach((attribute, value) -> write(row, form, pattern.table(), attribute, value)));
        } else if (change instanceof Change.Share share) {
            row.text("share", share.responsibility().value());
            row.parties("with", share.with());
        } else if (change instanceof Change.Delegate delegate) {
            row.text("delegate", delegate.responsibility().value());
            row.text("to", delegate.to().reference());
            row.text("by", delegate.by().reference());
        } else if (change instanceof Change.Vacate vacate) {
            row.text("vacate", vacate.responsibility().value());
        } else if (change instanceof Change.Account account) {
            row.text("account", account.responsibility().value());
            if (!account.add().isEmpty()) {
                row.parties("add", account.add());
            }
            if (!account.remove().isEmpty()) {
                row.parties("remove", account.remove());
            }
        } else if (change instanceof Change.Level level) {
            row.text("level", level.responsibility().value());
            row.constant("to", level.to());
        } else if (change instanceof Change.Learn learn) {
            row.text("skill", learn.skill().name());
            row.text("of", learn.of().value());
            row.number("to", learn.to().value());
        } else if (change instanceof Change.Coach coach) {
            row.text("coach", coach.coachee().value());
            row.text("by", coach.by().value());
            row.text("skill", coach.skill(), Skill::name);
        } else if (change instanceof Change.Appoint appoint) {
            row.text("appoint", appoint.member().value());
            RowForm.of(Rows.LEADER).writeAttribute(row, "scope", appoint.scope());
        } else if (change instanceof Change.Erase erase) {
            row.text("erase", erase.member().value());
        }
    }

    private static void ofRow(String verb, Table table, Extensible value, DocumentRow row) {
        row.text(verb, table.key());
        row.key("value");
        row.row(value.extensions(), () -> DocumentWriting.fields(table, row, value));
    }

    private static void write(RowText row, RowForm<?, ?> form, Table table, String attribute, Object value) {
        try {
            form.writeAttribute(row, attribute, value);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "rows of " + table.key() + " have no such value of \"" + attribute + "\" as "
                            + PlainText.excerpt(String.valueOf(value)) + "; give one of the type that they have there",
                    e);
        }
    }
}
