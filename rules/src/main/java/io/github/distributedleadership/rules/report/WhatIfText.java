package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.ConditionChange;
import io.github.distributedleadership.rules.assessment.IndicatorChange;
import io.github.distributedleadership.rules.assessment.ResponsibilityChange;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import io.github.distributedleadership.rules.policy.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changes would do, on a third of a screen: a line for each change, also where it has no effect; then which conditions would
 * go up and which down, what could no longer or newly be told, and the advice that would change.
 *
 * <p>Up and down, not better and worse: more is not better. {@link DifferenceText} tells everything. Immutable and thread-safe.
 */
public final class WhatIfText extends TextReport<AssessmentDifference> {
    /** Of more changes it takes long to find what each does by itself. */
    private static final int CHANGES = 20;

    private static final int NAMED = 2;
    private static final int LISTED = 5;
    private static final double SMALL = 0.01;
    private static final String ARROW = " -> ";

    private static final WhatIfText STANDARD = new WhatIfText("");

    /** Of how many characters a name is shown. */
    private static final int NAME = 60;

    private final String more;

    private WhatIfText(String more) {
        super(Detail.standard());
        this.more = more;
    }

    /** {@return the text by itself} */
    public static WhatIfText standard() {
        return STANDARD;
    }

    /** {@return the text that says where to go on, in the words of the program that shows it} */
    public WhatIfText withMore(String hint) {
        return new WhatIfText(hint);
    }

    @Override
    Names names(AssessmentDifference difference) {
        return Names.of(difference.after().organization(), difference.before().organization())
                .cutAfter(NAME);
    }

    @Override
    void write(AssessmentDifference difference, Page page) throws IOException {
        Assessment before = difference.before();
        page.title("What if? "
                + Texts.line(before.organization().name().orElse("An organisation without a name"))
                + before.standing()
                        .asOf()
                        .day()
                        .map(day -> ", as of " + Fact.Day.inWords(day))
                        .orElse(", undated"));
        page.paragraph("Both sides as of the same day. Not for appraisal, pay or dismissal.");
        page.blank();
        changes(difference, page);
        if (difference.isNone()) {
            page.blank();
            page.paragraph("Nothing that is assessed would differ.");
        } else {
            page.blank();
            page.labelled("Up", conditions(difference, 1));
            page.labelled("Down", conditions(difference, -1));
            page.labelled("Told", told(difference));
            page.labelled("Form", forms(difference, page));
            page.labelled("Advice", advice(difference, page));
            page.labelled("Smaller", smaller(difference));
        }
        page.labelled("More", more.isEmpty() ? List.of() : List.of(more));
    }

    /** Each change by itself, after those before it. */
    private static void changes(AssessmentDifference difference, Page page) throws IOException {
        if (difference.changes().isEmpty()) {
            page.paragraph("You try nothing.");
            return;
        }
        if (difference.changes().size() == 1) {
            page.numbered(1, sentence(difference.changes().get(0), page));
            page.under(effect(difference, page));
            return;
        }
        Assessment last = difference.before();
        for (int i = 0; i < difference.changes().size(); i++) {
            Change change = difference.changes().get(i);
            page.numbered(i + 1, sentence(change, page));
            if (i < CHANGES) {
                try {
                    Assessment next = Assessment.of(
                            last.organization().after(List.of(change)),
                            difference.before().options());
                    page.under(effect(AssessmentDifference.between(last, next), page));
                    last = next;
                } catch (InvalidOrganization e) {
                    page.under("It cannot be tried alone: only all changes together describe an organisation.");
                    return;
                }
            }
        }
    }

    private static String sentence(Change change, Page page) {
        return AssessmentDifference.sentences(change).stream()
                .filter(finding -> !finding.isPersonal())
                .map(page::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String effect(AssessmentDifference alone, Page page) {
        List<ResponsibilityChange> otherwise = alone.responsibilities().stream()
                .filter(ResponsibilityChange::isHeldOtherwise)
                .toList();
        if (otherwise.isEmpty()) {
            return alone.isNone() ? "It changes nothing that is counted today." : "Nothing is held otherwise.";
        }
        String told = otherwise.stream()
                .limit(NAMED)
                .map(change -> name(change, page) + kind(change))
                .collect(Collectors.joining("; "));
        return told + (otherwise.size() > NAMED ? "; and " + (otherwise.size() - NAMED) + " more" : "") + ".";
    }

    private static String name(ResponsibilityChange change, Page page) {
        return Texts.line(page.names()
                        .shown(IdKind.RESPONSIBILITY, change.responsibility().value())) + ": ";
    }

    private static String kind(ResponsibilityChange change) {
        String before = change.before().map(WhatIfText::words).orElse("not there");
        return before + ARROW + change.after().map(WhatIfText::words).orElse("gone");
    }

    private static String words(HoldingFinding held) {
        return Texts.words(held.kind()) + (held.evidence() == Evidence.RECORD ? "" : ", on paper");
    }

    /** The conditions that go that way by more than a little, the most first; each with the indicator that moves most. */
    private static List<String> conditions(AssessmentDifference difference, int direction) {
        return difference.conditions().stream()
                .filter(change -> direction * moved(change) >= SMALL)
                .sorted(Comparator.comparingDouble(change -> -Math.abs(moved(change))))
                .map(change -> Texts.capital(change.condition().words()) + " "
                        + percent(change.before().score().orElseThrow()) + ARROW
                        + percent(change.after().score().orElseThrow()) + because(change, direction))
                .toList();
    }

    private static double moved(ConditionChange change) {
        return change.before().isDetermined() && change.after().isDetermined()
                ? change.after().score().orElseThrow() - change.before().score().orElseThrow()
                : 0;
    }

    private static String because(ConditionChange change, int direction) {
        return change.indicators().stream()
                .filter(one -> direction * moved(one) > 0)
                .max(Comparator.comparingDouble(one -> Math.abs(moved(one))))
                .map(one -> ": " + one.indicator().id() + " " + counted(one.before()) + ARROW + counted(one.after()))
                .orElse("");
    }

    private static double moved(IndicatorChange change) {
        return change.before().isDetermined() && change.after().isDetermined()
                ? change.after().value().orElseThrow() - change.before().value().orElseThrow()
                : 0;
    }

    private static String counted(IndicatorResult result) {
        boolean isWhole = result.numerator() == Math.rint(result.numerator())
                && result.denominator() == Math.rint(result.denominator());
        return isWhole
                ? (long) result.numerator() + " of " + (long) result.denominator()
                : percent(result.value().orElseThrow()) + "%";
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    /** What could no longer be told, and what could be then. */
    private static List<String> told(AssessmentDifference difference) {
        List<String> lines = new ArrayList<>();
        List<IndicatorChange> all = difference.conditions().stream()
                .flatMap(change -> change.indicators().stream())
                .toList();
        add(
                "not any more: ",
                all.stream()
                        .filter(one ->
                                one.before().isDetermined() && !one.after().isDetermined()),
                lines);
        add(
                "newly: ",
                all.stream()
                        .filter(one ->
                                !one.before().isDetermined() && one.after().isDetermined()),
                lines);
        return lines;
    }

    private static void add(String what, Stream<IndicatorChange> changes, List<String> lines) {
        List<String> ids = changes.map(one -> one.indicator().id()).toList();
        if (!ids.isEmpty()) {
            lines.add(Texts.capital(what) + first(ids));
        }
    }

    private static String first(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(LISTED, all.size())))
                + (all.size() > LISTED ? " and " + (all.size() - LISTED) + " more" : "") + ".";
    }

    private static List<String> forms(AssessmentDifference difference, Page page) {
        return difference.teams().stream()
                .filter(change -> !form(change.before()).equals(form(change.after())))
                .limit(LISTED)
                .map(change -> scope(change.scope(), page) + ": " + form(change.before()) + ARROW + form(change.after())
                        + ", on paper.")
                .toList();
    }

    private static String form(Optional<ScopeForm> form) {
        return form.map(one -> Texts.words(one.form())).orElse("not there");
    }

    private static String scope(Scope scope, Page page) {
        return Texts.line(page.names().shown(IdKind.SCOPE, scope.reference()));
    }

    /** How many indicators and measures differ beside those that are named. */
    private static List<String> smaller(AssessmentDifference difference) {
        long conditions = difference.conditions().stream()
                .flatMap(change -> change.indicators().stream().map(one -> Math.abs(moved(change)) < SMALL))
                .filter(isSmall -> isSmall)
                .count();
        long all =
                conditions + difference.strain().size() + difference.measures().size();
        return all == 0
                ? List.of()
                : List.of(Texts.capital(Texts.spelled(all))
                        + (all == 1 ? " more number differs." : " more numbers differ."));
    }

    private static List<String> advice(AssessmentDifference difference, Page page) {
        ImmutableList<ResponsibilityChange> changed = difference.responsibilities().stream()
                .filter(change -> change.verdictFinding().isPresent())
                .collect(ImmutableList.toImmutableList());
        List<String> lines = changed.stream()
                .limit(LISTED)
                .map(change -> name(change, page)
                        + change.verdictBefore().map(WhatIfText::verdict).orElse("not there") + ARROW
                        + change.verdictAfter().map(WhatIfText::verdict).orElse("gone") + ".")
                .collect(Collectors.toCollection(ArrayList::new));
        if (changed.size() > LISTED) {
            lines.add("And " + (changed.size() - LISTED) + " more.");
        }
        return lines;
    }

    private static String verdict(SharingVerdict verdict) {
        Verdict side = verdict.verdict();
        return switch (side) {
            case SHARE -> "share it";
            case SHARE_WEIGHTED -> "share it, with more weight for those who know more";
            case DELEGATE -> "one person";
            case EITHER -> "no difference";
            case UNDETERMINED -> "cannot be told";
        };
    }
}
