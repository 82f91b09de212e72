package io.github.distributedleadership.rules.testkit;

import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.practice.Allocation;
import io.github.distributedleadership.core.practice.Aspect;
import io.github.distributedleadership.core.practice.Coaching;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.practice.Trust;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.value.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Draws what passes between people: feedback, coaching, trust, claims and their answers, and what is given to whom. */
final class RandomTies {
    private final Chance chance;
    private final Names names;
    private final List<Claim> claimed = new ArrayList<>();

    RandomTies(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    private <T> List<T> rows(int most, Supplier<T> row) {
        List<T> rows = new ArrayList<>();
        for (int i = chance.between(0, most); i > 0; i--) {
            rows.add(row.get());
        }
        return rows;
    }

    private int perMember(int times) {
        return 2 + times * names.members().size();
    }

    private MemberId member() {
        return chance.of(names.members());
    }

    List<Feedback> feedback() {
        return rows(perMember(2), this::oneFeedback);
    }

    private Feedback oneFeedback() {
        boolean named = chance.in(60);
        Scale scale = chance.in(80) ? Scale.ONE_TO_FIVE : Scale.of(0, 10);
        return Feedback.builder()
                .giver(named ? Optional.of(member()) : Optional.empty())
                .anonymous(named ? Optional.empty() : Optional.of(chance.of(List.of(Perspective.values()))))
                .subject(subject())
                .aspect(chance.in(90) ? chance.of(Aspect.known()) : Aspect.of("own aspect"))
                .rating(
                        chance.forgets()
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(chance.between((int) scale.low(), (int) scale.high())))
                .scale(scale)
                .at(chance.moment())
                .comment(chance.sometimes(10, chance::words))
                .extensions(chance.extensions())
                .build();
    }

    private Subject subject() {
        return switch (chance.below(6)) {
            case 0 -> Subject.of(chance.of(names.teams()));
            case 1 -> Subject.of(chance.of(names.responsibilities()));
            default -> Subject.of(member());
        };
    }

    List<Coaching> coaching() {
        return rows(perMember(1) / 2, () -> {
            MemberId coach = member();
            return Coaching.builder()
                    .coach(coach)
                    .coachee(names.another(chance, coach))
                    .skill(chance.maybe(() -> chance.of(names.skills())))
                    .term(chance.term())
                    .extensions(chance.extensions())
                    .build();
        });
    }

    List<Trust> trust() {
        return rows(perMember(2), () -> {
            MemberId truster = member();
            return Trust.builder()
                    .truster(truster)
                    .trustee(names.another(chance, truster))
                    .level(chance.fraction())
                    .at(chance.moment())
                    .extensions(chance.extensions())
                    .build();
        });
    }

    List<Claim> claims() {
        claimed.addAll(rows(
                2 + names.members().size() / 4,
                () -> Claim.builder()
                        .claimant(member())
                        .scope(names.scope(chance))
                        .at(chance.moment())
                        .extensions(chance.extensions())
                        .build()));
        return claimed;
    }

    /** Mostly to claims that were made. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Claim claim : claimed) {
            for (int i = chance.below(4); i > 0; i--) {
                answers.add(Answer.builder()
                        .by(names.another(chance, claim.claimant()))
                        .claimant(claim.claimant())
                        .scope(chance.in(90) ? claim.scope() : names.scope(chance))
                        .granted(chance.in(70))
                        .at(chance.moment())
                        .extensions(chance.extensions())
                        .build());
            }
        }
        return answers;
    }

    List<Allocation> allocations() {
        return rows(
                perMember(1) / 2,
                () -> Allocation.builder()
                        .to(chance.of(names.partiesMostlyMembers(chance)))
                        .responsibility(chance.recorded(20, () -> chance.of(names.responsibilities())))
                        .by(chance.<Party>recorded(20, () -> chance.of(names.parties())))
                        .kind(chance.of(List.of(ResourceKind.values())))
                        .amount(chance.between(1, 40) / 4.0)
                        .unit(chance.of(List.of("EUR", "day")))
                        .at(chance.moment())
                        .extensions(chance.extensions())
                        .build());
    }
}
