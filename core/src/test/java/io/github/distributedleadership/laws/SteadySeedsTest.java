package io.github.distributedleadership.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteadySeedsTest {
    private static final long SEED =
            SteadySeeds.seed("io.github.distributedleadership.laws.SteadySeedsTest#some_property");

    @SuppressWarnings("unused")
    private void some_property(int number) {}

    @SuppressWarnings("unused")
    private void some_example() {}

    /** What the hook makes of a property that states so much. */
    private static Map<String, Object> after(
            Optional<String> fresh, Optional<String> times, String method, Map<String, Object> stated)
            throws NoSuchMethodException {
        Map<String, Object> all = new TreeMap<>(stated);
        var target = method.equals("some_example")
                ? SteadySeedsTest.class.getDeclaredMethod(method)
                : SteadySeedsTest.class.getDeclaredMethod(method, int.class);
        PropertyAttributes attributes = fake(PropertyAttributes.class, (name, arguments) -> {
            if (name.startsWith("set")) {
                all.put(Character.toLowerCase(name.charAt(3)) + name.substring(4), arguments[0]);
            }
            return Optional.ofNullable(all.get(name));
        });
        PropertyLifecycleContext context = fake(PropertyLifecycleContext.class, (name, arguments) -> switch (name) {
            case "attributes" -> attributes;
            case "targetMethod" -> target;
            case "containerClass" -> SteadySeedsTest.class;
            default -> throw new IllegalStateException(name);
        });
        new SteadySeeds(fresh, times).aroundProperty(context, () -> null);
        return all;
    }

    private interface Call {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    @Test
    void the_seed_is_the_published_hash_of_the_name() {
        assertThat(SteadySeeds.seed("")).isEqualTo(0xcbf29ce484222325L);
        assertThat(SteadySeeds.seed("a")).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(SteadySeeds.seed("foobar")).isEqualTo(0x85944171f73967e8L);
    }

    @Test
    void a_property_gets_the_seed_of_its_name_and_forgets_what_failed_before() throws NoSuchMethodException {
        assertThat(after(Optional.empty(), Optional.empty(), "some_property", Map.of("tries", 100)))
                .containsOnly(
                        Map.entry("seed", Long.toString(SEED)),
                        Map.entry("tries", 100),
                        Map.entry("afterFailure", AfterFailureMode.RANDOM_SEED));
    }

    @Test
    void a_fresh_run_draws_the_seed() throws NoSuchMethodException {
        assertThat(after(Optional.of("true"), Optional.empty(), "some_property", Map.of()))
                .containsOnly(Map.entry("afterFailure", AfterFailureMode.RANDOM_SEED));
        assertThat(after(Optional.of("false"), Optional.empty(), "some_property", Map.of()))
                .containsEntry("seed", Long.toString(SEED));
    }

    @Test
    void what_a_property_states_stays() throws NoSuchMethodException {
        Map<String, Object> stated = Map.of("seed", "42", "afterFailure", AfterFailureMode.SAMPLE_ONLY);
        assertThat(after(Optional.empty(), Optional.empty(), "some_property", stated))
                .isEqualTo(stated);
        assertThat(after(Optional.of("true"), Optional.empty(), "some_property", stated))
                .isEqualTo(stated);
    }

    @Test
    void tries_are_multiplied_where_anything_is_drawn() throws NoSuchMethodException {
        assertThat(after(Optional.empty(), Optional.of("10"), "some_property", Map.of("tries", 30)))
                .containsEntry("tries", 300);
        assertThat(after(Optional.empty(), Optional.of("10"), "some_property", Map.of()))
                .containsEntry("tries", 10_000);
        assertThat(after(Optional.empty(), Optional.of("10"), "some_example", Map.of("tries", 1)))
                .containsEntry("tries", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "", "1.5", "1000000"})
    void a_number_of_times_that_is_none_is_refused(String times) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SteadySeeds(Optional.empty(), Optional.of(times)))
                .withMessage("laws.times must be a whole number from 1 to 999999, but was \"" + times + "\": try 10");
    }
}
