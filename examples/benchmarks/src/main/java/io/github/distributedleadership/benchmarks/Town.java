package io.github.distributedleadership.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * An invented organisation of any size, as a file: for every member one responsibility, one holding and three decisions.
 *
 * <p>Members stand in a line eight wide, teams have eight members, half of the holdings are shared. The same size and seed
 * give the same file.
 */
public final class Town {
    private final int members;
    private final SplittableRandom random;

    private Town(int members, long seed) {
        this.members = members;
        this.random = new SplittableRandom(seed);
    }

    /** Writes a town of that many members, at least 8, to the file: {@code Town FILE MEMBERS}. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), 1);
    }

    /** Writes a town of that many members, at least 8, to the file. */
    public static void write(Path file, int members, long seed) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            new Town(members, seed).writeTo(out);
        }
    }

    private void writeTo(Writer out) throws IOException {
        out.write("format: 1\nname: Town\nasOf: 2025-11-30\ndata: {purpose: research}\nmembers:\n");
        for (int m = 0; m < members; m++) {
            String above = m == 0 ? "none" : "m" + (m - 1) / 8;
            out.write("  - {id: m" + m + ", name: Member " + m + ", reportsTo: " + above + ", skills: {craft: "
                    + tenth() + ", care: " + tenth() + "}}\n");
        }
        int teams = members / 8;
        out.write("teams:\n");
        for (int t = 0; t < teams; t++) {
            out.write("  - {id: t" + t + ", members: [");
            for (int i = 0; i < 8; i++) {
                out.write((i == 0 ? "m" : ", m") + (t * 8 + i));
            }
            out.write("]}\n");
        }
        out.write("responsibilities:\n");
        for (int r = 0; r < members; r++) {
            out.write("  - {id: r" + r + ", owner: team:t" + r % teams + ", needs: {craft: " + tenth()
                    + "}, urgency: P14D," + " affects: [m" + random.nextInt(members) + "]}\n");
        }
        out.write("holdings:\n");
        for (int r = 0; r < members; r++) {
            int first = r % teams * 8;
            String holders = r % 2 == 0 ? "m" + first + ", m" + (first + 1) : "m" + (first + r / teams % 8);
            out.write("  - {responsibility: r" + r + ", holders: [" + holders + "], accountable: [" + holders
                    + "], assignedBy: none, level: agree, from: 2023-01-01}\n");
        }
        out.write("leaders:\n");
        for (int t = 0; t < teams; t++) {
            out.write("  - {member: m" + t * 8 + ", role: lead, scope: {team: t" + t
                    + "}, basis: elected, from: 2023-01-01}\n");
        }
        out.write("practice:\n  decisions:\n");
        for (int d = 0; d < 3 * members; d++) {
            int r = random.nextInt(members);
            int decider = r % teams * 8 + random.nextInt(8);
            out.write("    - {responsibility: r" + r + ", deciders: [m" + decider + "], approvedBy: "
                    + (random.nextInt(5) == 0 ? "m0" : "none") + ", raisedAt: 2025-0" + (1 + d % 6) + "-01, at: 2025-0"
                    + (1 + d % 6) + "-1" + random.nextInt(10) + ", outcome: "
                    + (random.nextInt(4) == 0 ? "failed" : "succeeded") + "}\n");
        }
    }

    private String tenth() {
        return "0." + (1 + random.nextInt(9));
    }
}
