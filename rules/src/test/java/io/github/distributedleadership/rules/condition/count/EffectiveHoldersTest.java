package io.github.distributedleadership.rules.condition.count;

import static io.github.distributedleadership.rules.condition.Acts.DAY;
import static io.github.distributedleadership.rules.condition.Acts.decision;
import static io.github.distributedleadership.rules.condition.Papers.during;
import static io.github.distributedleadership.rules.condition.Papers.top;
import static io.github.distributedleadership.rules.condition.Papers.under;
import static io.github.distributedleadership.rules.condition.Papers.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffectiveHoldersTest {
    private static final int MANY = 10;

    /** Ana is above Ben and Cem, with whom Dan worked until the end of October. */
    private static OrganizationBuilder shop(Holding... holdings) {
        return Organization.builder()
                .asOf(DAY)
                .members(List.of(
                        top("ana"),
                        under("ana", "ben"),
                        under("ana", "cem"),
                        during("..2025-11-01", under("ana", "dan"))))
                .responsibilities(List.of(work("till").build()))
                .leaders(List.of())
                .holdings(List.of(holdings));
    }

    /** Ten decisions, one each month from January to October, each by the next of these. */
    private static List<Decision> decided(String... people) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> decision("till", "2025-%02d-10".formatted(i + 1), people[i % people.length])
                        .build())
                .toList();
    }

    private static EffectiveHolders hands(OrganizationBuilder shop) {
        Sharing sharing = Sharing.of(shop.build());
        IndicatorContext setting = new IndicatorContext(sharing, ConditionParameters.STANDARD);
        return EffectiveHolders.of(setting, setting.index.number(ResponsibilityId.of("till")));
    }

    private static void isIn(OrganizationBuilder shop, String... people) {
        EffectiveHolders hands = hands(shop);
        assertThat(hands.missing()).isNull();
        assertThat(Arrays.stream(hands.people()).mapToObj(shop.build().members()::get))
                .extracting(member -> member.id())
                .containsExactly(Arrays.stream(people).map(MemberId::of).toArray(MemberId[]::new));
    }

    private static void isUnknown(OrganizationBuilder shop, FieldId missing) {
        EffectiveHolders hands = hands(shop);
        assertThat(hands.people()).isEmpty();
        assertThat(hands.missing()).isEqualTo(missing);
    }

    @Test
    void it_is_in_the_hands_of_its_holders_on_paper_whoever_of_them_decides() {
        Holding held = Holding.of("till", "ben", "cem");
        isIn(shop(held), "ben", "cem");
        isIn(shop(held).decisions(decided("ben")), "ben", "cem");
    }

    @Test
    void one_who_alone_decides_what_another_holds_has_it_in_hand() {
        isIn(shop(Holding.of("till", "ben")).decisions(decided("cem")), "cem");
        isIn(shop().decisions(decided("cem")), "cem");
    }

    @Test
    void what_superiors_decide_stays_with_its_holders_and_of_a_vacant_one_it_is_unknown() {
        isIn(shop(Holding.of("till", "ben")).decisions(decided("ana")), "ben");
        Holding vacant = Holding.of("till").toBuilder().approvers("ana").build();
        isUnknown(shop(vacant).decisions(decided("ana")), FieldId.HOLDINGS_HOLDERS);
    }

    @Test
    void whose_it_is_that_several_decide_and_nobody_holds_is_unknown() {
        isUnknown(shop().decisions(decided("ben", "cem")), FieldId.HOLDINGS);
    }

    @Test
    void whose_it_is_since_the_one_who_decided_has_left_is_unknown() {
        isUnknown(shop(Holding.of("till", "ben")).decisions(decided("dan")), FieldId.HOLDINGS);
    }

    @Test
    void what_nobody_holds_and_nobody_decides_is_in_no_hands() {
        isIn(shop());
        isIn(shop(Holding.of("till")));
    }

    @Test
    void what_is_held_in_its_parts_is_in_no_hands_itself() {
        isIn(shop(Holding.of("notes", "ben"))
                .responsibilities(List.of(
                        work("notes").partOf(ResponsibilityId.of("till")).build())));
    }
}
