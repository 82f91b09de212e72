package io.github.distributedleadership.core.format.change;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.row.DocumentShapes;
import io.github.distributedleadership.core.format.row.PeopleShapes;
import io.github.distributedleadership.core.format.row.PracticeShapes;
import io.github.distributedleadership.core.format.row.ResponsibilityShapes;
import io.github.distributedleadership.core.format.row.SurveyShapes;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Cursor.Reading;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.team.TeamKind;
import io.github.distributedleadership.core.value.Recorded;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The fields by which a row can be found, each read to the value that the row has there. */
final class PatternFields {
    /** What means the same in whatever row it stands. */
    private static final ImmutableMap<String, Reading<?>> COMMON = ImmutableMap.<String, Reading<?>>builder()
            .put("name", Values::text)
            .put("from", Values::moment)
            .put("until", Values::moment)
            .put("at", Values::moment)
            .put("raisedAt", Values::moment)
            .put("owner", Values::party)
            .put("purpose", Values::text)
            .put("partOf", Values::responsibility)
            .put("needs", Values::levelsOrNone)
            .put("skills", Values::levelsOrNone)
            .put("reporting", in -> Values.setOrNone(in, PeopleShapes.REPORTING::read))
            .put("reportsTo", PatternFields::reportsTo)
            .put("dependsOn", in -> Values.setOrNone(in, Values::responsibility))
            .put("significance", Values::fraction)
            .put("urgency", in -> Values.orNone(in, Values::span))
            .put("resources", in -> Values.setOrNone(in, ResponsibilityShapes.RESOURCE::read))
            .put("affects", Values::partiesOrNone)
            .put("serves", in -> Values.setOrNone(in, Values::goal))
            .put("stakes", ResponsibilityShapes.STAKES::read)
            .put("situation", ResponsibilityShapes.SITUATION::read)
            .put("responsibility", Values::responsibility)
            .put("holders", Values::partiesOrNone)
            .put(
                    "parts",
                    in -> ImmutableSortedMap.copyOf(in.map(in.interned()::party, Values::word, "{ana: mornings}")))
            .put("arrangement", in -> Words.parse(Arrangement.class, in))
            .put("quorum", in -> OptionalInt.of(Values.count(in)))
            .put("invited", in -> OptionalInt.of(Values.count(in)))
            .put("assignedBy", Values::partyOrNone)
            .put("accountable", Values::partiesOrNone)
            .put("approvers", Values::partiesOrNone)
            .put("reviewers", Values::partiesOrNone)
            .put("consulted", Values::partiesOrNone)
            .put("informed", Values::partiesOrNone)
            .put("origin", in -> Words.parse(Origin.class, in))
            .put("agreedIn", Choices.AGREED_IN::read)
            .put("member", Values::member)
            .put("role", Values::word)
            .put("scope", Choices.SCOPE::read)
            .put("basis", in -> Words.parse(Basis.class, in))
            .put("accountabilities", in -> Values.setOrNone(in, c -> Words.parse(Accountability.class, c)))
            .put("part", Values::word)
            .put("deciders", Values::parties)
            .put("approvedBy", Values::partyOrNone)
            .put("outcome", in -> Words.parse(Outcome.class, in))
            .put("applies", Choices::reflectionOrNone)
            .put("proposers", Values::parties)
            .put("approval", Choices.APPROVAL::read)
            .put("risk", in -> Words.parse(Risk.class, in))
            .put("lesson", Values::text)
            .put("giver", Values::member)
            .put("anonymous", in -> Words.parse(Perspective.class, in))
            .put("subject", Choices.SUBJECT::read)
            .put("aspect", in -> Aspect.of(Values.word(in)))
            .put("rating", in -> OptionalDouble.of(Values.number(in)))
            .put("scale", Values::scale)
            .put("comment", Values::text)
            .put("participants", Values::parties)
            .put("spoke", Values::partiesOrNone)
            .put("about", Choices.ABOUT::read)
            .put("lessons", PracticeShapes::lessons)
            .put("coach", Values::member)
            .put("coachee", Values::member)
            .put("skill", in -> in.interned().skill(Values.text(in)))
            .put("truster", Values::member)
            .put("trustee", Values::member)
            .put("claimant", Values::member)
            .put("granted", Values::yesOrNo)
            .put("to", Values::party)
            .put("for", Values::responsibilityOrNone)
            .put("amount", Values::number)
            .put("unit", Values::word)
            .put("items", in -> in.list(SurveyShapes.ITEM::read))
            .put("survey", in -> in.interned().survey(Values.text(in)))
            .put("team", Values::team)
            .put("respondent", Values::text)
            .put("values", in -> ImmutableSortedMap.copyOf(in.map(in.interned()::item, Values::number, "{q1: 4}")))
            .buildOrThrow();

    /** What means something else in rows of that collection. */
    private static final Map<Table, ImmutableMap<String, Reading<?>>> OWN = own();

    private PatternFields() {}

    /** {@return field to how it is read, in the order in which rows are written} */
    static ImmutableMap<String, Reading<?>> of(Table table) {
        Map<String, Reading<?>> own = OWN.getOrDefault(table, ImmutableMap.of());
        ImmutableMap.Builder<String, Reading<?>> fields = ImmutableMap.builder();
        ImmutableSet<String> known = DocumentShapes.row(table).known();
        for (String field : known) {
            Reading<?> reading = own.containsKey(field) ? own.get(field) : COMMON.get(field);
            if (reading == null) {
                throw new IllegalStateException("no row of " + table.key() + " is found by its " + field);
            }
            fields.put(field, reading);
        }
        return fields.buildOrThrow();
    }

    /** {@return how the types call what the file calls so} */
    static String attribute(String field) {
        return field.equals("reportsTo") ? "reporting" : field;
    }

    private static Recorded<ImmutableSortedSet<Reporting>> reportsTo(Cursor in) throws java.io.IOException {
        return Values.partyOrNone(in)
                .fold(
                        party -> Recorded.known(ImmutableSortedSet.of(Reporting.lineTo(party))),
                        Recorded::none,
                        Recorded::unknown);
    }

    private static Map<Table, ImmutableMap<String, Reading<?>>> own() {
        Map<Table, ImmutableMap<String, Reading<?>>> own = new EnumMap<>(Table.class);
        own.put(Table.MEMBERS, ImmutableMap.of("id", Values::member));
        own.put(
                Table.TEAMS,
                ImmutableMap.of(
                        "id",
                        Values::team,
                        "kind",
                        in -> Words.parse(TeamKind.class, in),
                        "members",
                        in -> Values.setOrNone(in, PeopleShapes::membership),
                        "parent",
                        Values::team));
        own.put(Table.GOALS, ImmutableMap.of("id", Values::goal));
        own.put(Table.RESPONSIBILITIES, ImmutableMap.of("id", Values::responsibility));
        own.put(
                Table.HOLDINGS,
                ImmutableMap.of(
                        "id",
                        in -> HoldingId.of(Values.text(in)),
                        "level",
                        in -> Words.parse(DecisionLevel.class, in)));
        own.put(Table.LEADERS, ImmutableMap.of("by", Values::partyOrNone));
        own.put(Table.DECISIONS, ImmutableMap.of("id", in -> DecisionId.of(Values.text(in))));
        own.put(
                Table.INITIATIVES,
                ImmutableMap.of(
                        "id", in -> InitiativeId.of(Values.text(in)), "responsibility", Values::responsibilityOrNone));
        own.put(Table.REFLECTIONS, ImmutableMap.of("id", in -> ReflectionId.of(Values.text(in))));
        own.put(Table.TRUST, ImmutableMap.of("level", Values::fraction));
        own.put(Table.ANSWERS, ImmutableMap.of("by", Values::member));
        own.put(
                Table.ALLOCATIONS,
                ImmutableMap.of("by", Values::partyOrNone, "kind", in -> Words.parse(ResourceKind.class, in)));
        own.put(Table.SURVEYS, ImmutableMap.of("id", in -> in.interned().survey(Values.text(in))));
        return own;
    }
}
