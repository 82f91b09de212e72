package io.github.distributedleadership.core.format.table;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.description.Table;
import java.util.EnumMap;
import java.util.Map;

/** The columns of each table, in the order in which they are written. */
final class TableColumns {
    static final ImmutableMap<String, CellForm> ORGANIZATION = columns(
            "format",
            "name",
            "vision",
            "asOf",
            "purpose",
            "basis",
            "partial",
            CellForm.LIST,
            "complete",
            CellForm.LIST,
            "recorded");

    static final ImmutableMap<String, CellForm> MEMBERSHIPS = columns("team", "member", "role", "from", "until");

    static final ImmutableMap<String, CellForm> REPORTING = columns("member", "to", "kind", "from", "until");

    private static final Map<Table, ImmutableMap<String, CellForm>> COLUMNS = new EnumMap<>(Table.class);

    static {
        for (Table table : Table.values()) {
            COLUMNS.put(table, make(table));
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

    private static ImmutableMap<String, CellForm> make(Table table) {
        return switch (table) {
            case MEMBERS ->
                columns(
                        "id",
                        "name",
                        "skills",
                        CellForm.MAP_OR_NONE,
                        "reportsTo",
                        CellForm.PARTY,
                        "reporting",
                        CellForm.LINES,
                        "from",
                        "until");
            case TEAMS -> columns("id", "name", "purpose", "kind", "members", CellForm.LIST_OR_NONE, "parent");
            case GOALS -> columns("id", "name", "owner");
            case RESPONSIBILITIES ->
                columns(
                        "id",
                        "name",
                        "owner",
                        "partOf",
                        "needs",
                        CellForm.MAP_OR_NONE,
                        "dependsOn",
                        CellForm.LIST_OR_NONE,
                        "significance",
                        "urgency",
                        CellForm.SPAN,
                        "resources",
                        CellForm.RESOURCES,
                        "affects",
                        CellForm.LIST_OR_NONE,
                        "serves",
                        CellForm.LIST_OR_NONE,
                        "stakes",
                        CellForm.MAP,
                        "situation",
                        CellForm.MAP,
                        "from",
                        "until");
            case HOLDINGS ->
                columns(
                        "id",
                        "responsibility",
                        "holders",
                        CellForm.LIST_OR_NONE,
                        "parts",
                        CellForm.MAP,
                        "arrangement",
                        "quorum",
                        "assignedBy",
                        CellForm.PARTY,
                        "accountable",
                        CellForm.LIST_OR_NONE,
                        "approvers",
                        CellForm.LIST_OR_NONE,
                        "reviewers",
                        CellForm.LIST_OR_NONE,
                        "consulted",
                        CellForm.LIST_OR_NONE,
                        "informed",
                        CellForm.LIST_OR_NONE,
                        "level",
                        "origin",
                        "agreedIn",
                        CellForm.AGREED_IN,
                        "from",
                        "until");
            case LEADERS ->
                columns(
                        "member",
                        "role",
                        "scope",
                        CellForm.SCOPE,
                        "basis",
                        "by",
                        CellForm.PARTY,
                        "accountabilities",
                        CellForm.LIST_OR_NONE,
                        "from",
                        "until");
            case DECISIONS ->
                columns(
                        "id",
                        "responsibility",
                        "part",
                        "deciders",
                        CellForm.LIST,
                        "consulted",
                        CellForm.LIST_OR_NONE,
                        "approvedBy",
                        CellForm.PARTY,
                        "raisedAt",
                        "at",
                        "outcome",
                        "applies",
                        CellForm.REFLECTION);
            case INITIATIVES ->
                columns(
                        "id",
                        "proposers",
                        CellForm.LIST,
                        "responsibility",
                        CellForm.RESPONSIBILITY,
                        "approval",
                        CellForm.APPROVAL,
                        "risk",
                        "serves",
                        CellForm.LIST_OR_NONE,
                        "applies",
                        CellForm.REFLECTION,
                        "at",
                        "outcome",
                        "lesson");
            case FEEDBACK ->
                columns(
                        "giver",
                        "anonymous",
                        "subject",
                        CellForm.SUBJECT,
                        "aspect",
                        "rating",
                        "scale",
                        CellForm.LIST,
                        "at",
                        "comment");
            case REFLECTIONS ->
                columns(
                        "id",
                        "participants",
                        CellForm.LIST,
                        "spoke",
                        CellForm.LIST_OR_NONE,
                        "about",
                        CellForm.ABOUT,
                        "outcome",
                        "lessons",
                        CellForm.LIST_OR_NONE,
                        "at");
            case COACHING -> columns("coach", "coachee", "skill", "from", "until");
            case TRUST -> columns("truster", "trustee", "level", "at");
            case CLAIMS -> columns("claimant", "scope", CellForm.SCOPE, "at");
            case ANSWERS -> columns("by", "claimant", "scope", CellForm.SCOPE, "granted", "at");
            case ALLOCATIONS ->
                columns("to", "for", CellForm.RESPONSIBILITY, "by", CellForm.PARTY, "kind", "amount", "unit", "at");
            case SURVEYS -> columns("id", "at", "scale", CellForm.LIST, "invited", "items", CellForm.ITEMS);
            case RESPONSES -> columns("survey", "team", "respondent", "values", CellForm.MAP);
        };
    }

    /** Names of columns, each followed by its form where that is no plain word. */
    private static ImmutableMap<String, CellForm> columns(Object... namesAndForms) {
        ImmutableMap.Builder<String, CellForm> columns = ImmutableMap.builder();
        for (int i = 0; i < namesAndForms.length; i++) {
            String name = (String) namesAndForms[i];
            boolean special = i + 1 < namesAndForms.length && namesAndForms[i + 1] instanceof CellForm;
            columns.put(name, special ? (CellForm) namesAndForms[++i] : CellForm.WORD);
        }
        return columns.buildOrThrow();
    }
}
