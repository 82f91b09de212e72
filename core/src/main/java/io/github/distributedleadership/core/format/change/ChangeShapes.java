package io.github.distributedleadership.core.format.change;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.row.DocumentShapes;
import io.github.distributedleadership.core.format.row.Draft;
import io.github.distributedleadership.core.format.row.RowForm;
import io.github.distributedleadership.core.format.row.Shape;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Cursor;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.change.RowPattern;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import io.github.distributedleadership.core.value.Fraction;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verbs of changes, and the fields that each has. */
public final class ChangeShapes {
    private static final ImmutableMap<String, Shape<Draft, Change>> SHAPES =
            ImmutableMap.<String, Shape<Draft, Change>>builder()
                    .put(
                            "share",
                            of("share")
                                    .required("with", (draft, in) -> draft.parties = Values.parties(in))
                                    .build(draft -> new Change.Share(draft.responsibility, draft.parties)))
                    .put(
                            "delegate",
                            of("delegate")
                                    .required("to", (draft, in) -> draft.party = Values.party(in))
                                    .required("by", (draft, in) -> draft.by = Values.party(in))
                                    .build(draft -> new Change.Delegate(draft.responsibility, draft.party, draft.by)))
                    .put("vacate", of("vacate").build(draft -> new Change.Vacate(draft.responsibility)))
                    .put(
                            "account",
                            of("account")
                                    .optional("add", (draft, in) -> draft.parties = Values.parties(in))
                                    .optional("remove", (draft, in) -> draft.others = Values.parties(in))
                                    .build(ChangeShapes::account))
                    .put(
                            "level",
                            of("level")
                                    .required("to", (draft, in) -> draft.level = Words.parse(DecisionLevel.class, in))
                                    .build(draft -> new Change.Level(draft.responsibility, draft.level)))
                    .put(
                            "skill",
                            start("skill")
                                    .required("skill", (draft, in) -> draft.skill = Optional.of(skill(in)))
                                    .required("of", (draft, in) -> draft.member = Values.member(in))
                                    .required("to", (draft, in) -> draft.fraction = Values.fraction(in))
                                    .build(draft ->
                                            new Change.Learn(draft.skill.orElseThrow(), draft.member, draft.fraction)))
                    .put(
                            "coach",
                            start("coach")
                                    .required("coach", (draft, in) -> draft.member = Values.member(in))
                                    .required("by", (draft, in) -> draft.other = Values.member(in))
                                    .optional("skill", (draft, in) -> draft.skill = Optional.of(skill(in)))
                                    .build(draft -> new Change.Coach(draft.member, draft.other, draft.skill)))
                    .put(
                            "appoint",
                            start("appoint")
                                    .required("appoint", (draft, in) -> draft.member = Values.member(in))
                                    .required("scope", (draft, in) -> draft.scope = Choices.SCOPE.read(in))
                                    .build(draft -> new Change.Appoint(draft.member, draft.scope)))
                    .put(
                            "erase",
                            start("erase")
                                    .required("erase", (draft, in) -> draft.member = Values.member(in))
                                    .build(draft -> new Change.Erase(draft.member)))
                    .put(
                            "add",
                            ofTable("add")
                                    .required("value", (draft, in) -> draft.row = row(draft, in))
                                    .build(draft -> new Change.Add(table(draft), row(draft))))
                    .put(
                            "replace",
                            ofTable("replace")
                                    .required("value", (draft, in) -> draft.row = row(draft, in))
                                    .build(draft -> new Change.Replace(table(draft), row(draft))))
                    .put(
                            "remove",
                            ofTable("remove")
                                    .required("value", (draft, in) -> draft.pattern = pattern(draft, in))
                                    .build(draft -> new Change.Remove(RowPattern.of(table(draft), draft.pattern))))
                    .buildOrThrow();

    private ChangeShapes() {}

    /** Reads the change that begins here, of which the verb is known. */
    public static Change read(String verb, Cursor in) throws IOException {
        Shape<Draft, Change> shape = SHAPES.get(verb);
        if (shape != null) {
            return shape.read(in);
        }
        if (in.kind() != Kind.OBJECT) {
            throw new Refused("must be an object with one verb, such as {vacate: budget}, but was " + in.found());
        }
        String given = in.next() == Kind.KEY ? in.text() : "";
        String near = in.faults().nearMiss(given, SHAPES.keySet());
        throw new Refused((given.isEmpty() ? "has no verb" : "no verb \"" + in.excerpt() + "\"")
                + (near.isEmpty() ? "; there are " + String.join(", ", SHAPES.keySet()) : near));
    }

    private static Shape.Builder<Draft, Change> start(String verb) {
        return Shape.of("a change to " + verb, Draft::new);
    }

    private static Shape.Builder<Draft, Change> of(String verb) {
        return start(verb).required(verb, (draft, in) -> draft.responsibility = Values.responsibility(in));
    }

    private static Shape.Builder<Draft, Change> ofTable(String verb) {
        return start(verb).required(verb, (draft, in) -> draft.table = DocumentShapes.table(in));
    }

    private static Change account(Draft draft) {
        if (draft.parties.isEmpty() && draft.others.isEmpty()) {
            throw new IllegalArgumentException("must add or remove somebody; give add: [ana], remove: [ben] or both");
        }
        return new Change.Account(draft.responsibility, draft.parties, draft.others);
    }

    private static Skill skill(Cursor in) {
        return in.interned().skill(Values.text(in));
    }

    private static Extensible row(Draft draft, Cursor in) throws IOException {
        return DocumentShapes.row(table(draft)).read(in);
    }

    private static Map<String, Object> pattern(Draft draft, Cursor in) throws IOException {
        if (in.kind() != Kind.OBJECT) {
            throw new Refused("must be an object with some of the fields of the row but was " + in.found());
        }
        RowForm<?, ?> form = RowForm.of(table(draft));
        ImmutableMap<String, Cursor.Reading<?>> known = form.attributes();
        long before = in.faults().count();
        Map<String, Object> values = new LinkedHashMap<>();
        while (in.next() == Kind.KEY) {
            String field = in.text();
            Cursor.Reading<?> reading = known.get(field);
            String attribute = form.attribute(field);
            if (reading == null) {
                String near = in.faults().nearMiss(field, known.keySet());
                in.report("unknown field \"" + in.excerpt() + "\""
                        + (near.isEmpty() ? "; a row can be found by " + String.join(", ", known.keySet()) : near));
            } else if (values.containsKey(attribute)) {
                in.refuseSecond();
                continue;
            }
            in.next();
            if (reading == null) {
                in.skip();
                continue;
            }
            Object value = in.attempt(reading);
            if (value != null) {
                values.put(attribute, value);
            }
        }
        in.requireNoneSince(before);
        return values;
    }

    /** The collection; where that could not be read all has been said. */
    private static Table table(Draft draft) {
        if (draft.table == null) {
            throw Refused.alreadySaid();
        }
        return draft.table;
    }

    private static Extensible row(Draft draft) {
        if (draft.row == null) {
            throw Refused.alreadySaid();
        }
        return draft.row;
    }

    /** A change of which the fields are still to come. */
    static final class Draft {
        private ResponsibilityId responsibility = ResponsibilityId.of("?");
        private ImmutableSortedSet<Party> parties = ImmutableSortedSet.of();
        private ImmutableSortedSet<Party> others = ImmutableSortedSet.of();
        private MemberId member = MemberId.of("?");
        private MemberId other = member;
        private Party party = member;
        private Party by = member;
        private Scope scope = Scope.organization();
        private DecisionLevel level = DecisionLevel.AGREE;
        private Fraction fraction = Fraction.ZERO;
        private Optional<Skill> skill = Optional.empty();
        private Map<String, Object> pattern = Map.of();
        private @Nullable Table table;
        private @Nullable Extensible row;
    }
}
