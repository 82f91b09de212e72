package io.github.distributedleadership.rules.measure.network.position;

/** Eigenvectors of symmetric tables of two or three rows, after Jacobi. */
final class SmallSymmetric {
    private static final int MOST_SWEEPS = 30;

    private SmallSymmetric() {}

    /**
     * {@return the unit vector of the largest eigenvalue, its first value 0 or more}
     *
     * @param upper the table, of which the upper half is read; it is changed
     */
    static double[] largest(double[][] upper) {
        int n = upper.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                upper[i][j] = upper[j][i];
            }
        }
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    turn(upper, vectors, i, j);
                }
            }
        }
        int best = 0;
        for (int i = 1; i < n; i++) {
            best = upper[i][i] > upper[best][best] ? i : best;
        }
        double[] vector = new double[n];
        double sign = vectors[0][best] < 0 ? -1 : 1;
        for (int i = 0; i < n; i++) {
            vector[i] = sign * vectors[i][best];
        }
        return vector;
    }

    /** Turns the two axes so that nothing is left between them. */
    private static void turn(double[][] a, double[][] vectors, int i, int j) {
        if (a[i][j] == 0) {
            return;
        }
        double theta = (a[j][j] - a[i][i]) / (2 * a[i][j]);
        double tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int k = 0; k < a.length; k++) {
            double one = a[k][i];
            double other = a[k][j];
            a[k][i] = cosine * one - sine * other;
            a[k][j] = sine * one + cosine * other;
        }
        for (int k = 0; k < a.length; k++) {
            double one = a[i][k];
            double other = a[j][k];
            a[i][k] = cosine * one - sine * other;
            a[j][k] = sine * one + cosine * other;
        }
        for (int k = 0; k < a.length; k++) {
            double one = vectors[k][i];
            double other = vectors[k][j];
            vectors[k][i] = cosine * one - sine * other;
            vectors[k][j] = sine * one + cosine * other;
        }
    }
}
