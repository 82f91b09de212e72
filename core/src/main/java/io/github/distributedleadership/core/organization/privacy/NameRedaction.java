package io.github.distributedleadership.core.organization.privacy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.description.row.Copying;
import io.github.distributedleadership.core.description.row.Kind;

/**
 * Takes the mention of people out of free words, and fields of one's own that mention them.
 *
 * <p>Ids of other things stay as they are, even where a name stands in one, and so do skills, aspects and units.
 */
final class NameRedaction implements Copying {
    private final NameFinder names;
    private final String instead;

    NameRedaction(NameFinder names, String instead) {
        this.names = names;
        this.instead = instead;
    }

    String words(String text) {
        return names.replacedIn(text, instead);
    }

    @Override
    public String text(Kind<String> kind, String text) {
        return kind == Kind.PERSON || kind == Kind.RESPONDENT ? text : words(text);
    }

    @Override
    public ImmutableSortedMap<String, String> own(ImmutableSortedMap<String, String> extensions) {
        return ImmutableSortedMap.copyOf(
                Maps.filterEntries(extensions, e -> !names.isIn(e.getKey()) && !names.isIn(e.getValue())));
    }
}
