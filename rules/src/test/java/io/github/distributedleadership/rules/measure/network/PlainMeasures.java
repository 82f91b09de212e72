package io.github.distributedleadership.rules.measure.network;

import static java.lang.Double.NaN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every measure from its definition, on a matrix, slowly: sums over all pairs and triples, reachability by closure, shortest
 * paths by counting walks. What is undefined is NaN here.
 */
public final class PlainMeasures {
    private final int n;
    private final boolean[][] a;
    private final double m;

    public PlainMeasures(boolean[][] looks) {
        a = looks;
        n = looks.length;
        double arcs = 0;
        for (boolean[] row : looks) {
            for (boolean arc : row) {
                arcs += arc ? 1 : 0;
            }
        }
        m = arcs;
    }

    /** The measures of the whole network that need nothing beside it and give numbers. */
    public Map<String, Double> whole() {
        Map<String, Double> values = new TreeMap<>();
        double[] in = degrees(true);
        double[] out = degrees(false);
        values.put("density", m / (n * (n - 1.0)));
        values.put("centralization-in", differences(in) / ((n - 1.0) * (n - 1)));
        values.put("centralization-out", differences(out) / ((n - 1.0) * (n - 1)));
        values.put("decentralization", 1 - differences(in) / ((n - 1.0) * (n - 1)));
        values.put(
                "centralization-betweenness",
                n < 3 ? NaN : differences(betweenness()) / ((n - 1.0) * (n - 1) * (n - 2)));
        double mutual = 0;
        double one = 0;
        double none = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                mutual += a[i][j] && a[j][i] ? 1 : 0;
                one += a[i][j] != a[j][i] ? 1 : 0;
                none += !a[i][j] && !a[j][i] ? 1 : 0;
            }
        }
        values.put("reciprocity-edge", 2 * mutual / (2 * mutual + one));
        values.put("reciprocity-dyadic", (mutual + none) / (mutual + one + none));
        values.put("reciprocity-nonnull", mutual / (mutual + one));
        hierarchy(values);
        transitivity(values);
        shares(values, in);
        return values;
    }

    /** The measures of members that need nothing beside the network, by node. */
    public Map<String, double[]> members() {
        Map<String, double[]> values = new TreeMap<>();
        values.put("in-degree", degrees(true));
        values.put("out-degree", degrees(false));
        values.put("in-strength", degrees(true));
        values.put("betweenness", betweenness());
        values.put("pagerank", pagerank());
        values.put("coreness", coreness());
        values.put("constraint", constraint());
        return values;
    }

    /** How often each brokers in each role, by the groups of all. */
    public Map<String, double[]> brokerage(int[] groups) {
        Map<String, double[]> values = new TreeMap<>();
        for (String role : List.of("coordinator", "itinerant", "representative", "gatekeeper", "liaison")) {
            values.put("brokerage-" + role, new double[n]);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    if (i != k && a[i][j] && a[j][k] && !a[i][k]) {
                        String role;
                        if (groups[i] == groups[j]) {
                            role = groups[j] == groups[k] ? "coordinator" : "representative";
                        } else if (groups[j] == groups[k]) {
                            role = "gatekeeper";
                        } else {
                            role = groups[i] == groups[k] ? "itinerant" : "liaison";
                        }
                        values.get("brokerage-" + role)[j]++;
                    }
                }
            }
        }
        return values;
    }

    private double[] degrees(boolean in) {
        double[] degrees = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                degrees[in ? j : i] += a[i][j] ? 1 : 0;
            }
        }
        return degrees;
    }

    private static double differences(double[] values) {
        double highest = Arrays.stream(values).max().orElse(0);
        return Arrays.stream(values).map(value -> highest - value).sum();
    }

    /** Who reaches whom, themselves included. */
    private boolean[][] reach(boolean[][] ties) {
        boolean[][] reach = new boolean[n][];
        for (int i = 0; i < n; i++) {
            reach[i] = ties[i].clone();
            reach[i][i] = true;
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        return reach;
    }

    private boolean[][] undirected() {
        boolean[][] ties = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                ties[i][j] = a[i][j] || a[j][i];
            }
        }
        return ties;
    }

    private void hierarchy(Map<String, Double> values) {
        boolean[][] together = reach(undirected());
        boolean[][] above = reach(a); // i is below j
        double connected = 0;
        double reaching = 0;
        double oneWay = 0;
        double without = 0;
        double strong = 0;
        double weak = 0;
        double needed = 0;
        double possible = 0;
        double most = 0;
        for (int i = 0; i < n; i++) {
            double size = 0;
            boolean firstWeak = true;
            boolean firstStrong = true;
            for (int j = 0; j < n; j++) {
                size += together[i][j] ? 1 : 0;
                firstWeak &= j >= i || !together[i][j];
                firstStrong &= j >= i || !above[i][j] || !above[j][i];
                if (j < i && together[i][j]) {
                    connected++;
                    reaching += above[i][j] || above[j][i] ? 1 : 0;
                    oneWay += above[i][j] != above[j][i] ? 1 : 0;
                    without += hasLeastUpperBound(above, i, j) ? 0 : 1;
                }
            }
            weak += firstWeak ? 1 : 0;
            strong += firstStrong ? 1 : 0;
            if (firstWeak) {
                needed += size - 1;
                possible += size * (size - 1) - (size - 1);
                most += (size - 1) * (size - 2) / 2;
            }
        }
        values.put("connectedness", connected / (n * (n - 1.0) / 2));
        values.put("hierarchy", oneWay / reaching);
        values.put("efficiency", 1 - (m - needed) / possible);
        values.put("lub", 1 - without / most);
        values.put("components-weak", weak);
        values.put("components-strong", strong);
    }

    private boolean hasLeastUpperBound(boolean[][] above, int i, int j) {
        for (int k = 0; k < n; k++) {
            boolean least = above[i][k] && above[j][k];
            for (int other = 0; other < n; other++) {
                // another upper bound that is not above k
                least &= !(above[i][other] && above[j][other]) || above[k][other];
            }
            if (least) {
                return true;
            }
        }
        return false;
    }

    private void transitivity(Map<String, Double> values) {
        boolean[][] ties = undirected();
        double paths = 0;
        double closed = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < i; k++) {
                    if (i != j && j != k && ties[i][j] && ties[j][k]) {
                        paths++;
                        closed += ties[i][k] ? 1 : 0;
                    }
                }
            }
        }
        values.put("transitivity", closed / paths);
    }

    private void shares(Map<String, Double> values, double[] in) {
        double squares = 0;
        double entropy = 0;
        double pairs = 0;
        double deviations = 0;
        for (double x : in) {
            double p = x / m;
            squares += p * p;
            entropy -= p > 0 ? p * Math.log(p) : 0;
            deviations += (x - m / n) * (x - m / n);
            for (double y : in) {
                pairs += Math.abs(x - y);
            }
        }
        boolean none = m == 0;
        double mean = m / n;
        values.put("share-hhi", none ? NaN : squares);
        values.put("share-hhi-normalized", none ? NaN : (squares - 1.0 / n) / (1 - 1.0 / n));
        values.put("effective-leaders", none ? NaN : 1 / squares);
        values.put("share-entropy", none ? NaN : entropy);
        values.put("share-entropy-normalized", none ? NaN : entropy / Math.log(n));
        values.put("gini", pairs / (2.0 * n * n * mean));
        values.put("gini-corrected", pairs / (2.0 * n * n * mean) * n / (n - 1));
        values.put("cv-population", none ? NaN : Math.sqrt(deviations / n) / mean);
        double[] byMost = in.clone();
        Arrays.sort(byMost);
        double made = 0;
        int people = 0;
        while (2 * made < m) {
            made += byMost[n - 1 - people++];
        }
        values.put("absence-factor", none ? NaN : people);
        values.put("cv-sample", none ? NaN : Math.sqrt(deviations / (n - 1)) / mean);
    }

    /** Walks of length d from i to k are counted; the shortest that there are, are the shortest paths. */
    private double[] betweenness() {
        int[][] distance = new int[n][n];
        double[][] paths = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(distance[i], Integer.MAX_VALUE);
            double[] walks = new double[n];
            walks[i] = 1;
            for (int d = 0; d < n; d++) {
                double[] longer = new double[n];
                for (int k = 0; k < n; k++) {
                    if (walks[k] > 0 && distance[i][k] == Integer.MAX_VALUE) {
                        distance[i][k] = d;
                        paths[i][k] = walks[k];
                    }
                    for (int next = 0; next < n; next++) {
                        longer[next] += a[k][next] ? walks[k] : 0;
                    }
                }
                walks = longer;
            }
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) {
                    boolean between = i != j
                            && j != k
                            && i != k
                            && paths[i][k] > 0
                            && paths[i][j] > 0
                            && paths[j][k] > 0
                            && distance[i][j] + distance[j][k] == distance[i][k];
                    values[j] += between ? paths[i][j] * paths[j][k] / paths[i][k] : 0;
                }
            }
        }
        return values;
    }

    /** The solution of the linear equations, by elimination. */
    private double[] pagerank() {
        double[] out = degrees(false);
        double[][] equations = new double[n][n + 1];
        for (int j = 0; j < n; j++) {
            equations[j][n] = 0.15 / n;
            for (int i = 0; i < n; i++) {
                double passed = out[i] == 0 ? 1.0 / n : a[i][j] ? 1 / out[i] : 0;
                equations[j][i] = (i == j ? 1 : 0) - 0.85 * passed;
            }
        }
        for (int p = 0; p < n; p++) {
            for (int row = 0; row < n; row++) {
                double factor = row == p ? 0 : equations[row][p] / equations[p][p];
                for (int column = 0; column <= n; column++) {
                    equations[row][column] -= factor * equations[p][column];
                }
            }
        }
        double[] values = new double[n];
        Arrays.setAll(values, i -> equations[i][n] / equations[i][i]);
        return values;
    }

    private double[] coreness() {
        double[] values = new double[n];
        for (int k = 1; k < 2 * n; k++) {
            List<Integer> core = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                core.add(i);
            }
            int least = k;
            while (core.removeIf(i -> {
                int within = 0;
                for (int j : core) {
                    within += (a[i][j] ? 1 : 0) + (a[j][i] ? 1 : 0);
                }
                return within < least;
            })) {}
            for (int i : core) {
                values[i] = k;
            }
        }
        return values;
    }

    private double[] constraint() {
        double[][] p = new double[n][n];
        for (int i = 0; i < n; i++) {
            double arcs = 0;
            for (int j = 0; j < n; j++) {
                p[i][j] = (a[i][j] ? 1 : 0) + (a[j][i] ? 1 : 0);
                arcs += p[i][j];
            }
            for (int j = 0; j < n; j++) {
                p[i][j] /= arcs;
            }
        }
        double[] values = new double[n];
        boolean[][] ties = undirected();
        for (int i = 0; i < n; i++) {
            boolean any = false;
            for (int j = 0; j < n; j++) {
                if (ties[i][j]) {
                    any = true;
                    double share = p[i][j];
                    for (int q = 0; q < n; q++) {
                        share += ties[i][q] && q != j ? p[i][q] * p[q][j] : 0;
                    }
                    values[i] += share * share;
                }
            }
            values[i] = any ? values[i] : NaN;
        }
        return values;
    }
}
