package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.core.organization.index.AnonymousGivers;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Feedback;
import io.github.distributedleadership.core.practice.Perspective;
import io.github.distributedleadership.core.practice.Subject;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The feedback that a member gave or received, for that member to read.
 *
 * <p>Who gave it is not told, so all of it could be guessed where few gave it. What fewer than three people of one
 * perspective ({@link AnonymousGivers}), or fewer than three named ones, said is therefore only counted; a smaller group
 * that is shown lifts this threshold as it lifts all others. What somebody said in words is told only when people are asked for.
 */
final class FeedbackOnRecord {
    /** The fewest of one perspective, of which their ratings are shown. */
    private static final int FEWEST = 3;

    private final List<Feedback> feedback;
    private final AnonymousGivers givers;
    private final MemberId member;
    private final Names names;
    private final int fewest;
    private final boolean tellsComments;

    FeedbackOnRecord(OrganizationIndex index, MemberId member, Names names, int minGroup, boolean tellsComments) {
        this.feedback = index.organization().practice().feedback();
        this.givers = new AnonymousGivers(index);
        this.member = member;
        this.names = names;
        this.fewest = Math.min(FEWEST, minGroup);
        this.tellsComments = tellsComments;
    }

    void entries(Consumer<String> add) {
        feedback.stream()
                .filter(this::isMine)
                .forEach(f -> add.accept(f.at() + " given to " + name(f.subject()) + said(f, true)));
        Set<MemberId> named = new HashSet<>();
        received().forEach(f -> f.giver().ifPresent(named::add));
        group(
                received().filter(f -> f.giver().isPresent()).toList(),
                named.size() >= fewest,
                "from members who gave their names",
                add);
        for (Perspective perspective : Perspective.values()) {
            List<Feedback> rows = received()
                    .filter(f -> f.anonymous().filter(perspective::equals).isPresent())
                    .toList();
            // nobody else is shown by what one said of oneself
            boolean shown = givers.atLeast(rows) >= fewest || perspective == Perspective.SELF;
            group(rows, shown, "anonymously, " + words(perspective), add);
        }
    }

    private void group(List<Feedback> rows, boolean shown, String from, Consumer<String> add) {
        if (shown) {
            rows.forEach(f -> add.accept(f.at() + " received " + from + said(f, tellsComments)));
        } else if (!rows.isEmpty()) {
            add.accept("received " + rows.size() + (rows.size() == 1 ? " time " : " times ") + from
                    + ": too few to show what was said without showing who said it");
        }
    }

    private Stream<Feedback> received() {
        Subject me = Subject.of(member);
        return feedback.stream().filter(f -> f.subject().equals(me) && !isMine(f));
    }

    private boolean isMine(Feedback row) {
        return row.giver().filter(member::equals).isPresent();
    }

    private String name(Subject subject) {
        return subject instanceof Subject.OfMember of
                        && names.member(of.member().value()).isPresent()
                ? names.shown(IdKind.MEMBER, of.member().value())
                : names.shown(IdKind.SCOPE, subject.reference());
    }

    private static String said(Feedback row, boolean withComment) {
        String rating =
                row.rating().isPresent() ? ", " + Numbers.plain(row.rating().getAsDouble()) + " on " + row.scale() : "";
        String comment = row.comment()
                .map(c -> withComment ? ": " + c : ", with a comment")
                .orElse("");
        return ", " + row.aspect() + rating + comment;
    }

    private static String words(Perspective perspective) {
        return switch (perspective) {
            case SELF -> "from yourself";
            case PEER -> "from beside you";
            case REPORT -> "from those who report to you";
            case SUPERIOR -> "from above you";
        };
    }
}
