package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.Optional;

/**
 * Who leads, in which scope, by what right.
 *
 * @param member who
 * @param role what the role is called; empty: not recorded
 * @param scope where
 * @param basis by what right; empty: not recorded
 */
public record LeaderAnswer(MemberId member, Optional<String> role, Scope scope, Optional<Basis> basis) {

    /** {@return the same as a sentence with its facts} */
    public Finding finding() {
        String where = scope instanceof Scope.OfTeam
                ? "team {team}"
                : scope instanceof Scope.OfResponsibility ? "on {responsibility}" : "the whole organisation";
        Template template = Template.of("{member} leads " + where + (role.isPresent() ? " as {role}" : "")
                + (basis.isPresent() ? ", {basis}" : ", by what right is not recorded"));
        Finding.Builder finding = Finding.builder(template)
                .rule("assessment.leaders")
                .subject(FindingSubject.of(scope))
                .outcome(FindingOutcome.SATISFIED)
                .evidence(Evidence.PAPER)
                .source(Finding.OWN)
                .text("member", member.value());
        if (scope instanceof Scope.OfTeam of) {
            finding.text("team", of.team().value());
        } else if (scope instanceof Scope.OfResponsibility of) {
            finding.text("responsibility", of.responsibility().value());
        }
        role.ifPresent(r -> finding.text("role", r));
        basis.ifPresent(b -> finding.word("basis", b, inWords(b)));
        return finding.build();
    }

    private static String inWords(Basis basis) {
        return switch (basis) {
            case APPOINTED -> "appointed";
            case ELECTED -> "elected";
            case CO_OPTED -> "co-opted";
            case EX_OFFICIO -> "ex officio";
            case ROTATED -> "in rotation";
            case ASSUMED -> "having assumed it";
        };
    }
}
