/**
 * Reasons: what was found about whom, on what evidence, with the facts as data and the sentence derived from them.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.explain.Finding}. Its message is never typed: a {@link
 * io.github.distributedleadership.rules.explain.Template} names slots, the {@linkplain
 * io.github.distributedleadership.rules.explain.Fact facts} fill them, and a renderer writes the sentence when it is
 * asked for. A {@link io.github.distributedleadership.rules.explain.Rule} is said once, in a constant, and begins its
 * findings. Nothing here judges; the rules that do make findings. Do not parse the text: read the facts.
 */
package io.github.distributedleadership.rules.explain;
