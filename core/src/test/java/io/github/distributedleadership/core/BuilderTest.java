package io.github.distributedleadership.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Reporting;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Initiative;
import io.github.distributedleadership.core.practice.Reflection;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.Goal;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Membership;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Extensible;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder asks for. */
class BuilderTest {
    private static final ImmutableMap<Class<?>, String> REQUIRED = ImmutableMap.<Class<?>, String>builder()
            .put(Member.class, "id")
            .put(Reporting.class, "to")
            .put(Team.class, "id")
            .put(Membership.class, "member")
            .put(Goal.class, "id")
            .put(Responsibility.class, "id")
            .put(Holding.class, "responsibility")
            .put(Leader.class, "member, scope")
            .put(Claim.class, "claimant, scope, at")
            .put(Answer.class, "by, claimant, scope, granted, at")
            .put(Decision.class, "responsibility, at")
            .put(Initiative.class, "at")
            .put(Feedback.class, "subject, aspect, at")
            .put(Reflection.class, "about, at")
            .put(Coaching.class, "coach, coachee")
            .put(Trust.class, "truster, trustee, level, at")
            .put(Allocation.class, "to, kind, amount, at")
            .put(Survey.class, "id, scale, at")
            .put(Response.class, "survey")
            .buildOrThrow();

    @Test
    void it_names_all_that_is_required() {
        REQUIRED.forEach((type, attributes) -> assertThat(refusal(type, builder -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot build " + type.getSimpleName() + ", some of required attributes are not set ["
                        + attributes + "]"));
    }

    @Test
    void what_is_not_in_the_list_can_be_built_of_nothing() {
        assertThat(Kinds.GENERATED)
                .extracting(Kinds.Kind::type)
                .filteredOn(type -> !REQUIRED.containsKey(type))
                .allSatisfy(type -> assertThat(refusal(type, builder -> {})).isNull());
    }

    @Test
    void it_takes_no_null() {
        assertThatNullPointerException().isThrownBy(() -> Member.builder().id(null));
        assertThatNullPointerException().isThrownBy(() -> Member.builder().name(null));
        assertThatNullPointerException().isThrownBy(() -> Decision.builder().addDeciders((MemberId) null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "note", "X-note", "x_note", " x-note"})
    void extensions_are_marked_in_every_type_that_has_them(String key) {
        assertThat(REQUIRED.keySet()).allMatch(Extensible.class::isAssignableFrom);
        for (Kinds.Kind<?> kind : Kinds.GENERATED) {
            if (Extensible.class.isAssignableFrom(kind.type())) {
                assertThat(refusal(kind.type(), builder -> {
                            invoke(builder, "from", kind.type(), kind.sample(new Random(1)));
                            invoke(builder, "extensions", Map.class, Map.of(key, "1"));
                        }))
                        .as(kind.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("the key of an extension must begin with \"x-\" but was \"" + key + "\"");
            }
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organization.builder().extension(key, "1").build())
                .withMessage("the key of an extension must begin with \"x-\" but was \"" + key + "\"");
    }

    @Test
    void a_marked_extension_is_kept() {
        Member ana = Member.builder()
                .id(MemberId.of("ana"))
                .putExtensions("x-note", "\"kind\"")
                .build();
        assertThat(ana.extensions()).containsExactly(Map.entry("x-note", "\"kind\""));
        assertThat(ana).isNotEqualTo(Member.of("ana"));
    }

    private interface Filling {
        void fill(Object builder) throws ReflectiveOperationException;
    }

    private static void invoke(Object builder, String name, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        Method method = builder.getClass().getMethod(name, type);
        method.setAccessible(true);
        method.invoke(builder, argument);
    }

    /** What the builder throws, or null where it builds. */
    private static Throwable refusal(Class<?> type, Filling filling) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            filling.fill(builder);
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            build.invoke(builder);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
