package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.practice.About;
import io.github.distributedleadership.core.practice.Approval;
import io.github.distributedleadership.core.practice.DecisionId;
import io.github.distributedleadership.core.practice.InitiativeId;
import io.github.distributedleadership.core.practice.ReflectionId;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.responsibility.AgreedIn;
import java.io.IOException;

/** The values that say in one field what kind they are. */
public final class Choices {
    public static final OneOf<Scope> SCOPE = new OneOf<>(
            "{team: literacy}",
            ImmutableMap.of(
                    "organization",
                    in -> {
                        Values.yes(in);
                        return Scope.organization();
                    },
                    "team",
                    in -> Scope.of(Values.team(in)),
                    "responsibility",
                    in -> Scope.of(Values.responsibility(in))));

    public static final OneOf<Subject> SUBJECT = new OneOf<>(
            "{member: ana}",
            ImmutableMap.of(
                    "member",
                    in -> Subject.of(Values.member(in)),
                    "team",
                    in -> Subject.of(Values.team(in)),
                    "responsibility",
                    in -> Subject.of(Values.responsibility(in))));

    public static final OneOf<About> ABOUT = new OneOf<>(
            "{decision: d1}",
            ImmutableMap.of(
                    "decision",
                    in -> new About.OfDecision(DecisionId.of(Values.name(in))),
                    "initiative",
                    in -> new About.OfInitiative(InitiativeId.of(Values.name(in))),
                    "responsibility",
                    in -> new About.OfResponsibility(Values.responsibility(in)),
                    "team",
                    in -> new About.OfTeam(Values.team(in))));

    public static final OneOf<Approval> APPROVAL = new OneOf<>(
            "{givenBy: ana}",
            ImmutableMap.of(
                    "notSought",
                            in -> {
                                Values.yes(in);
                                return Approval.NOT_SOUGHT;
                            },
                    "notNeeded",
                            in -> {
                                Values.yes(in);
                                return Approval.NOT_NEEDED;
                            },
                    "pending",
                            in -> {
                                Values.yes(in);
                                return Approval.PENDING;
                            },
                    "givenBy", in -> Approval.givenBy(Values.party(in)),
                    "refusedBy", in -> Approval.refusedBy(Values.party(in))));

    public static final OneOf<AgreedIn> AGREED_IN = new OneOf<>(
            "{decision: d1}",
            ImmutableMap.of(
                    "decision", in -> new AgreedIn(AgreedIn.Kind.DECISION, Values.name(in)),
                    "reflection", in -> new AgreedIn(AgreedIn.Kind.REFLECTION, Values.name(in))));

    /** The long form of a reflection's id, for one that would be taken for a word. */
    static final OneOf<ReflectionId> REFLECTION =
            new OneOf<>("{reflection: f1}", ImmutableMap.of("reflection", in -> ReflectionId.of(Values.name(in))));

    private Choices() {}

    /** A reflection where none may stand too; one that is called none is written {@code {reflection: none}}. */
    public static ReflectionId reflectionBesideNone(Cursor in) throws IOException {
        return in.kind() == Kind.OBJECT ? REFLECTION.read(in) : ReflectionId.of(Values.name(in));
    }
}
