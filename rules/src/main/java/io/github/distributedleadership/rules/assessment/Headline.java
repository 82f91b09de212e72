package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.condition.ConditionResult;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.Condition;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The answer in a few sentences, each a finding with the facts it states. */
final class Headline {
    private static final Rule KINDS = Rule.of("assessment.kinds", Evidence.MIXED);
    private static final Rule KINDS_ON_PAPER = KINDS.on(Evidence.PAPER);
    private static final Rule EVIDENCE = Rule.of("assessment.evidence", Evidence.MIXED);
    private static final Rule EVIDENCE_ON_PAPER = EVIDENCE.on(Evidence.PAPER);
    private static final Rule EVIDENCE_IN_RECORD = EVIDENCE.on(Evidence.RECORD);
    private static final Rule FORM = Rule.of("assessment.forms", Evidence.PAPER);
    private static final Rule CONDITION = Rule.of("assessment.conditions", Evidence.MIXED);

    private static final Rule.Variant NOTHING =
            KINDS_ON_PAPER.says("no responsibilities are recorded: record some, and who holds them");
    private static final String HELD = "of {total} {total|responsibility|responsibilities}, ";
    private static final String HELD_ALIKE = "all {total} responsibilities ";
    private static final String HELD_ONLY = "{total|the only responsibility|all responsibilities} ";
    /** What is said of each group of kinds, after how many there are. */
    private static final ImmutableMap<String, String> GROUPS = ImmutableMap.<String, String>builder()
            .put("sharedInFact", "{sharedInFact|is|are} shared in practice")
            .put("sharedOnPaper", "{sharedOnPaper|is|are} shared on paper only")
            .put("byOne", "{byOne|rests on one person|rest on one person each}")
            .put("byTeam", "{byTeam|rests on a team|rest on teams} whose members are not on record")
            .put("inParts", "{inParts|is held in its parts|are held in their parts} and by nobody as a whole")
            .put("group", "{group|is|are} delegated to a group")
            .put("several", "{several|is|are} held by several, together or for somebody senior")
            .put("nominal", "{nominal|is|are} shared in name only")
            .put("above", "{above|is|are} decided by somebody senior")
            .put("informal", "{informal|is|are} decided by somebody the paper does not authorise")
            .put("unheld", "{unheld|is|are} held by nobody")
            .buildOrThrow();

    private static final String UNDETERMINED = "of {undetermined} nobody recorded who holds {undetermined|it|them}";
    private static final String UNDETERMINED_ALIKE =
            "nobody recorded who holds any of the {undetermined} responsibilities";
    private static final String UNDETERMINED_ONLY =
            "nobody recorded who holds {undetermined|the only responsibility|the responsibilities}";

    private static final Rule.Variant BASIS =
            EVIDENCE.says("the record of decisions settles {record} of the {held} that are held;"
                    + " {paper} {paper|is|are} known from paper only");
    private static final Rule.Variant ON_PAPER =
            EVIDENCE_ON_PAPER.says("all of this is known from paper only: no record of decisions settles it");
    private static final Rule.Variant IN_RECORD =
            EVIDENCE_IN_RECORD.says("the record of decisions settles all {record} that are held");
    private static final Rule.Variant IN_RECORD_OF_ONE = EVIDENCE_IN_RECORD.says(
            "the record of decisions settles {record|the only one that is held|all that are held}");
    private static final Rule.Variant BY_CHANCE = Rule.of("assessment.chance", Evidence.RECORD)
            .says("of {tested} {tested|record|records} tested for who decides, chance alone would settle up to "
                    + "{expectedByChance}");
    private static final Rule.Variant NO_LEVEL = Rule.of("assessment.level", Evidence.PAPER)
            .says("nobody recorded how far the holders of {open} {open|responsibility|responsibilities} under "
                    + "somebody senior may decide. That is read as agree or more");
    private static final Rule.Variant FORM_OF_ONE = FORM.says("in the only team, leadership is {form} on paper");
    private static final Rule.Variant FORM_OF_ONE_BY_HOLDERS = FORM.says(
            "in the only team, leadership is {form} on paper, counted by holders: nobody recorded who " + "answers");
    private static final Rule.Variant NO_FORM_OF_ONE =
            FORM.says("the form of leadership in the only team cannot be told");
    private static final Rule.Variant NO_FORMS =
            FORM.says("the form of leadership cannot be told in any of the {total} teams");
    private static final String FORMS = "on paper, leadership in the {total} teams is ";
    private static final String FORMS_ALIKE = "on paper, leadership in all {total} teams is ";
    private static final String FORMS_BY_HOLDERS =
            "; in {byHolders} of them it is counted by holders: nobody recorded who answers";
    private static final ImmutableMap<LeadershipForm, String> FORM_WORDS = ImmutableMap.of(
            LeadershipForm.SHARED, "shared",
            LeadershipForm.DIVIDED, "divided among several",
            LeadershipForm.HYBRID, "half divided and half shared",
            LeadershipForm.FOCUSED, "focused on one person",
            LeadershipForm.UNDETERMINED, "of a form that cannot be told");
    private static final Rule.Variant CONDITIONS_NONE =
            CONDITION.says("none of the {total} conditions can be told from what is recorded");
    private static final String CONDITIONS = "{determined} of the {total} conditions can be told: ";
    private static final String ALL_CONDITIONS = "all {total} conditions can be told: ";
    private static final Rule GAPS = Rule.of("condition.gap", Evidence.MIXED);
    private static final String APART = ". That is {size} apart; from {threshold} on, ask why";
    private static final Rule.Variant GAP =
            GAPS.says("on {condition}, {one} {oneValue} and {other} {otherValue}" + APART);
    private static final Rule.Variant PAIR =
            GAPS.says("{indicator} is {oneValue} and {counterpart}, about the same thing, {otherValue}" + APART);
    private static final Rule.Variant IGNORED = Rule.of("assessment.after-the-day", Evidence.RECORD)
            .says("{ignored} {ignored|record is|records are} dated later and left out");

    private static final List<LeadershipForm> FORM_ORDER = List.of(
            LeadershipForm.SHARED,
            LeadershipForm.DIVIDED,
            LeadershipForm.HYBRID,
            LeadershipForm.FOCUSED,
            LeadershipForm.UNDETERMINED);

    private final Assessment assessment;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    Headline(Assessment assessment) {
        this.assessment = assessment;
    }

    ImmutableList<Finding> findings() {
        held();
        findings.addAll(new UnansweredMachines(assessment.sharing()).findings());
        forms();
        conditions();
        Snapshot standing = assessment.standing();
        long ignored = standing.recordsAfterTheDay();
        if (ignored > 0) {
            add(IGNORED.about(FindingOutcome.DESCRIBES).count("ignored", ignored));
        }
        return findings.build();
    }

    private void held() {
        Sharing sharing = assessment.sharing();
        Map<HoldingKind, Integer> kinds = new EnumMap<>(HoldingKind.class);
        int[] counts = new int[4];
        sharing.responsibilities().forEach(r -> {
            kinds.merge(sharing.kind(r), 1, Integer::sum);
            counts[0]++;
            if (sharing.kind(r).isHeld()) {
                boolean fromRecord = sharing.evidence(r) == Evidence.RECORD;
                counts[fromRecord ? 1 : 2]++;
                counts[3] += fromRecord && sharing.kind(r).isShared() ? 1 : 0;
            }
        });
        if (counts[0] == 0) {
            add(NOTHING.undetermined());
            return;
        }
        int shared = sum(kinds, HoldingKind.SHARED, HoldingKind.SHARED_INFORMALLY);
        Map<String, Integer> groups = new LinkedHashMap<>();
        groups.put("sharedInFact", counts[3]);
        groups.put("sharedOnPaper", shared - counts[3]);
        groups.put("byOne", sum(kinds, HoldingKind.SOLE, HoldingKind.DELEGATED, HoldingKind.ONE_HOLDER));
        groups.put("byTeam", sum(kinds, HoldingKind.HELD_BY_TEAM));
        groups.put("inParts", sum(kinds, HoldingKind.HELD_IN_PARTS));
        groups.put("group", sum(kinds, HoldingKind.DELEGATED_TO_GROUP));
        groups.put("several", sum(kinds, HoldingKind.SEVERAL_HOLDERS));
        groups.put("nominal", sum(kinds, HoldingKind.SHARED_IN_NAME_ONLY));
        groups.put("above", sum(kinds, HoldingKind.RETAINED));
        groups.put("informal", sum(kinds, HoldingKind.HELD_INFORMALLY));
        groups.put("unheld", sum(kinds, HoldingKind.UNHELD));
        groups.put("undetermined", sum(kinds, HoldingKind.UNDETERMINED));
        groups.values().removeIf(size -> size == 0);
        add(kinds(groups, counts[0]));
        basis(counts[1], counts[2]);
        level(sharing);
        if (counts[1] > 0) {
            add(BY_CHANCE
                    .about(FindingOutcome.DESCRIBES)
                    .count("tested", sharing.tested())
                    .amount("expectedByChance", sharing.expectedByChance()));
        }
    }

    private static Finding.Builder kinds(Map<String, Integer> groups, int total) {
        Map<String, String> words = new LinkedHashMap<>();
        boolean alike = groups.size() == 1;
        for (String group : groups.keySet()) {
            String said = GROUPS.getOrDefault(group, "");
            words.put(group, said.isEmpty() ? UNDETERMINED : "{" + group + "} " + said);
            if (alike) {
                boolean only = total == 1;
                words.put(
                        group,
                        said.isEmpty()
                                ? (only ? UNDETERMINED_ONLY : UNDETERMINED_ALIKE)
                                : (only ? HELD_ONLY : HELD_ALIKE) + said);
            }
        }
        return counted(KINDS, alike ? "" : HELD, words, groups, total, "");
    }

    private void basis(int record, int paper) {
        if (record + paper == 0) {
            return;
        }
        Rule.Variant inRecord = record == 1 ? IN_RECORD_OF_ONE : IN_RECORD;
        Rule.Variant variant = record == 0 ? ON_PAPER : paper == 0 ? inRecord : BASIS;
        add(variant.describes()
                .offer("record", () -> Fact.count(record))
                .offer("held", () -> Fact.count(record + paper))
                .offer("paper", () -> Fact.count(paper)));
    }

    /** A level that nobody wrote down could be one at which a superior decides, so that is said. */
    private void level(Sharing sharing) {
        long open = sharing.withoutLevel().count();
        if (open > 0) {
            add(NO_LEVEL.about(FindingOutcome.DESCRIBES).count("open", open));
        }
    }

    private void forms() {
        List<ScopeForm> teams = assessment.teams();
        Map<LeadershipForm, Integer> forms = new EnumMap<>(LeadershipForm.class);
        teams.forEach(team -> forms.merge(team.form(), 1, Integer::sum));
        boolean untold = forms.getOrDefault(LeadershipForm.UNDETERMINED, 0) == teams.size();
        if (teams.isEmpty()) {
            return;
        } else if (untold) {
            Finding.Builder finding = (teams.size() == 1 ? NO_FORM_OF_ONE : NO_FORMS).undetermined();
            add(teams.size() == 1 ? finding : finding.count("total", teams.size()));
        } else if (teams.size() == 1) {
            LeadershipForm form = teams.get(0).form();
            Rule.Variant variant = isByHolders(teams.get(0)) ? FORM_OF_ONE_BY_HOLDERS : FORM_OF_ONE;
            add(variant.describes().word("form", form, Objects.requireNonNull(FORM_WORDS.get(form))));
        } else {
            Map<String, String> words = new LinkedHashMap<>();
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (LeadershipForm form : FORM_ORDER) {
                String slot = form.name().toLowerCase(Locale.ROOT);
                if (forms.containsKey(form)) {
                    counts.put(slot, forms.getOrDefault(form, 0));
                    words.put(
                            slot,
                            FORM_WORDS.get(form) + (forms.size() == 1 ? "{" + slot + "||}" : " in {" + slot + "}"));
                }
            }
            String opening = forms.size() == 1 ? FORMS_ALIKE : FORMS;
            int byHolders = (int) teams.stream().filter(Headline::isByHolders).count();
            String ending = byHolders > 0 ? FORMS_BY_HOLDERS : "";
            Finding.Builder finding = counted(FORM, opening, words, counts, teams.size(), ending);
            add(byHolders > 0 ? finding.count("byHolders", byHolders) : finding);
        }
    }

    // what several hold is not yet shared, so a form that rests on holders alone is not left to stand bare
    private static boolean isByHolders(ScopeForm team) {
        return team.form() != LeadershipForm.UNDETERMINED && team.byHolders() == team.counted();
    }

    /** A sentence that names each group. */
    private static Finding.Builder counted(
            Rule rule,
            String opening,
            Map<String, String> words,
            Map<String, Integer> groups,
            int total,
            String ending) {
        List<String> named = List.copyOf(groups.keySet());
        StringBuilder sentence = new StringBuilder(opening);
        for (int i = 0; i < named.size(); i++) {
            boolean afterComma =
                    i > 0 && Objects.requireNonNull(words.get(named.get(i - 1))).contains(",");
            sentence.append(i == 0 ? "" : i < named.size() - 1 ? ", " : afterComma ? ", and " : " and ")
                    .append(words.get(named.get(i)));
        }
        Finding.Builder finding =
                rule.says(sentence.append(ending).toString()).describes().offer("total", () -> Fact.count(total));
        named.forEach(group -> finding.count(group, groups.getOrDefault(group, 0)));
        return finding;
    }

    private void conditions() {
        Conditions conditions = assessment.conditions();
        ImmutableList<ConditionResult> all = conditions.conditions();
        long determined = all.stream().filter(ConditionResult::isDetermined).count();
        if (determined == 0) {
            add(CONDITIONS_NONE.undetermined().count("total", all.size()));
            return;
        }
        boolean every = determined == all.size();
        Rule.Variant told = CONDITION.says((every ? ALL_CONDITIONS : CONDITIONS) + scores(all));
        Finding.Builder finding =
                told.describes().count("total", all.size()).offer("determined", () -> Fact.count(determined));
        all.stream()
                .filter(ConditionResult::isDetermined)
                .forEach(c -> finding.amount(slot(c), c.score().orElseThrow()));
        add(finding);
        for (Gap gap : conditions.gaps()) {
            add(gap(gap));
        }
    }

    /** The finding of a gap. */
    Finding.Builder gap(Gap gap) {
        Finding.Builder finding = (gap.isOfIndicators() ? PAIR : GAP)
                .speaksAgainst(FindingSubject.of(
                        FindingSubject.Kind.CONDITION, gap.condition().name()));
        if (gap.isOfIndicators()) {
            finding.id("indicator", IdKind.INDICATOR, gap.one()).id("counterpart", IdKind.INDICATOR, gap.other());
        } else {
            finding.word("condition", gap.condition(), gap.condition().words())
                    .word("one", Evidence.RECORD, "the record says")
                    .word("other", Evidence.PERCEIVED, "people said");
        }
        return finding.amount("oneValue", gap.oneValue())
                .amount("otherValue", gap.otherValue())
                .amount("size", gap.size())
                .amount("threshold", assessment.options().conditions().gap());
    }

    // "autonomy {autonomy}, accountability {accountability}": one slot for each condition that has a score
    private static String scores(ImmutableList<ConditionResult> all) {
        StringBuilder text = new StringBuilder();
        for (ConditionResult condition : all) {
            if (condition.isDetermined()) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(condition.condition().words())
                        .append(" {")
                        .append(slot(condition))
                        .append('}');
            }
        }
        return text.toString();
    }

    private static String slot(ConditionResult condition) {
        return condition.condition() == Condition.SHARED_RESPONSIBILITY
                ? "sharedResponsibility"
                : condition.condition().name().toLowerCase(Locale.ROOT);
    }

    private static int sum(Map<HoldingKind, Integer> kinds, HoldingKind... wanted) {
        int sum = 0;
        for (HoldingKind kind : wanted) {
            sum += kinds.getOrDefault(kind, 0);
        }
        return sum;
    }

    private void add(Finding.Builder finding) {
        findings.add(finding.build());
    }
}
