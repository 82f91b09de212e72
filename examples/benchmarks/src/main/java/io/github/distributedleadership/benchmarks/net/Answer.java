package io.github.distributedleadership.benchmarks.net;

/**
 * What the command gave back for one command line.
 *
 * @param exit the exit code
 * @param out standard output, or what was written to {@code --out}
 * @param err standard error
 */
record Answer(int exit, String out, String err) {}
