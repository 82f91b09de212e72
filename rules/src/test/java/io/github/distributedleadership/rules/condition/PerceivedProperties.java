package io.github.distributedleadership.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws of the conditions as people see them, and a slow plain twin of the value. */
class PerceivedProperties {
    private static final String SURVEY = "s";
    private static final String[] ITEMS = {"a", "b", "c"};

    @Property(tries = 200)
    void the_order_of_responses_changes_not_a_bit(@ForAll Random random) {
        Polls polls = random(random);
        String before = text(polls);
        Collections.shuffle(polls.responses, random);
        assertThat(text(polls)).isEqualTo(before);
    }

    @Property(tries = 200)
    void the_names_of_people_and_teams_change_nothing(@ForAll Random random) {
        Polls polls = random(random);
        IndicatorResult before = polls.of(Condition.AUTONOMY);
        Map<String, Integer> teams = new LinkedHashMap<>();
        polls.teams.forEach((id, size) -> teams.put("x" + id, size));
        polls.teams.clear();
        polls.teams.putAll(teams);
        polls.responses.replaceAll(r -> Response.builder()
                .from(r)
                .team(r.team().map(team -> TeamId.of("x" + team.value())))
                .respondent(r.respondent()
                        .map(code -> new StringBuilder("z" + code).reverse().toString()))
                .build());
        IndicatorResult after = polls.of(Condition.AUTONOMY);
        assertThat(after.toString()).isEqualTo(before.toString());
        assertThat(after.beside()).isEqualTo(before.beside());
    }

    @Property(tries = 200)
    void turning_an_item_and_its_answers_round_changes_not_a_bit(@ForAll Random random) {
        Polls polls = random(random);
        String before = text(polls);
        Survey survey = polls.surveys.get(0);
        boolean wasReversed = survey.items().get(0).reversed();
        polls.surveys.set(
                0,
                Polls.surveyOf(
                                SURVEY,
                                "2025-11-10",
                                (wasReversed ? "" : "-") + "a:autonomy",
                                "b:autonomy",
                                "-c:autonomy")
                        .build());
        polls.responses.replaceAll(r -> {
            Map<ItemId, Double> values = new TreeMap<>(r.values());
            values.computeIfPresent(ItemId.of("a"), (item, answer) -> 6 - answer);
            return Response.builder()
                    .from(r)
                    .values(ImmutableSortedMap.copyOf(values))
                    .build();
        });
        assertThat(text(polls)).isEqualTo(before);
    }

    @Property(tries = 200)
    void a_team_that_nobody_asked_changes_nothing(@ForAll Random random) {
        Polls polls = random(random);
        String before = text(polls);
        polls.team("unrelated", 7).teamOfUnknownMembers("more");
        assertThat(text(polls)).isEqualTo(before);
    }

    @Property(tries = 200)
    void a_response_about_something_else_changes_nothing(@ForAll Random random) {
        Polls polls = random(random);
        String before = text(polls);
        polls.survey("other", "2025-11-20", "q:trust").answers("other", "t0", "q", 1, 2, 3);
        assertThat(text(polls)).isEqualTo(before);
    }

    @Property(tries = 300)
    void the_value_and_the_teams_are_those_of_the_plain_twin(@ForAll Random random) {
        Polls polls = random(random);
        IndicatorResult result = polls.of(Condition.AUTONOMY);
        List<String> passing = new ArrayList<>();
        double sum = 0;
        int people = 0;
        Map<String, List<Double[]>> teams = plain(polls);
        List<String> withheld = withheld(teams);
        for (Map.Entry<String, List<Double[]>> team : teams.entrySet()) {
            int n = team.getValue().size();
            boolean passes = !withheld.contains(team.getKey())
                    && n >= 0.5 * polls.teams.get(team.getKey())
                    && agreement(team.getValue()) >= 0.7 - 1e-9;
            if (passes) {
                passing.add(team.getKey());
                for (Double[] person : team.getValue()) {
                    sum += mean(person);
                    people++;
                }
            }
        }
        assertThat(result.counted()).isEqualTo(passing);
        assertThat(result.denominator()).isEqualTo(people);
        assertThat(result.numerator()).isCloseTo(sum, within(1e-9));
        assertThat(result.isDetermined()).isEqualTo(people > 0);
    }

    @Property(tries = 200)
    void a_team_that_is_withheld_leaves_no_trace_of_its_answers(@ForAll Random random) {
        Polls polls = random(random);
        List<String> withheld = withheld(plain(polls));
        String before = text(polls);
        polls.responses.replaceAll(r ->
                r.team().filter(team -> withheld.contains(team.value())).isPresent()
                        ? Response.builder()
                                .from(r)
                                .values(Map.of())
                                .putAllValues(same(r, 1 + random.nextInt(5)))
                                .build()
                        : r);
        assertThat(text(polls)).isEqualTo(before);
    }

    private static ImmutableSortedMap<ItemId, Double> same(Response response, double answer) {
        Map<ItemId, Double> values = new TreeMap<>();
        response.values().keySet().forEach(item -> values.put(item, answer));
        return ImmutableSortedMap.copyOf(values);
    }

    /** Team to its persons, each with the scores of the three items; null: not answered. */
    private static Map<String, List<Double[]>> plain(Polls polls) {
        Map<String, List<Double[]>> teams = new TreeMap<>();
        for (Response response : polls.responses) {
            Double[] person = new Double[ITEMS.length];
            for (int i = 0; i < ITEMS.length; i++) {
                Double answer = response.values().get(ItemId.of(ITEMS[i]));
                boolean reversed = polls.surveys.get(0).items().get(i).reversed();
                person[i] = answer == null ? null : reversed ? (5 - answer) / 4 : (answer - 1) / 4;
            }
            if (!response.values().isEmpty()) {
                teams.computeIfAbsent(response.team().orElseThrow().value(), id -> new ArrayList<>())
                        .add(person);
            }
        }
        return teams;
    }

    private static List<String> withheld(Map<String, List<Double[]>> teams) {
        List<String> bySize = new ArrayList<>(teams.keySet());
        bySize.sort((one, other) ->
                Integer.compare(teams.get(one).size(), teams.get(other).size()));
        int end = (int) bySize.stream().filter(id -> teams.get(id).size() < 5).count();
        int people = bySize.subList(0, end).stream()
                .mapToInt(id -> teams.get(id).size())
                .sum();
        while (end > 0 && end < bySize.size() && (end == 1 || people < 5)) {
            people += teams.get(bySize.get(end++)).size();
        }
        return bySize.subList(0, end);
    }

    private static double agreement(List<Double[]> people) {
        double variances = 0;
        int items = 0;
        for (int i = 0; i < ITEMS.length; i++) {
            int item = i;
            List<Double> answers =
                    people.stream().map(p -> p[item]).filter(a -> a != null).toList();
            if (answers.size() > 1) {
                double mean = answers.stream().mapToDouble(a -> a).average().orElseThrow();
                variances += answers.stream()
                                .mapToDouble(a -> (a - mean) * (a - mean) * 16)
                                .sum()
                        / (answers.size() - 1);
                items++;
            }
        }
        double q = 1 - Math.min(variances / items, 2) / 2;
        return items * q / (items * q + 1 - q);
    }

    private static double mean(Double[] person) {
        double sum = 0;
        int n = 0;
        for (Double answer : person) {
            sum += answer == null ? 0 : answer;
            n += answer == null ? 0 : 1;
        }
        return sum / n;
    }

    private static String text(Polls polls) {
        IndicatorResult result = polls.of(Condition.AUTONOMY);
        return result + " " + result.counted() + " " + result.beside() + " " + result.missing();
    }

    private static Polls random(Random random) {
        Polls polls = new Polls().survey(SURVEY, "2025-11-10", "a:autonomy", "b:autonomy", "-c:autonomy");
        int teams = 1 + random.nextInt(4);
        for (int t = 0; t < teams; t++) {
            int people = 2 + random.nextInt(8);
            int middle = 2 + random.nextInt(3);
            boolean apart = random.nextInt(4) == 0;
            polls.team("t" + t, people + random.nextInt(people + 2));
            for (int p = 0; p < people; p++) {
                Response.Builder response = Polls.response(SURVEY, "t" + t);
                if (random.nextBoolean()) {
                    response.respondent("r" + t + "-" + p);
                }
                boolean some = false;
                for (String item : ITEMS) {
                    if (random.nextInt(6) > 0 || !some && item.equals("c")) {
                        double turned = apart ? 1 + random.nextInt(5) : middle + random.nextInt(3) - 1;
                        response.putValues(ItemId.of(item), item.equals("c") ? 6 - turned : turned);
                        some = true;
                    }
                }
                polls.responses.add(response.build());
            }
        }
        return polls;
    }
}
