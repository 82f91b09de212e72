package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.DataPurpose;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.report.page.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The whole of what is on record about one member, for that member to read.
 *
 * <p>It lists and does not judge. What others said of the member is told without their names, and only counted where fewer
 * than three people of one perspective said it, or fewer than the smallest group of the assessment; their comments are told only
 * when people are asked for. Their trust in the member, which they gave in confidence, is only counted. Immutable and
 * thread-safe.
 */
public final class PersonalRecord {
    private final Organization organization;
    private final Names names;
    private final Member member;
    private final ImmutableListMultimap<TeamId, Term> myTeams;
    private final ImmutableList<Part> parts;

    private PersonalRecord(Assessment assessment, MemberId id, Detail detail) {
        organization = assessment.organization();
        names = Names.of(organization);
        OrganizationIndex index = assessment.standing().index();
        FeedbackOnRecord feedback = new FeedbackOnRecord(
                index, id, names, assessment.options().conditions().minGroup(), detail.showsPeople());
        member = index.member(index.number(id));
        myTeams = teamsOfMember();
        parts = ImmutableList.of(
                part("about", "About you", this::about),
                part("teams", "Your teams", this::teams),
                part("roles", "Roles in which you lead, and that you gave", this::roles),
                part("holdings", "Responsibilities that you hold, or in which you have a part", this::holdings),
                part("decisions", "Decisions that you made or approved, or on which you were asked", this::decisions),
                part("initiatives", "Initiatives that you began, allowed or refused", this::initiatives),
                part("reflections", "Reflections in which you took part", this::reflections),
                part("feedback", "Feedback that you gave or received", feedback::entries),
                part("coaching", "Coaching", this::coaching),
                part("claims", "Claims to lead, and answers", this::claims),
                part("allocations", "What you were given, and gave", this::allocations),
                part("trust", "Trust", this::trust),
                part("surveys", "Surveys that you answered under your id", this::surveys));
    }

    /**
     * {@return the record of that member, without what others said in words}
     *
     * @throws IllegalArgumentException when there is no such member
     */
    public static PersonalRecord of(Assessment assessment, MemberId member) {
        return of(assessment, member, Detail.standard());
    }

    /**
     * {@return the record of that member} Where the detail shows people it tells what others said in words too, if there are
     * enough of them. Its limit of lists does not matter: all that is on record is told.
     *
     * @throws IllegalArgumentException when there is no such member
     */
    public static PersonalRecord of(Assessment assessment, MemberId member, Detail detail) {
        if (assessment.standing().index().number(member) == OrganizationIndex.NONE) {
            throw new IllegalArgumentException("no member \"" + member + "\"");
        }
        return new PersonalRecord(assessment, member, detail);
    }

    /** {@return in which organisation} */
    public Optional<String> organization() {
        return organization.name();
    }

    /** {@return for what the data was gathered; empty: not stated} */
    public Optional<DataPurpose> purpose() {
        return organization.purpose();
    }

    /** {@return whose record it is} */
    public MemberId member() {
        return member.id();
    }

    /** {@return its parts, in a fixed order; a part may be empty} */
    public ImmutableList<Part> parts() {
        return parts;
    }

    /**
     * Writes it as text.
     *
     * @throws IOException when the output does
     */
    public void writeText(Appendable out) throws IOException {
        Page page = new Page(out, PlainText.UNDERLINED, Detail.standard(), names);
        page.title("What is on record about "
                + Texts.named(member.name(), member.id().value()));
        page.paragraph("For you to read and to correct: all of it, of whatever day. "
                + purpose().map(p -> "The data is for " + Texts.words(p) + ". ").orElse("")
                + "Not for appraisal, pay or dismissal.");
        for (Part part : parts) {
            if (!part.entries().isEmpty()) {
                page.heading(part.title());
                for (String entry : part.entries()) {
                    page.item(entry);
                }
            }
        }
        List<Part> empty = parts.stream().filter(p -> p.entries().isEmpty()).toList();
        if (!empty.isEmpty()) {
            page.heading("Of which nothing is on record");
            for (Part part : empty) {
                page.item(part.title());
            }
        }
    }

    private void about(Consumer<String> add) {
        add.accept("id " + member.id() + ", name " + member.name() + span(member.term()));
        member.skills()
                .value()
                .ifPresent(levels -> levels.forEach((skill, level) -> add.accept("skill " + skill + ": " + level)));
        if (member.reporting().isNone()) {
            add.accept("reports to nobody");
        }
        member.reporting()
                .value()
                .ifPresent(lines -> lines.forEach(line -> add.accept(
                        "reports to " + name(line.to()) + ", " + Texts.words(line.kind()) + span(line.term()))));
        organization
                .members()
                .forEach(other -> other.reporting()
                        .value()
                        .ifPresent(lines -> lines.stream()
                                .filter(line -> line.to().equals(member.id()))
                                .forEach(line -> add.accept(name(other.id()) + " reports to you, "
                                        + Texts.words(line.kind()) + span(line.term())))));
        organization.goals().stream()
                .filter(g -> g.owner().filter(this::isMe).isPresent())
                .forEach(g -> add.accept("owner of the goal " + g.id()));
    }

    private void teams(Consumer<String> add) {
        organization
                .teams()
                .forEach(team -> team.memberships()
                        .value()
                        .ifPresent(rows -> rows.stream()
                                .filter(row -> row.member().equals(member.id()))
                                .forEach(row -> add.accept("team "
                                        + names.shown(IdKind.TEAM, team.id().value())
                                        + row.role().map(r -> ", " + r).orElse("") + span(row.term())))));
    }

    private void roles(Consumer<String> add) {
        organization.leaders().stream()
                .filter(l -> l.member().equals(member.id()))
                .forEach(l -> add.accept(l.role().orElse("a role without a name") + ", "
                        + name(l.scope())
                        + l.basis().map(b -> ", " + Texts.words(b)).orElse("") + span(l.term())));
        organization.leaders().stream()
                .filter(l -> l.by().value().filter(this::isMe).isPresent())
                .forEach(l -> add.accept("you made " + name(l.member()) + " "
                        + l.role().orElse("a leader") + ", " + name(l.scope()) + span(l.term())));
    }

    private void holdings(Consumer<String> add) {
        for (Responsibility responsibility : organization.responsibilities()) {
            List<String> as = new ArrayList<>();
            responsibility.owner().filter(this::isMe).ifPresent(o -> as.add("owner"));
            responsibility.affects().value().filter(this::isIn).ifPresent(a -> as.add("affected"));
            if (!as.isEmpty()) {
                add.accept(name(responsibility.id()) + " (" + String.join(", ", as) + ")");
            }
        }
        for (Holding holding : organization.holdings()) {
            List<String> as = new ArrayList<>();
            holding.holders().value().filter(this::isIn).ifPresent(h -> as.add("holder"));
            holding.accountable().value().filter(this::isIn).ifPresent(h -> as.add("answers"));
            holding.approvers().value().filter(this::isIn).ifPresent(h -> as.add("approves"));
            holding.reviewers().value().filter(this::isIn).ifPresent(h -> as.add("reviews"));
            holding.consulted().value().filter(this::isIn).ifPresent(h -> as.add("is asked"));
            holding.informed().value().filter(this::isIn).ifPresent(h -> as.add("is told"));
            holding.assignedBy().value().filter(this::isMe).ifPresent(h -> as.add("assigned it"));
            if (!as.isEmpty()) {
                add.accept(name(holding.responsibility()) + " (" + String.join(", ", as) + ")" + span(holding.term()));
            }
        }
    }

    private void decisions(Consumer<String> add) {
        organization.practice().decisions().forEach(d -> {
            List<String> as = new ArrayList<>();
            if (isIn(d.deciders(), d.at())) {
                as.add("decided");
            }
            if (d.consulted().value().filter(c -> isIn(c, d.at())).isPresent()) {
                as.add("asked");
            }
            if (d.approvedBy().value().filter(a -> isMe(a, d.at())).isPresent()) {
                as.add("approved");
            }
            if (!as.isEmpty()) {
                add.accept(d.at() + " " + name(d.responsibility()) + " (" + String.join(", ", as) + ")"
                        + d.outcome().map(o -> ", " + Texts.words(o)).orElse(""));
            }
        });
    }

    private void initiatives(Consumer<String> add) {
        organization.practice().initiatives().forEach(i -> {
            Optional<Approval> answer =
                    i.approval().filter(a -> a.by().filter(p -> isMe(p, i.at())).isPresent());
            List<String> as = new ArrayList<>();
            if (isIn(i.proposers(), i.at())) {
                as.add("began");
            }
            answer.ifPresent(a -> as.add(a.status() == Approval.Status.GIVEN ? "allowed" : "refused"));
            if (!as.isEmpty()) {
                add.accept(i.at()
                        + i.responsibility().value().map(r -> " " + name(r)).orElse("")
                        + " (" + String.join(", ", as) + ")"
                        + i.risk().map(r -> ", risk " + Texts.words(r)).orElse("")
                        + i.outcome().map(o -> ", " + Texts.words(o)).orElse("")
                        + i.lesson().map(l -> ": " + l).orElse(""));
            }
        });
    }

    private void reflections(Consumer<String> add) {
        organization.practice().reflections().stream()
                .filter(r -> isIn(r.participants(), r.at()))
                .forEach(r -> add.accept(r.at() + " about " + name(r.about().reference())
                        + (r.spoke().value().filter(s -> isIn(s, r.at())).isPresent() ? ", you spoke" : "")));
    }

    private void coaching(Consumer<String> add) {
        organization.practice().coaching().stream()
                .filter(c -> c.coach().equals(member.id()) || c.coachee().equals(member.id()))
                .forEach(c -> add.accept((c.coach().equals(member.id())
                                ? "you coach " + name(c.coachee())
                                : "coached by " + name(c.coach()))
                        + c.skill().map(s -> " in " + s).orElse("")
                        + span(c.term())));
    }

    private void claims(Consumer<String> add) {
        organization.practice().claims().stream()
                .filter(c -> c.claimant().equals(member.id()))
                .forEach(c -> add.accept(c.at() + " you claimed to lead in " + name(c.scope())));
        organization.practice().answers().forEach(a -> {
            String answer = a.granted() ? "granted" : "refused";
            if (a.by().equals(member.id())) {
                add.accept(a.at() + " you " + answer + " a claim of " + name(a.claimant()) + " in " + name(a.scope()));
            } else if (a.claimant().equals(member.id())) {
                add.accept(a.at() + " your claim in " + name(a.scope()) + " was " + answer);
            }
        });
    }

    private void allocations(Consumer<String> add) {
        organization.practice().allocations().forEach(a -> {
            boolean received = isMe(a.to(), a.at());
            if (received || a.by().value().filter(b -> isMe(b, a.at())).isPresent()) {
                add.accept(a.at() + " " + Texts.words(a.kind()) + " " + Numbers.plain(a.amount())
                        + a.unit().map(u -> " " + u).orElse("")
                        + a.responsibility().value().map(r -> " for " + name(r)).orElse("")
                        + (received ? "" : ", given to " + name(a.to())));
            }
        });
    }

    private void trust(Consumer<String> add) {
        organization.practice().trust().stream()
                .filter(t -> t.truster().equals(member.id()))
                .forEach(t -> add.accept(t.at() + " you trust " + name(t.trustee()) + " at " + t.level()));
        long received = organization.practice().trust().stream()
                .filter(t -> t.trustee().equals(member.id()))
                .count();
        if (received > 0) {
            add.accept("others said how far they trust you: " + received + (received == 1 ? " time" : " times"));
        }
    }

    private void surveys(Consumer<String> add) {
        organization.practice().responses().stream()
                .filter(r -> r.respondent().filter(member.id().value()::equals).isPresent())
                .forEach(r -> add.accept("survey " + r.survey() + ": "
                        + r.values().entrySet().stream()
                                .map(v -> v.getKey() + " " + Numbers.plain(v.getValue()))
                                .collect(Collectors.joining(", "))));
    }

    private String name(Party party) {
        return names.shown(IdKind.PARTY, party.reference());
    }

    private String name(ResponsibilityId responsibility) {
        return names.shown(IdKind.RESPONSIBILITY, responsibility.value());
    }

    private String name(Scope scope) {
        return name(scope.reference());
    }

    /** What is about a team or a responsibility says so by its name; a decision or an initiative has none. */
    private String name(String reference) {
        return names.shown(IdKind.SCOPE, reference);
    }

    private boolean isIn(Iterable<Party> parties) {
        return Iterables.any(parties, this::isMe);
    }

    private boolean isIn(Iterable<Party> parties, Moment at) {
        return Iterables.any(parties, party -> isMe(party, at));
    }

    // what a team has, everyone has who ever belonged to it
    private boolean isMe(Party party) {
        return party.equals(member.id()) || party instanceof TeamId team && myTeams.containsKey(team);
    }

    // what a team did on a day, its members of that day did
    private boolean isMe(Party party, Moment at) {
        return party.equals(member.id())
                || party instanceof TeamId team
                        && myTeams.get(team).stream().anyMatch(term -> Days.holds(term, Days.of(at)));
    }

    private ImmutableListMultimap<TeamId, Term> teamsOfMember() {
        ImmutableListMultimap.Builder<TeamId, Term> terms = ImmutableListMultimap.builder();
        organization
                .teams()
                .forEach(team -> team.memberships()
                        .value()
                        .ifPresent(rows -> rows.stream()
                                .filter(row -> row.member().equals(member.id()))
                                .forEach(row -> terms.put(team.id(), row.term()))));
        return terms.build();
    }

    private static String span(Term term) {
        return term.start().map(Moment::toString).map(d -> ", from " + d).orElse("")
                + term.end().map(Moment::toString).map(d -> ", until " + d).orElse("");
    }

    private static Part part(String key, String title, Consumer<Consumer<String>> entries) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        entries.accept(entry -> list.add(Texts.line(entry)));
        return new Part(key, title, list.build());
    }

    /**
     * One part of the record.
     *
     * @param key its key in JSON
     * @param title its heading in text
     * @param entries one line each, in the order of the organisation
     */
    public record Part(String key, String title, ImmutableList<String> entries) {}
}
