package io.github.distributedleadership.rules.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The advice of one policy about one responsibility, on a third of a screen: the answer, why, how it is held today, what comes
 * first, what would change it, and how sure that is, always in this order.
 *
 * <p>{@link AdviceText} tells every reason, and compares policies. Immutable and thread-safe.
 */
public final class DecisionText extends TextReport<Advice> {
    private static final int REASONS = 2;
    private static final int FIRST = 3;
    private static final int FIELDS = 3;
    private static final Rule SET_ASIDE = Rule.of("decision.set-aside", Evidence.MIXED);
    private static final Rule.Variant LADEN =
            SET_ASIDE.says("in the whole organisation this is set aside for now: {laden} would hold too much");
    private static final Rule.Variant DEPENDENT =
            SET_ASIDE.says("in the whole organisation this is set aside for now: it would then depend on one person");

    private static final DecisionText STANDARD = new DecisionText("");

    /** Of how many characters a name is shown. */
    private static final int NAME = 60;

    private final String more;

    private DecisionText(String more) {
        super(Detail.standard());
        this.more = more;
    }

    /** {@return the text by itself} */
    public static DecisionText standard() {
        return STANDARD;
    }

    /** {@return the text that says where to go on, in the words of the program that shows it} */
    public DecisionText withMore(String hint) {
        return new DecisionText(hint);
    }

    @Override
    Names names(Advice advice) {
        return Names.of(advice.assessment().organization()).cutAfter(NAME);
    }

    @Override
    void write(Advice advice, Page page) throws IOException {
        SharingVerdict verdict = advice.verdicts().get(0);
        page.title(Texts.cut(Texts.line(advice.responsibility().name()), NAME) + ": should it be shared?");
        Optional<Finding> setAside = setAside(advice);
        page.paragraph(answer(verdict, page.names())
                + setAside.map(finding -> " " + page.sentence(finding)).orElse(""));
        page.blank();
        page.labelled("Why", why(verdict, page));
        page.labelled("Today", today(advice, page));
        page.labelled(
                "First",
                verdict.preconditions().stream()
                        .limit(FIRST)
                        .map(page::sentence)
                        .toList());
        page.labelled("Change", change(advice, verdict, page));
        page.labelled("Sure?", sure(advice, verdict, page));
        page.labelled("More", more.isEmpty() ? List.of() : List.of(more));
    }

    private static List<String> why(SharingVerdict verdict, Page page) {
        return verdict.reasons(page.detail()).stream()
                .limit(REASONS)
                .map(reason -> Texts.ended(page.sentence(reason)))
                .distinct()
                .toList();
    }

    private static List<String> today(Advice advice, Page page) {
        String kind = Texts.capital(Texts.words(advice.held().kind())) + ": "
                + KindWords.of(advice.held().kind()) + ".";
        return Stream.concat(
                        Stream.of(kind),
                        advice.held().findings().stream()
                                .filter(finding -> !finding.rule().equals("sharing.kind"))
                                .limit(REASONS)
                                .map(page::sentence))
                .toList();
    }

    private static List<String> change(Advice advice, SharingVerdict verdict, Page page) {
        Stream<Finding> verdicts = VerdictAlternativeFindings.of(
                verdict, advice.held().holders(), advice.alternativesOfVerdict(0), page.detail(), page.names())
                .stream();
        Stream<Finding> kinds =
                AlternativeFindings.of(advice.held(), advice.alternativesOfKind(), page.names()).stream();
        return Stream.concat(verdicts.limit(1), kinds.limit(1))
                .map(page::sentence)
                .toList();
    }

    private static List<String> sure(Advice advice, SharingVerdict verdict, Page page) {
        List<String> sentences = new ArrayList<>();
        boolean isAlone = verdict.verdict().isDecisive() && verdict.parts().isEmpty();
        verdict.suggestedBy()
                .or(() -> isAlone ? Optional.of(verdict.policy()) : Optional.empty())
                .ifPresent(policy -> sentences.add(
                        policy.equals(verdict.policy())
                                ? "By the policy " + policy + " alone."
                                : "Decided by the policy " + policy + "."));
        List<String> unable = verdict.parts().stream()
                .filter(part -> !part.missing().isEmpty())
                .map(SharingVerdict::policy)
                .toList();
        if (!unable.isEmpty() && !verdict.missing().isEmpty()) {
            sentences.add(
                    Texts.capital(Texts.joined(unable)) + " cannot say: nobody recorded " + fields(verdict) + ".");
        }
        advice.robustnessOfVerdict(0)
                .ifPresent(robustness -> sentences.addAll(
                        RobustnessWords.of(page.detail().showsPeople() ? robustness : robustness.withoutPeople())));
        return sentences;
    }

    private static String fields(SharingVerdict verdict) {
        List<String> missing = verdict.missing().stream().map(Object::toString).toList();
        return Joiner.on(", ").join(missing.subList(0, Math.min(FIELDS, missing.size())))
                + (missing.size() > FIELDS ? " and " + (missing.size() - FIELDS) + " more" : "");
    }

    /** Whether the whole of the recommendations sets it aside, which rests on the policy of the assessment alone. */
    private static Optional<Finding> setAside(Advice advice) {
        String policy = advice.assessment().verdicts().policy().id();
        if (!policy.equals(advice.policies().get(0).id())) {
            return Optional.empty();
        }
        return advice.assessment().recommendations().heldBack().stream()
                .filter(finding -> finding.find("responsibility", Fact.Id.class)
                        .map(id ->
                                id.value().equals(advice.responsibility().id().value()))
                        .orElse(false))
                .findFirst()
                .map(DecisionText::setAside);
    }

    private static Finding setAside(Finding heldBack) {
        return heldBack.find("laden", Fact.Ids.class)
                .map(laden -> LADEN.about(FindingOutcome.DESCRIBES)
                        .ids("laden", IdKind.MEMBER, laden.value())
                        .build())
                .orElseGet(() -> DEPENDENT.about(FindingOutcome.DESCRIBES).build());
    }

    private static String answer(SharingVerdict verdict, Names names) {
        Optional<Suggestion> suggestion = verdict.suggestion();
        return switch (verdict.verdict()) {
            case SHARE -> "Yes" + suggestion.map(one -> by(one, names)).orElse("") + ".";
            case SHARE_WEIGHTED ->
                "Yes, with more weight for those who know more"
                        + suggestion.map(one -> by(one, names)).orElse("") + ".";
            case DELEGATE ->
                "No: one person"
                        + suggestion.map(one -> ", " + names(one, names)).orElse("") + ".";
            case EITHER -> "It makes no difference by the policy " + verdict.policy() + ".";
            case UNDETERMINED ->
                "Cannot be told yet." + (verdict.missing().isEmpty() ? "" : " Record first: " + fields(verdict) + ".");
        };
    }

    private static String by(Suggestion suggestion, Names called) {
        int number = suggestion.holders().size();
        if (number < 2) {
            return ": " + names(suggestion, called);
        }
        String how = suggestion.arrangement() == Arrangement.ANY_ONE
                ? "each of whom may act for all"
                : suggestion.quorum().isPresent()
                        ? "of whom " + Texts.spelled(suggestion.quorum().getAsInt()) + " have to agree"
                        : "who decide together";
        String separator = how.startsWith("who") ? " " : ", ";
        return ", by " + Texts.spelled(number) + " people" + separator + how + ": " + names(suggestion, called);
    }

    private static String names(Suggestion suggestion, Names called) {
        ImmutableList<String> holders = suggestion.holders().stream()
                .map(holder -> Texts.line(called.shown(IdKind.MEMBER, holder.value())))
                .collect(ImmutableList.toImmutableList());
        return Texts.joined(holders);
    }
}
