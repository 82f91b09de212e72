package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Characters;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Source;
import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.core.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a whole document: first every row, then what the rows say of each other. */
public final class DocumentReading {
    private final Tokens.Form form;
    private final Source source;

    public DocumentReading(Tokens.Form form, Source source) {
        this.form = form;
        this.source = source;
    }

    public Organization read() throws IOException {
        Draft draft = new Draft();
        readRows(draft);
        try {
            return draft.organization.build();
        } catch (InvalidOrganization e) {
            throw located(e, draft);
        }
    }

    private void readRows(Draft draft) throws IOException {
        Faults faults = new Faults();
        try (Characters text = source.open()) {
            Cursor in = new Cursor(form.of(text), faults);
            requireFields(in);
            in.attempt(c -> {
                DocumentShapes.ORGANIZATION.fill(draft, c);
                return draft;
            });
            in.next();
        } catch (BrokenText e) {
            if (!e.path().isEmpty()) {
                Problem only = Problem.at(e.path(), e.sentence());
                throw new InvalidOrganization(List.of(only.locatedAt(e.path(), e.line())), 1);
            }
            faults.add("", e.line(), e.sentence());
            faults.throwIfAny();
        }
        if (faults.count() > 0) {
            throw faults.with(referencesOf(draft));
        }
    }

    /** What is wrong among the rows that could be read. */
    private Optional<InvalidOrganization> referencesOf(Draft draft) {
        draft.forgiveTheRest();
        try {
            draft.organization.check();
            return Optional.empty();
        } catch (InvalidOrganization e) {
            return Optional.of(located(e, draft));
        }
    }

    private static void requireFields(Cursor in) throws IOException {
        Kind first = in.next();
        if (first == Kind.END || first == Kind.NULL) {
            throw new BrokenText(in.line(), "the text is empty; an organisation begins with its format, which is 1");
        }
        if (first != Kind.OBJECT) {
            throw new BrokenText(
                    in.line(),
                    "an organisation must be an object, of which the first field is its format, but was " + in.found());
        }
    }

    private static InvalidOrganization located(InvalidOrganization e, Draft draft) {
        return new InvalidOrganization(e.problems().stream().map(draft::locate).toList(), e.count());
    }
}
