package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Choices;
import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.format.token.Words;
import io.github.distributedleadership.core.leadership.Accountability;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Leader;

/** The fields of leadership: roles, claims and how they are answered. */
final class LeadershipShapes {
    static final Shape<Leader.Builder, Leader> LEADER = Shape.<Leader.Builder, Leader>of("a leader", Leader::builder)
            .required("member", (draft, in) -> draft.member(Values.member(in)))
            .optional("role", (draft, in) -> draft.role(Values.word(in)))
            .required("scope", (draft, in) -> draft.scope(Choices.SCOPE.read(in)))
            .optional("basis", (draft, in) -> draft.basis(Words.parse(Basis.class, in)))
            .optional("by", (draft, in) -> draft.by(Values.partyOrNone(in)))
            .optional(
                    "accountabilities",
                    (draft, in) ->
                            draft.accountabilities(Values.setOrNone(in, c -> Words.parse(Accountability.class, c))))
            .term((draft, term) -> draft.term(term))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Claim.Builder, Claim> CLAIM = Shape.<Claim.Builder, Claim>of("a claim", Claim::builder)
            .required("claimant", (draft, in) -> draft.claimant(Values.member(in)))
            .required("scope", (draft, in) -> draft.scope(Choices.SCOPE.read(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Answer.Builder, Answer> ANSWER = Shape.<Answer.Builder, Answer>of("an answer", Answer::builder)
            .required("by", (draft, in) -> draft.by(Values.member(in)))
            .required("claimant", (draft, in) -> draft.claimant(Values.member(in)))
            .required("scope", (draft, in) -> draft.scope(Choices.SCOPE.read(in)))
            .required("granted", (draft, in) -> draft.granted(Values.yesOrNo(in)))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    private LeadershipShapes() {}
}
