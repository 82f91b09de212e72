package io.github.distributedleadership.rules.measure.network.path;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Work cut into blocks that do not depend on how many threads there are. Who puts the results of the blocks together in their
 * order gets the same bits from any number of threads.
 */
public final class Blocks {
    /** Less work than this is done sooner than threads have begun. */
    private static final long WORTH_THREADS = 50_000;

    private Blocks() {}

    /** Does each block, by several threads where that much work is worth them. */
    public static void run(int blocks, long work, IntConsumer block) {
        IntStream all = IntStream.range(0, blocks);
        (work > WORTH_THREADS ? all.parallel() : all).forEach(block);
    }

    /** {@return where the block of that number begins, when so many things are cut into so many blocks} */
    public static int begin(int things, int blocks, int block) {
        return (int) ((long) things * block / blocks);
    }
}
