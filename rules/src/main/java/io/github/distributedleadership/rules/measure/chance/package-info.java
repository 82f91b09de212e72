/**
 * What chance alone would give, so that a value can be told from an accident.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.chance.UniformGraphTest} for one network and a
 * measure, with {@link io.github.distributedleadership.rules.measure.chance.QapTest} for two networks of the same
 * people, with {@link io.github.distributedleadership.rules.measure.chance.Bootstrap} for the interval of a team's
 * score, and with {@link io.github.distributedleadership.rules.measure.chance.RankCorrelations} for two ranks. All
 * draws are from one seed, and the result is the same bit for bit for any number of threads.
 */
package io.github.distributedleadership.rules.measure.chance;
