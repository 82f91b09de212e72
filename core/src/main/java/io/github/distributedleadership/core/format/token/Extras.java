package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.value.Moment;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a row gives beside the fields of its draft: its term, and fields of one's own in it and in its objects. */
public final class Extras {
    /** How deep the fields of the row lie. */
    final int depth;

    @Nullable
    public Moment from;

    @Nullable
    public Moment until;

    private @Nullable TreeMap<String, String> own;

    public Extras(int depth) {
        this.depth = depth;
    }

    boolean hasOwn(String key) {
        return own != null && own.containsKey(key);
    }

    void keep(String key, String json) {
        TreeMap<String, String> kept = own == null ? new TreeMap<>() : own;
        kept.put(key, json);
        own = kept;
    }

    /** {@return the fields of one's own, by key; null: there are none} */
    @Nullable
    public ImmutableSortedMap<String, String> own() {
        return own == null ? null : ImmutableSortedMap.copyOf(own);
    }

    /**
     * Names the objects of a list by their canonical places, for the fields of one's own that lie in them.
     *
     * @param list the place of the list in the row
     * @param given the objects in the order in which they were given
     * @param canonical the same in canonical order
     */
    <T> void renumber(String list, List<T> given, List<T> canonical) {
        if (own == null || own.subMap(list + "[", list + "\\").isEmpty()) {
            return;
        }
        TreeMap<String, String> renamed = new TreeMap<>();
        own.forEach((key, json) -> {
            if (key.startsWith(list + "[")) {
                int end = key.indexOf(']');
                T object = given.get(Integer.parseInt(key.substring(list.length() + 1, end)));
                String place = list + "[" + canonical.indexOf(object);
                if (renamed.put(place + key.substring(end), json) != null) {
                    throw new Refused("the field \"" + key.substring(end + 2) + "\" is given in two equal objects of \""
                            + list + "\"; take one out");
                }
            } else {
                renamed.put(key, json);
            }
        });
        own = renamed;
    }
}
