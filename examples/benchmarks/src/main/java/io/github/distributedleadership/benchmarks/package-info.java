/** How long things take. Start with {@link io.github.distributedleadership.benchmarks.AssessBenchmark}. */
package io.github.distributedleadership.benchmarks;
