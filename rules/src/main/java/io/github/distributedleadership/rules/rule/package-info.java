/**
 * What can be said of a question where some facts are not on record?
 *
 * <p>Start with {@link io.github.distributedleadership.rules.rule.Told}.
 */
@NullMarked
package io.github.distributedleadership.rules.rule;

import org.jspecify.annotations.NullMarked;
