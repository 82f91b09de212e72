package io.github.distributedleadership.core.network;

import io.github.distributedleadership.core.value.Numbers;

/**
 * A tie from one node to another: the source looks to the target as a leader.
 *
 * @param source who looks
 * @param target to whom
 * @param weight how strongly, above 0 unless zeros were kept
 */
public record Arc(String source, String target, double weight) {
    /** {@return such as {@code ben -> ana (4)}} */
    @Override
    public String toString() {
        return source + " -> " + target + " (" + Numbers.plain(weight) + ")";
    }
}
