package io.github.distributedleadership.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** That in this module, too, properties run with the seeds that they should have. */
class SteadySeedsProperties {
    @Property(tries = 5)
    @AddLifecycleHook(ByName.class)
    boolean a_property_runs_with_the_seed_of_its_name_or_a_fresh_one(@ForAll int number) {
        return true;
    }

    @Property(tries = 5, seed = "42")
    @AddLifecycleHook(ByItself.class)
    boolean a_property_that_states_its_seed_keeps_it(@ForAll int number) {
        return true;
    }

    @Property
    @AddLifecycleHook(Often.class)
    boolean a_property_is_tried_a_thousand_times_unless_it_says_otherwise(@ForAll long number) {
        return true;
    }

    /** Looks at what was done. */
    private abstract static class Look implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            require(result, result.seed().orElseThrow());
            return result;
        }

        abstract void require(PropertyExecutionResult result, String seed);

        static int times() {
            return Integer.getInteger(SteadySeeds.TIMES, 1);
        }
    }

    static final class ByName extends Look {
        @Override
        void require(PropertyExecutionResult result, String seed) {
            String byName = Long.toString(SteadySeeds.seed("io.github.distributedleadership.laws.SteadySeedsProperties"
                    + "#a_property_runs_with_the_seed_of_its_name_or_a_fresh_one"));
            String fresh = System.getProperty(SteadySeeds.FRESH, "false");
            assertThat(seed.equals(byName)).isEqualTo(fresh.equals("false"));
            assertThat(result.countTries()).isEqualTo(5 * times());
        }
    }

    static final class ByItself extends Look {
        @Override
        void require(PropertyExecutionResult result, String seed) {
            assertThat(seed).isEqualTo("42");
        }
    }

    static final class Often extends Look {
        @Override
        void require(PropertyExecutionResult result, String seed) {
            assertThat(result.countTries()).isEqualTo(1000 * times());
        }
    }
}
