package io.github.distributedleadership.benchmarks.validation;

import com.google.common.collect.Lists;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.Responsibility;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.HoldingKind;
import io.github.distributedleadership.rules.holding.InRecord;
import io.github.distributedleadership.rules.holding.Sharing;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often the record is read as what, where it is known who decides: the operating characteristics of the tests behind the
 * kinds of holding.
 *
 * <p>Several hold something and answer for it together. Each decision is made by one of them; the first makes a given share,
 * the others the rest in equal parts. Where there are no more than 10,000 records, each is put to the library as it ships, with
 * its probability; else so many are drawn, with a seed. The command prints the tables of {@code docs/validation.md}:
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar io.github.distributedleadership.benchmarks.validation.OperatingCharacteristics
 * }</pre>
 */
public final class OperatingCharacteristics {
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final long SEED = 20_251_231;
    private static final int AT_ONCE = 500;
    private static final double AGAIN = 0.7;
    private static final double ROUNDING = 1e-12;
    private static final int[] DECISIONS = {5, 6, 8, 10, 15, 20, 30, 50};

    /** In which order those who decide come. */
    private enum Order {
        /** Each decision is made by one drawn anew. */
        SINGLE("each by one drawn anew"),
        /** The one who decided decides again in seven of ten cases, else one is drawn anew. */
        STREAKS("in streaks: seven of ten by whoever made the one before"),
        /** The holders decide one after the other, round and round. */
        ROUND("round robin"),
        /** The first decides the first half, the second the other. */
        HANDOVER("a handover in the middle");

        private final String words;

        Order(String words) {
            this.words = words;
        }
    }

    private final int runs;
    private final PrintStream out;

    private OperatingCharacteristics(int runs, PrintStream out) {
        this.runs = runs;
        this.out = out;
    }

    /** Prints the tables; the first argument may say how many records are drawn for each, else 10,000. */
    public static void main(String[] arguments) {
        int runs = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        new OperatingCharacteristics(runs, System.out).print();
    }

    private void print() {
        for (int holders : new int[] {2, 3, 6}) {
            double even = 1.0 / holders;
            table(holders, Order.SINGLE, even, 0.6, 0.7, 0.8, 0.9, 1);
            table(holders, Order.STREAKS, even, 0.7, 0.9);
        }
        table(3, Order.ROUND, 1.0 / 3);
        table(2, Order.HANDOVER, 0.5);
    }

    private void table(int holders, Order order, double... shares) {
        out.printf(Locale.ROOT, "%n**%d holders, %s**%n%n", holders, order.words);
        out.print("| share of the first |");
        for (int n : DECISIONS) {
            out.printf(Locale.ROOT, " %d |", n);
        }
        out.printf("%n|---|%s%n", "---|".repeat(DECISIONS.length));
        for (double share : shares) {
            out.printf(Locale.ROOT, "| %.0f %% |", share * 100);
            for (int n : DECISIONS) {
                out.print(" " + cell(holders, order, share, n) + " |");
            }
            out.println();
        }
    }

    /** {@return how often it is shown to be spread, and how often it is called shared in name only} */
    private String cell(int holders, Order order, double share, int decisions) {
        List<Case> cases = cases(holders, order, share, decisions);
        double spread = 0;
        double inName = 0;
        for (List<Case> some : Lists.partition(cases, AT_ONCE)) {
            List<int[]> records = some.stream().map(Case::deciders).toList();
            // their ids follow the order of the records
            List<HoldingFinding> all =
                    Sharing.of(organization(holders, records)).all();
            for (int i = 0; i < all.size(); i++) {
                double probability = some.get(i).probability();
                spread += all.get(i).inRecord() == InRecord.SPREAD ? probability : 0;
                inName += all.get(i).kind() == HoldingKind.SHARED_IN_NAME_ONLY ? probability : 0;
            }
        }
        return two(spread) + " / " + two(inName);
    }

    /** All records where there are no more than are drawn, each with its probability; else so many drawn ones. */
    private List<Case> cases(int holders, Order order, double share, int decisions) {
        if (order == Order.ROUND || order == Order.HANDOVER) {
            return List.of(new Case(inOrder(holders, order, decisions), 1));
        }
        List<Case> cases = new ArrayList<>();
        if (Math.pow(holders, decisions) <= runs) {
            enumerate(new int[decisions], 0, 1, holders, order, share, cases);
        } else {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < runs; i++) {
                cases.add(new Case(drawn(random, holders, order, share, decisions), 1.0 / runs));
            }
        }
        return cases;
    }

    private static void enumerate(
            int[] begun, int length, double probability, int holders, Order order, double share, List<Case> cases) {
        if (probability == 0) {
            return;
        }
        if (length == begun.length) {
            cases.add(new Case(begun.clone(), probability));
            return;
        }
        for (int next = 0; next < holders; next++) {
            double anew = next == 0 ? share : (1 - share) / (holders - 1);
            double again = length > 0 && begun[length - 1] == next ? AGAIN : 0;
            boolean isInStreaks = order == Order.STREAKS && length > 0;
            begun[length] = next;
            enumerate(
                    begun,
                    length + 1,
                    probability * (isInStreaks ? again + (1 - AGAIN) * anew : anew),
                    holders,
                    order,
                    share,
                    cases);
        }
    }

    private static String two(double part) {
        if (part == 0 || part > 1 - ROUNDING) {
            return part == 0 ? "0" : "1";
        }
        String two = String.format(Locale.ROOT, "%.2f", part);
        // nearly all is not all
        return two.startsWith("0") ? two.substring(1) : two;
    }

    private static int[] inOrder(int holders, Order order, int decisions) {
        int[] deciders = new int[decisions];
        for (int i = 0; i < decisions; i++) {
            deciders[i] = order == Order.ROUND ? i % holders : 2 * i < decisions ? 0 : 1;
        }
        return deciders;
    }

    private static int[] drawn(SplittableRandom random, int holders, Order order, double share, int decisions) {
        int[] deciders = new int[decisions];
        for (int i = 0; i < decisions; i++) {
            boolean again = order == Order.STREAKS && i > 0 && random.nextDouble() < AGAIN;
            deciders[i] = again ? deciders[i - 1] : draw(random, holders, share);
        }
        return deciders;
    }

    private static int draw(SplittableRandom random, int holders, double share) {
        return random.nextDouble() < share ? 0 : 1 + random.nextInt(holders - 1);
    }

    /**
     * One record.
     *
     * @param deciders who made each decision, in order
     * @param probability how often it comes about
     */
    private record Case(int[] deciders, double probability) {}

    private static Organization organization(int holders, List<int[]> records) {
        List<MemberId> people = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < holders; i++) {
            MemberId id = MemberId.of("holder-" + (i + 1));
            people.add(id);
            members.add(Member.builder().id(id).reporting(Recorded.none()).build());
        }
        List<Responsibility> responsibilities = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            ResponsibilityId id = ResponsibilityId.of(String.format(Locale.ROOT, "work-%04d", i));
            responsibilities.add(Responsibility.builder().id(id).build());
            holdings.add(Holding.builder()
                    .responsibility(id)
                    .holders(Recorded.setOf(people))
                    .accountable(Recorded.setOf(people))
                    .approvers(Recorded.none())
                    .build());
            int[] deciders = records.get(i);
            for (int d = 0; d < deciders.length; d++) {
                decisions.add(Decision.builder()
                        .responsibility(id)
                        .addDeciders(people.get(deciders[d]))
                        .at(Moment.of(DAY.minusDays(deciders.length - d)))
                        .build());
            }
        }
        return Organization.builder()
                .asOf(DAY)
                .members(members)
                .responsibilities(responsibilities)
                .holdings(holdings)
                .leaders(List.of())
                .decisions(decisions)
                .build();
    }
}
