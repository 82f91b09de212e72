package io.github.distributedleadership.core.organization.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.format.OrganizationFormat;
import io.github.distributedleadership.core.format.OrganizationTables;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that people wrote do not give away who was taken out or renamed, in any form in which it is written. */
class PrivacyTest {
    /** Quill is named wherever somebody can write something, and so is the word secret. */
    private static final String TELLING = """
            format: 1
            name: House of Quill, secret
            vision: As Zebedee sees it, secret
            asOf: 2026-01-31
            data: {purpose: research, basis: asked zebedee in secret}
            x-note: {by: zebedee, says: secret}
            x-plain: 1
            members:
              - {id: zebedee, name: Zebedee Quill, skills: {sums: 0.9}, reporting: [{to: ana, x-why: secret}], x-room: secret}
              - {id: ana, name: Ana Bell, reportsTo: none, x-knows: zebedee secret}
              - {id: tan, name: Tan, reportsTo: ana, x-age: 7}
            teams:
              - {id: hall, name: Quill's hall secret, purpose: To help Zebedee in secret}
            goals: [{id: g, name: What Zebedee wants secret}]
            responsibilities:
              - {id: garden, name: The garden of Zebedee secret, owner: team:hall, x-of: Quill secret}
              - {id: roof, name: Zanzibedee secret}
            holdings:
              - {responsibility: garden, holders: [ana, zebedee], parts: {ana: "beds, zebedee's too, secret", zebedee: hedges secret}, arrangement: divided, x-s: secret zebedee}
            leaders: [{member: zebedee, role: gardener, scope: {responsibility: garden}, x-s: secret zebedee}]
            practice:
              decisions:
                - {id: d1, responsibility: garden, part: "beds, zebedee's too, secret", deciders: [ana], consulted: [zebedee], at: 2026-01-02, x-s: secret zebedee}
                - {responsibility: garden, part: hedges secret, deciders: [zebedee], approvedBy: zebedee, at: 2026-01-03}
              initiatives:
                - {proposers: [ana, zebedee], lesson: "Ask Zebedee first, secret", at: 2026-01-04, x-s: secret zebedee}
                - {proposers: [zebedee], lesson: Mine alone secret, at: 2026-01-05}
              feedback:
                - {giver: ana, subject: {team: hall}, aspect: support, at: 2026-01-06, comment: Mr Quill was kind secret, x-s: secret zebedee}
                - {giver: ana, subject: {member: zebedee}, aspect: support, at: 2026-01-07, comment: Kind secret}
              reflections:
                - {id: f1, participants: [ana, zebedee], spoke: [zebedee], about: {decision: d1}, lessons: ["Zebedee knew, secret"], at: 2026-01-08, x-s: secret zebedee}
              coaching: [{coach: ana, coachee: zebedee, x-s: secret zebedee}]
              trust: [{truster: ana, trustee: zebedee, level: 0.5, at: 2026-01-09, x-s: secret zebedee}]
              claims: [{claimant: zebedee, scope: {team: hall}, at: 2026-01-10, x-s: secret zebedee}]
              answers: [{by: ana, claimant: zebedee, scope: {team: hall}, granted: true, at: 2026-01-11, x-s: secret zebedee}]
              allocations: [{to: zebedee, for: garden, by: zebedee, kind: funds, amount: 1, at: 2026-01-12, x-s: secret zebedee}]
              surveys: [{id: s, at: 2026-01-13, scale: [1, 5], items: [{id: q, construct: trust}], x-s: secret zebedee}]
              responses: [{survey: s, team: hall, respondent: zebedee, values: {q: 3}, x-s: secret zebedee}, {survey: s, respondent: erased-1, values: {q: 4}}]
            """;

    @TempDir
    private Path folder;

    private static Organization telling() {
        return OrganizationFormat.YAML.parse(TELLING);
    }

    /** All that is written of it, in all forms, in lower case. */
    private String written(Organization organization) throws IOException {
        StringBuilder all = new StringBuilder();
        all.append(OrganizationFormat.YAML.text(organization));
        all.append(OrganizationFormat.JSON.text(organization));
        Path tables = folder.resolve("tables");
        OrganizationTables.write(organization, tables);
        assertThat(OrganizationTables.read(tables)).isEqualTo(organization);
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void pseudonyms_leave_no_name_and_no_free_word_in_any_form() throws IOException {
        Organization before = telling();
        Pseudonyms key = Pseudonyms.none().extendedTo(before, new Random(1));
        String text = written(key.applyTo(before));
        assertThat(text).doesNotContain("secret", "zebedee", "quill", "ana", "bell", "hall", "x-");
        assertThat(text).contains("(withheld)", "part-1", "part-2", "gardener");
        assertThat(key.toString()).doesNotContain("zebedee");
    }

    @Test
    void who_is_erased_leaves_no_trace_in_any_form_and_others_keep_theirs() throws IOException {
        Organization before = telling();
        Organization after = before.after(List.of(new Change.Erase(MemberId.of("zebedee"))));
        String text = written(after);
        assertThat(text).doesNotContain("zebedee", "quill", "mine alone");
        // what somebody else is, said and learned stays
        assertThat(text)
                .contains("ana bell", "ask (erased) first, secret", "(erased) knew, secret", "zanzibedee", "x-age");
        // the name of a stand-in is nobody's code
        assertThat(after.members()).extracting(Member::id).contains(MemberId.of("erased-2"));
        for (Table table : Table.values()) {
            assertThat(after.size(table)).as(table.key()).isEqualTo(before.size(table));
        }
    }

    @Test
    void several_are_erased_at_once() throws IOException {
        Organization after = telling()
                .after(List.of(new Change.Erase(MemberId.of("zebedee")), new Change.Erase(MemberId.of("ana"))));
        assertThat(written(after)).doesNotContain("zebedee", "quill", "ana bell");
        assertThat(after.members())
                .extracting(member -> member.id().value())
                .containsExactly("erased-2", "erased-3", "tan");
    }

    @Test
    void what_stays_and_names_somebody_is_found() {
        Organization telling = OrganizationFormat.YAML.parse(TELLING.replace("id: garden", "id: zebedee-garden")
                .replace("responsibility: garden", "responsibility: zebedee-garden")
                .replace("for: garden", "for: zebedee-garden")
                .replace("role: gardener", "role: Deputy of Quill"));
        assertThat(Pseudonyms.keptThatName(telling))
                .containsExactly("the responsibility \"zebedee-garden\"", "the role \"Deputy of Quill\"");
        assertThat(Pseudonyms.keptThatName(telling())).isEmpty();
    }

    @Test
    void a_name_is_found_as_a_whole_word_only() {
        List<String> found = new ArrayList<>();
        NameFinder names = NameFinder.of(List.of(
                Member.of("nia"),
                Member.of("m2").toBuilder().name("The teacher").build()));
        for (String text : List.of("Nia", "tanzania", "ask nia.", "the end", "the teacher", "m2", "m22")) {
            if (names.isIn(text)) {
                found.add(text);
            }
        }
        assertThat(found).containsExactly("Nia", "ask nia.", "the teacher", "m2");
    }
}
