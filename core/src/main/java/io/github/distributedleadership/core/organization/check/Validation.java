package io.github.distributedleadership.core.organization.check;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.problem.Place;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks that every reference of a description resolves, ids are distinct, and nothing goes round in a circle. */
public final class Validation {
    private final Given given;
    private final Problems problems;
    private final Map<Table, Ids> ids = new EnumMap<>(Table.class);

    public Validation(Given given) {
        this.given = given;
        problems = new Problems(given.unread);
        for (Table table : Table.values()) {
            ids.put(table, new Ids(table, problems));
        }
    }

    public void check() {
        collectIds();
        header();
        references();
        new Cycles(given, problems).check();
        new Overlaps(given.holdings, problems).check();
        extensions();
        problems.throwIfAny();
    }

    private void extensions() {
        ExtensionPlaces places = new ExtensionPlaces(problems);
        places.checkWhole(given.extensions);
        for (Table table : Table.values()) {
            places.check(table, given.rows(table));
        }
    }

    private void collectIds() {
        for (Table table : Table.values()) {
            Row<Extensible, ?> row = Rows.any(table);
            List<Extensible> rows = given.rows(table);
            for (int i = 0; i < rows.size(); i++) {
                Object id = row.id(rows.get(i));
                if (id != null) {
                    ids(table).add(id, i);
                }
            }
        }
    }

    private Ids ids(Table table) {
        return Objects.requireNonNull(ids.get(table));
    }

    private void header() {
        for (String attribute : given.completeAttributes) {
            if (!Completeness.ATTRIBUTES.contains(attribute)) {
                problems.add(
                        new Place.OfHead("complete"),
                        "no attribute \"" + PlainText.excerpt(attribute) + "\" can be declared complete"
                                + NearMiss.question(attribute, Completeness.ATTRIBUTES),
                        Optional.of(attribute));
            }
        }
    }

    private void references() {
        ReferenceCheck check = new ReferenceCheck(ids, problems);
        for (Table table : Table.values()) {
            List<Extensible> rows = given.rows(table);
            for (int i = 0; i < rows.size(); i++) {
                check.check(table, Rows.any(table), rows.get(i), i);
                if (table == Table.RESPONSES) {
                    answers((Response) rows.get(i), i);
                }
            }
        }
    }

    private void answers(Response response, int number) {
        ids(Table.SURVEYS).row(response.survey()).ifPresent(row -> answers(response, given.surveys.get(row), number));
    }

    private void answers(Response response, Survey survey, int number) {
        List<String> items =
                survey.items().stream().map(SurveyItem::id).map(ItemId::value).toList();
        response.values().forEach((item, value) -> {
            Supplier<Place.OfRow> where =
                    () -> problems.row(Table.RESPONSES, number).at("values").inside(item.value());
            if (!items.contains(item.value())) {
                problems.addMissing(where, "item of survey \"" + survey.id() + "\" called", item.value(), () -> items);
            } else if (!survey.scale().contains(value)) {
                problems.add(
                        where.get(),
                        "an answer must lie on the survey's scale from " + survey.scale() + " but was "
                                + Numbers.plain(value));
            }
        });
    }
}
