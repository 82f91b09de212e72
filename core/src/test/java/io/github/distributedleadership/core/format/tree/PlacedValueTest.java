package io.github.distributedleadership.core.format.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values with their places, and what is told of them. */
class PlacedValueTest {
    private static final String TEXT = """
            name: harbour
            size: 12
            parts:
              - {id: north, open: true}
              - id: 'south'
                open: maybe
            """;

    @TempDir
    private Path folder;

    private static PlacedValue yaml(String text) {
        return PlacedValue.parse(OrganizationFormat.YAML, text);
    }

    private static Map<String, PlacedValue> fields(PlacedValue value) {
        return value.fields("a harbour", List.of("name", "size", "parts"), List.of("note"));
    }

    private static List<String> told(PlacedValue value) {
        InvalidFile invalid = catchThrowableOfType(InvalidFile.class, value::throwIfAny);
        return invalid.problems().stream().map(Object::toString).toList();
    }

    @Test
    void whatIsThereIsReadWithItsPlace() {
        PlacedValue whole = yaml(TEXT);
        Map<String, PlacedValue> fields = fields(whole);
        assertThat(fields.get("name").text()).contains("harbour");
        assertThat(fields.get("size").number()).hasValue(12);
        assertThat(fields.get("size").text()).contains("12");
        assertThat(fields.get("parts").isList()).isTrue();
        PlacedValue south = fields.get("parts").elements().get(1);
        assertThat(south).hasToString("parts[1] (line 5)");
        assertThat(south.isObject()).isTrue();
        PlacedValue.Entry open = south.entries("{}").get(1);
        assertThat(open.name().text()).contains("open");
        assertThat(open.name()).hasToString("parts[1].open (line 6)");
        assertThat(open.value().path()).isEqualTo("parts[1].open");
        assertThat(open.value().line()).isEqualTo(6);
        assertThat(open.value().oneOf(Map.of("maybe", 3))).contains(3);
        whole.throwIfAny();
    }

    @Test
    void jsonIsReadTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("harbour.json"), "{\"name\": \"harbour\",\n \"size\": \"12\"}");
        PlacedValue whole = PlacedValue.read(file);
        assertThat(fields(whole).get("size").number()).isEmpty();
        assertThat(told(whole))
                .containsExactly(
                        file + ": line 1: the field \"parts\" is missing; a harbour must have it",
                        file + ": line 2: size: must be a number but was the text \"12\"; write it without quotes");
    }

    @Test
    void everythingThatIsWrongIsToldByLine() {
        PlacedValue whole = yaml("nme: {}\nname: [x]\nname: y\nsize: many\nparts: north\nnote: 1e999\n");
        Map<String, PlacedValue> fields = fields(whole);
        assertThat(fields.get("note").number()).isEmpty();
        assertThat(fields.get("parts").elements()).isEmpty();
        assertThat(fields.get("parts").entries("{north: 1}")).isEmpty();
        assertThat(fields.get("size").number()).isEmpty();
        assertThat(fields.get("name").text()).isEmpty();
        assertThat(fields.get("name").oneOf(Map.of("harbour", 1))).isEmpty();
        fields.get("name").refuse("is no name");
        assertThat(told(whole))
                .containsExactly(
                        "line 1: nme: unknown field \"nme\"; did you mean \"name\"?",
                        "line 2: name: must be a text but was a list [...]",
                        "line 2: name: must be one of harbour but was a list [...]",
                        "line 2: name: is no name",
                        "line 3: name: the field \"name\" is given twice; take one out",
                        "line 4: size: must be a number but was many; write decimal digits, such as 1000 or 0.5",
                        "line 5: parts: must be a list but was north; write [north]",
                        "line 5: parts: must be an object such as {north: 1} but was north",
                        "line 6: note: must be a number that fits into 64 bits but was 1e999");
    }

    @Test
    void nothingIsNoText() {
        PlacedValue whole = yaml("name: null\nother: 1\n");
        Map<String, PlacedValue> fields = whole.fields("a thing", List.of("name"), List.of());
        assertThat(fields).containsOnlyKeys("name");
        assertThat(fields.get("name").text()).isEmpty();
        assertThat(told(whole))
                .containsExactly(
                        "line 1: name: must be a text but was nothing",
                        "line 2: other: unknown field \"other\"; a thing has name");
        PlacedValue empty = yaml("");
        assertThat(empty.fields("a thing", List.of("name"), List.of())).isEmpty();
        assertThat(told(empty)).containsExactly("line 1: a thing must be an object such as {name: …} but was nothing");
        PlacedValue object = yaml("name: {}");
        assertThat(object.fields("a thing", List.of("name"), List.of())
                        .get("name")
                        .number())
                .isEmpty();
        assertThat(told(object)).containsExactly("line 1: name: must be a number but was an object {...}");
    }

    @Test
    void aNearWordIsSuggested() {
        PlacedValue whole = yaml("shar");
        assertThat(whole.oneOf(Map.of("share", 1))).isEmpty();
        assertThat(told(whole))
                .containsExactly("line 1: must be one of share but was \"shar\"; did you mean \"share\"?");
    }

    @Test
    void whatIsBrokenEndsTheReading() {
        assertThatThrownBy(() -> yaml("a: [1\nb: 2\n"))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("not YAML");
        assertThatThrownBy(() -> yaml("a: &b 1"))
                .hasMessage("line 1: anchors (&b) are not read; write the value out where it is used");
        assertThatThrownBy(() -> PlacedValue.parse(OrganizationFormat.JSON, "{\"a\": 1,}"))
                .isInstanceOf(InvalidFile.class);
        assertThatThrownBy(() -> PlacedValue.read(folder)).isInstanceOf(FileSystemException.class);
    }

    @Test
    void whatFollowsTheEndIsToldWithTheRest() {
        PlacedValue whole = yaml("name: 1\n---\nname: 2\n");
        whole.refuse("is not enough");
        assertThat(told(whole)).hasSize(2).first().asString().isEqualTo("line 1: is not enough");
    }

    @Test
    void aTextOfTooManyValuesIsRefused() {
        assertThatThrownBy(() -> yaml("[" + "1,".repeat(PlacedValue.MOST) + "]"))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("has more than 100000 values");
        assertThat(yaml("[" + "1,".repeat(PlacedValue.MOST - 1) + "]").elements())
                .hasSize(PlacedValue.MOST - 1);
        assertThatThrownBy(() -> yaml("[".repeat(200)))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContaining("nested deeper than 100 levels");
    }
}
