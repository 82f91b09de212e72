package io.github.distributedleadership.rules.assessment;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;
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
    private static final Rule RULE = Rule.of("assessment.leaders", Evidence.PAPER);
    private static final String BY_RIGHT = "[ as {role}], {basis}";
    private static final String BY_NO_KNOWN_RIGHT = "[ as {role}], basis not recorded";
    private static final String TEAM = "{member} leads team {team}";
    private static final String RESPONSIBILITY = "{member} leads on {responsibility}";
    private static final String WHOLE = "{member} leads the whole organisation";
    private static final Rule.Variant OF_TEAM = RULE.says(TEAM + BY_RIGHT);
    private static final Rule.Variant OF_TEAM_SOMEHOW = RULE.says(TEAM + BY_NO_KNOWN_RIGHT);
    private static final Rule.Variant OF_RESPONSIBILITY = RULE.says(RESPONSIBILITY + BY_RIGHT);
    private static final Rule.Variant OF_RESPONSIBILITY_SOMEHOW = RULE.says(RESPONSIBILITY + BY_NO_KNOWN_RIGHT);
    private static final Rule.Variant OF_WHOLE = RULE.says(WHOLE + BY_RIGHT);
    private static final Rule.Variant OF_WHOLE_SOMEHOW = RULE.says(WHOLE + BY_NO_KNOWN_RIGHT);

    /** {@return the same as a sentence with its facts} */
    public Finding finding() {
        Finding.Builder finding = variant().describes(FindingSubject.of(scope)).fact("member", Fact.member(member));
        if (scope instanceof Scope.OfTeam of) {
            finding.id("team", IdKind.TEAM, of.team().value());
        } else if (scope instanceof Scope.OfResponsibility of) {
            finding.fact("responsibility", Fact.responsibility(of.responsibility()));
        }
        role.ifPresent(r -> finding.text("role", r));
        basis.ifPresent(b -> finding.word("basis", b, inWords(b)));
        return finding.build();
    }

    private Rule.Variant variant() {
        if (scope instanceof Scope.OfTeam) {
            return basis.isPresent() ? OF_TEAM : OF_TEAM_SOMEHOW;
        }
        return scope instanceof Scope.OfResponsibility
                ? basis.isPresent() ? OF_RESPONSIBILITY : OF_RESPONSIBILITY_SOMEHOW
                : basis.isPresent() ? OF_WHOLE : OF_WHOLE_SOMEHOW;
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
