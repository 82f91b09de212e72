package io.github.distributedleadership.rules.whatif.words;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.explain.Rule;

/** Changes in words, each with its facts. */
public final class ChangeSentences {
    private static final Rule RULE = Rule.of("difference.change", Evidence.PAPER);

    private static final Rule.Variant SHARE = RULE.says("{responsibility} is shared with {with}");
    private static final Rule.Variant DELEGATE = RULE.says("{responsibility} is delegated to {to} by {by}");
    private static final Rule.Variant VACATE = RULE.says("nobody holds {responsibility} any more");
    private static final Rule.Variant ANSWER =
            RULE.says("{added} {added|answers|answer} for {responsibility} from then on[, and {removed} no longer "
                    + "{removed|does|do}]");
    private static final Rule.Variant NO_LONGER =
            RULE.says("{removed} no longer {removed|answers|answer} for {responsibility}");
    private static final Rule.Variant LEVEL = RULE.says("the holders of {responsibility} may {level}");
    private static final Rule.Variant LEARN = RULE.says("{member} reaches another level in {skill}");
    private static final Rule.Variant LEVEL_LEARNT = RULE.says("the level of {member} in {skill} becomes {reached}");
    private static final Rule.Variant COACH = RULE.says("{coach} coaches {coachee}[ in {skill}]");
    private static final Rule.Variant APPOINT = RULE.says("{member} is appointed to lead {scope}");
    private static final Rule.Variant ERASE = RULE.says("one member is taken out of all records; counts stay");
    private static final Rule.Variant ADD = RULE.says("one row is added to {table}");
    private static final Rule.Variant REMOVE = RULE.says("one row is taken out of {table}");
    private static final Rule.Variant REPLACE = RULE.says("one row of {table} is replaced");

    private ChangeSentences() {}

    /** The sentence, and where it is about what somebody can do, one more that tells how much: a fact about a person. */
    public static ImmutableList<Finding> of(Change change) {
        return change instanceof Change.Learn learn
                ? ImmutableList.of(
                        learning(LEARN, learn).build(),
                        learning(LEVEL_LEARNT, learn)
                                .fact("reached", Fact.amount(learn.to().value()).asPersonal())
                                .build())
                : ImmutableList.of(sentence(change));
    }

    private static Finding.Builder learning(Rule.Variant variant, Change.Learn learn) {
        return organization(variant)
                .fact("member", Fact.member(learn.of()))
                .id("skill", IdKind.SKILL, learn.skill().name());
    }

    private static Finding sentence(Change change) {
        if (change instanceof Change.Share share) {
            return about(SHARE, share.responsibility())
                    .parties("with", share.with())
                    .build();
        }
        if (change instanceof Change.Delegate delegate) {
            return about(DELEGATE, delegate.responsibility())
                    .fact("to", Fact.party(delegate.to()))
                    .fact("by", Fact.party(delegate.by()))
                    .build();
        }
        if (change instanceof Change.Vacate vacate) {
            return about(VACATE, vacate.responsibility()).build();
        }
        if (change instanceof Change.Account account) {
            return account(account);
        }
        if (change instanceof Change.Level level) {
            return about(LEVEL, level.responsibility())
                    .word("level", level.to(), LevelWords.of(level.to()))
                    .build();
        }
        return other(change);
    }

    private static Finding other(Change change) {
        if (change instanceof Change.Coach coach) {
            Finding.Builder finding = organization(COACH)
                    .fact("coach", Fact.member(coach.by()))
                    .fact("coachee", Fact.member(coach.coachee()));
            coach.skill().ifPresent(skill -> finding.id("skill", IdKind.SKILL, skill.name()));
            return finding.build();
        }
        if (change instanceof Change.Appoint appoint) {
            return organization(APPOINT)
                    .fact("member", Fact.member(appoint.member()))
                    .fact("scope", Fact.scope(appoint.scope()))
                    .build();
        }
        if (change instanceof Change.Add add) {
            return organization(ADD)
                    .id("table", IdKind.TABLE, add.table().key())
                    .build();
        }
        if (change instanceof Change.Remove remove) {
            return organization(REMOVE)
                    .id("table", IdKind.TABLE, remove.pattern().table().key())
                    .build();
        }
        if (change instanceof Change.Replace replace) {
            return organization(REPLACE)
                    .id("table", IdKind.TABLE, replace.table().key())
                    .build();
        }
        return organization(ERASE).build();
    }

    private static Finding account(Change.Account account) {
        boolean adds = !account.add().isEmpty();
        Finding.Builder finding = about(adds ? ANSWER : NO_LONGER, account.responsibility());
        if (adds) {
            finding.parties("added", account.add());
        }
        if (!adds || !account.remove().isEmpty()) {
            finding.parties("removed", account.remove());
        }
        return finding.build();
    }

    private static Finding.Builder about(Rule.Variant variant, ResponsibilityId responsibility) {
        return variant.describes(FindingSubject.of(responsibility))
                .fact("responsibility", Fact.responsibility(responsibility));
    }

    private static Finding.Builder organization(Rule.Variant variant) {
        return variant.describes();
    }
}
