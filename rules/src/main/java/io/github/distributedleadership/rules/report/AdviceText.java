package io.github.distributedleadership.rules.report;

import com.google.common.base.Joiner;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Suggestion;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.whatif.Robustness;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Advice as text: how it is held today, the answer, why, what the policies say that were asked, and what to put right first.
 *
 * <p>What it says are messages of findings, so each can be traced to facts; do not parse it, use the {@link Advice}. Immutable
 * and thread-safe.
 */
public final class AdviceText extends TextReport<Advice> {
    private static final AdviceText STANDARD = new AdviceText(Detail.standard());

    private AdviceText(Detail detail) {
        super(detail);
    }

    /** {@return the text with the first entries of each list and without personal facts} */
    public static AdviceText standard() {
        return STANDARD;
    }

    /** {@return the text that tells that much} */
    public static AdviceText of(Detail detail) {
        return new AdviceText(detail);
    }

    @Override
    Names names(Advice advice) {
        return Names.of(advice.assessment().organization());
    }

    @Override
    void write(Advice advice, Page page) throws IOException {
        page.title(Texts.named(
                        advice.responsibility().name(),
                        advice.responsibility().id().value())
                + ": delegate or share?");
        page.paragraph(
                "Arrangements are judged here, not people: this is not for appraisal, pay or dismissal. A policy is an"
                        + " argument, not an order; you know what is not on record.");
        today(advice, page);
        for (int i = 0; i < advice.verdicts().size(); i++) {
            verdict(advice, i, page);
        }
        if (advice.split().isPresent()) {
            page.heading("Where they differ");
            page.item(sentence(advice.split().get(), page));
            List<Finding> deciding = advice.deciding();
            if (deciding.size() == 2) {
                page.item("For several: " + page.message(deciding.get(0)) + ".");
                page.item("For one: " + page.message(deciding.get(1)) + ".");
            }
        }
    }

    private static void today(Advice advice, Page page) throws IOException {
        page.heading("Today");
        page.paragraph(Texts.capital(Texts.words(advice.held().kind())) + ": "
                + KindWords.of(advice.held().kind()) + ".");
        for (Finding finding : advice.held().findings()) {
            boolean asDeclared =
                    finding.rule().equals("sharing.arrangement") && finding.outcome() == FindingOutcome.BORNE_OUT;
            if (!finding.rule().equals("sharing.kind") && !asDeclared) {
                page.item(sentence(finding, page));
            }
        }
        robustness(advice.robustnessOfKind(), page);
        items(AlternativeFindings.of(advice.held(), advice.alternativesOfKind(), page.names()), page);
    }

    private static void verdict(Advice advice, int place, Page page) throws IOException {
        SharingVerdict verdict = advice.verdicts().get(place);
        page.heading("By " + verdict.policy() + ": " + verdict.verdict().inWords());
        page.paragraph(advice.policies().get(place).question());
        page.blank();
        page.paragraph(answer(verdict, page.names()));
        // policies that are asked one after the other may say the same
        List<String> reasons = verdict.reasons(page.detail()).stream()
                .map(reason -> sentence(reason, page))
                .distinct()
                .limit(page.detail().idLimit())
                .toList();
        for (String reason : reasons) {
            page.item(reason);
        }
        unable(verdict, reasons, page);
        for (SharingVerdict part : verdict.parts()) {
            if (part.missing().isEmpty()
                    && !part.verdict().isDecisive()
                    && verdict.verdict().isDecisive()) {
                page.item(part.policy() + " takes no side: "
                        + Texts.ended(page.message(part.reasons(page.detail()).get(0)) + "."));
            }
        }
        Optional<Robustness<Verdict>> robustness = advice.robustnessOfVerdict(place);
        if (robustness.isPresent()) {
            robustness(
                    page.detail().showsPeople()
                            ? robustness.get()
                            : robustness.get().withoutPeople(),
                    page);
        }
        List<Finding> otherwise = VerdictAlternativeFindings.of(
                verdict, advice.held().holders(), advice.alternativesOfVerdict(place), page.detail(), page.names());
        listed("What would change that:", otherwise, page);
        listed("First:", verdict.preconditions(), page);
    }

    /** Those asked that cannot say, in one line together, by what nobody recorded, unless a reason said just that. */
    private static void unable(SharingVerdict verdict, List<String> reasons, Page page) throws IOException {
        Map<String, List<String>> unable = verdict.parts().stream()
                .filter(part -> !part.missing().isEmpty())
                .filter(part -> !reasons.contains(cannotSay(part.policy(), fields(part)) + "."))
                .collect(Collectors.groupingBy(
                        AdviceText::fields,
                        LinkedHashMap::new,
                        Collectors.mapping(SharingVerdict::policy, Collectors.toList())));
        if (!unable.isEmpty()) {
            page.item(unable.entrySet().stream()
                            .map(missing -> cannotSay(Texts.joined(missing.getValue()), missing.getKey()))
                            .collect(Collectors.joining("; "))
                    + ".");
        }
    }

    private static String fields(SharingVerdict verdict) {
        return Joiner.on(", ").join(verdict.missing());
    }

    private static String cannotSay(String policies, String missing) {
        return policies + " cannot say: nobody recorded " + missing;
    }

    private static void listed(String opening, Collection<Finding> findings, Page page) throws IOException {
        if (!findings.isEmpty()) {
            page.blank();
            page.paragraph(opening);
            items(findings, page);
        }
    }

    private static void items(Collection<Finding> findings, Page page) throws IOException {
        for (Finding finding : findings) {
            page.item(sentence(finding, page));
        }
    }

    private static String answer(SharingVerdict verdict, Names names) {
        String who = verdict.suggestion().map(one -> who(one, names)).orElse("");
        return switch (verdict.verdict()) {
            case SHARE -> "Share it" + (who.isEmpty() ? "" : ": " + who) + ".";
            case SHARE_WEIGHTED ->
                "Share it, with more weight for those who know more" + (who.isEmpty() ? "" : ": " + who) + ".";
            case DELEGATE -> "One person" + (who.isEmpty() ? "" : ": " + who) + ".";
            case EITHER -> "One or several: it makes no difference.";
            case UNDETERMINED ->
                verdict.missing().isEmpty() ? "Cannot be told." : "Cannot be told yet. Record " + fields(verdict) + ".";
        };
    }

    private static String who(Suggestion suggestion, Names called) {
        List<String> holders = suggestion.holders().stream()
                .map(holder -> Texts.line(called.shown(IdKind.MEMBER, holder.value())))
                .toList();
        String names = Texts.joined(holders);
        String how = suggestion.arrangement() == Arrangement.ANY_ONE
                ? ", each of whom may act for all"
                : suggestion.quorum().isPresent()
                        ? ", of whom " + suggestion.quorum().getAsInt() + " have to agree"
                        : holders.size() > 1 ? ", together" : "";
        return names
                + how
                + suggestion
                        .level()
                        .map(level -> ", at the level " + Texts.words(level))
                        .orElse("");
    }

    private static void robustness(Robustness<?> robustness, Page page) throws IOException {
        for (String sentence : RobustnessWords.of(robustness)) {
            page.item(sentence);
        }
    }

    private static String sentence(Finding finding, Page page) {
        return Texts.ended(page.sentence(finding));
    }
}
