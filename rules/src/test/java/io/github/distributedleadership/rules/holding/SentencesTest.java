package io.github.distributedleadership.rules.holding;

import static io.github.distributedleadership.rules.holding.Office.holding;
import static io.github.distributedleadership.rules.holding.Office.reporting;
import static io.github.distributedleadership.rules.holding.Office.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What people read about how something is held: every sentence, each beside the organisation of which it is said.
 *
 * <p>Every clause of the paper meets every record. Where a change of words is meant, run with {@code -Dgolden.update=true}
 * and read the difference.
 */
class SentencesTest {
    private static final Path GOLDEN = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("src/test/resources/golden/sentences.txt");

    private static final String NAME = "\\b(ana|ben|cy|dee|ruth)\\b";

    private static Map<String, Supplier<Office>> papers() {
        Map<String, Supplier<Office>> papers = new LinkedHashMap<>();
        papers.put("recorded vacant", () -> new Office().holds(holding()));
        papers.put("no holding", Office::new);
        papers.put(
                "ana, who left",
                () -> new Office()
                        .member(reporting("ana").term(term("..2025-06-01")))
                        .holds(holding("ana")));
        papers.put(
                "ana and ben, who left",
                () -> new Office()
                        .member(reporting("ana").term(term("..2025-06-01")))
                        .member(reporting("ben").term(term("..2025-06-01")))
                        .holds(holding("ana", "ben")));
        papers.put("holdings partial", () -> new Office().at(b -> b.partial(Table.HOLDINGS)));
        papers.put(
                "holders unknown",
                () -> new Office().holds(Holding.builder().responsibility(ResponsibilityId.of(Office.BUDGET))));
        papers.put("ana, level consult", () -> new Office().holds(holding("ana").level(DecisionLevel.CONSULT)));
        papers.put(
                "ana and ben, level tell",
                () -> new Office().holds(holding("ana", "ben").level(DecisionLevel.TELL)));
        papers.put(
                "ana, assigned by ruth", () -> new Office().holds(holding("ana").assignedBy("ruth")));
        papers.put(
                "ana, assigned by ruth, who approves",
                () -> new Office().holds(holding("ana").assignedBy("ruth").approvers("ruth")));
        papers.put(
                "ana, ruth answers too", () -> new Office().holds(holding("ana").accountable("ana", "ruth")));
        papers.put(
                "ana, dee and ruth above answer",
                () -> new Office()
                        .leads("dee", "team:staff", Basis.ELECTED)
                        .holds(holding("ana").accountable("dee", "ruth")));
        papers.put(
                "ben, who leads staff",
                () -> new Office()
                        .leads("ben", "team:staff", Basis.ELECTED)
                        .holds(holding("ben").assignedBy("ana").accountable("ben")));
        papers.put(
                "ana, assigned by nobody",
                () -> new Office()
                        .holds(holding("ana").assignedBy(Recorded.none()).accountable("ana")));
        papers.put(
                "ana, self-initiated",
                () -> new Office()
                        .holds(holding("ana").origin(Origin.SELF_INITIATED).accountable("ana")));
        papers.put(
                "ana, assigned by ben",
                () -> new Office().holds(holding("ana").assignedBy("ben").accountable("ana")));
        papers.put(
                "ana and ben, ruth answers",
                () -> new Office()
                        .holds(holding("ana", "ben").accountable("ruth").approvers()));
        papers.put(
                "ana and ben, ruth answers, approvers unknown",
                () -> new Office().holds(holding("ana", "ben").accountable("ruth")));
        papers.put(
                "ana and ruth, ruth answers",
                () -> new Office()
                        .holds(holding("ana", "ruth").accountable("ruth").approvers()));
        papers.put("ana and ben answer", SentencesTest::two);
        papers.put(
                "ana and ben in turn",
                () -> new Office()
                        .holds(holding("ana", "ben").accountable("ana", "ben").arrangement(Arrangement.ROTATING)));
        papers.put(
                "ana and ben, any one",
                () -> new Office()
                        .holds(holding("ana", "ben").accountable("ana", "ben").arrangement(Arrangement.ANY_ONE)));
        papers.put(
                "ana and ben, divided",
                () -> new Office()
                        .holds(holding("ana", "ben")
                                .accountable("ana", "ben")
                                .arrangement(Arrangement.DIVIDED)
                                .putParts(MemberId.of("ana"), "income")));
        papers.put(
                "three, ana answers",
                () -> new Office()
                        .holds(holding("ana", "ben", "cy").accountable("ana").approvers()));
        papers.put(
                "three, two answer",
                () -> new Office()
                        .holds(holding("ana", "ben", "cy")
                                .accountable("ana", "cy")
                                .approvers()));
        papers.put(
                "ana and ben, nobody answers",
                () -> new Office()
                        .holds(holding("ana", "ben")
                                .accountable(Recorded.none())
                                .approvers()));
        papers.put(
                "ana, dee stands in",
                () -> new Office()
                        .holds(holding("ana")
                                .accountable("ana")
                                .deputies(Recorded.setOf(List.of(MemberId.of("dee"))))));
        papers.put(
                "ana holds the only part",
                () -> new Office()
                        .holds(holding())
                        .at(b -> b.responsibilities(List.of(Responsibility.builder()
                                        .id(ResponsibilityId.of("travel"))
                                        .partOf(ResponsibilityId.of(Office.BUDGET))
                                        .build()))
                                .holdings(List.of(Holding.of("travel", "ana")))));
        papers.put(
                "a machine holds it",
                () -> new Office()
                        .member(Member.builder().id(MemberId.of("bot")).kind(MemberKind.MACHINE))
                        .holds(holding("bot")));
        papers.put("ana and ben in turn, in four shifts", () -> {
            Office office = new Office();
            String[] months = {
                "2025-08-01..2025-09-01", "2025-09-01..2025-10-01", "2025-10-01..2025-11-01", "2025-11-01.."
            };
            for (int i = 0; i < months.length; i++) {
                String who = i % 2 == 0 ? "ana" : "ben";
                office.holds(holding(who).accountable(who).approvers().term(term(months[i])));
            }
            return office;
        });
        papers.put("ana answers", () -> new Office().holds(holding("ana").accountable("ana")));
        papers.put("ana", () -> new Office().holds(holding("ana")));
        papers.put(
                "team of unknown members", () -> new Office().openTeam("circle").holds(holding("team:circle")));
        papers.put(
                "ana, assigned by dee of whom nothing is known",
                () -> new Office()
                        .noLeaders()
                        .member(Member.builder().id(MemberId.of("dee")))
                        .member(Member.builder().id(MemberId.of("ana")))
                        .holds(holding("ana").assignedBy("dee").accountable("ana")));
        papers.put(
                "ana and ben, a team of unknown members answers",
                () -> new Office()
                        .openTeam("circle")
                        .holds(holding("ana", "ben").accountable("team:circle")));
        papers.put("ana and ben", () -> new Office().holds(holding("ana", "ben")));
        return papers;
    }

    private static Map<String, UnaryOperator<Office>> records() {
        Map<String, UnaryOperator<Office>> records = new LinkedHashMap<>();
        records.put("not recorded", office -> office.at(b -> b.clear(Table.DECISIONS)));
        records.put("partial", office -> office.at(b -> b.partial(Table.DECISIONS)));
        records.put("none", office -> office);
        records.put("1 by ana", office -> office.decide(1, "ana"));
        records.put("4 by ana", office -> office.decide(4, "ana"));
        records.put("3 by ana, 3 by ben", office -> office.inTurn(6, "ana", "ben"));
        records.put("12 by ana and ben in turn", office -> office.inTurn(12, "ana", "ben"));
        records.put("6 by ana and ben", office -> office.decide(6, "ana", "ben"));
        records.put("6 by ana, then 6 by ben", office -> office.decide(6, "ana").decide(6, "ben"));
        records.put(
                "4 by ana, 2 by ben, 1 by ben and cy",
                office -> office.decide(4, "ana").decide(2, "ben").decide(1, "ben", "cy"));
        records.put("12 by cy and dee in turn", office -> office.inTurn(12, "cy", "dee"));
        records.put(
                "5 times ana, then ben",
                office -> office.decide(5, "ana")
                        .decide(5, "ben")
                        .decide(5, "ana")
                        .decide(5, "ben"));
        records.put(
                "8 by ana and ben in turn, 2 by a machine",
                office -> office.member(Member.builder().id(MemberId.of("bot")).kind(MemberKind.MACHINE))
                        .inTurn(8, "ana", "ben")
                        .decide(2, "bot"));
        records.put(
                "8 by ana and ben in turn, 1 by ruth",
                office -> office.inTurn(8, "ana", "ben").decide(1, "ruth"));
        records.put("8 by ana", office -> office.decide(8, "ana"));
        records.put("9 by ana, 1 by ben", office -> office.decide(9, "ana").decide(1, "ben"));
        records.put("8 by ruth", office -> office.decide(8, "ruth"));
        records.put("8 by dee", office -> office.decide(8, "dee"));
        records.put("5 by ana, 1 by ben", office -> office.decide(5, "ana").decide(1, "ben"));
        records.put("8 by ana, approved by ruth", office -> office.approved(8, "ruth", "ana"));
        records.put(
                "4 by ana, 1 more approved by ruth",
                office -> office.decide(4, "ana").approved(1, "ruth", "ana"));
        records.put(
                "5 by ana, 6 by a team of unknown members",
                office -> office.openTeam("circle").decide(5, "ana").decide(6, "team:circle"));
        return records;
    }

    private static Office two() {
        return new Office().holds(holding("ana", "ben").accountable("ana", "ben"));
    }

    private static void each(BiConsumer<String, Finding> said) {
        papers().forEach((paper, office) -> records().forEach((record, decide) -> {
            for (Finding finding : decide.apply(office.get()).held().findings()) {
                said.accept(paper + " / " + record, finding);
            }
        }));
    }

    /** Each sentence once, whatever its names and numbers, by rule, with the first organisation of which it is said. */
    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new TreeMap<>();
        Set<String> known = new HashSet<>();
        each((office, finding) -> {
            String shape = finding.message()
                    .replaceAll("\\b\\d[\\d.-]*", "#")
                    .replaceAll("(" + NAME + ", )*(" + NAME + " and )+" + NAME, "them")
                    .replaceAll(NAME, "one");
            if (known.add(finding.rule() + shape)) {
                sentences
                        .computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add("[" + office + "] " + finding.message());
            }
        });
        return sentences;
    }

    @Test
    void every_sentence_is_the_one_that_was_read_and_kept() throws IOException {
        StringBuilder out = new StringBuilder();
        sentences().forEach((rule, said) -> {
            out.append(out.isEmpty() ? "" : "\n").append(rule).append('\n');
            said.forEach(sentence -> out.append("  ").append(sentence).append('\n'));
        });
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, out);
        }
        assertThat(out).hasToString(Files.readString(GOLDEN));
    }

    @Test
    void every_clause_of_the_paper_and_every_kind_and_record_is_among_them() {
        List<HoldingFinding> all = papers().values().stream()
                .flatMap(office -> records().values().stream()
                        .map(decide -> decide.apply(office.get()).held()))
                .toList();
        assertThat(all.stream().map(HoldingFinding::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(HoldingKind.values());
        assertThat(all.stream().map(HoldingFinding::onPaper).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(OnPaper.values());
        assertThat(all.stream().map(HoldingFinding::inRecord).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(InRecord.values());
        String said = sentences().get("sharing.on-paper").toString();
        for (FormalHolding.Clause clause : FormalHolding.Clause.values()) {
            // the words of the template between its slots, without what is told only now and then
            String words = Arrays.stream(PaperWords.of(clause)
                            .template()
                            .toString()
                            .replaceAll("\\[.*]", "")
                            .split("\\{[^}]*}"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            assertThat(said).as("%s", clause).containsPattern(words);
        }
    }

    @Test
    void no_sentence_counts_one_as_many_or_many_as_one() {
        each((office, finding) -> assertThat(finding.message().replaceAll("\\d+ [A-Z][a-z]+ \\d{4}", "that day"))
                .doesNotContainPattern("\\b1 (decisions|people|holders|responsibilities|were|are)\\b")
                .doesNotContainPattern("\\b([02-9]|[1-9]\\d+) (decision|holder|responsibility|was|is)\\b")
                .doesNotContainPattern("(?<!and )" + NAME + " (hold|stand|answer|have|are|do|were) ")
                .doesNotContain("{", "}", "  ", "null", "none hold", " ,", ".."));
    }

    @Test
    void a_threshold_that_is_no_third_is_said_in_percent() {
        SharingParameters parameters = new SharingParameters(5, 0.2, 0.4, 0.8, 0.05, 0.2, 0.5, 3);
        assertThat(Office.said(two().decide(8, "ana").held(parameters), "sharing.in-record"))
                .isEqualTo(
                        "ana made all 8 decisions since 1 January 2025; others are shown to take part in less than 40%");
        HoldingFinding mostly = two().decide(30, "ana").decide(1, "ben").held(parameters);
        assertThat(Office.said(mostly, "sharing.in-record"))
                .isEqualTo(
                        "ana made 30 of the 31 decisions alone since 1 January 2025; others are shown to take part in less"
                                + " than 40%");
    }

    @Test
    void without_any_date_the_record_says_nothing() {
        Snapshot undated =
                Snapshot.of(OrganizationIndex.of(two().organization()), new AsOf(Optional.empty(), Period.ofYears(1)));
        HoldingFinding held = Sharing.of(undated, SharingParameters.STANDARD).at(ResponsibilityId.of(Office.BUDGET));
        assertThat(Office.said(held, "sharing.in-record"))
                .isEqualTo("who decides in practice cannot be told: nothing is dated");
    }

    @Test
    void a_finding_says_its_outcome_its_evidence_and_whose_definition_it_is() {
        Finding finding = two().decide(8, "ana").held().findings().get(2);
        assertThat(finding.outcome()).isEqualTo(FindingOutcome.SPEAKS_AGAINST);
        assertThat(finding)
                .hasToString(
                        "SPEAKS_AGAINST sharing.kind, responsibility budget: it counts as shared in name only: on paper shared,"
                                + " in practice decided by one; the record settles it (in the record; own definition)");
    }
}
