/**
 * The net: two builds of the command, asked the same questions, must give the same answers.
 *
 * <p>Start with {@link io.github.distributedleadership.benchmarks.net.CompareJars}. It does not judge which of two answers is
 * right.
 */
package io.github.distributedleadership.benchmarks.net;
