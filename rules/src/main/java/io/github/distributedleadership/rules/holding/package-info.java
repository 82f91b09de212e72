/**
 * How each responsibility is held, on paper and in the record of decisions.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.holding.Sharing}: it compares what stands on paper with
 * what the record of decisions shows, and says which of the two settled the answer. All definitions are our own; the
 * literature gives prose where a computation needs a border. Whether something <em>should</em> be shared is not said
 * here.
 */
package io.github.distributedleadership.rules.holding;
