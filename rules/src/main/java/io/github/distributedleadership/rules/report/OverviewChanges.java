package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes that are suggested first, a line each. */
final class OverviewChanges {
    private static final int HOLDERS = 3;
    private static final int WIDTH = 100;
    private static final String BETWEEN = "  ";

    /** Why to share, and why to leave it to one person, by the policy that decided. */
    private record Why(String share, String one) {}

    private static final ImmutableMap<String, Why> REASONS = ImmutableMap.<String, Why>builder()
            .put("participation", new Why("those affected must accept it", "one person can decide alone"))
            .put("consent", new Why("asked for it, and agreed", "asked for it, others agreed"))
            .put("complementarity", new Why("nobody covers the needs alone", "one person covers the needs"))
            .put("weighted-majority", new Why("likely to decide better together", "likely to decide better alone"))
            .put("screening", new Why("several see more errors", "one person errs less here"))
            .put("independence", new Why("nobody else could step in", "somebody else could step in"))
            .put("capacity", new Why("too much for one person", "one person has the time"))
            .put("development", new Why("somebody could learn from it", "nobody would learn from it"))
            .buildOrThrow();

    private OverviewChanges() {}

    static void write(Assessment assessment, int most, OverviewHints hints, Page page) throws IOException {
        List<Recommendation> recommended = assessment.recommendations().recommended();
        String asked = hints.oneChange().isEmpty() ? "" : ", each with its reasons: " + hints.oneChange();
        String rest = rest(assessment, recommended.size() - most);
        if (recommended.isEmpty()) {
            page.heading("Suggested changes: none. " + Texts.capital(rest) + ".");
            return;
        }
        page.heading("Suggested changes" + asked);
        page.table(recommended.stream().limit(most).map(one -> row(one, page)).toList());
        page.paragraph("  " + Texts.capital(rest) + ".");
    }

    /** As many names as a line has room for. */
    private static List<String> row(Recommendation one, Page page) {
        int named = HOLDERS;
        List<String> row = row(one, named, page);
        while (named > 1 && String.join(BETWEEN, row).length() + BETWEEN.length() > WIDTH) {
            row = row(one, --named, page);
        }
        return row;
    }

    private static List<String> row(Recommendation one, int named, Page page) {
        Collection<MemberId> holders = one.suggestion().holders();
        String names = holders.stream()
                .limit(named)
                .map(holder -> page.names().shown(IdKind.MEMBER, holder.value()))
                .collect(Collectors.joining(", "));
        String more = holders.size() > named ? " and " + (holders.size() - named) + " more" : "";
        boolean isShared = one.verdict().isShared();
        @Nullable Why why = REASONS.get(one.policy());
        return List.of(
                one.responsibility().value(),
                (isShared ? "share it: " : "one person: ") + Texts.line(names) + more,
                why == null ? "by " + one.policy() : isShared ? why.share() : why.one());
    }

    /** How many there are beyond those listed, and how all others stand. */
    private static String rest(Assessment assessment, int beyond) {
        SharingVerdicts verdicts = assessment.verdicts();
        int[] all = verdicts.cases().sharing().responsibilities().toArray();
        int fitting = 0;
        int either = 0;
        int open = 0;
        for (int r : all) {
            Verdict verdict = verdicts.verdict(r);
            fitting += verdict.isDecisive() && verdicts.fits(r) ? 1 : 0;
            either += verdict == Verdict.EITHER ? 1 : 0;
            open += verdict == Verdict.UNDETERMINED ? 1 : 0;
        }
        int setAside = assessment.recommendations().heldBack().size();
        List<String> rest = new ArrayList<>();
        add(beyond, beyond == 1 ? " more is suggested" : " more are suggested", rest);
        add(fitting, fitting == 1 ? " is held as suggested" : " are held as suggested", rest);
        add(setAside, setAside == 1 ? " change was set aside" : " changes were set aside", rest);
        add(either, either == 1 ? " makes no difference" : " make no difference", rest);
        add(open, " cannot be told", rest);
        return String.join(", ", rest);
    }

    private static void add(int count, String words, List<String> rest) {
        if (count > 0) {
            rest.add(Texts.number(count) + words);
        }
    }
}
