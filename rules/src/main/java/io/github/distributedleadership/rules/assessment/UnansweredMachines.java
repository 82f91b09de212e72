package io.github.distributedleadership.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.Sharing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** That machines decide where no person answers (our own): a machine never does. */
final class UnansweredMachines {
    private static final Rule RULE = Rule.of("assessment.machines", Evidence.MIXED);

    private static final Rule.Variant NOBODY =
            RULE.says("nobody present answers for {responsibilities}, where machines alone made {automated}"
                    + " {automated|decision|decisions}");
    private static final Rule.Variant UNKNOWN =
            RULE.says("who answers for {responsibilities} is not recorded, where machines alone made {automated}"
                    + " {automated|decision|decisions}; record {missing}");

    private final Sharing sharing;
    private final Snapshot standing;
    private final OrganizationIndex index;

    UnansweredMachines(Sharing sharing) {
        this.sharing = sharing;
        standing = sharing.standing();
        index = standing.index();
    }

    /** One finding at the most about those for which nobody answers, and one about those of which that is not on record. */
    ImmutableList<Finding> findings() {
        if (!index.hasMachines()) {
            return ImmutableList.of();
        }
        Group nobody = new Group();
        Group unknown = new Group();
        sort(nobody, unknown);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (nobody.decisions > 0) {
            findings.add(
                    nobody.told(NOBODY.about(FindingOutcome.SPEAKS_AGAINST)).build());
        }
        if (unknown.decisions > 0) {
            findings.add(unknown.told(UNKNOWN.undetermined())
                    .fields("missing", List.of(FieldId.HOLDINGS_ACCOUNTABLE))
                    .build());
        }
        return findings.build();
    }

    /** Those on which machines alone decide and for which nobody answers. */
    ImmutableSet<ResponsibilityId> responsibilities() {
        Group nobody = new Group();
        if (index.hasMachines()) {
            sort(nobody, new Group());
        }
        return ImmutableSet.copyOf(nobody.responsibilities);
    }

    private void sort(Group nobody, Group unknown) {
        sharing.responsibilities().filter(this::hasDecisionsOfMachines).forEach(r -> {
            int automated = sharing.at(r).automated();
            if (automated > 0) {
                answeredByNobody(r, automated, nobody, unknown);
            }
        });
    }

    /** Some responsibilities, and how many decisions machines made on them alone. */
    private static final class Group {
        private final List<ResponsibilityId> responsibilities = new ArrayList<>();
        private long decisions;

        void add(ResponsibilityId responsibility, int automated) {
            responsibilities.add(responsibility);
            decisions += automated;
        }

        Finding.Builder told(Finding.Builder finding) {
            return finding.ids(
                            "responsibilities",
                            IdKind.RESPONSIBILITY,
                            Lists.transform(responsibilities, ResponsibilityId::value))
                    .count("automated", decisions);
        }
    }

    private boolean hasDecisionsOfMachines(int responsibility) {
        for (int decision : index.decisionsOn().row(responsibility)) {
            int day = index.decisionDay(decision);
            if (standing.inWindow(day)
                    && Arrays.stream(standing.expanded(index.deciders().row(decision), day))
                            .anyMatch(index::isMachine)) {
                return true;
            }
        }
        return false;
    }

    private void answeredByNobody(int responsibility, int automated, Group nobody, Group unknown) {
        int holding = standing.holding(responsibility);
        ResponsibilityId id = index.responsibility(responsibility).id();
        boolean isKnown = holding != OrganizationIndex.NONE
                ? index.holding(holding).accountable().isKnown()
                : standing.organization().coverage(Table.HOLDINGS) == Coverage.RECORDED;
        if (!isKnown) {
            unknown.add(id, automated);
            return;
        }
        int[] answering = holding == OrganizationIndex.NONE
                ? new int[0]
                : index.withoutMachines(standing.expanded(index.accountable().row(holding), standing.day()));
        if (answering.length == 0) {
            nobody.add(id, automated);
        }
    }
}
