package io.github.distributedleadership.core.organization;

import io.github.distributedleadership.core.Attributes;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import io.github.distributedleadership.core.responsibility.GoalId;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Recorded;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every id that a row mentions beside its own, found without knowing what kinds of rows there are. */
public final class Mentions {
    private final List<Object> found = new ArrayList<>();

    private Mentions() {}

    public static List<Object> in(Iterable<?> rows) {
        Mentions mentions = new Mentions();
        rows.forEach(mentions::attributes);
        return mentions.found;
    }

    private void attributes(Object value) {
        for (Method attribute : Attributes.of(type(value))) {
            // a part is told of somebody who is mentioned among the holders already
            if (!attribute.getName().equals("id") && !attribute.getName().equals("parts")) {
                look(Attributes.read(attribute, value));
            }
        }
    }

    private void look(Object value) {
        if (value instanceof Party
                || value instanceof ResponsibilityId
                || value instanceof GoalId
                || value instanceof DecisionId
                || value instanceof InitiativeId
                || value instanceof ReflectionId
                || value instanceof SurveyId) {
            found.add(value);
        } else if (value instanceof AgreedIn in) {
            found.add(in.kind() == AgreedIn.Kind.DECISION ? DecisionId.of(in.id()) : ReflectionId.of(in.id()));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Recorded<?> recorded) {
            recorded.value().ifPresent(this::look);
        } else if (value instanceof Iterable<?> elements) {
            elements.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::look);
        } else if (value instanceof Record) {
            components(value);
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            attributes(value);
        }
    }

    private void components(Object value) {
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getType().isPrimitive()) {
                    look(component.getAccessor().invoke(value));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Class<?> type(Object value) {
        String name = value.getClass().getSimpleName().substring("Immutable".length());
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (type.getSimpleName().equals(name)) {
                return type;
            }
        }
        throw new AssertionError(value.getClass() + " was not generated from an interface");
    }
}
