package io.github.distributedleadership.rules.testkit;

import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Draws surveys about conditions, and what was answered. */
final class RandomSurveys {
    private static final List<String> CONSTRUCTS = List.of(
            "autonomy",
            "accountability",
            "capacity",
            "coaching",
            "reflection",
            "shared-responsibility",
            "own construct");

    private final Chance chance;
    private final Names names;
    private final List<Survey> drawn = new ArrayList<>();

    RandomSurveys(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    List<Survey> surveys() {
        for (int i = chance.between(0, 2); i > 0; i--) {
            drawn.add(Survey.builder()
                    .id(SurveyId.of("s" + i))
                    .items(items())
                    .scale(chance.in(75) ? Scale.ONE_TO_FIVE : Scale.of(0, 6))
                    .at(chance.moment())
                    .invited(
                            chance.forgets()
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(names.members().size() + chance.below(5)))
                    .extensions(chance.extensions())
                    .build());
        }
        return drawn;
    }

    private List<SurveyItem> items() {
        List<SurveyItem> items = new ArrayList<>();
        for (int i = chance.between(1, 6); i > 0; i--) {
            items.add(new SurveyItem(ItemId.of("q" + i), chance.of(CONSTRUCTS), chance.in(20)));
        }
        return items;
    }

    List<Response> responses() {
        List<Response> responses = new ArrayList<>();
        for (Survey survey : drawn) {
            // most agree with each other somewhat, or there would never be anything to tell
            int mood = chance.between(
                    (int) survey.scale().low(), (int) survey.scale().high());
            for (int i = chance.between(0, names.members().size()); i > 0; i--) {
                responses.add(response(survey, mood));
            }
        }
        return responses;
    }

    private Response response(Survey survey, int mood) {
        var response = Response.builder()
                .survey(survey.id())
                .team(chance.maybe(() -> chance.of(names.teams())))
                .respondent(chance.sometimes(60, () -> "p" + chance.below(1000)))
                .extensions(chance.extensions());
        for (SurveyItem item : survey.items()) {
            if (!chance.forgets()) {
                double value = mood + chance.between(-1, 1);
                response.putValues(
                        item.id(),
                        Math.min(survey.scale().high(), Math.max(survey.scale().low(), value)));
            }
        }
        return response.build();
    }
}
