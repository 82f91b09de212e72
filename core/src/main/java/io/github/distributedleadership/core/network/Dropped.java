package io.github.distributedleadership.core.network;

/**
 * What was given for a network and is no arc of it. Nothing is left out silently.
 *
 * @param selfTies ties of a node to itself, whatever their weight
 * @param weak ties of weight 0, unless zeros were kept, or below the least weight that counts
 * @param duplicates ties given again between the same two nodes in the same direction; the strongest stayed
 */
public record Dropped(long selfTies, long weak, long duplicates) {
    /** {@return how many they are together} */
    public long total() {
        return selfTies + weak + duplicates;
    }

    /** {@return whether every tie that was given is an arc} */
    public boolean isNone() {
        return total() == 0;
    }
}
