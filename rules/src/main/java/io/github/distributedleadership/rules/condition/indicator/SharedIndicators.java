package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.rules.condition.count.HeldToday;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.LeadershipForm;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import io.github.distributedleadership.rules.policy.Verdict;
import io.github.distributedleadership.rules.rule.Told;
import java.util.List;
import java.util.function.Consumer;

/**
 * The indicators of shared responsibility: shared in fact, with expertise, trust and purpose, on no single person (our own
 * definitions).
 *
 * <p><b>In fact.</b> Of the held responsibilities whose kind was settled by decisions, those that are shared in substance.
 *
 * <p><b>Form.</b> Of the teams whose leadership has a form, those in which it is not focused on one. The organisation as a
 * whole is no unit.
 *
 * <p><b>Fit.</b> A unit is a responsibility about which the policies have a verdict. It counts if it is held as they say:
 * shared, on record or informally, where they speak for several; by one, on one's own or on behalf of a superior, where they
 * speak for one; by anybody, where neither is better. Where it is not on record how it is held, by whom of a team, or whether
 * several who hold it answer for it together, the unit is unknown; a heading, which is held in its parts, is none.
 *
 * <p><b>Expertise.</b> A unit is a responsibility of kind SHARED that needs any skill; it counts if every holder has at
 * least half the level of one need. A need of level 0 is none: everybody would meet it. One holder who is known to bring
 * nothing settles it, whatever is unknown of the others.
 *
 * <p><b>Vision.</b> Of the initiatives of the window, those that serve a goal.
 */
public final class SharedIndicators {
    private final IndicatorContext setting;
    private final Forms forms;
    private final SharingVerdicts verdicts;

    public SharedIndicators(IndicatorContext setting, Forms forms, SharingVerdicts verdicts) {
        this.setting = setting;
        this.forms = forms;
        this.verdicts = verdicts;
    }

    public void addTo(Consumer<IndicatorResult> results) {
        results.accept(setting.ofResponsibilities(Indicator.SHARED_IN_FACT, this::inFact));
        results.accept(setting.run(
                Indicator.SHARED_FORM, team -> setting.index.team(team).id().value(), this::form));
        verdicts.judgeAll();
        results.accept(setting.ofResponsibilities(Indicator.SHARED_FIT, this::fit));
        results.accept(setting.ofResponsibilities(Indicator.SHARED_EXPERTISE, this::expertise));
        results.accept(new SharedTrust(setting).result());
        results.accept(setting.ofResponsibilities(Indicator.SHARED_INDEPENDENCE, new SharedIndependence(setting)::ask));
        results.accept(setting.ofInitiatives(Indicator.SHARED_VISION, (count, i) -> {
            var serves = setting.practice.initiatives().get(i).serves();
            count.ask(
                    i,
                    Told.YES,
                    serves.isUnknown() ? Told.unknown(FieldId.INITIATIVES_SERVES) : Told.of(serves.isKnown()));
        }));
    }

    private void inFact(UnitCounter count, int responsibility) {
        HoldingKind kind = setting.sharing.kind(responsibility);
        Told isOne = Told.of(kind.isHeld() && setting.sharing.evidence(responsibility) == Evidence.RECORD);
        count.ask(responsibility, isOne, Told.of(kind.isShared()), setting.significance(responsibility));
    }

    private void form(UnitCounter count) {
        List<ScopeForm> ofTeams = forms.ofTeams();
        for (int team = 0; team < ofTeams.size(); team++) {
            LeadershipForm form = ofTeams.get(team).form();
            count.ask(team, Told.of(form != LeadershipForm.UNDETERMINED), Told.of(form != LeadershipForm.FOCUSED));
        }
    }

    private void fit(UnitCounter count, int responsibility) {
        Verdict verdict = verdicts.verdict(responsibility);
        HoldingKind kind = setting.sharing.kind(responsibility);
        Told isOne = Told.of(verdict != Verdict.UNDETERMINED && kind != HoldingKind.HELD_IN_PARTS);
        Told fits = verdict == Verdict.EITHER
                ? Told.YES
                : switch (kind) {
                    case UNDETERMINED -> Told.unknown(FieldId.HOLDINGS_HOLDERS);
                    case HELD_BY_TEAM -> Told.unknown(FieldId.TEAMS_MEMBERS);
                    case SEVERAL_HOLDERS -> Told.unknown(FieldId.HOLDINGS_ACCOUNTABLE);
                    default -> Told.of(verdicts.fits(responsibility));
                };
        count.ask(responsibility, isOne, fits, setting.significance(responsibility));
    }

    private void expertise(UnitCounter count, int responsibility) {
        if (setting.sharing.kind(responsibility) != HoldingKind.SHARED) {
            return;
        }
        SkillNeeds needs = SkillNeeds.of(setting.index.responsibility(responsibility));
        Told all = HeldToday.of(setting, responsibility).all(holder -> bringsHalfOfOne(holder, needs));
        count.ask(responsibility, needs.areAny(), all, setting.significance(responsibility));
    }

    private Told bringsHalfOfOne(int member, SkillNeeds needs) {
        return needs.all(need -> SkillNeeds.has(
                                setting.index.member(member),
                                need.getKey(),
                                need.getValue().value() / 2)
                        .not())
                .not();
    }
}
