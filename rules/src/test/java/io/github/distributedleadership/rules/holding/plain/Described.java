package io.github.distributedleadership.rules.holding.plain;

import io.github.distributedleadership.core.leadership.Basis;
import io.github.distributedleadership.core.leadership.Leader;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Arrangement;
import io.github.distributedleadership.core.responsibility.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Decisions on the responsibility r, and who holds it, made up by a seed. */
public final class Described {
    private static final String[] NAMES = {"a", "b", "c", "d", "x", "y"};

    public final Random random;
    public final List<LocalDate> days = new ArrayList<>();
    public final List<Set<Integer>> deciders = new ArrayList<>();
    public int holders;
    private final int paper;
    private final Arrangement arrangement;

    /** {@return whoever may decide, the holders first} */
    public static String[] names() {
        return NAMES.clone();
    }

    public Described(long seed) {
        random = new Random(seed);
        holders = 2 + random.nextInt(3);
        paper = random.nextInt(4);
        arrangement = random.nextInt(4) == 0
                ? random.nextBoolean() ? Arrangement.ROTATING : Arrangement.DIVIDED
                : Arrangement.ANY_ONE;
        int n = random.nextInt(24);
        int favourite = random.nextInt(NAMES.length);
        int favour = random.nextInt(10);
        int last = favourite;
        int sticks = random.nextInt(8);
        for (int i = 0; i < n; i++) {
            days.add(Small.DAY.minusDays(random.nextInt(120)));
            Set<Integer> together = new TreeSet<>();
            boolean again = random.nextInt(10) < sticks;
            last = again ? last : random.nextInt(10) < favour ? favourite : random.nextInt(NAMES.length);
            together.add(last);
            while (random.nextInt(6) == 0) {
                together.add(random.nextInt(NAMES.length));
            }
            deciders.add(together);
        }
    }

    public OrganizationBuilder organization(String... names) {
        List<String> all = new ArrayList<>(Arrays.asList(names));
        all.add("boss");
        return Small.of(all.toArray(new String[0]))
                .leaders(List.of(Leader.builder()
                        .member(Small.member("boss"))
                        .scope(Scope.organization())
                        .basis(Basis.APPOINTED)
                        .build()))
                .holdings(List.of(holding(names)))
                .decisions(decisions(names));
    }

    /** All accountable, one, the boss, or nobody knows who. */
    private Holding holding(String... names) {
        String[] holding = Arrays.copyOf(names, holders);
        var row = Small.held(holding).arrangement(arrangement);
        return switch (paper) {
            case 0 -> row.accountable(holding).build();
            case 1 -> row.accountable(names[0]).build();
            case 2 -> row.accountable("boss").build();
            default -> row.build();
        };
    }

    public List<Decision> decisions(String... names) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            String[] who = deciders.get(i).stream().map(d -> names[d]).toArray(String[]::new);
            decisions.add(Small.decision(days.get(i), who).build());
        }
        return decisions;
    }
}
