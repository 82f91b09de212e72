package io.github.distributedleadership.rules.condition.indicator;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.SurveyAnswers;
import io.github.distributedleadership.rules.condition.count.TeamAnswers;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.indicator.SurveyParameters;
import io.github.distributedleadership.rules.indicator.Undetermined;
import io.github.distributedleadership.rules.measure.SmallGroups;
import io.github.distributedleadership.rules.measure.agreement.Agreement;
import io.github.distributedleadership.rules.measure.agreement.AnswerSpread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The six conditions as people see them, from the latest survey of the window about each (our own definitions). They stand
 * beside the scores, and enter none.
 *
 * <p><b>Value.</b> A unit is a person who answered for a team. Answers are turned where the item is reversed and brought to 0
 * to 1; a person's score is the mean over the items answered, the value the mean over the persons in the teams that pass.
 * A respondent who answered twice for one team counts once, with the mean of the answers to each item; who answered for two
 * teams counts in both; who left no code cannot be told from another. Whether a code belongs to a member of the team is not
 * looked into, for codes are there so that nobody can.
 *
 * <p><b>Which teams pass.</b> Those in which at least so many answered, at least such a share of the team answered, and rwg(J)
 * over the items that two or more answered is at least so much ({@link SurveyParameters}). The share is of the members whom
 * the team had on the day of the survey; who was not asked did not answer. More answers than members are a share of 1. Where the
 * members are not recorded, the survey's {@code invited} may still settle it: if all who were invited and did not answer
 * belonged to this one team, and the share were large enough even so. Else it is unknown whether the team passes, as it is
 * of few answers in a table that is only partly recorded, and of answers without a team. Who is unknown in that way, and who
 * is in a team that passes and did not answer, is an unknown unit; more of the former than the greatest share of unknown
 * units, and nothing is determined.
 *
 * <p><b>Small groups.</b> A team in which fewer people answered than the smallest group is withheld, whatever else holds. The
 * next smallest are withheld too (of equally small ones the first by id), until two are and have as many people together as
 * the smallest group, so that who knows the mean of all cannot subtract. Of withheld teams only their number is told.
 */
public final class PerceivedIndicators {
    private static final double ROUNDING = 1e-12;

    private final IndicatorContext setting;
    private final SurveyParameters parameters;

    public PerceivedIndicators(IndicatorContext setting) {
        this.setting = setting;
        parameters = setting.parameters.surveys();
    }

    public void addTo(Consumer<IndicatorResult> results) {
        Optional<SurveyAnswers> answers =
                setting.lacking(Indicator.PERCEIVED_AUTONOMY).isPresent()
                        ? Optional.empty()
                        : Optional.of(new SurveyAnswers(setting));
        for (Condition condition : Condition.values()) {
            Indicator indicator = Indicator.perceived(condition);
            results.accept(setting.lacking(indicator)
                    .orElseGet(() -> answers.flatMap(all -> all.latest(condition))
                            .map(survey -> new OfCondition(condition, survey, answers.orElseThrow()).result())
                            .orElse(IndicatorResult.without(indicator, Undetermined.NOTHING_TO_COUNT))));
        }
    }

    /** How it stands with a team, from what says most about why there is no value to what says least. */
    private enum Verdict {
        UNKNOWN("teamsUnknown", Undetermined.TOO_MUCH_UNKNOWN),
        DISAGREES("teamsDisagreeing", Undetermined.NO_AGREEMENT),
        LOW_RATE("teamsLowRate", Undetermined.LOW_RESPONSE_RATE),
        TOO_FEW("teamsTooFew", Undetermined.TOO_FEW_RESPONSES),
        WITHHELD("teamsWithheld", Undetermined.WITHHELD),
        PASSES("teams", Optional.empty());

        private final String beside;
        private final Optional<Undetermined> reason;

        Verdict(String beside, Undetermined reason) {
            this(beside, Optional.of(reason));
        }

        Verdict(String beside, Optional<Undetermined> reason) {
            this.beside = beside;
            this.reason = reason;
        }
    }

    /** The answers about one condition. */
    private final class OfCondition {
        private final Condition condition;
        private final Survey survey;
        private final SurveyAnswers answers;
        private final List<TeamAnswers> teams = new ArrayList<>();
        private final Map<TeamAnswers, Verdict> verdicts = new LinkedHashMap<>();
        private final Set<FieldId> missing = EnumSet.noneOf(FieldId.class);
        private OptionalInt silent = OptionalInt.empty();
        private long undecided;

        OfCondition(Condition condition, Survey survey, SurveyAnswers answers) {
            this.condition = condition;
            this.survey = survey;
            this.answers = answers;
        }

        IndicatorResult result() {
            long withoutTeam = 0;
            for (TeamAnswers team : answers.about(condition, survey)) {
                if (team.team < 0) {
                    withoutTeam = team.respondents(condition);
                    undecided += withoutTeam;
                    missing.add(FieldId.RESPONSES_TEAM);
                } else {
                    teams.add(team);
                }
            }
            withhold();
            for (TeamAnswers team : teams) {
                verdicts.computeIfAbsent(team, this::judged);
            }
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            verdicts.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
            Map<String, Double> beside = new TreeMap<>();
            counts.forEach((verdict, n) -> beside.put(verdict.beside, (double) n));
            if (withoutTeam > 0) {
                beside.put("respondentsWithoutTeam", (double) withoutTeam);
            }
            return result(counts, beside);
        }

        private void withhold() {
            int[] sizes =
                    teams.stream().mapToInt(team -> team.respondents(condition)).toArray();
            boolean[] withheld = SmallGroups.withheld(sizes, setting.parameters.minGroup());
            for (int i = 0; i < withheld.length; i++) {
                if (withheld[i]) {
                    verdicts.put(teams.get(i), Verdict.WITHHELD);
                }
            }
        }

        private Verdict judged(TeamAnswers team) {
            int people = team.respondents(condition);
            boolean complete = setting.records(Table.RESPONSES);
            if (people < parameters.minResponses()) {
                return complete ? Verdict.TOO_FEW : unknown(people, FieldId.RESPONSES);
            }
            if (!isEnough(people, others(team, people))) {
                boolean known = setting.standing.knowsMembersOf(team.team);
                return complete && known
                        ? Verdict.LOW_RATE
                        : unknown(people, known ? FieldId.RESPONSES : FieldId.TEAMS_MEMBERS);
            }
            ImmutableList<AnswerSpread> spreads = team.spreads(condition);
            if (spreads.isEmpty()) {
                return unknown(people, FieldId.RESPONSES);
            }
            double agreement =
                    new Agreement(team.items.chance, spreads).rwgJ().value().orElseThrow();
            return agreement >= parameters.minAgreement() - ROUNDING ? Verdict.PASSES : Verdict.DISAGREES;
        }

        private Verdict unknown(int people, FieldId field) {
            undecided += people;
            missing.add(field);
            return Verdict.UNKNOWN;
        }

        private boolean isEnough(int people, double others) {
            return people >= parameters.minRate() * (people + others) - ROUNDING;
        }

        /** How many of the team did not answer, or at most so many where its members are unknown; infinity: no idea. */
        private double others(TeamAnswers team, int people) {
            if (setting.standing.knowsMembersOf(team.team)) {
                int size = setting.standing.membersOf(team.team, Days.of(survey.at())).length;
                return Math.max(0, size - people);
            }
            return survey.invited().isPresent() ? silent(survey.invited().getAsInt()) : Double.POSITIVE_INFINITY;
        }

        /** How many of the invited did not answer about the condition, whatever their team. */
        private int silent(int invited) {
            if (silent.isEmpty()) {
                silent = OptionalInt.of(Math.max(0, invited - answers.people(condition, survey)));
            }
            return silent.getAsInt();
        }

        private IndicatorResult result(Map<Verdict, Integer> counts, Map<String, Double> beside) {
            List<TeamAnswers> passing = teams.stream()
                    .filter(team -> verdicts.get(team) == Verdict.PASSES)
                    .toList();
            long people = 0;
            double known = 0;
            double unlocated = 0;
            double[] sums = new double[0];
            double length = 1;
            for (TeamAnswers team : passing) {
                people += team.respondents(condition);
                length = team.items.length();
                sums = sums.length == 0 ? new double[team.items.sizes[condition.ordinal()] + 1] : sums;
                team.addSums(condition, sums);
                double others = others(team, team.respondents(condition));
                if (setting.standing.knowsMembersOf(team.team)) {
                    known += others;
                } else {
                    unlocated = others; // of one and the same count of silent people
                }
            }
            double score = 0;
            for (int n = 1; n < sums.length; n++) {
                score += sums[n] / n;
            }
            long unknown = (long) (known + unlocated) + undecided;
            int[] numbers = passing.stream().mapToInt(team -> team.team).toArray();
            return IndicatorResult.builder(Indicator.perceived(condition))
                    .undetermined(reason(counts, people))
                    .sums(score / length, (double) people, unknown)
                    .of(numbers, numbers, team -> setting.index.team(team).id().value())
                    .missing(missing)
                    .beside(beside)
                    .build();
        }

        private Optional<Undetermined> reason(Map<Verdict, Integer> counts, long people) {
            if (people == 0) {
                Verdict first = counts.keySet().stream().findFirst().orElse(Verdict.UNKNOWN);
                return undecided > 0 ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN) : first.reason;
            }
            return undecided > setting.parameters.maxUnknown() * (people + undecided)
                    ? Optional.of(Undetermined.TOO_MUCH_UNKNOWN)
                    : Optional.empty();
        }
    }
}
