package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Field;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.description.row.Row;
import io.github.distributedleadership.core.description.row.Rows;
import java.util.EnumMap;
import java.util.Map;

/** The columns of each table, in the order in which they are written. */
final class TableColumns {
    static final ImmutableMap<String, CellForm> ORGANIZATION = ImmutableMap.<String, CellForm>builder()
            .put("format", CellForm.WORD)
            .put("name", CellForm.WORD)
            .put("vision", CellForm.WORD)
            .put("asOf", CellForm.WORD)
            .put("purpose", CellForm.WORD)
            .put("basis", CellForm.WORD)
            .put("partial", CellForm.LIST)
            .put("complete", CellForm.LIST)
            .put("recorded", CellForm.WORD)
            .buildOrThrow();

    /** What stands in a cell where nothing else can. */
    private static final ImmutableMap<Kind<?>, CellForm> ALONE = ImmutableMap.of(
            Kind.SCOPE, CellForm.SCOPE,
            Kind.SUBJECT, CellForm.SUBJECT,
            Kind.ABOUT, CellForm.ABOUT,
            Kind.APPROVAL, CellForm.APPROVAL,
            Kind.AGREED_IN, CellForm.AGREED_IN,
            Kind.SCALE, CellForm.LIST);

    /** What stands in a cell where it may also be known that there is none. */
    private static final ImmutableMap<Kind<?>, CellForm> BESIDE_NONE = ImmutableMap.of(
            Kind.PARTY, CellForm.PARTY,
            Kind.RESPONSIBILITY, CellForm.RESPONSIBILITY,
            Kind.REFLECTION, CellForm.REFLECTION,
            Kind.SPAN, CellForm.SPAN);

    /** The lists of which each element says several things. */
    private static final ImmutableMap<Kind<?>, CellForm> OF_OBJECTS = ImmutableMap.of(
            Rows.REPORTING.kind(), CellForm.LINES,
            Rows.RESOURCE.kind(), CellForm.RESOURCES,
            Rows.ITEM.kind(), CellForm.ITEMS);

    static final ImmutableMap<String, CellForm> MEMBERSHIPS = columns("team", Rows.MEMBERSHIP);

    static final ImmutableMap<String, CellForm> REPORTING = columns("member", Rows.REPORTING);

    private static final Map<Table, ImmutableMap<String, CellForm>> COLUMNS = new EnumMap<>(Table.class);

    static {
        for (Table table : Table.values()) {
            COLUMNS.put(table, columns(Rows.of(table)));
        }
    }

    private TableColumns() {}

    static ImmutableMap<String, CellForm> of(Table table) {
        return COLUMNS.getOrDefault(table, ImmutableMap.of());
    }

    /** The columns that are written; lines of reporting stand in a table of their own where one word is too short. */
    static ImmutableMap<String, CellForm> written(Table table) {
        return ImmutableMap.copyOf(Maps.filterKeys(of(table), name -> !name.equals("reporting")));
    }

    private static ImmutableMap<String, CellForm> columns(String first, Row<?, ?> row) {
        return ImmutableMap.<String, CellForm>builder()
                .put(first, CellForm.WORD)
                .putAll(columns(row))
                .buildOrThrow();
    }

    private static ImmutableMap<String, CellForm> columns(Row<?, ?> row) {
        ImmutableMap.Builder<String, CellForm> columns = ImmutableMap.builder();
        for (Field<?, ?, ?> field : row.fields()) {
            field.inShort().ifPresent(name -> columns.put(name, CellForm.PARTY));
            columns.put(field.name(), form(field.kind(), field.presence() == Field.Presence.RECORDED));
        }
        if (row.hasTerm()) {
            columns.put("from", CellForm.WORD).put("until", CellForm.WORD);
        }
        return columns.buildOrThrow();
    }

    private static CellForm form(Kind<?> kind, boolean recorded) {
        if (kind instanceof Kind.Elements<?, ?> elements) {
            CellForm list = recorded ? CellForm.LIST_OR_NONE : CellForm.LIST;
            return OF_OBJECTS.getOrDefault(elements.element(), list);
        }
        if (kind instanceof Kind.Entries || kind instanceof Kind.Part) {
            return recorded ? CellForm.MAP_OR_NONE : CellForm.MAP;
        }
        return (recorded ? BESIDE_NONE : ALONE).getOrDefault(kind, CellForm.WORD);
    }
}
