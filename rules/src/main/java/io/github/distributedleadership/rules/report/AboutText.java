package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.LeaderAnswer;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.policy.Recommendation;
import io.github.distributedleadership.rules.policy.SharingVerdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an assessment says about one responsibility, one team or one member.
 *
 * <p>Of a responsibility, how it is held and should be, and why. Of a team, the form of leadership in it, who leads it, and how
 * what it owns is held. Of a member, the recorded roles and what he or she holds: no fact about the person. Immutable and
 * thread-safe.
 */
public final class AboutText extends TextReport<Assessment> {
    private static final String TEAM = "team:";

    private final String id;
    private final Detail detail;

    private AboutText(String id, Detail detail) {
        super(detail);
        this.id = id;
        this.detail = detail;
    }

    /**
     * {@return the text about what has that id: a responsibility, else a team, else a member}
     *
     * @param id the id; {@code team:} before it asks for the team
     */
    public static AboutText of(String id, Detail detail) {
        return new AboutText(id, detail);
    }

    /** {@return all ids that something can be said about} */
    public static ImmutableList<String> ids(Organization organization) {
        return Stream.of(
                        organization.responsibilities().stream().map(r -> r.id().value()),
                        organization.teams().stream().map(t -> t.id().value()),
                        organization.teams().stream().map(t -> TEAM + t.id().value()),
                        organization.members().stream().map(m -> m.id().value()))
                .flatMap(ids -> ids)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    Names names(Assessment assessment) {
        return Names.of(assessment.organization());
    }

    /**
     * Writes what is said about it.
     *
     * @throws IllegalArgumentException when nothing has that id
     */
    @Override
    void write(Assessment assessment, Page page) throws IOException {
        OrganizationIndex index = assessment.standing().index();
        Optional<Integer> responsibility =
                number(assessment.organization().responsibilities().stream().map(r -> r.id().value()), id);
        Optional<Integer> team = number(
                assessment.organization().teams().stream().map(t -> t.id().value()),
                id.startsWith(TEAM) ? id.substring(TEAM.length()) : id);
        Optional<Integer> member =
                number(assessment.organization().members().stream().map(m -> m.id().value()), id);
        if (responsibility.isPresent()) {
            ofResponsibility(assessment, responsibility.get(), page);
        } else if (team.isPresent()) {
            ofTeam(assessment, team.get(), page);
        } else if (member.isPresent()) {
            ofMember(assessment, member.get(), index, page);
        } else {
            throw new IllegalArgumentException("no responsibility, team or member \"" + id + "\"");
        }
    }

    private static Optional<Integer> number(Stream<String> ids, String id) {
        int at = ids.toList().indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private void ofResponsibility(Assessment assessment, int responsibility, Page page) throws IOException {
        Sharing sharing = assessment.sharing();
        var about = sharing.standing().index().responsibility(responsibility);
        page.title(Texts.named(about.name(), about.id().value()));
        if (!sharing.standing().exists(responsibility)) {
            page.paragraph("It does not exist on that day.");
            return;
        }
        HoldingFinding held = sharing.at(responsibility);
        page.paragraph(Texts.capital(Texts.words(held.kind())) + ": " + KindWords.of(held.kind()) + ".");
        for (Finding finding : held.findings()) {
            if (!finding.rule().equals("sharing.kind")) {
                page.item(finding);
            }
        }
        page.heading("Whether to delegate or to share");
        for (Recommendation recommended : assessment.recommendations().recommended()) {
            if (recommended.responsibility().equals(about.id())) {
                page.item(recommended.finding());
            }
        }
        SharingVerdict verdict = assessment.verdicts().at(responsibility);
        page.items(verdict.reasons(detail));
    }

    private void ofTeam(Assessment assessment, int team, Page page) throws IOException {
        Snapshot standing = assessment.standing();
        var about = standing.index().team(team);
        page.title(Texts.named(about.name(), about.id().value()));
        for (ScopeForm form : assessment.teams()) {
            if (form.scope().reference().equals(TEAM + about.id().value())) {
                page.paragraph(page.sentence(form.finding()));
            }
        }
        leaders(
                assessment,
                leader -> leader.scope().reference().equals(TEAM + about.id().value()),
                "Who leads it",
                page);
        int code = OrganizationIndex.teamCode(team);
        held(assessment, r -> standing.index().ownerCode(r) == code, "What it owns", page);
    }

    private void ofMember(Assessment assessment, int member, OrganizationIndex index, Page page) throws IOException {
        var about = index.member(member);
        page.title(Texts.named(about.name(), about.id().value()));
        leaders(assessment, leader -> leader.member().equals(about.id()), "Recorded roles", page);
        held(assessment, r -> assessment.standing().holders().contains(r, member), "Holds on paper", page);
    }

    private static void leaders(Assessment assessment, Predicate<LeaderAnswer> which, String heading, Page page)
            throws IOException {
        List<LeaderAnswer> leaders = assessment.leaders().stream().filter(which).toList();
        if (!leaders.isEmpty()) {
            page.heading(heading);
            page.first(leaders, leader -> page.item(leader.finding()));
        }
    }

    private static void held(Assessment assessment, IntPredicate which, String heading, Page page) throws IOException {
        Sharing sharing = assessment.sharing();
        List<Integer> those = sharing.responsibilities().filter(which).boxed().toList();
        if (those.isEmpty()) {
            page.heading(heading + ": nothing");
            return;
        }
        page.heading(heading);
        page.first(those, r -> {
            String name = page.withIdsOfResponsibilities()
                    .names()
                    .shown(
                            IdKind.RESPONSIBILITY,
                            sharing.standing().index().responsibility(r).id().value());
            String basis = sharing.evidence(r) == Evidence.RECORD ? "" : ", on paper";
            page.item(Texts.line(name) + ": " + Texts.words(sharing.kind(r)) + basis + ".");
        });
    }
}
