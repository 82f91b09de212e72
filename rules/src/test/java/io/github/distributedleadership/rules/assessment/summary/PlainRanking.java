package io.github.distributedleadership.rules.assessment.summary;

import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.condition.Gap;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.holding.OnPaper;
import io.github.distributedleadership.rules.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What stands out as the definition has it, by going through everything again for each place. */
final class PlainRanking {
    /** A class with its tier, and its members in order. */
    record Found(int tier, String type, double reach, List<String> ids) {
        boolean isBefore(Found other) {
            if (tier != other.tier) {
                return tier < other.tier;
            }
            if (reach != other.reach) {
                return reach > other.reach;
            }
            int byId = ids.get(0).compareTo(other.ids.get(0));
            return byId != 0 ? byId < 0 : StandOutClass.valueOf(type).compareTo(StandOutClass.valueOf(other.type)) < 0;
        }
    }

    private final Assessment assessment;
    private final List<Found> found = new ArrayList<>();

    private PlainRanking(Assessment assessment) {
        this.assessment = assessment;
    }

    /** All classes that have members, in order; those that are told first before the lesser ones. */
    static List<Found> of(Assessment assessment) {
        PlainRanking plain = new PlainRanking(assessment);
        plain.findAll();
        return plain.ranked();
    }

    private void findAll() {
        Set<HoldingKind> ofOne = Set.of(
                HoldingKind.SOLE,
                HoldingKind.DELEGATED,
                HoldingKind.ONE_HOLDER,
                HoldingKind.RETAINED,
                HoldingKind.HELD_INFORMALLY);
        weighed(
                1,
                "ONE_HOLDER",
                held -> responsibility(held).significance().isPresent()
                        && responsibility(held).significance().get().value() >= 0.7
                        && ofOne.contains(held.kind())
                        && held.holders().size() == 1
                        && held.holders().first() instanceof MemberId);
        weighed(2, "SHARED_IN_NAME_ONLY", held -> held.kind() == HoldingKind.SHARED_IN_NAME_ONLY);
        weighed(2, "HELD_INFORMALLY", held -> held.kind() == HoldingKind.HELD_INFORMALLY);
        weighed(2, "SHARED_INFORMALLY", held -> held.kind() == HoldingKind.SHARED_INFORMALLY);
        weighed(
                2,
                "DECIDED_ABOVE",
                held -> held.kind() == HoldingKind.RETAINED && held.differs() && held.onPaper() != OnPaper.VACANT);
        weighed(
                3,
                "UNHELD",
                held -> held.kind() == HoldingKind.UNHELD
                        || held.onPaper() == OnPaper.VACANT && held.inRecord() == InRecord.ABOVE);
        weighed(
                3,
                "MACHINES_DECIDE",
                held -> machines().contains(held.responsibility().value()));
        counted("PAPER_ONLY", held -> held.kind().isHeld() && held.evidence() == Evidence.PAPER);
        counted(
                "ACCOUNTABILITY_UNKNOWN",
                held -> held.kind() == HoldingKind.SEVERAL_HOLDERS
                        && assessment.organization().holdings().stream()
                                .filter(row -> row.responsibility().equals(held.responsibility()))
                                .filter(row -> assessment.standing().inForce(row.term()))
                                .anyMatch(row -> row.accountable().isUnknown()));
        gaps();
        centred();
        List<String> withheld = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (assessment.conditions().at(indicator).isWithheld()) {
                withheld.add(indicator.id());
            }
        }
        withheld.sort(null);
        add(6, "WITHHELD", withheld.size(), withheld);
    }

    private Responsibility responsibility(HoldingFinding held) {
        return assessment.organization().responsibilities().stream()
                .filter(r -> r.id().equals(held.responsibility()))
                .findFirst()
                .orElseThrow();
    }

    private double weight(HoldingFinding held) {
        return responsibility(held).significance().map(s -> s.value()).orElse(0.5);
    }

    /** On what the sentence says that machines decide while nobody answers. */
    private List<String> machines() {
        List<String> ids = new ArrayList<>();
        for (Finding finding : assessment.headline()) {
            if (finding.rule().equals("assessment.machines") && finding.outcome() == FindingOutcome.SPEAKS_AGAINST) {
                finding.find("responsibilities", Fact.Ids.class).ifPresent(found -> ids.addAll(found.value()));
            }
        }
        return ids;
    }

    private List<HoldingFinding> inOrder(Predicate<HoldingFinding> belongs) {
        List<HoldingFinding> left = new ArrayList<>();
        assessment.responsibilities().stream().filter(belongs).forEach(left::add);
        List<HoldingFinding> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            HoldingFinding first = left.get(0);
            for (HoldingFinding one : left) {
                first = weight(one) > weight(first) ? one : first;
            }
            left.remove(first);
            ordered.add(first);
        }
        return ordered;
    }

    private void weighed(int tier, String type, Predicate<HoldingFinding> belongs) {
        List<HoldingFinding> members = inOrder(belongs);
        // in millionths of a millionth, so that equal sums are equal
        long sum = 0;
        for (HoldingFinding held : members) {
            sum += Math.round(weight(held) * 1e12);
        }
        add(tier, type, sum / 1e12, ids(members));
    }

    private void counted(String type, Predicate<HoldingFinding> belongs) {
        List<HoldingFinding> members = inOrder(belongs);
        add(6, type, members.size(), ids(members));
    }

    private static List<String> ids(List<HoldingFinding> members) {
        return members.stream().map(held -> held.responsibility().value()).toList();
    }

    private void gaps() {
        TreeMap<String, Double> largest = new TreeMap<>();
        for (Gap gap : assessment.conditions().gaps()) {
            largest.merge(gap.condition().name(), gap.size(), Math::max);
        }
        List<String> ids = new ArrayList<>(largest.keySet());
        ids.sort((one, other) -> Double.compare(largest.get(other), largest.get(one)));
        add(4, "VOICES_DIFFER", ids.isEmpty() ? 0 : largest.get(ids.get(0)), ids);
    }

    private void centred() {
        List<ScopeForm> forms = new ArrayList<>(List.of(assessment.form()));
        forms.addAll(assessment.teams());
        List<HoldingFinding> largest = List.of();
        for (ScopeForm form : forms) {
            List<HoldingFinding> members = inOrder(held -> isWithin(held, form));
            if (form.form() == LeadershipForm.FOCUSED && members.size() > largest.size()) {
                largest = members;
            }
        }
        add(5, "CENTRED", largest.size(), ids(largest));
    }

    private boolean isWithin(HoldingFinding held, ScopeForm form) {
        String scope = form.scope().reference();
        if (scope.equals("organization")) {
            return true;
        }
        String team =
                responsibility(held).owner().map(owner -> owner.reference()).orElse("");
        for (int steps = 0; steps < 1000 && team.startsWith("team:"); steps++) {
            if (team.equals(scope)) {
                return true;
            }
            String id = team.substring("team:".length());
            team = assessment.organization().teams().stream()
                    .filter(one -> one.id().value().equals(id))
                    .findFirst()
                    .flatMap(one -> one.parent())
                    .map(parent -> "team:" + parent.value())
                    .orElse("");
        }
        return false;
    }

    private void add(int tier, String type, double reach, List<String> ids) {
        if (!ids.isEmpty()) {
            found.add(new Found(tier, type, reach, ids));
        }
    }

    private List<Found> ranked() {
        int[] places = {0, 1, 3, 1, 1, 1, 2};
        List<Found> left = new ArrayList<>(found);
        List<Found> told = new ArrayList<>();
        List<Found> lesser = new ArrayList<>();
        while (!left.isEmpty()) {
            Found first = left.get(0);
            for (Found one : left) {
                first = one.isBefore(first) ? one : first;
            }
            left.remove(first);
            (places[first.tier]-- > 0 && told.size() < 8 ? told : lesser).add(first);
        }
        told.addAll(lesser);
        return told;
    }
}
