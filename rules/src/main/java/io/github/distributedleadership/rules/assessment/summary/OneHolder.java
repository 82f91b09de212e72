package io.github.distributedleadership.rules.assessment.summary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.value.Fraction;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Rule;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Optional;

/** What matters most and rests on one person: recorded as of great significance, with one holder. */
final class OneHolder implements ClassRule {
    /** From here on a recorded significance is great (our own). */
    static final double GREAT = 0.7;

    private static final ImmutableSet<HoldingKind> KINDS = ImmutableSet.of(
            HoldingKind.SOLE,
            HoldingKind.DELEGATED,
            HoldingKind.ONE_HOLDER,
            HoldingKind.RETAINED,
            HoldingKind.HELD_INFORMALLY);
    private static final Rule RULE = Rule.of("stands-out.one-holder", Evidence.MIXED);
    private static final Rule.Variant FOUND = RULE.says(
            "{number} of the most important responsibilities {number|rests on one person|rest on one person each}");
    private static final ImmutableList<Rule.Variant> LIST = Listing.of(RULE, StandOutTier.AT_RISK.members());
    private static final Rule.Variant IF_ONE_LEFT =
            RULE.says("if that person left, nobody would hold {number|it|them}");

    private final SummaryContext context;

    OneHolder(SummaryContext context) {
        this.context = context;
    }

    @Override
    public Optional<StandOut> find() {
        Members members = Members.of(context, this::belongs);
        return members.isEmpty()
                ? Optional.empty()
                : context.listed(
                        StandOutClass.ONE_HOLDER,
                        members,
                        FOUND.describes().count("number", members.size()).build(),
                        recommended -> recommended.verdict().isShared(),
                        LIST,
                        IF_ONE_LEFT.describes().count("number", members.size()).build());
    }

    private boolean belongs(int responsibility) {
        Optional<Fraction> significance =
                context.index().responsibility(responsibility).significance();
        return significance.isPresent()
                && significance.get().value() >= GREAT
                && KINDS.contains(context.sharing().kind(responsibility))
                && isOnePerson(responsibility);
    }

    private boolean isOnePerson(int responsibility) {
        ImmutableSortedSet<Party> holders = context.sharing().at(responsibility).holders();
        return holders.size() == 1 && holders.first() instanceof MemberId;
    }
}
