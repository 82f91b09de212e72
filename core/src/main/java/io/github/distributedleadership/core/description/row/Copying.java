package io.github.distributedleadership.core.description.row;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import io.github.distributedleadership.core.people.TeamId;
import org.jspecify.annotations.Nullable;

/** What becomes of people, teams and words in the copy of a row; as it is, they stay. */
public interface Copying {
    /** {@return what stands in the place of that member} */
    default MemberId member(MemberId id) {
        return id;
    }

    /** {@return what stands in the place of that team} */
    default TeamId team(TeamId id) {
        return id;
    }

    /** {@return what stands in the place of that member or team} */
    default Party party(Party party) {
        return party instanceof MemberId id ? member(id) : team((TeamId) party);
    }

    /**
     * {@return what stands in the place of that text; null: nothing does}
     *
     * @param kind one of the kinds of which the words are free
     */
    default @Nullable String text(Kind<String> kind, String text) {
        return text;
    }

    /** {@return the fields of one's own that stay} */
    default ImmutableSortedMap<String, String> own(ImmutableSortedMap<String, String> extensions) {
        return extensions;
    }
}
