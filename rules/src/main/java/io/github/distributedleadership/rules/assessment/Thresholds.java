package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.value.NearMiss;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * The thresholds of an assessment by name, for those who want to know what another one would do: {@code
 * sharing.minDecisions}, {@code policies.costPerHolder}.
 *
 * <p>Each is a component of one of the records of {@link AssessmentOptions}, which say what it means and in which range it may
 * lie. The thresholds that protect people from being recognised are none of them.
 *
 * <pre>{@code
 * Thresholds.set(AssessmentOptions.STANDARD, "sharing.minDecisions", "8").sharing().minDecisions();   // 8
 * }</pre>
 */
public final class Thresholds {
    private static final Set<String> PROTECTING =
            Set.of("conditions.minGroup", "conditions.minPerspective", "conditions.roundDays");

    private Thresholds() {}

    /** {@return every threshold and what it is in these options, by name} */
    public static ImmutableMap<String, String> of(AssessmentOptions options) {
        Map<String, String> all = new TreeMap<>();
        records(options).forEach((room, thresholds) -> {
            for (RecordComponent component : thresholds.getClass().getRecordComponents()) {
                String name = room + "." + component.getName();
                if (isNumber(component) && !PROTECTING.contains(name)) {
                    all.put(name, text(get(thresholds, component)));
                }
            }
        });
        return ImmutableMap.copyOf(all);
    }

    /**
     * {@return these options with that threshold}
     *
     * @param name one of the names that {@link #of} gives
     * @param value a number
     * @throws IllegalArgumentException when there is no such threshold, the value is no number, or lies outside its range
     */
    public static AssessmentOptions set(AssessmentOptions options, String name, String value) {
        Set<String> names = of(options).keySet();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("no threshold \"" + name + "\"" + NearMiss.question(name, names));
        }
        int dot = name.indexOf('.');
        String component = name.substring(dot + 1);
        return switch (name.substring(0, dot)) {
            case "sharing" -> options.with(changed(options.sharing(), name, component, value));
            case "surveys" ->
                options.with(options.conditions()
                        .withSurveys(changed(options.conditions().surveys(), name, component, value)));
            case "conditions" -> options.with(changed(options.conditions(), name, component, value));
            case "competence" ->
                options.with(options.policies()
                        .withCompetence(changed(options.policies().competence(), name, component, value)));
            default -> options.with(changed(options.policies(), name, component, value));
        };
    }

    private static ImmutableMap<String, Record> records(AssessmentOptions options) {
        return ImmutableMap.of(
                "sharing", options.sharing(),
                "conditions", options.conditions(),
                "surveys", options.conditions().surveys(),
                "policies", options.policies(),
                "competence", options.policies().competence());
    }

    private static boolean isNumber(RecordComponent component) {
        return component.getType().isPrimitive() || component.getType() == OptionalDouble.class;
    }

    private static String text(Object value) {
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? String.valueOf(optional.getAsDouble()) : "none";
        }
        return String.valueOf(value);
    }

    /** The record with another value of one component, which its constructor checks. */
    private static <R extends Record> R changed(R thresholds, String name, String component, String value) {
        RecordComponent[] components = thresholds.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> one.getName().equals(component) ? number(one.getType(), name, value) : get(thresholds, one))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) thresholds
                    .getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    name + ": " + String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // a public record has such a constructor
        }
    }

    private static Object get(Record thresholds, RecordComponent component) {
        try {
            return component.getAccessor().invoke(thresholds);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // an accessor of a public record neither hides nor fails
        }
    }

    private static Object number(Class<?> type, String name, String value) {
        try {
            if (type == int.class) {
                return Integer.valueOf(value);
            }
            double number = Double.parseDouble(value);
            return type == OptionalDouble.class ? OptionalDouble.of(number) : Double.valueOf(number);
        } catch (NumberFormatException e) {
            String kind = type == int.class ? "a whole number" : "a number";
            throw new IllegalArgumentException(name + ": must be " + kind + " but was \"" + value + "\"", e);
        }
    }
}
