package io.github.distributedleadership.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An invented organisation of any size, as a YAML file or a folder of CSV tables: for every member one responsibility,
 * one holding and three decisions.
 *
 * <p>Members stand in a line eight wide, teams have eight members, half of the holdings are shared. The same size and seed
 * give the same town, in either form.
 */
public final class Town {
    private final int members;
    private final SplittableRandom random;

    private Town(int members, long seed) {
        this.members = members;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Writes a town of that many members, at least 8: {@code Town town.yaml 100000} or {@code Town town 1000000} for a
     * folder of tables.
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), 1);
    }

    /** Writes a town of that many members, at least 8, to the YAML file, or else into the new folder. */
    public static void write(Path place, int members, long seed) throws IOException {
        try (TownForm form =
                place.toString().endsWith(".yaml") ? new TownForm.Yaml(place) : new TownForm.Tables(place)) {
            new Town(members, seed).writeTo(form);
        }
    }

    private void writeTo(TownForm out) throws IOException {
        people(out);
        responsibilities(out);
        int teams = members / 8;
        out.table("leaders");
        for (int t = 0; t < teams; t++) {
            out.row(
                    "member",
                    "m" + t * 8,
                    "role",
                    "lead",
                    "scope",
                    TownForm.Kind.of("team", "t" + t),
                    "basis",
                    "elected",
                    "from",
                    "2023-01-01");
        }
        out.table("decisions");
        for (int d = 0; d < 3 * members; d++) {
            int r = random.nextInt(members);
            int decider = r % teams * 8 + random.nextInt(8);
            boolean approved = random.nextInt(5) == 0;
            String month = "2025-0" + (1 + d % 6);
            out.row(
                    "responsibility",
                    "r" + r,
                    "deciders",
                    List.of("m" + decider),
                    "approvedBy",
                    approved ? "m0" : TownForm.NONE,
                    "raisedAt",
                    month + "-01",
                    "at",
                    month + "-1" + random.nextInt(10),
                    "outcome",
                    random.nextInt(4) == 0 ? "failed" : "succeeded");
        }
    }

    private void people(TownForm out) throws IOException {
        out.table("members");
        for (int m = 0; m < members; m++) {
            out.row(
                    "id",
                    "m" + m,
                    "name",
                    "Member " + m,
                    "reportsTo",
                    m == 0 ? TownForm.NONE : "m" + (m - 1) / 8,
                    "skills",
                    Map.of("craft", tenth(), "care", tenth()));
        }
        out.table("teams");
        for (int t = 0; t < members / 8; t++) {
            int first = t * 8;
            out.row(
                    "id",
                    "t" + t,
                    "members",
                    java.util.stream.IntStream.range(first, first + 8)
                            .mapToObj(m -> "m" + m)
                            .toList());
        }
    }

    private void responsibilities(TownForm out) throws IOException {
        int teams = members / 8;
        out.table("responsibilities");
        for (int r = 0; r < members; r++) {
            out.row(
                    "id",
                    "r" + r,
                    "owner",
                    "team:t" + r % teams,
                    "needs",
                    Map.of("craft", tenth()),
                    "urgency",
                    "P14D",
                    "affects",
                    List.of("m" + random.nextInt(members)));
        }
        out.table("holdings");
        for (int r = 0; r < members; r++) {
            int first = r % teams * 8;
            List<String> holders =
                    r % 2 == 0 ? List.of("m" + first, "m" + (first + 1)) : List.of("m" + (first + r / teams % 8));
            out.row(
                    "responsibility",
                    "r" + r,
                    "holders",
                    holders,
                    "accountable",
                    holders,
                    "assignedBy",
                    TownForm.NONE,
                    "level",
                    "agree",
                    "from",
                    "2023-01-01");
        }
    }

    private String tenth() {
        return "0." + (1 + random.nextInt(9));
    }
}
