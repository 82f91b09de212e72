package io.github.distributedleadership.rules.whatif;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.FindingOutcome;
import io.github.distributedleadership.rules.explain.FindingSubject;
import io.github.distributedleadership.rules.explain.Template;
import java.util.Collection;
import java.util.List;

/** Changes in words, each with its facts. */
public final class ChangeSentences {
    private static final Template SHARE = Template.of("{responsibility} is shared with {with}");
    private static final Template DELEGATE = Template.of("{responsibility} is delegated to {to} by {by}");
    private static final Template VACATE = Template.of("{responsibility} is left to nobody");
    private static final Template ACCOUNT = Template.of(
            "for {responsibility} {added} {added|answers|answer} from then on, and {removed} no longer {removed|does|do}");
    private static final Template ANSWER =
            Template.of("for {responsibility} {added} {added|answers|answer} from then on");
    private static final Template NO_LONGER =
            Template.of("for {responsibility} {removed} no longer {removed|answers|answer}");
    private static final Template LEVEL = Template.of("the holders of {responsibility} may {level}");
    private static final Template LEARN = Template.of("{member} comes to another level in {skill}");
    private static final Template LEVEL_LEARNT = Template.of("the level of {member} in {skill} becomes {level}");
    private static final Template COACH = Template.of("{coach} coaches {coachee}");
    private static final Template COACH_IN = Template.of("{coach} coaches {coachee} in {skill}");
    private static final Template APPOINT = Template.of("{member} is appointed to lead {scope}");
    private static final Template ERASE = Template.of("one member is taken out of all records, and counts stay");
    private static final Template ADD = Template.of("one row is added to {table}");
    private static final Template REMOVE = Template.of("one row is taken out of {table}");
    private static final Template REPLACE = Template.of("one row of {table} is replaced");

    private ChangeSentences() {}

    /** The sentence, and where it is about what somebody can do, one more that tells how much: a fact about a person. */
    public static ImmutableList<Finding> of(Change change) {
        return change instanceof Change.Learn learn
                ? ImmutableList.of(
                        learning(LEARN, learn).build(),
                        learning(LEVEL_LEARNT, learn)
                                .fact("level", Fact.amount(learn.to().value()).asPersonal())
                                .build())
                : ImmutableList.of(sentence(change));
    }

    private static Finding.Builder learning(Template template, Change.Learn learn) {
        return organization(template)
                .text("member", learn.of().value())
                .text("skill", learn.skill().name());
    }

    private static Finding sentence(Change change) {
        if (change instanceof Change.Share share) {
            return about(SHARE, share.responsibility())
                    .ids("with", references(share.with()))
                    .build();
        }
        if (change instanceof Change.Delegate delegate) {
            return about(DELEGATE, delegate.responsibility())
                    .text("to", delegate.to().reference())
                    .text("by", delegate.by().reference())
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
            Finding.Builder finding = organization(coach.skill().isPresent() ? COACH_IN : COACH)
                    .text("coach", coach.by().value())
                    .text("coachee", coach.coachee().value());
            coach.skill().ifPresent(skill -> finding.text("skill", skill.name()));
            return finding.build();
        }
        if (change instanceof Change.Appoint appoint) {
            return organization(APPOINT)
                    .text("member", appoint.member().value())
                    .text("scope", appoint.scope().reference())
                    .build();
        }
        if (change instanceof Change.Add add) {
            return organization(ADD).text("table", add.table().key()).build();
        }
        if (change instanceof Change.Remove remove) {
            return organization(REMOVE)
                    .text("table", remove.pattern().table().key())
                    .build();
        }
        if (change instanceof Change.Replace replace) {
            return organization(REPLACE).text("table", replace.table().key()).build();
        }
        return organization(ERASE).build();
    }

    private static Finding account(Change.Account account) {
        boolean adds = !account.add().isEmpty();
        boolean removes = !account.remove().isEmpty();
        Finding.Builder finding =
                about(adds && removes ? ACCOUNT : adds ? ANSWER : NO_LONGER, account.responsibility());
        if (adds) {
            finding.ids("added", references(account.add()));
        }
        if (removes || !adds) {
            finding.ids("removed", references(account.remove()));
        }
        return finding.build();
    }

    private static List<String> references(Collection<Party> parties) {
        return parties.stream().map(Party::reference).toList();
    }

    private static Finding.Builder about(Template template, ResponsibilityId responsibility) {
        return begin(template, FindingSubject.of(responsibility)).text("responsibility", responsibility.value());
    }

    private static Finding.Builder organization(Template template) {
        return begin(template, FindingSubject.organization());
    }

    private static Finding.Builder begin(Template template, FindingSubject subject) {
        return Finding.builder(template)
                .rule("difference.change")
                .subject(subject)
                .outcome(FindingOutcome.SATISFIED)
                .evidence(Evidence.PAPER)
                .source(Finding.OWN);
    }
}
