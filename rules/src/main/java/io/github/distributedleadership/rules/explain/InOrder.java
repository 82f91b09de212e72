package io.github.distributedleadership.rules.explain;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Works on many subjects on all processors and hands over what comes of it in their order, whatever the number of processors.
 *
 * <p>For the reasons of a large organisation: a batch is worked on, handed over and forgotten, so that a million answers with
 * their reasons never stand in memory together.
 *
 * <pre>{@code
 * InOrder.forEach(
 *         sharing.responsibilities().toArray(),
 *         r -> TextRenderer.standard().message(verdicts.at(r).reasons().get(0)),
 *         sentence -> out.append(sentence).append('\n'));
 * }</pre>
 */
public final class InOrder {
    private static final int BATCH = 4096;

    private InOrder() {}

    /**
     * Takes what came of the subjects, one after the other.
     *
     * @param <T> what comes of one
     * @param <E> what goes wrong, such as an {@link java.io.IOException}
     */
    @FunctionalInterface
    public interface Sink<T, E extends Exception> {
        /**
         * Takes the next.
         *
         * @throws E when it cannot be taken
         */
        void accept(T result) throws E;
    }

    /**
     * Works on each subject, on any thread, and gives the results to the sink in the order of the subjects, on this one.
     *
     * @param work must depend on the subject alone, and be thread-safe
     * @throws E when the sink does
     */
    public static <T, E extends Exception> void forEach(
            int[] subjects, IntFunction<? extends T> work, Sink<? super T, E> sink) throws E {
        for (int from = 0; from < subjects.length; from += BATCH) {
            int until = Math.min(subjects.length, from + BATCH);
            List<? extends T> results = Arrays.stream(subjects, from, until)
                    .parallel()
                    .mapToObj(work)
                    .toList();
            for (T result : results) {
                sink.accept(result);
            }
        }
    }
}
