package io.github.distributedleadership.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** Reads and changes single attributes of values that are generated from an interface. */
public final class Attributes {
    private Attributes() {}

    /** The accessors, in the order of the generated fields. */
    public static ImmutableList<Method> of(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(field -> {
                    try {
                        return type.getMethod(field.getName());
                    } catch (NoSuchMethodException e) {
                        throw new AssertionError(type + " has a field that is no attribute: " + field, e);
                    }
                })
                .collect(toImmutableList());
    }

    public static Object read(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The value built again from all its attributes. */
    static <T> T rebuilt(Class<T> type, T value) {
        return build(type, builderOf(type, value)).orElseThrow();
    }

    /** The value with one attribute as in another; empty where such a value is refused. */
    static <T> Optional<T> with(Class<T> type, T value, Method attribute, T other) {
        Object builder = builderOf(type, value);
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.getName())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(attribute.getReturnType()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way to set " + attribute));
        invoke(builder, setter, read(attribute, other));
        return build(type, builder);
    }

    private static Object builderOf(Class<?> type, Object value) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            invoke(builder, builder.getClass().getMethod("from", type), value);
            return builder;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void invoke(Object target, Method method, Object argument) {
        try {
            method.setAccessible(true);
            method.invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static <T> Optional<T> build(Class<T> type, Object builder) {
        try {
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return Optional.of(type.cast(build.invoke(builder)));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
