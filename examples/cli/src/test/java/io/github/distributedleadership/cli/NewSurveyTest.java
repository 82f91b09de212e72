package io.github.distributedleadership.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.indicator.Condition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The survey to start from: the organisation file, the sheet to print, and the table in the guide. */
class NewSurveyTest {
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\| ([a-z]\\d) \\| ([A-Z][^|]*?\\.) \\|");

    private static final Pattern ITEM = Pattern.compile("\\{id: (\\w+), construct: ([a-z-]+)(, reversed: true)?\\}");

    private static String text(String name) throws IOException {
        try (InputStream in = NewSurveyTest.class.getResourceAsStream("/new/survey/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Item> items() throws IOException {
        return ITEM.matcher(text("organization.yaml"))
                .results()
                .map(item -> new Item(item.group(1), item.group(2), item.group(3) != null))
                .toList();
    }

    private record Item(String id, String construct, boolean reversed) {}

    private static Organization organization() throws IOException {
        return OrganizationFormat.YAML.parse(text("organization.yaml"));
    }

    @Test
    void each_condition_and_trust_has_three_items_one_of_them_reversed() throws IOException {
        Map<String, List<Item>> byConstruct = items().stream().collect(Collectors.groupingBy(Item::construct));
        assertThat(byConstruct).hasSize(Condition.values().length + 1).containsKey("trust");
        for (Condition condition : Condition.values()) {
            assertThat(byConstruct).containsKey(condition.key());
        }
        byConstruct.values().forEach(items -> {
            assertThat(items).hasSize(3);
            assertThat(items.stream().filter(Item::reversed)).hasSize(1);
        });
    }

    @Test
    void the_invented_answers_are_said_to_be_invented_and_answer_only_what_is_asked() throws IOException {
        assertThat(organization().size(Table.SURVEYS)).isEqualTo(1);
        assertThat(organization().coverage(Table.RESPONSES)).isEqualTo(Coverage.RECORDED);
        assertThat(organization().size(Table.RESPONSES)).isEqualTo(6);
        String text = text("organization.yaml");
        assertThat(text.substring(0, text.indexOf("responses:\n")))
                .endsWith("# INVENTED. Take these lines out, and write"
                        + " one of your own for each sheet; what somebody left out you leave out.\n  ");
    }

    @Test
    void the_sheet_asks_every_item_once_and_says_that_it_is_not_validated() throws IOException {
        String sheet = text("questionnaire.md");
        assertThat(questions(sheet).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        items().stream().map(item -> item.id()).toList());
        assertThat(sheet).contains("It is not validated", "not for appraisal, pay or", "do not want to answer");
        String ending = sheet.substring(sheet.indexOf("For those who enter"));
        for (Item item : items()) {
            assertThat(ending.contains(item.id())).as(item.id()).isEqualTo(item.reversed());
        }
    }

    private static Map<String, String> questions(String text) {
        Map<String, String> questions = new TreeMap<>();
        for (MatchResult match : QUESTION.matcher(text).results().toList()) {
            assertThat(questions.put(match.group(1), match.group(2)))
                    .as(match.group(1))
                    .isNull();
        }
        return questions;
    }
}
