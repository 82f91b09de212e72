package io.github.distributedleadership.core.organization.pseudonym;

import com.google.common.collect.ImmutableSortedMap;
import io.github.distributedleadership.core.description.Coverage;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.description.row.Copying;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.description.row.Rows;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.Decision;
import io.github.distributedleadership.core.responsibility.Holding;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.Extensible;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An organisation by other names, without free words and fields of one's own. */
final class Pseudonymisation {
    private static final String WORDS = "(withheld)";

    private final Organization before;
    private final Pseudonyms pseudonyms;
    private final Map<MemberId, MemberId> members = new HashMap<>();
    private final Map<TeamId, TeamId> teams = new HashMap<>();
    private final Map<ResponsibilityId, Map<String, String>> parts = new HashMap<>();

    Pseudonymisation(Pseudonyms pseudonyms, Organization before) {
        this.before = before;
        this.pseudonyms = pseudonyms;
        numberParts();
    }

    /** Words for parts become numbers, the same in holdings and decisions, because decisions are matched by them. */
    private void numberParts() {
        Map<ResponsibilityId, TreeSet<String>> words = new TreeMap<>();
        for (Holding holding : before.holdings()) {
            words.computeIfAbsent(holding.responsibility(), unused -> new TreeSet<>())
                    .addAll(holding.parts().values());
        }
        for (Decision decision : before.practice().decisions()) {
            decision.part()
                    .ifPresent(part -> words.computeIfAbsent(decision.responsibility(), unused -> new TreeSet<>())
                            .add(part));
        }
        words.forEach((responsibility, all) -> {
            Map<String, String> numbered = new HashMap<>();
            for (String word : all) {
                numbered.put(word, "part-" + (numbered.size() + 1));
            }
            parts.put(responsibility, numbered);
        });
    }

    Organization result() {
        OrganizationBuilder after = Organization.builder();
        before.asOf().ifPresent(after::asOf);
        before.purpose().ifPresent(after::purpose);
        if (before.recordedCompletely()) {
            after.recordedCompletely();
        }
        after.complete(before.completeAttributes().toArray(new String[0]));
        for (Table table : Table.values()) {
            List<Extensible> rows = before.rows(table).stream()
                    .map(row -> Rows.any(table).copy(row, new Withholding(responsibility(row))))
                    .toList();
            if (before.coverage(table) == Coverage.PARTIAL) {
                after.partial(table);
            }
            if (before.coverage(table) != Coverage.NOT_RECORDED) {
                after.take(table, rows);
            }
        }
        return after.build();
    }

    /** What becomes of a row. */
    private final class Withholding implements Copying {
        private final Map<String, String> partsOfRow;

        /** Looks at a row of that responsibility; empty: it is of none, and has no parts. */
        Withholding(Optional<ResponsibilityId> responsibility) {
            partsOfRow = responsibility.map(parts::get).orElse(Map.of());
        }

        @Override
        public MemberId member(MemberId id) {
            return members.computeIfAbsent(id, pseudonyms::member);
        }

        @Override
        public TeamId team(TeamId id) {
            return teams.computeIfAbsent(id, pseudonyms::team);
        }

        @Override
        public @Nullable String text(Kind<String> kind, String text) {
            if (kind == Kind.PERSON || kind == Kind.NAME || kind == Kind.REMARK) {
                return null;
            }
            if (kind == Kind.LESSON) {
                return text.isBlank() ? text : WORDS; // that there was one counts
            }
            if (kind == Kind.RESPONDENT) {
                return pseudonyms.respondent(text);
            }
            return kind == Kind.PART ? partsOfRow.getOrDefault(text, text) : text;
        }

        @Override
        public ImmutableSortedMap<String, String> own(ImmutableSortedMap<String, String> extensions) {
            return ImmutableSortedMap.of();
        }
    }

    private static Optional<ResponsibilityId> responsibility(Extensible row) {
        if (row instanceof Holding holding) {
            return Optional.of(holding.responsibility());
        }
        return row instanceof Decision decision ? Optional.of(decision.responsibility()) : Optional.empty();
    }
}
