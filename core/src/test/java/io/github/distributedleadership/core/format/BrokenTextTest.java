package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.distributedleadership.core.format.token.Tokens;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is no document ends the reading with one clear problem. */
class BrokenTextTest {
    private static final String LOOK = "; look for a missing quote, bracket, colon or space, or a wrong indentation";

    @TempDir
    private Path folder;

    /** Line breaks are written as {@code ↵}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\u0001',
            value = {
                "format: 1↵name: \"abc↵members: []↵ § line 4: not YAML: found unexpected end of stream, in what begins on line 2",
                "format: 1↵name: abc↵  vision: x↵ § line 3: not YAML: mapping values are not allowed here",
                "format: 1↵members: [{id: a}, {id: b]↵ § line 2: not YAML: expected ',' or '}', but got ]",
                "format: 1↵members: [↵  {id: a},↵  {id: b} {id: c}] § line 4: not YAML: expected ',' or ']', but got {, in what begins on line 2",
                "format: 1↵members:↵  - {id: a}↵ - {id: b}↵ § line 4: not YAML: expected <block end>, but found '<block sequence start>', in what begins on line 1",
                "format: 1↵name: \"\\q\"↵ § line 2: not YAML: found unknown escape character q(113)",
                "%YAML 2.0↵---↵format: 1 § line 1: not YAML: found incompatible YAML document (version 1.* is required)",
            })
    void malformed_YAML_is_refused_with_the_true_line(String text, String problem) {
        assertThat(Reading.problemsOfYaml(text.replace('↵', '\n'))).containsExactly(problem + LOOK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\u0001',
            value = {
                "format: 1↵name: &x abc § line 2: anchors (&x) are not read; write the value out where it is used",
                "format: 1↵members: &x [{id: a}] § line 2: anchors (&x) are not read; write the value out where it is used",
                "format: 1↵&x name: abc § line 2: anchors (&x) are not read; write the value out where it is used",
                "format: 1↵data: {&x purpose: teaching} § line 2: anchors (&x) are not read; write the value out where it is used",
                "&a {format: 1} § line 1: anchors (&a) are not read; write the value out where it is used",
                "format: 1↵name: *x § line 2: aliases (*name) are not read; write the value out",
                "format: 1↵*x : 1 § line 2: aliases (*name) are not read; write the value out",
                "*x § line 1: aliases (*name) are not read; write the value out",
                "format: 1↵<<: {name: x} § line 2: merge keys (<<) are not read; write the fields out",
                "format: 1↵members:↵  - <<: *a § line 3: merge keys (<<) are not read; write the fields out",
                "format: 1↵name: !!str 1 § line 2: tags (!!str) are not read; leave them out",
                "format: 1↵data: {!!str purpose: teaching} § line 2: tags (!!str) are not read; leave them out",
                "format: 1↵name: ! 1 § line 2: tags (!) are not read; leave them out",
                "format: 1↵members: !own [] § line 2: tags (!own) are not read; leave them out",
                "%TAG ! tag:x,2000:↵---↵format: 1 § line 1: tag directives (%TAG) are not read; leave them out",
                "format: 1↵? [a]↵: b § line 2: a key must be a word but is a list or has fields of its own",
                "format: 1↵~: b § line 2: a key is missing before the colon; put the word in quotes if it is meant as a key",
                "format: 1↵---↵format: 1 § line 2: a second document begins here; a file holds one organisation, so give each its own file",
                "format: 1↵...↵---↵format: 1 § line 3: a second document begins here; a file holds one organisation, so give each its own file",
            })
    void what_YAML_has_beyond_plain_data_is_refused_by_name(String text, String problem) {
        assertThat(Reading.problemsOfYaml(text.replace('↵', '\n'))).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '\u0001',
            value = {
                "{\"format\": 1 § line 1: the text ends too early; close every quote, bracket and brace",
                "{\"format\": 1, \"name\": \"abc § line 1: the text ends too early; close every quote, bracket and brace",
                "{\"format\": 1,↵} § line 2: a field name in double quotes must stand here; take a comma before it out, or put the name in quotes",
                "{format: 1} § line 1: a field name in double quotes must stand here; take a comma before it out, or put the name in quotes",
                "{\"format\": 1, \"members\": [{\"id\": \"a\"},↵]} § line 2: a value must stand between a comma and the end of a list; take the last comma out",
                "{\"format\": 1}↵// done § line 2: comments are not JSON; leave them out, or name the file .yaml and begin them with #",
                "{\"format\": /* one */ 1} § line 1: comments are not JSON; leave them out, or name the file .yaml and begin them with #",
                "# mine↵{\"format\": 1} § line 1: comments are not JSON; leave them out, or name the file .yaml and begin them with #",
                "{'format': 1} § line 1: a single quote stands here, but texts stand in double quotes in JSON",
                "{\"format\": 1, \"name\": 'x'} § line 1: a single quote stands here, but texts stand in double quotes in JSON",
                "{\"format\": NaN} § line 1: JSON has no word 'NaN'; put a text in double quotes, and write words only as true, false and null",
                "{\"format\": 1, \"name\": abc} § line 1: JSON has no word 'abc'; put a text in double quotes, and write words only as true, false and null",
                "{\"format\": 01} § line 1: not JSON: Invalid numeric value: Leading zeroes not allowed",
                "{\"format\": +1} § line 1: not JSON: unexpected '+' in numeric value: JSON spec does not allow numbers to have plus signs",
                "{\"format\": .5} § line 1: not JSON: unexpected '.': expected a valid value",
                "{\"format\": 1, \"name\": \"a\\qb\"} § line 1: not JSON: Unrecognized character escape 'q'",
                "{\"format\": 1, \"name\": \"a↵b\"} § line 1: a line break or another control character stands in a text; write it as \\n or \\u and four digits",
                "{\"format\": 1 \"name\": \"abc\"} § line 1: not JSON: unexpected '\"': was expecting comma to separate Object entries",
                "{\"format\": 1] § line 1: not JSON: Unexpected close marker ']': expected '}'",
                "{\"format\": 1}↵{\"format\": 1} § line 2: something follows the end of the organisation; a file holds one, so take it out",
            })
    void what_is_not_strict_JSON_is_refused(String text, String problem) {
        assertThat(Reading.problemsOfJson(text.replace('↵', '\n')).stream().reduce((a, b) -> b))
                .contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "---", "~", "null"})
    void an_empty_text_is_refused(String text) {
        assertThat(Reading.problemsOfYaml(text))
                .containsExactly("line 1: the text is empty; an organisation begins with its format, which is 1");
    }

    @Test
    void an_empty_text_of_JSON_is_refused() {
        assertThat(Reading.problemsOfJson(" "))
                .containsExactly("line 1: the text is empty; an organisation begins with its format, which is 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {"[] § a list [...]", "- a § a list [...]", "ana § ana", "\"ana\" § the text \"ana\""})
    void a_text_that_is_no_object_is_refused(String text, String found) {
        assertThat(Reading.problemsOfYaml(text))
                .containsExactly(
                        "line 1: an organisation must be an object, of which the first field is its format, but was "
                                + found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"members: ", "x-a: ", ""})
    void deep_nesting_is_refused_at_once(String field) {
        for (String deep : new String[] {"[", "{a: ", "- "}) {
            String text = "format: 1\n" + field + (deep.equals("- ") ? "\n" : "") + deep.repeat(100_000);
            Assertions.assertTimeout(
                    Duration.ofSeconds(10),
                    () -> assertThat(Reading.problemsOfYaml(text)).isNotEmpty());
        }
        String json = "{\"format\": 1, \"x-a\": " + "[".repeat(100_000);
        assertThat(Reading.problemsOfJson(json))
                .containsExactly("line 1: nested deeper than 100 levels; no organisation is");
    }

    @Test
    void an_alias_bomb_is_refused_at_its_first_anchor() {
        StringBuilder bomb = new StringBuilder("format: 1\nx-a: &a [lol]\n");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("x-").append(c).append(": &").append(c).append(" [");
            bomb.append(("*" + (char) (c - 1) + ", ").repeat(10)).append("]\n");
        }
        assertThat(Reading.problemsOfYaml(bomb.toString()))
                .containsExactly("line 2: anchors (&a) are not read; write the value out where it is used");
    }

    @Test
    void a_text_without_end_is_refused() {
        String longest = "x".repeat(Tokens.LONGEST);
        for (String begin :
                new String[] {"format: 1\nname: ", "format: 1\nname: \"", "format: 1\n#", "format: 1\nname: |\n "}) {
            assertThat(Reading.problemsOfYaml(begin + longest + longest))
                    .singleElement()
                    .asString()
                    .endsWith("a text or comment has more than 1000000 characters; is a quote missing?");
        }
        assertThat(Reading.problemsOfJson("{\"format\": 1, \"name\": \"" + longest + longest + "\"}"))
                .containsExactly("line 1: a text has more than 1000000 characters; is a quote missing?");
        assertThat(OrganizationFormat.YAML
                        .parse("format: 1\nname: \"" + longest + "\"")
                        .name())
                .contains(longest);
        assertThat(OrganizationFormat.JSON
                        .parse("{\"format\": 1, \"name\": \"" + longest + "\"}")
                        .name())
                .contains(longest);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, line 2: the text must be UTF-8 but has the byte 0xE9 here; save it as UTF-8",
        "UTF-16, line 1: the text must be UTF-8 but looks like UTF-16; save it as UTF-8",
        "'UTF-16LE', 'line 1: the text holds the character U+0000, as binary files and UTF-16 do; save it as UTF-8 text'"
    })
    void another_encoding_is_refused(String encoding, String problem) {
        byte[] bytes = "format: 1\nname: René Lévêque\n".getBytes(Charset.forName(encoding));
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThatThrownBy(() -> form.read(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(InvalidOrganization.class)
                    .hasMessage(problem);
        }
    }

    @Test
    void a_byte_order_mark_and_characters_across_the_edge_of_a_buffer_are_read() throws IOException {
        String name = "😀é".repeat(20_000);
        for (int shift = 0; shift < 4; shift++) {
            byte[] bytes =
                    ("\uFEFFformat: 1\nname: \"" + "x".repeat(shift) + name + "\"\n").getBytes(StandardCharsets.UTF_8);
            assertThat(OrganizationFormat.YAML
                            .read(new ByteArrayInputStream(bytes))
                            .name())
                    .contains("x".repeat(shift) + name);
        }
        byte[] cut = new byte[] {'f', 'o', 'r', 'm', 'a', 't', ':', ' ', '1', '\n', '#', (byte) 0xC3};
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(new ByteArrayInputStream(cut)))
                .hasMessage("line 2: the text must be UTF-8 but has the byte 0xC3 here; save it as UTF-8");
    }

    @Test
    void binary_content_is_refused_with_its_line() {
        assertThat(Reading.problemsOfYaml("format: 1\nname: a\u0000b"))
                .containsExactly(
                        "line 2: the text holds the character U+0000, as binary files and UTF-16 do; save it as"
                                + " UTF-8 text");
        assertThat(Reading.problemsOfYaml("format: 1\n\nname: a\u0007b"))
                .containsExactly(
                        "line 3: the text holds the character U+0007, which YAML does not allow; take it out, or"
                                + " write \\u0007 in quotes");
    }

    @Test
    void a_folder_without_tables_and_a_missing_file_are_named() {
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(folder))
                .isInstanceOf(InvalidOrganization.class)
                .hasMessageStartingWith("organization.csv: is missing; a folder of tables has this one");
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> OrganizationFormat.YAML.read(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }

    @Test
    void a_stream_that_fails_is_reported_as_such() {
        for (OrganizationFormat form : OrganizationFormat.values()) {
            assertThatThrownBy(() -> form.read(new java.io.InputStream() {
                        @Override
                        public int read() throws IOException {
                            throw new IOException("the disk is gone");
                        }

                        @Override
                        public int read(byte[] target, int offset, int length) throws IOException {
                            return read();
                        }
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is gone");
        }
    }

    @Test
    void every_beginning_of_a_text_is_refused_or_read_but_never_more() {
        String whole = ExampleTest.resource("harbour-written.json");
        for (int end = 0; end < whole.stripTrailing().length(); end += 7) {
            assertThat(Reading.problemsOfJson(whole.substring(0, end))).isNotEmpty();
            Reading.problemsOfYaml(whole.substring(0, end)); // throws nothing else
        }
    }

    @Test
    void a_file_that_cannot_be_written_leaves_nothing_behind() throws IOException {
        Path file = folder.resolve("school.yaml");
        Files.writeString(file, "precious");
        var organization = io.github.distributedleadership.core.organization.Organization.builder()
                .extension("x-own", "{not json")
                .build();
        assertThatThrownBy(() -> OrganizationFormat.YAML.write(organization, file))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readString(file)).isEqualTo("precious");
        assertThat(folder.toFile().list()).containsExactly("school.yaml");
    }
}
