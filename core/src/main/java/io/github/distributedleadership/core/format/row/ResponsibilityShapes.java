package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.HoldingId;
import io.github.distributedleadership.core.responsibility.Origin;
import io.github.distributedleadership.core.responsibility.ResourceKind;
import io.github.distributedleadership.core.responsibility.ResourceNeed;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.Situation;
import io.github.distributedleadership.core.responsibility.Stakes;
import io.github.distributedleadership.core.value.Fraction;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The fields of responsibilities and of how they are held. */
public final class ResponsibilityShapes {
    public static final Shape<ResourceDraft, ResourceNeed> RESOURCE = Shape.<ResourceDraft, ResourceNeed>of(
                    "a resource", ResourceDraft::new)
            .required("kind", (draft, in) -> draft.kind = Words.parse(ResourceKind.class, in))
            .required("amount", (draft, in) -> draft.amount = Values.number(in))
            .optional("unit", (draft, in) -> draft.unit = Optional.of(Values.word(in)))
            .build(draft -> new ResourceNeed(draft.kind, draft.amount, draft.unit));

    public static final Shape<StakesDraft, Stakes> STAKES = Shape.<StakesDraft, Stakes>of("stakes", StakesDraft::new)
            .required("prior", (draft, in) -> draft.prior = Values.fraction(in))
            .required("gain", (draft, in) -> draft.gain = Values.number(in))
            .required("loss", (draft, in) -> draft.loss = Values.number(in))
            .build(draft -> new Stakes(draft.prior, draft.gain, draft.loss));

    public static final Shape<Situation.Builder, Situation> SITUATION = Shape.<Situation.Builder, Situation>of(
                    "a situation", Situation::builder)
            .optional("qualityMatters", question(Situation.Builder::qualityMatters))
            .optional("holderInformed", question(Situation.Builder::holderInformed))
            .optional("structured", question(Situation.Builder::structured))
            .optional("acceptanceCritical", question(Situation.Builder::acceptanceCritical))
            .optional("acceptanceCertain", question(Situation.Builder::acceptanceCertain))
            .optional("goalsShared", question(Situation.Builder::goalsShared))
            .optional("conflictLikely", question(Situation.Builder::conflictLikely))
            .build(draft -> draft.build());

    static final Shape<Responsibility.Builder, Responsibility> RESPONSIBILITY =
            Shape.<Responsibility.Builder, Responsibility>of("a responsibility", Responsibility::builder)
                    .required("id", (draft, in) -> draft.id(Values.responsibility(in)))
                    .optional("name", (draft, in) -> draft.name(Values.text(in)))
                    .optional("owner", (draft, in) -> draft.owner(Values.party(in)))
                    .optional("partOf", (draft, in) -> draft.partOf(Values.responsibility(in)))
                    .optional("needs", (draft, in) -> draft.needs(Values.levelsOrNone(in)))
                    .optional("dependsOn", (draft, in) -> draft.dependsOn(Values.setOrNone(in, Values::responsibility)))
                    .optional("significance", (draft, in) -> draft.significance(Values.fraction(in)))
                    .optional("urgency", (draft, in) -> draft.urgency(Values.orNone(in, Values::span)))
                    .optional("resources", (draft, in) -> draft.resources(Values.setOrNone(in, RESOURCE::read)))
                    .optional("affects", (draft, in) -> draft.affects(Values.partiesOrNone(in)))
                    .optional("serves", (draft, in) -> draft.serves(Values.setOrNone(in, Values::goal)))
                    .optional("stakes", (draft, in) -> draft.stakes(STAKES.read(in)))
                    .optional("situation", (draft, in) -> draft.situation(SITUATION.read(in)))
                    .term((draft, term) -> draft.term(term))
                    .extensions((draft, extensions) -> draft.extensions(extensions))
                    .build(draft -> draft.build());

    static final Shape<Holding.Builder, Holding> HOLDING = Shape.<Holding.Builder, Holding>of(
                    "a holding", Holding::builder)
            .optional("id", (draft, in) -> draft.id(HoldingId.of(Values.text(in))))
            .required("responsibility", (draft, in) -> draft.responsibility(Values.responsibility(in)))
            .optional("holders", (draft, in) -> draft.holders(Values.partiesOrNone(in)))
            .optional(
                    "parts",
                    (draft, in) -> draft.parts(in.map(in.interned()::party, Values::word, "{ana: the upper school}")))
            .optional("arrangement", (draft, in) -> draft.arrangement(Words.parse(Arrangement.class, in)))
            .optional("quorum", (draft, in) -> draft.quorum(Values.count(in)))
            .optional("assignedBy", (draft, in) -> draft.assignedBy(Values.partyOrNone(in)))
            .optional("accountable", (draft, in) -> draft.accountable(Values.partiesOrNone(in)))
            .optional("approvers", (draft, in) -> draft.approvers(Values.partiesOrNone(in)))
            .optional("reviewers", (draft, in) -> draft.reviewers(Values.partiesOrNone(in)))
            .optional("consulted", (draft, in) -> draft.consulted(Values.partiesOrNone(in)))
            .optional("informed", (draft, in) -> draft.informed(Values.partiesOrNone(in)))
            .optional("level", (draft, in) -> draft.level(Words.parse(DecisionLevel.class, in)))
            .optional("origin", (draft, in) -> draft.origin(Words.parse(Origin.class, in)))
            .optional("agreedIn", (draft, in) -> draft.agreedIn(Choices.AGREED_IN.read(in)))
            .term((draft, term) -> draft.term(term))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    private ResponsibilityShapes() {}

    private static Shape.FieldReading<Situation.Builder> question(BiConsumer<Situation.Builder, Boolean> setter) {
        return (draft, in) -> setter.accept(draft, Values.yesOrNo(in));
    }

    /** A resource of which the required fields are still to come. */
    static final class ResourceDraft {
        private ResourceKind kind = ResourceKind.FUNDS;
        private double amount;
        private Optional<String> unit = Optional.empty();
    }

    /** Stakes of which the required fields are still to come. */
    static final class StakesDraft {
        private Fraction prior = Fraction.ZERO;
        private double gain;
        private double loss;
    }
}
