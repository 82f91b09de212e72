package io.github.distributedleadership.rules.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which groups are too small to be told about (our own rule).
 *
 * <p>A group of fewer people than the smallest group is withheld. If it is the only one, the next smallest is withheld too,
 * so that who knows the result of all cannot subtract the others; of equally small ones the one that comes first. A group
 * of nobody has nothing to protect, and is neither withheld nor counted.
 *
 * <p>Worked example, with 5 as the smallest group: of groups of 3, 9, 6 and 12 the first is withheld, and with it the third.
 */
public final class SmallGroups {
    /** What results say of a withheld group in place of a value. */
    public static final String WITHHELD = "withheld";

    private SmallGroups() {}

    /**
     * {@return for each group whether it is withheld}
     *
     * @param sizes how many people each group has
     * @param minGroup the smallest group that is told about; 1 withholds nothing
     */
    public static boolean[] withheld(int[] sizes, int minGroup) {
        int[] bySize = IntStream.range(0, sizes.length)
                .filter(group -> sizes[group] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(group -> sizes[group])) // stable
                .mapToInt(Integer::intValue)
                .toArray();
        int small = 0;
        while (small < bySize.length && sizes[bySize[small]] < minGroup) {
            small++;
        }
        boolean[] withheld = new boolean[sizes.length];
        for (int i = 0; i < (small == 1 ? Math.min(2, bySize.length) : small); i++) {
            withheld[bySize[i]] = true;
        }
        return withheld;
    }
}
