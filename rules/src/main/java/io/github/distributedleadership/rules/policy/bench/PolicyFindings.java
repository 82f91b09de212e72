package io.github.distributedleadership.rules.policy.bench;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.IdKind;
import io.github.distributedleadership.rules.policy.MarginBand;
import io.github.distributedleadership.rules.policy.SharingCase;
import java.util.Arrays;

/** Of whom the findings of policies tell, and how large a margin is. */
public final class PolicyFindings {
    private PolicyFindings() {}

    /** The member of that number. */
    public static Fact.Id member(SharingCase about, int number) {
        return Fact.member(about.standing().index().member(number).id());
    }

    /** How large a margin is that rests on how able people are, as far as it may be told without people. */
    public static Fact.Word band(SharingCase about, double margin) {
        MarginBand band = MarginBand.of(margin, about.parameters().costPerHolder());
        return Fact.word(band, band.inWords());
    }

    /** The members of those numbers. */
    public static Fact.Ids members(SharingCase about, int... numbers) {
        int[] inOrder = numbers.clone();
        // facts have them so
        Arrays.sort(inOrder);
        String[] names = new String[inOrder.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = about.standing().index().member(inOrder[i]).id().value();
        }
        return Fact.ids(IdKind.MEMBER, ImmutableList.copyOf(names));
    }
}
