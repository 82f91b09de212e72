package io.github.distributedleadership.core.format.row;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.format.ExampleTest;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.Tree;
import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.OneOf;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.DataPurpose;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.Organizations;
import io.github.distributedleadership.core.people.ReportingKind;
import io.github.distributedleadership.core.practice.Outcome;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Risk;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.team.TeamKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published schema says what the reader does. */
class SchemaTest {
    private static final ImmutableMap<String, Shape<?, ?>> SHAPES = ImmutableMap.<String, Shape<?, ?>>builder()
            .put("member", RowForm.of(Rows.MEMBER).shape())
            .put("reporting", RowForm.of(Rows.REPORTING).shape())
            .put("team", RowForm.of(Rows.TEAM).shape())
            .put("membership", RowForm.of(Rows.MEMBERSHIP).shape())
            .put("goal", RowForm.of(Rows.GOAL).shape())
            .put("responsibility", RowForm.of(Rows.RESPONSIBILITY).shape())
            .put("resource", RowForm.of(Rows.RESOURCE).shape())
            .put("stakes", RowForm.of(Rows.STAKES).shape())
            .put("situation", RowForm.of(Rows.SITUATION).shape())
            .put("holding", RowForm.of(Rows.HOLDING).shape())
            .put("leader", RowForm.of(Rows.LEADER).shape())
            .put("claim", RowForm.of(Rows.CLAIM).shape())
            .put("answer", RowForm.of(Rows.ANSWER).shape())
            .put("decision", RowForm.of(Rows.DECISION).shape())
            .put("initiative", RowForm.of(Rows.INITIATIVE).shape())
            .put("feedback", RowForm.of(Rows.FEEDBACK).shape())
            .put("reflection", RowForm.of(Rows.REFLECTION).shape())
            .put("coaching", RowForm.of(Rows.COACHING).shape())
            .put("trust", RowForm.of(Rows.TRUST).shape())
            .put("allocation", RowForm.of(Rows.ALLOCATION).shape())
            .put("survey", RowForm.of(Rows.SURVEY).shape())
            .put("item", RowForm.of(Rows.ITEM).shape())
            .put("response", RowForm.of(Rows.RESPONSE).shape())
            .put("data", DocumentShapes.DATA)
            .put("practice", DocumentShapes.PRACTICE)
            .buildOrThrow();

    private static final ImmutableMap<String, OneOf<?>> CHOICES = ImmutableMap.of(
            "scope", Choices.SCOPE,
            "subject", Choices.SUBJECT,
            "about", Choices.ABOUT,
            "approval", Choices.APPROVAL,
            "agreedIn", Choices.AGREED_IN);

    private static final ImmutableMap<String, Class<? extends Enum<?>>> WORDS =
            ImmutableMap.<String, Class<? extends Enum<?>>>builder()
                    .put("reporting.kind", ReportingKind.class)
                    .put("team.kind", TeamKind.class)
                    .put("resource.kind", ResourceKind.class)
                    .put("allocation.kind", ResourceKind.class)
                    .put("holding.arrangement", Arrangement.class)
                    .put("holding.level", DecisionLevel.class)
                    .put("holding.origin", Origin.class)
                    .put("leader.basis", Basis.class)
                    .put("leader.accountabilities", Accountability.class)
                    .put("decision.outcome", Outcome.class)
                    .put("initiative.outcome", Outcome.class)
                    .put("initiative.risk", Risk.class)
                    .put("reflection.outcome", Outcome.class)
                    .put("feedback.anonymous", Perspective.class)
                    .put("data.purpose", DataPurpose.class)
                    .buildOrThrow();

    private final Map<?, ?> root = JsonSchema.map(Tree.of(OrganizationFormat.JSON, published()));
    private final Map<?, ?> definitions = JsonSchema.map(root.get("$defs"));
    private final JsonSchema schema = new JsonSchema(root);

    private static String published() {
        try {
            return Files.readString(Path.of("../docs/organization.schema.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_object_has_the_fields_that_the_reader_knows_and_no_other() {
        SHAPES.forEach((name, shape) -> assertSame(name, shape, JsonSchema.map(definitions.get(name))));
        assertSame("organisation", DocumentShapes.ORGANIZATION, root);
    }

    private static void assertSame(String name, Shape<?, ?> shape, Map<?, ?> definition) {
        assertThat(keys(definition)).as(name).isEqualTo(shape.known());
        List<?> required = definition.containsKey("required") ? (List<?>) definition.get("required") : List.of();
        assertThat(new HashSet<Object>(required)).as(name + " requires").isEqualTo(shape.required());
        assertThat(definition.containsKey("patternProperties"))
                .as(name + " may have own fields")
                .isTrue();
        assertThat(definition.get("additionalProperties")).as(name).isEqualTo(false);
    }

    @Test
    void every_choice_has_the_fields_that_the_reader_knows() {
        CHOICES.forEach((name, choice) ->
                assertThat(keys(JsonSchema.map(definitions.get(name)))).as(name).isEqualTo(choice.fields()));
    }

    @Test
    void no_definition_is_left_over() {
        Set<Object> known = new HashSet<>(SHAPES.keySet());
        known.addAll(CHOICES.keySet());
        known.addAll(List.of("text", "id", "party", "parties", "partiesOrNone", "partyOrNone", "moment", "fraction"));
        known.addAll(List.of("levels", "scale", "reflectionOrNone", "responsibilityOrNone", "outcome", "resourceKind"));
        assertThat(new HashSet<Object>(definitions.keySet())).isEqualTo(known);
    }

    @Test
    void the_words_of_enumerations_agree() {
        WORDS.forEach((place, type) -> {
            String[] parts = place.split("\\.");
            Map<?, ?> field = JsonSchema.map(
                    JsonSchema.map(JsonSchema.map(definitions.get(parts[0])).get("properties"))
                            .get(parts[1]));
            assertThat(words(schema.resolve(field)))
                    .as(place)
                    .isEqualTo(Arrays.stream(type.getEnumConstants())
                            .map(Words::of)
                            .toList());
        });
    }

    private static Object words(Map<?, ?> field) {
        if (field.containsKey("anyOf")) {
            return words(JsonSchema.map(((List<?>) field.get("anyOf")).get(0)));
        }
        return field.containsKey("items") ? words(JsonSchema.map(field.get("items"))) : field.get("enum");
    }

    @Test
    void the_collections_and_the_attributes_that_can_be_declared_agree() {
        Map<?, ?> properties = JsonSchema.map(root.get("properties"));
        assertThat(words(JsonSchema.map(properties.get("partial"))))
                .isEqualTo(Arrays.stream(Table.values()).map(Table::key).toList());
        Organization.builder()
                .complete(((List<?>) words(JsonSchema.map(properties.get("complete"))))
                        .stream().map(Object::toString).toArray(String[]::new))
                .build(); // refuses what it does not know
    }

    @Test
    void the_example_conforms() {
        assertThat(schema.complaints(Tree.of(OrganizationFormat.YAML, ExampleTest.resource("harbour.yaml"))))
                .isEmpty();
    }

    @Test
    void whatever_is_written_conforms() {
        for (int seed = 0; seed < 300; seed++) {
            Organization organization = Organizations.of(seed % 10, seed);
            for (OrganizationFormat form : OrganizationFormat.values()) {
                assertThat(schema.complaints(Tree.of(form, form.text(organization))))
                        .isEmpty();
            }
        }
    }

    @Test
    void what_the_reader_refuses_does_not_conform() {
        for (String wrong : List.of(
                "{}",
                "{format: 2}",
                "{format: 1, nme: a}",
                "{format: 1, members: [{name: a}]}",
                "{format: 1, members: [{id: a, skills: {x: 2}}]}",
                "{format: 1, leaders: [{member: a, scope: {team: t, organization: true}}]}",
                "{format: 1, leaders: [{member: a, scope: {organization: false}}]}")) {
            assertThat(schema.complaints(Tree.of(OrganizationFormat.YAML, wrong)))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    private static Set<?> keys(Map<?, ?> definition) {
        return JsonSchema.map(definition.get("properties")).keySet();
    }
}
