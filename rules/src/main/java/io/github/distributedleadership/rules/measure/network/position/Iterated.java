package io.github.distributedleadership.rules.measure.network.position;

/**
 * Values that were approached in steps, and how near they came.
 *
 * @param values by node
 * @param steps how many steps were taken
 * @param residual how far the last step still was from its goal
 * @param tolerance how far it may be
 */
@SuppressWarnings("ArrayRecordComponent")
public record Iterated(double[] values, int steps, double residual, double tolerance) {}
