package io.github.distributedleadership.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.report.AssessmentText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is asked of an answer about an organisation of which registers alone are known, and no act. */
public final class PaperAlone {
    private PaperAlone() {}

    public static Map<HoldingKind, Integer> kinds(Assessment assessment) {
        Map<HoldingKind, Integer> kinds = new TreeMap<>();
        assessment.responsibilities().forEach(held -> kinds.merge(held.kind(), 1, Integer::sum));
        return kinds;
    }

    public static Map<LeadershipForm, Integer> forms(Assessment assessment) {
        Map<LeadershipForm, Integer> forms = new TreeMap<>();
        assessment.teams().forEach(team -> forms.merge(team.form(), 1, Integer::sum));
        return forms;
    }

    public static List<String> headline(Assessment assessment) {
        return sentences(assessment.headline());
    }

    public static List<String> sentences(List<Finding> findings) {
        TextRenderer renderer = TextRenderer.of(Detail.standard());
        return findings.stream().map(renderer::message).toList();
    }

    /** Nothing is said of practice, and these indicators alone have a value. */
    public static void nothingRestsOnPractice(Assessment assessment, String... determined) {
        assertThat(assessment.responsibilities()).allSatisfy(held -> {
            assertThat(held.inRecord()).isEqualTo(InRecord.NOT_RECORDED);
            assertThat(held.evidence()).isEqualTo(Evidence.PAPER);
            assertThat(held.nominalHolders()).isEmpty();
            assertThat(held.enactedArrangement()).isEmpty();
            assertThat(held.concentratedIn()).isEmpty();
            assertThat(held.ratified()).isFalse();
        });
        assertThat(Arrays.stream(Indicator.values())
                        .filter(i -> assessment.conditions().at(i).isDetermined())
                        .map(Indicator::id)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(determined);
        assertThat(determined).allMatch(id -> Indicator.ofId(id).orElseThrow().evidence() == Evidence.PAPER);
        assertThat(Condition.values())
                .noneMatch(c -> assessment.conditions().at(c).isDetermined());
        assertThat(AssessmentText.standard().render(assessment))
                .contains("Who decides in practice cannot be told: decisions are not recorded.")
                .doesNotContain("shared in fact", "only in name", "decided by", "is senior");
    }
}
