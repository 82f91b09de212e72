package io.github.distributedleadership.rules.condition.count;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.rules.indicator.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The answers to the surveys of the window, team by team.
 *
 * <p>Of a condition the latest survey counts that asked about it and that anybody answered about it; of two at the same
 * moment the one with the greater id.
 */
public final class SurveyAnswers {
    private final IndicatorContext setting;
    private final Map<SurveyId, List<TeamAnswers>> bySurvey = new HashMap<>();
    private final List<Survey> latestFirst = new ArrayList<>();

    public SurveyAnswers(IndicatorContext setting) {
        this.setting = setting;
        Map<SurveyId, SurveyItems> items = new HashMap<>();
        for (Survey survey : setting.practice.surveys().reverse()) {
            if (setting.inWindow(survey.at())) {
                latestFirst.add(survey);
                items.put(survey.id(), new SurveyItems(survey));
            }
        }
        read(items);
    }

    /** The rows stand by survey, team and respondent, so that those of one person follow each other. */
    private void read(Map<SurveyId, SurveyItems> items) {
        ImmutableList<Response> rows = setting.practice.responses();
        TeamAnswers open = null;
        PersonAnswers person = null;
        for (int i = 0; i < rows.size(); i++) {
            Response row = rows.get(i);
            SurveyItems asked = items.get(row.survey());
            if (asked == null) {
                continue;
            }
            Response before = i == 0 ? null : rows.get(i - 1);
            if (open == null || before == null || !isOfOneTeam(before, row)) {
                open = new TeamAnswers(
                        row.team().map(team -> setting.index.number(team)).orElse(-1), asked);
                bySurvey.computeIfAbsent(row.survey(), id -> new ArrayList<>()).add(open);
            }
            person = person == null || before == null || !before.survey().equals(row.survey())
                    ? new PersonAnswers(asked)
                    : person;
            person.add(row);
            Response next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            if (next == null || !isOfOnePerson(row, next)) {
                open.add(person);
            }
        }
    }

    private static boolean isOfOneTeam(Response one, Response other) {
        return one.survey().equals(other.survey()) && one.team().equals(other.team());
    }

    private static boolean isOfOnePerson(Response one, Response other) {
        return one.respondent().isPresent() && one.respondent().equals(other.respondent()) && isOfOneTeam(one, other);
    }

    /** The survey that counts for the condition; empty: nobody answered anything about it. */
    public Optional<Survey> latest(Condition condition) {
        return latestFirst.stream()
                .filter(survey -> !about(condition, survey).isEmpty())
                .findFirst();
    }

    /** The teams in which somebody answered about the condition, by number, those without a team first. */
    public List<TeamAnswers> about(Condition condition, Survey survey) {
        return bySurvey.getOrDefault(survey.id(), List.of()).stream()
                .filter(team -> team.respondents(condition) > 0)
                .toList();
    }

    /** How many people answered about the condition; who answered for two teams is one, and so is who is nameless. */
    public int people(Condition condition, Survey survey) {
        SurveyItems items = new SurveyItems(survey);
        Set<String> codes = new HashSet<>();
        int nameless = 0;
        for (Response row : setting.practice.responses()) {
            if (row.survey().equals(survey.id()) && answers(row, condition, items)) {
                if (row.respondent().isPresent()) {
                    codes.add(row.respondent().get());
                } else {
                    nameless++;
                }
            }
        }
        return codes.size() + nameless;
    }

    private static boolean answers(Response row, Condition condition, SurveyItems items) {
        for (ItemId item : row.values().keySet()) {
            int place = items.place(item);
            if (place >= 0 && items.condition(place) == condition.ordinal()) {
                return true;
            }
        }
        return false;
    }
}
