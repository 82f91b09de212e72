package io.github.distributedleadership.rules.explain;

/**
 * How much a renderer tells: how many ids of a list, and whether personal facts.
 *
 * <pre>{@code
 * TextRenderer.of(Detail.standard().withAllIds().withPeople());
 * }</pre>
 *
 * @param idLimit the most ids of one list that are shown, 1 or more; how many were left out is said
 * @param showsPeople whether facts about named persons are shown
 */
public record Detail(int idLimit, boolean showsPeople) {
    private static final Detail STANDARD = new Detail(20, false);

    /** Refuses a limit below 1. */
    public Detail {
        if (idLimit < 1) {
            throw new IllegalArgumentException("at least 1 id of a list must be shown but the limit was " + idLimit);
        }
    }

    /** {@return the first 20 ids of each list, and no personal facts} */
    public static Detail standard() {
        return STANDARD;
    }

    /** {@return this, with another limit} */
    public Detail withIdLimit(int limit) {
        return new Detail(limit, showsPeople);
    }

    /** {@return this, with every id of every list} */
    public Detail withAllIds() {
        return new Detail(Integer.MAX_VALUE, showsPeople);
    }

    /** {@return this, with the personal facts} */
    public Detail withPeople() {
        return new Detail(idLimit, true);
    }
}
