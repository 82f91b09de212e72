package io.github.distributedleadership.rules.holding.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.DecisionLevel;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Recorded;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table cell by cell: a and b may hold, x and y are outsiders, boss leads the organisation. */
class KindTableTest {
    private static final String FEW = "a x";
    private static final String UNCLEAR = "a x a x a";
    private static final String BY_HOLDER_WITH_OTHERS = "a+x a+y a+x a+y a+x a+y";
    private static final String BY_HOLDERS = "a b a b a b a b a b a b";
    private static final String BY_OTHERS = "x y x y x y x y x y x y";
    private static final String AMONG = "a+x a+x a+x a+x a+x a+x a+x a+x";
    private static final String IN_HOLDER = "a a a a a a a a a a";
    private static final String IN_ANOTHER = "x x x x x x x x x x";
    private static final String ABOVE = "boss boss boss boss boss boss";

    private static OrganizationBuilder paper(PlainPaper paper) {
        OrganizationBuilder organization = Small.of("a", "b", "x", "y", "boss")
                .leaders(List.of(Leader.builder()
                        .member(Small.member("boss"))
                        .scope(Scope.organization())
                        .basis(Basis.APPOINTED)
                        .build()));
        return switch (paper) {
            case UNKNOWN -> organization;
            case HELD_BY_TEAM ->
                organization
                        .teams(List.of(Team.builder().id(TeamId.of("t")).build()))
                        .holdings(List.of(Small.held("team:t").accountable().build()));
            case HELD_IN_PARTS ->
                organization
                        .responsibilities(List.of(part("p"), part("q")))
                        .holdings(List.of(Holding.of("p", "a"), Holding.of("q", "b")));
            default -> organization.holdings(List.of(row(paper)));
        };
    }

    private static Responsibility part(String id) {
        return Responsibility.of(id).toBuilder().partOf(Small.R).build();
    }

    private static Holding row(PlainPaper paper) {
        return switch (paper) {
            case VACANT -> Small.held().build();
            case RETAINED ->
                Small.held("a").accountable("a").level(DecisionLevel.CONSULT).build();
            case DELEGATED ->
                Small.held("a").accountable("a").assignedBy("boss").build();
            case SOLE -> Small.held("a").accountable("a").build();
            case DELEGATED_TO_GROUP -> Small.held("a", "b").accountable("boss").build();
            case SHARED -> Small.held("a", "b").accountable("a", "b").build();
            case UNEQUAL -> Small.held("a", "b").accountable("a").build();
            case ONE_HOLDER ->
                Small.held("a").accountable("a").assignedBy(Recorded.unknown()).build();
            case SEVERAL_HOLDERS -> Small.held("a", "b").build();
            default -> throw new IllegalArgumentException(paper.name());
        };
    }

    private static PlainAnswer answer(PlainPaper paper, String decisions) {
        return Small.answer(paper(paper).decisions(Small.decisions(decisions)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VACANT,             UNHELD,              HELD_INFORMALLY",
        "UNKNOWN,            UNDETERMINED,        HELD_INFORMALLY",
        "SOLE,               SOLE,                SOLE",
        "DELEGATED,          DELEGATED,           DELEGATED",
        "ONE_HOLDER,         ONE_HOLDER,          ONE_HOLDER",
        "SHARED,             SHARED,              SHARED",
        "UNEQUAL,            SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY",
        "DELEGATED_TO_GROUP, DELEGATED_TO_GROUP,  DELEGATED_TO_GROUP",
        "SEVERAL_HOLDERS,    SEVERAL_HOLDERS,     SEVERAL_HOLDERS",
        "RETAINED,           RETAINED,            RETAINED",
        "HELD_BY_TEAM,       HELD_BY_TEAM,        HELD_BY_TEAM",
        "HELD_IN_PARTS,      HELD_IN_PARTS,       HELD_IN_PARTS"
    })
    void where_the_record_shows_nothing_it_is_as_on_paper(PlainPaper paper, PlainKind few, PlainKind unclear) {
        PlainAnswer notRecorded = Small.answer(paper(paper));
        assertThat(notRecorded.onPaper()).isEqualTo(paper);
        assertThat(notRecorded.inRecord()).isEqualTo(PlainRecord.NOT_RECORDED);
        assertThat(notRecorded.kind()).isEqualTo(few);
        assertThat(notRecorded.isByRecord()).isFalse();
        assertThat(answer(paper, FEW).inRecord()).isEqualTo(PlainRecord.TOO_FEW);
        assertThat(answer(paper, FEW).kind()).isEqualTo(few);
        PlainAnswer shownNothing = answer(paper, UNCLEAR);
        assertThat(shownNothing.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(shownNothing.kind()).isEqualTo(unclear);
        assertThat(shownNothing.isByRecord()).isEqualTo(few != unclear);
        assertThat(shownNothing.differs()).isEqualTo(few != unclear);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // by the holders, not by the holders, in a holder, in another, above
        "VACANT,             -,                   SHARED_INFORMALLY,   -,                   HELD_INFORMALLY,     RETAINED",
        "UNKNOWN,            -,                   SHARED_INFORMALLY,   -,                   HELD_INFORMALLY,     RETAINED",
        "SOLE,               SHARED_INFORMALLY,   SHARED_INFORMALLY,   SOLE,                HELD_INFORMALLY,     RETAINED",
        "DELEGATED,          SHARED_INFORMALLY,   SHARED_INFORMALLY,   DELEGATED,           HELD_INFORMALLY,     RETAINED",
        "ONE_HOLDER,         SHARED_INFORMALLY,   SHARED_INFORMALLY,   ONE_HOLDER,          HELD_INFORMALLY,     RETAINED",
        "SHARED,             SHARED,              SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY, SHARED_IN_NAME_ONLY",
        "UNEQUAL,            SHARED_INFORMALLY,   SHARED_INFORMALLY,   SHARED_IN_NAME_ONLY, HELD_INFORMALLY,     RETAINED",
        "DELEGATED_TO_GROUP, DELEGATED_TO_GROUP,  SHARED_INFORMALLY,   DELEGATED_TO_GROUP,  HELD_INFORMALLY,     RETAINED",
        "SEVERAL_HOLDERS,    SEVERAL_HOLDERS,     SHARED_INFORMALLY,   SEVERAL_HOLDERS,     HELD_INFORMALLY,     RETAINED",
        "RETAINED,           SHARED_INFORMALLY,   SHARED_INFORMALLY,   HELD_INFORMALLY,     HELD_INFORMALLY,     RETAINED",
        "HELD_IN_PARTS,      HELD_IN_PARTS,       SHARED_INFORMALLY,   HELD_IN_PARTS,       HELD_INFORMALLY,     RETAINED"
    })
    void what_the_record_shows_decides(
            PlainPaper paper,
            String byHolders,
            PlainKind notByHolders,
            String inHolder,
            PlainKind inAnother,
            PlainKind above) {
        boolean held = !byHolders.equals("-");
        boolean ofOne = held && answer(paper, FEW).holders().size() == 1;
        if (held) {
            PlainAnswer spread = answer(paper, ofOne ? BY_HOLDER_WITH_OTHERS : BY_HOLDERS);
            assertThat(spread.inRecord()).isEqualTo(PlainRecord.SPREAD);
            assertThat(spread.isNotByHolders()).isFalse();
            assertThat(spread.kind()).isEqualTo(PlainKind.valueOf(byHolders));
            assertThat(spread.isByRecord()).isTrue();
            PlainAnswer concentrated = answer(paper, IN_HOLDER);
            assertThat(concentrated.inRecord()).isEqualTo(PlainRecord.CONCENTRATED);
            assertThat(concentrated.kind()).isEqualTo(PlainKind.valueOf(inHolder));
        }
        PlainAnswer spread = answer(paper, BY_OTHERS);
        assertThat(spread.inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(spread.kind()).isEqualTo(notByHolders);
        assertThat(answer(paper, IN_ANOTHER).inRecord()).isEqualTo(PlainRecord.CONCENTRATED);
        assertThat(answer(paper, IN_ANOTHER).kind()).isEqualTo(inAnother);
        PlainAnswer set = answer(paper, ABOVE);
        assertThat(set.inRecord()).isEqualTo(PlainRecord.ABOVE);
        assertThat(set.kind()).isEqualTo(above);
    }

    @Test
    void what_a_team_of_unknown_members_holds_is_its_own_whoever_decides_but_superiors() {
        assertThat(answer(PlainPaper.HELD_BY_TEAM, BY_OTHERS).inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(answer(PlainPaper.HELD_BY_TEAM, BY_OTHERS).kind()).isEqualTo(PlainKind.HELD_BY_TEAM);
        // whoever decides may belong to the team, so nobody is said to decide instead of it
        assertThat(answer(PlainPaper.HELD_BY_TEAM, IN_ANOTHER).inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer(PlainPaper.HELD_BY_TEAM, IN_ANOTHER).kind()).isEqualTo(PlainKind.HELD_BY_TEAM);
        assertThat(answer(PlainPaper.HELD_BY_TEAM, ABOVE).inRecord()).isEqualTo(PlainRecord.ABOVE);
        assertThat(answer(PlainPaper.HELD_BY_TEAM, ABOVE).kind()).isEqualTo(PlainKind.RETAINED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SHARED,             SHARED_IN_NAME_ONLY",
        "UNEQUAL,            SHARED_INFORMALLY",
        "DELEGATED_TO_GROUP, SHARED_INFORMALLY",
        "SEVERAL_HOLDERS,    SHARED_INFORMALLY",
        "HELD_IN_PARTS,      SHARED_INFORMALLY"
    })
    void spread_may_be_concentrated_among_the_holders(PlainPaper paper, PlainKind kind) {
        PlainAnswer answer = answer(paper, AMONG);
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.SPREAD);
        assertThat(answer.isNotByHolders()).isFalse();
        assertThat(answer.concentratedAmong()).contains(Small.member("a"));
        assertThat(answer.kind()).isEqualTo(kind);
    }

    @Test
    void only_one_acts_though_the_record_is_unclear() {
        String sixByOne = "a a a x x a a x a";
        PlainAnswer answer = answer(PlainPaper.SHARED, sixByOne);
        assertThat(answer.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(answer.isOnlyOneActing()).isEqualTo(Math.pow(0.5, 6 * answer.worth() / 9) <= 0.025);
        PlainAnswer six = answer(PlainPaper.SHARED, "a a a a a a");
        assertThat(six.inRecord()).isEqualTo(PlainRecord.UNCLEAR);
        assertThat(six.isOnlyOneActing()).isTrue();
        assertThat(six.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
        assertThat(six.isByRecord()).isTrue();
        assertThat(six.nominal()).containsExactly(Small.member("b"));
        assertThat(six.carriers()).containsExactly(Small.member("a"));
        assertThat(answer(PlainPaper.SHARED, "a a a a a").kind()).isEqualTo(PlainKind.SHARED);
    }

    @Test
    void what_is_ratified_stays_retained() {
        for (String decisions : List.of(BY_OTHERS, BY_HOLDER_WITH_OTHERS, IN_HOLDER, IN_ANOTHER)) {
            List<Decision> signed = Small.decisions(decisions).stream()
                    .map(d -> d.toBuilder()
                            .approvedBy(Recorded.known(Small.member("boss")))
                            .build())
                    .toList();
            PlainAnswer answer = Small.answer(paper(PlainPaper.RETAINED).decisions(signed));
            assertThat(answer.isRatified()).isTrue();
            assertThat(answer.kind()).isEqualTo(PlainKind.RETAINED);
            assertThat(answer.differs()).isFalse();
        }
    }

    @Test
    void of_a_divided_holding_no_holder_is_concentrated() {
        Holding divided = Small.held("a", "b")
                .accountable("a", "b")
                .arrangement(Arrangement.DIVIDED)
                .build();
        for (String decisions : List.of(IN_HOLDER, AMONG, "a a a a a a")) {
            PlainAnswer answer = Small.answer(
                    Small.of("a", "b", "x").holdings(List.of(divided)).decisions(Small.decisions(decisions)));
            assertThat(answer.kind()).isEqualTo(PlainKind.SHARED);
            assertThat(answer.concentratedAmong()).isEmpty();
            assertThat(answer.inRecord()).isNotEqualTo(PlainRecord.CONCENTRATED);
        }
        PlainAnswer unequal = Small.answer(Small.of("a", "b")
                .holdings(List.of(divided.toBuilder().accountable("a").build()))
                .decisions(Small.decisions(BY_HOLDERS)));
        assertThat(unequal.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void of_a_rotating_holding_no_holder_is_concentrated_before_one_comes_back() {
        Holding rotating = Small.held("a", "b")
                .accountable("a", "b")
                .arrangement(Arrangement.ROTATING)
                .build();
        OrganizationBuilder term =
                Small.of("a", "b").holdings(List.of(rotating)).decisions(Small.decisions(IN_HOLDER));
        assertThat(Small.answer(term).kind()).isEqualTo(PlainKind.SHARED);
        List<Decision> wholeYear = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            wholeYear.add(Small.decision(Small.DAY.minusDays(31L * i), "a").build());
        }
        PlainAnswer answer =
                Small.answer(Small.of("a", "b").holdings(List.of(rotating)).decisions(wholeYear));
        assertThat(answer.kind()).isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
        // b came in once, and a came back
        assertThat(Small.answer(Small.of("a", "b")
                                .holdings(List.of(rotating))
                                .decisions(Small.decisions("a a a a b a a a a a a a a a a a")))
                        .kind())
                .isEqualTo(PlainKind.SHARED_IN_NAME_ONLY);
    }

    @Test
    void decisions_of_machines_alone_are_set_aside() {
        PlainAnswer answer = Small.answer(Small.of("a")
                .members(List.of(
                        Small.top("bot").toBuilder().kind(MemberKind.MACHINE).build()))
                .holdings(List.of(Small.held("a").build()))
                .decisions(Small.decisions("bot bot a+bot a")));
        assertThat(answer.automated()).isEqualTo(2);
        assertThat(answer.n()).isEqualTo(2);
        assertThat(answer.topAlone()).isEqualTo(2);
    }

    @Test
    void holdings_that_are_not_recorded_or_partial_leave_it_unknown() {
        assertThat(Small.answer(Small.of("a").holdings(List.of())).onPaper()).isEqualTo(PlainPaper.VACANT);
        assertThat(Small.answer(Small.of("a").holdings(List.of()).partial(Table.HOLDINGS))
                        .onPaper())
                .isEqualTo(PlainPaper.UNKNOWN);
    }
}
