package io.github.distributedleadership.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.whatif.words.LevelWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Changes that have to do with one responsibility, as what would be the case: "ben and cem held it and answered for it together". */
final class ChangeWords {
    private final ResponsibilityId about;
    private final Collection<Party> holders;
    private final Names names;

    ChangeWords(ResponsibilityId about, Collection<Party> holders, Names names) {
        this.about = about;
        this.holders = holders;
        this.names = names;
    }

    /**
     * As {@link #of(List)}; where only levels tell them from changes that were told before, and levels are not told, what has to
     * be learnt beyond those is "still more".
     */
    String of(List<Change> changes, List<? extends List<Change>> before) {
        String words = of(changes);
        return inWords(
                changes,
                before.stream()
                        .filter(earlier -> of(earlier).equals(words))
                        .flatMap(List::stream)
                        .toList());
    }

    /** All of them, in their order; decisions, which are always alike, and the answers to one claim in one clause. */
    String of(List<Change> changes) {
        return inWords(changes, List.of());
    }

    private String inWords(List<Change> changes, List<Change> before) {
        if (changes.get(0) instanceof Change.Add add && add.row() instanceof Decision decision) {
            return decisions(changes.size(), decision);
        }
        List<String> clauses = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Add add && add.row() instanceof Answer answer) {
                answers.add(answer);
            } else {
                clauses.add(change instanceof Change.Learn learn ? learnt(learn, before) : of(change));
            }
        }
        answers.stream()
                .map(Answer::claimant)
                .distinct()
                .forEach(claimant ->
                        clauses.add(grants(answers, answer -> answer.claimant().equals(claimant))));
        return String.join(", and ", clauses);
    }

    /** How much would have to be learnt, which tells something of people; empty where nothing would. */
    Optional<String> levels(List<Change> changes) {
        String levels = changes.stream()
                .filter(Change.Learn.class::isInstance)
                .map(Change.Learn.class::cast)
                .map(learn -> Numbers.plain(learn.to().value()) + " in "
                        + Texts.line(learn.skill().toString()) + " for " + name(learn.of()))
                .collect(Collectors.joining(", "));
        return levels.isEmpty() ? Optional.empty() : Optional.of(levels);
    }

    private String decisions(int n, Decision decision) {
        return names(decision.deciders()) + (decision.deciders().size() > 1 ? " together" : "") + " made the next "
                + (n == 1 ? "decision" : Texts.spelled(n) + " decisions");
    }

    private String grants(List<Answer> all, Predicate<Answer> to) {
        List<Answer> answers = all.stream().filter(to).toList();
        return names(answers.stream()
                        .map(Answer::by)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
                + " granted " + name(answers.get(0).claimant()) + " a part in it";
    }

    private String of(Change change) {
        if (change instanceof Change.Share share) {
            ImmutableSortedSet<Party> all = ImmutableSortedSet.<Party>naturalOrder()
                    .addAll(holders)
                    .addAll(share.with())
                    .build();
            return all.size() == 1
                    ? names(all) + " held it and answered for it, and nobody assigned it"
                    : names(all) + " held it and answered for it together";
        }
        if (change instanceof Change.Delegate delegate) {
            return delegate.responsibility().equals(about)
                    ? name(delegate.by()) + " assigned it to " + name(delegate.to())
                    : name(delegate.by()) + " handed "
                            + Texts.line(names.shown(
                                    IdKind.RESPONSIBILITY,
                                    delegate.responsibility().value())) + " over to " + name(delegate.to());
        }
        if (change instanceof Change.Vacate) {
            return "nobody held it";
        }
        if (change instanceof Change.Level level) {
            return "its holders could " + LevelWords.of(level.to());
        }
        if (change instanceof Change.Account account) {
            String added = names(account.add()) + " answered for it";
            String removed = names(account.remove()) + " no longer answered for it";
            return account.remove().isEmpty() ? added : account.add().isEmpty() ? removed : added + ", and " + removed;
        }
        if (change instanceof Change.Coach coach) {
            return name(coach.by()) + " coached " + name(coach.coachee())
                    + coach.skill()
                            .map(skill -> " in " + Texts.line(skill.toString()))
                            .orElse("");
        }
        throw new IllegalArgumentException("no words for the change " + change);
    }

    private String learnt(Change.Learn learn, List<Change> before) {
        boolean stillMore = before.stream()
                .anyMatch(change -> change instanceof Change.Learn less
                        && less.of().equals(learn.of())
                        && less.skill().equals(learn.skill())
                        && less.to().compareTo(learn.to()) < 0);
        return name(learn.of()) + " learnt " + (stillMore ? "still " : "") + "more "
                + Texts.line(learn.skill().toString());
    }

    private String name(Party party) {
        return Texts.line(names.shown(IdKind.PARTY, party.reference()));
    }

    private String names(Collection<? extends Party> parties) {
        ImmutableList<String> all = parties.stream().map(this::name).collect(ImmutableList.toImmutableList());
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
