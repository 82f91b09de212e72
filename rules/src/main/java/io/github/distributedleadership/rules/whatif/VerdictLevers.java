package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.Skill;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.rules.competence.NeedCoverage;
import io.github.distributedleadership.rules.policy.SharingCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What could be changed so that a policy would say something else about a responsibility.
 *
 * <p>Who holds it, what those who come into question can do and in what they are coached, what else they hold, and whether
 * they consent. What is needed, what is at stake and how weighty it is belongs to the thing itself, so that nobody could
 * change it. Only changes of what the policy rests on are thought of.
 */
final class VerdictLevers {
    /** Up to so many people in all, everybody may be asked in; beyond, the team around the one that owns it. */
    private static final int EVERYBODY = 200;

    /** So many are asked in at most: those who know most of what is needed. */
    private static final int MOST_ASKED = 3;

    private final SharingCase about;
    private final Set<FieldId> restsOn;
    private final VerdictCosts costs;
    private final Snapshot standing;
    private final OrganizationIndex index;
    private final int[] candidates;
    private final int[] holders;
    private final Map<Skill, Fraction> needs;
    private final Set<Integer> people = new LinkedHashSet<>();
    private final ImmutableList<Lever> levers;

    VerdictLevers(SharingCase about, Set<FieldId> restsOn, VerdictCosts costs) {
        this.about = about;
        this.restsOn = restsOn;
        this.costs = costs;
        standing = about.standing();
        index = standing.index();
        int[] inQuestion = about.candidates().numbers();
        candidates = Arrays.copyOf(inQuestion, Math.min(inQuestion.length, costs.mostPeople()));
        holders = about.holders();
        needs = about.responsibility().needs().orElse(ImmutableSortedMap.of());
        IntStream.concat(Arrays.stream(holders), Arrays.stream(inQuestion)).forEach(people::add);
        about.candidates().leftOut().forEach(member -> people.add(index.number(member)));
        levers = levers();
    }

    /** What could be changed, in a fixed order. */
    ImmutableList<Lever> all() {
        return levers;
    }

    private ImmutableList<Lever> levers() {
        ImmutableList.Builder<Lever> levers = ImmutableList.builder();
        if (restsOn.contains(FieldId.HOLDINGS_HOLDERS)) {
            levers.addAll(holding());
            levers.addAll(handingOver());
        }
        if (restsOn.contains(FieldId.MEMBERS_SKILLS)) {
            levers.addAll(learning());
        }
        if (restsOn.contains(FieldId.COACHING)) {
            levers.addAll(coaching());
        }
        if (restsOn.contains(FieldId.ANSWERS)) {
            levers.addAll(granting());
        }
        return levers.build();
    }

    /** The numbers of those who come into question now, or would after a change. */
    int[] people() {
        return people.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Everybody else whom a lever names. */
    Set<Party> named() {
        Set<Party> named = new LinkedHashSet<>();
        for (Lever lever : levers) {
            if (lever.change() instanceof Change.Delegate delegate) {
                named.add(delegate.by());
            }
        }
        return named;
    }

    private List<Lever> holding() {
        List<Lever> levers = new ArrayList<>();
        Arrays.stream(candidates)
                .filter(person -> !about.isHolder(person) && mayHoldMore(person))
                .forEach(person -> levers.add(share(person, costs.share())));
        for (int person : toAskIn()) {
            people.add(person);
            levers.add(share(person, costs.share() + costs.ask()));
        }
        return levers;
    }

    /** Where only numbers count, nobody is thought of as taking on more than most hold. */
    private boolean mayHoldMore(int person) {
        return restsOn.contains(FieldId.MEMBERS_SKILLS)
                || about.cases().load(person) < about.cases().maxLoad();
    }

    private Lever share(int person, double cost) {
        return Lever.once(new Change.Share(about.id(), ImmutableSortedSet.<Party>of(id(person))), cost, "holders");
    }

    /** Who does not come into question yet and knows something of what is needed, those who know most first. */
    private int[] toAskIn() {
        int owner = index.ownerCode(about.number());
        int around = OrganizationIndex.isTeam(owner) ? index.parentTeam(-1 - owner) : OrganizationIndex.NONE;
        IntStream all = index.members() <= EVERYBODY
                ? IntStream.range(0, index.members())
                : around == OrganizationIndex.NONE ? IntStream.empty() : Arrays.stream(standing.membersOf(around));
        return all.filter(person -> standing.isPresent(person) && !index.isMachine(person))
                .filter(person -> !people.contains(person) && mayHoldMore(person))
                .filter(person -> coverage(person) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer person) -> -coverage(person)))
                .mapToInt(Integer::intValue)
                .limit(MOST_ASKED)
                .toArray();
    }

    private double coverage(int person) {
        return NeedCoverage.of(index.member(person), about.responsibility()).orElse(0);
    }

    /**
     * Each who comes into question could learn each skill, as far as it is needed, or as well as the best of the others has it:
     * who becomes better than all others may be the one to leave it to, and as one among equals not.
     */
    private List<Lever> learning() {
        List<Lever> levers = new ArrayList<>();
        for (int person : candidates) {
            for (Map.Entry<Skill, Fraction> need : needs.entrySet()) {
                Fraction best = best(need.getKey(), person);
                if (best.compareTo(need.getValue()) < 0) {
                    learn(person, need.getKey(), best).ifPresent(levers::add);
                }
                learn(person, need.getKey(), need.getValue()).ifPresent(levers::add);
            }
        }
        return levers;
    }

    /** Each skill that could be learnt by each, at each tenth below the level that is needed, the cheapest first. */
    List<Lever> learningInTenths() {
        List<Lever> levers = new ArrayList<>();
        if (restsOn.contains(FieldId.MEMBERS_SKILLS)) {
            for (int person : candidates) {
                for (Map.Entry<Skill, Fraction> need : needs.entrySet()) {
                    for (int tenths = 1; tenths < need.getValue().value() * 10; tenths++) {
                        learn(person, need.getKey(), Fraction.of(tenths / 10.0)).ifPresent(levers::add);
                    }
                }
            }
        }
        levers.sort(Comparator.comparingDouble(Lever::cost));
        return levers;
    }

    private Fraction best(Skill skill, int but) {
        return Fraction.of(Arrays.stream(candidates)
                .filter(person -> person != but)
                .mapToDouble(person -> level(index.member(person), skill))
                .max()
                .orElse(0));
    }

    /** Empty where that much is there already, or it is not on record what is. */
    private Optional<Lever> learn(int person, Skill skill, Fraction to) {
        Member member = index.member(person);
        double level = level(member, skill);
        return member.skills().isUnknown() || to.value() <= level
                ? Optional.empty()
                : Optional.of(Lever.once(
                        new Change.Learn(skill, member.id(), to),
                        costs.ofLearning(level, to.value()),
                        "skill " + skill + " of " + member.id()));
    }

    static double level(Member member, Skill skill) {
        return member.skills()
                .orElse(ImmutableSortedMap.of())
                .getOrDefault(skill, Fraction.ZERO)
                .value();
    }

    /** Who does not hold it could be coached in what is needed, by the one who knows it best. */
    private List<Lever> coaching() {
        if (standing.organization().coverage(Table.COACHING) == Coverage.NOT_RECORDED) {
            return List.of();
        }
        List<Lever> levers = new ArrayList<>();
        for (int person : candidates) {
            if (about.isHolder(person)) {
                continue;
            }
            for (Skill skill : needs.keySet()) {
                coach(person, skill).ifPresent(coach -> {
                    people.add(coach);
                    levers.add(Lever.once(
                            new Change.Coach(id(person), id(coach), Optional.of(skill)),
                            costs.coach(),
                            "coaching of " + id(person)));
                });
            }
        }
        return levers;
    }

    private OptionalInt coach(int person, Skill skill) {
        double own = level(index.member(person), skill);
        return people.stream()
                .mapToInt(Integer::intValue)
                .filter(other -> other != person && level(index.member(other), skill) > own)
                .boxed()
                .max(Comparator.comparingDouble((Integer other) -> level(index.member(other), skill))
                        .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Who holds too much could hand other things over, the least weighty first, to those who have room for them. */
    private List<Lever> handingOver() {
        List<Lever> levers = new ArrayList<>();
        for (int holder : holders) {
            int over = about.cases().load(holder) - about.cases().bearable();
            int[] others = over > 0 ? heldAloneBy(holder) : new int[0];
            List<Integer> free = withRoom();
            for (int i = 0; i < Math.min(Math.min(others.length, over), free.size()); i++) {
                ResponsibilityId other = index.responsibility(others[i]).id();
                levers.add(Lever.once(
                        new Change.Delegate(other, id(free.get(i)), id(holder)),
                        costs.handOver(),
                        "holder of " + other));
            }
        }
        return levers;
    }

    /** Those who come into question and hold less than most, each as often as there is room, and by turns. */
    private List<Integer> withRoom() {
        List<Integer> free = new ArrayList<>();
        int most = about.cases().maxLoad();
        for (int more = 1; more <= most; more++) {
            for (int person : people) {
                if (about.cases().load(person) + more <= most) {
                    free.add(person);
                }
            }
        }
        return free;
    }

    private int[] heldAloneBy(int holder) {
        return about.cases()
                .sharing()
                .responsibilities()
                .filter(r -> r != about.number())
                .filter(r ->
                        standing.holders().size(r) == 1 && standing.holders().get(r, 0) == holder)
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer r) -> index.responsibility(r).weight()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Those who refused a claim could grant it; where too few answered, others who come into question could. */
    private List<Lever> granting() {
        if (standing.asOf().day().isEmpty()) {
            return List.of();
        }
        List<Lever> levers = new ArrayList<>();
        Set<MemberId> claimants = new TreeSet<>();
        about.claims().stream().map(Claim::claimant).forEach(claimants::add);
        for (MemberId claimant : claimants) {
            Map<MemberId, Answer> answers = about.latestAnswers(claimant);
            Set<MemberId> wanted = new LinkedHashSet<>();
            answers.values().stream()
                    .filter(answer -> !answer.granted())
                    .map(Answer::by)
                    .forEach(wanted::add);
            people.stream()
                    .map(this::id)
                    .filter(member -> !answers.containsKey(member) && !member.equals(claimant))
                    .forEach(wanted::add);
            wanted.stream()
                    .limit(costs.mostPeople())
                    .forEach(by -> levers.add(
                            Lever.once(grant(claimant, by), costs.grant(), "answer of " + by + " to " + claimant)));
        }
        return levers;
    }

    private Change grant(MemberId claimant, MemberId by) {
        return new Change.Add(
                Table.ANSWERS,
                Answer.builder()
                        .by(by)
                        .claimant(claimant)
                        .scope(Scope.of(about.id()))
                        .granted(true)
                        .at(Moment.of(standing.asOf().day().orElseThrow()))
                        .build());
    }

    private MemberId id(int member) {
        return index.member(member).id();
    }
}
