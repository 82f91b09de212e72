package io.github.distributedleadership.rules.assessment.summary;

import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.rules.assessment.Assessment;
import java.time.LocalDate;

/** A place in which as many responsibilities as wanted are held in the same way; nothing else is recorded of it. */
final class Village {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);

    private final StringBuilder responsibilities = new StringBuilder();
    private final StringBuilder holdings = new StringBuilder();
    private final StringBuilder decisions = new StringBuilder();
    private int number;

    /** So many of them, held as the row says and decided on each time by the next of these, in turn. */
    Village with(int many, String attributes, String holding, int times, String... deciders) {
        for (int i = 0; i < many; i++) {
            String id = "r%02d".formatted(++number);
            responsibilities.append("  - {id: %s, owner: team:crew%s}\n".formatted(id, attributes));
            holdings.append("  - {responsibility: %s, %s}\n".formatted(id, holding));
            for (int d = 0; d < times; d++) {
                decisions.append("    - {responsibility: %s, deciders: [%s], at: %s}\n"
                        .formatted(id, deciders[d % deciders.length], FIRST.plusDays(7L * d)));
            }
        }
        return this;
    }

    /** What is found where the last day is in the same year. */
    Assessment assessment() {
        return Assessment.of(OrganizationFormat.YAML.parse("""
                format: 1
                asOf: 2025-12-31
                members:
                  - {id: ruth, reportsTo: none}
                  - {id: ana, reportsTo: ruth}
                  - {id: ben, reportsTo: ruth}
                  - {id: cy, reportsTo: ruth}
                  - {id: bot, kind: machine, reportsTo: none}
                teams: [{id: crew, members: [ana, ben, cy]}]
                leaders: []
                """
                + table("responsibilities:", responsibilities)
                + table("holdings:", holdings)
                + "practice:\n"
                + table("  decisions:", decisions)));
    }

    private static String table(String name, CharSequence rows) {
        return name + (rows.length() == 0 ? " []\n" : "\n" + rows);
    }
}
