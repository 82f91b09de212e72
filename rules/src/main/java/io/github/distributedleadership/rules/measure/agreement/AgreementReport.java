package io.github.distributedleadership.rules.measure.agreement;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.Proportion;
import io.github.distributedleadership.rules.measure.SmallGroups;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How far groups of raters agree, group by group, and whether the groups differ.
 *
 * <pre>{@code
 * AgreementReport report = AgreementReport.of(ratings, AgreementQuestion.STANDARD);
 * report.groups().get(0).statistics();   // [rwg = 0.83, rwg(J) = 0.93, …] or [rwg UNDEFINED: withheld, …]
 * report.overall();                      // [ICC(1) = 0.12, ICC(2) = 0.71]
 * }</pre>
 *
 * <p>Small groups are withheld ({@link SmallGroups}). The intraclass correlations are of all raters, those of withheld groups
 * among them: as those that are withheld are never one group alone, and never fewer together than the smallest group,
 * nobody can subtract the others. They are withheld where all raters together are fewer than the smallest group. A group of
 * whose answers too many are missing has no value and says so; it still counts among all raters.
 *
 * <p>Immutable and thread-safe; equal when all parts are equal.
 *
 * @param ratings the ratings
 * @param question what was asked
 * @param groups the groups, sorted
 * @param overall the values of {@link IntraclassCorrelations#all()}, in their order
 */
public record AgreementReport(
        Ratings ratings,
        AgreementQuestion question,
        ImmutableList<GroupAgreement> groups,
        ImmutableList<Measurement> overall) {
    static final String TOO_MUCH_MISSING = "too many answers are missing";

    /** {@return what the ratings answer to the question} */
    public static AgreementReport of(Ratings ratings, AgreementQuestion question) {
        GroupAnswers[] answers = IntStream.range(0, ratings.groups().size())
                .mapToObj(group -> new GroupAnswers(ratings, group))
                .toArray(GroupAnswers[]::new);
        int[] sizes = IntStream.range(0, answers.length)
                .map(group -> answers[group].raters())
                .toArray();
        boolean[] withheld = SmallGroups.withheld(sizes, question.minGroup());
        ImmutableList.Builder<GroupAgreement> groups = ImmutableList.builder();
        for (int group = 0; group < answers.length; group++) {
            groups.add(
                    withheld[group]
                            ? withheld(ratings.groups().get(group))
                            : told(answers[group], sizes[group], question));
        }
        boolean tooFew = IntStream.of(sizes).sum() < question.minGroup();
        return new AgreementReport(
                ratings,
                question,
                groups.build(),
                IntraclassCorrelations.all().stream()
                        .map(icc -> tooFew ? Measurement.undefined(icc.id(), SmallGroups.WITHHELD) : icc.of(ratings))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static GroupAgreement withheld(String group) {
        return new GroupAgreement(group, OptionalInt.empty(), Optional.empty(), undefined(SmallGroups.WITHHELD));
    }

    private static GroupAgreement told(GroupAnswers answers, int raters, AgreementQuestion question) {
        Ratings ratings = answers.ratings();
        int group = answers.group();
        Proportion answered =
                Proportion.of(answers.answers(), (long) (ratings.end(group) - ratings.begin(group)) * answers.items());
        boolean enough = answered.value().orElse(0) >= question.minAnswered();
        return new GroupAgreement(
                ratings.groups().get(group),
                OptionalInt.of(raters),
                Optional.of(answered),
                enough
                        ? AgreementMeasures.all().stream()
                                .map(measure -> measure.of(ratings, group))
                                .collect(ImmutableList.toImmutableList())
                        : undefined(TOO_MUCH_MISSING));
    }

    private static ImmutableList<Measurement> undefined(String why) {
        return AgreementMeasures.all().stream()
                .map(measure -> Measurement.undefined(measure.id(), why))
                .collect(ImmutableList.toImmutableList());
    }
}
