/**
 * Which distribution functions do the rules need? Closed to other modules.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.probability.Binomial}.
 */
@NullMarked
package io.github.distributedleadership.rules.measure.probability;

import org.jspecify.annotations.NullMarked;
