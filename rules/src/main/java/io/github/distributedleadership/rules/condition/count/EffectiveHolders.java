package io.github.distributedleadership.rules.condition.count;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.rules.explain.Evidence;
import io.github.distributedleadership.rules.holding.HoldingKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a responsibility is (our own definition): its holders on paper; but where one decides to whom the paper
 * does not give it, so that it is held informally or retained by the record, the one who decides.
 *
 * <p>What nobody holds is in no hands. Nobody knows in whose hands it is where nobody wrote down who holds it, where several
 * decide what nobody holds on paper, and where the one who decided has left since.
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
        int deciding = deciding(setting, responsibility, kind, holders);
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

    private static int deciding(IndicatorContext setting, int responsibility, HoldingKind kind, int[] holders) {
        boolean byRecord = setting.sharing.evidence(responsibility) == Evidence.RECORD
                && (kind == HoldingKind.HELD_INFORMALLY || kind == HoldingKind.RETAINED);
        int deciding = byRecord ? setting.sharing.concentratedIn(responsibility) : OrganizationIndex.NONE;
        boolean isRetainedByHolder = kind == HoldingKind.RETAINED && Arrays.binarySearch(holders, deciding) >= 0;
        return isRetainedByHolder ? OrganizationIndex.NONE : deciding;
    }
}
