package io.github.distributedleadership.rules.policy.ready;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.people.MemberId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A concern about a proposal, and whether it is an objection, after article 5 of the Holacracy Constitution.
 *
 * <p>It is one if the proposal would break the rules that all have agreed on, or if all four of the other criteria hold. Who
 * presides asks whether there is reasoning for each, and does not judge whether it is right. Each answer is yes, no or, when
 * empty, not given.
 *
 * @param by who has the concern
 * @param harmsPurpose whether it would make the circle less able to fulfil its purpose or what it answers for
 * @param limitsOwnRole whether it would limit the objector's role, even if that were the only role held
 * @param causedByProposal whether it comes with the proposal, and is not there already without it
 * @param cannotWait whether it would surely come, or do significant harm before there is a chance to adapt
 * @param breaksRules whether adopting the proposal would break the rules that all have agreed on
 */
public record Objection(
        MemberId by,
        Optional<Boolean> harmsPurpose,
        Optional<Boolean> limitsOwnRole,
        Optional<Boolean> causedByProposal,
        Optional<Boolean> cannotWait,
        Optional<Boolean> breaksRules) {

    /** {@return a concern of which nothing else is known yet} */
    public static Objection by(MemberId member) {
        return new Objection(
                member, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether it is an objection; empty where that depends on answers that are not given} */
    public Optional<Boolean> isValid() {
        if (breaksRules.orElse(false) || criteria().allMatch(answer -> answer.orElse(false))) {
            return Optional.of(true);
        }
        boolean failsOne = criteria().anyMatch(answer -> answer.isPresent() && !answer.get());
        return failsOne && breaksRules.isPresent() ? Optional.of(false) : Optional.empty();
    }

    private Stream<Optional<Boolean>> criteria() {
        return Stream.of(harmsPurpose, limitsOwnRole, causedByProposal, cannotWait);
    }

    /** {@return the questions that are not answered, in words; empty where it is settled whether it is an objection} */
    public ImmutableList<String> questions() {
        if (isValid().isPresent()) {
            return ImmutableList.of();
        }
        boolean failsOne = criteria().anyMatch(answer -> answer.isPresent() && !answer.get());
        ImmutableList.Builder<String> questions = ImmutableList.builder();
        if (!failsOne) {
            ask(questions, harmsPurpose, "would it make us less able to do what we are for?");
            ask(questions, limitsOwnRole, "would it limit your role, even if you had no other?");
            ask(questions, causedByProposal, "would the harm come with the proposal, and not be there without it?");
            ask(questions, cannotWait, "would it surely come, or do harm before we could adapt?");
        }
        ask(questions, breaksRules, "would it break a rule that all have agreed on?");
        return questions.build();
    }

    private static void ask(ImmutableList.Builder<String> questions, Optional<Boolean> answer, String question) {
        if (answer.isEmpty()) {
            questions.add(question);
        }
    }
}
