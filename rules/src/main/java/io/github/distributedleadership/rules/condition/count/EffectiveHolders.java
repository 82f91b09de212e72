package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.HoldingKind;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a responsibility is (our own definition): its holders on paper; but where the record shows that one
 * holds it informally, the one who decides.
 *
 * <p>What nobody holds is in no hands, and neither is what is held in its parts. Nobody knows in whose hands it is where
 * nobody wrote down who holds it, where several, or superiors, decide what nobody holds on paper, and where the one who
 * decided has left since.
 *
 * @param people codes of members, and of teams of unknown members, in order; empty: nobody holds it, or it is unknown who
 * @param missing the field for want of which it is unknown; null: it is known
 */
public record EffectiveHolders(int[] people, @Nullable FieldId missing) {
    private static final EffectiveHolders NOBODY = new EffectiveHolders(new int[0], null);

    public static EffectiveHolders of(IndicatorContext setting, int responsibility) {
        HoldingKind kind = setting.sharing.kind(responsibility);
        int number = setting.standing.holding(responsibility);
        int[] holders = setting.standing.holders().row(responsibility);
        int deciding = deciding(setting, responsibility, kind);
        if (deciding != OrganizationIndex.NONE) {
            return setting.standing.isPresent(deciding)
                    ? new EffectiveHolders(new int[] {deciding}, null)
                    : new EffectiveHolders(new int[0], FieldId.HOLDINGS);
        }
        if (number == OrganizationIndex.NONE) {
            boolean isNobodys = setting.records(Table.HOLDINGS) && !kind.isHeld();
            return isNobodys ? NOBODY : new EffectiveHolders(new int[0], FieldId.HOLDINGS);
        }
        if (setting.index.holding(number).holders().isUnknown()) {
            return new EffectiveHolders(new int[0], FieldId.HOLDINGS_HOLDERS);
        }
        return holders.length == 0 && kind.isHeld()
                ? new EffectiveHolders(new int[0], FieldId.HOLDINGS_HOLDERS)
                : new EffectiveHolders(holders, null);
    }

    private static int deciding(IndicatorContext setting, int responsibility, HoldingKind kind) {
        boolean byRecord =
                setting.sharing.evidence(responsibility) == Evidence.RECORD && kind == HoldingKind.HELD_INFORMALLY;
        return byRecord ? setting.sharing.concentratedIn(responsibility) : OrganizationIndex.NONE;
    }
}
