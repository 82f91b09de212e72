package io.github.distributedleadership.rules.measure;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which groups are too small to be told about (our own rule).
 *
 * <p>A group of fewer people than the smallest group is withheld. Who knows the result of all can subtract those that are
 * told, and has what is withheld as one group. So the next smallest are withheld too, until two groups or more are and
 * together they have as many people as the smallest group; of equally small ones those that come first. A group of nobody
 * has nothing to protect, and is neither withheld nor counted.
 *
 * <p>Worked example, with 5 as the smallest group: of groups of 3, 9, 6 and 12 the first is withheld, and with it the third.
 * Of groups of 1, 1, 5 and 5 the first three are, since both single people together would be two.
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
        boolean[] withheld = new boolean[sizes.length];
        long people = 0;
        for (int i = 0; i < bySize.length; i++) {
            int size = sizes[bySize[i]];
            boolean hidesOthers = i == 1 || people < minGroup;
            if (size < minGroup || i > 0 && withheld[bySize[i - 1]] && hidesOthers) {
                withheld[bySize[i]] = true;
                people += size;
            }
        }
        return withheld;
    }
}
