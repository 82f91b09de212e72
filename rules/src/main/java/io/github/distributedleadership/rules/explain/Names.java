package io.github.distributedleadership.rules.explain;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the members, teams and responsibilities of an organisation are called, for sentences in which findings have ids.
 *
 * <p>Names are given exactly as they are written, never in another case; who prints them escapes what could break a line. The
 * id stands in brackets behind a name that a reader could take for something else: two members of one name, a member who is
 * called as another's id. What has no name is shown by its id.
 *
 * <pre>{@code
 * TextRenderer.standard().with(Names.of(school)).message(finding);   // 6 of 6 decisions by Ana Ruiz
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Names {
    private static final String TEAM = "team:";
    private static final String RESPONSIBILITY = "responsibility:";
    private static final Names NONE = new Names(registers(ImmutableList.of()), false, Integer.MAX_VALUE);

    private final Supplier<NameRegister.Registers> registers;
    private final boolean withIdsOfResponsibilities;
    private final int most;

    private Names(Supplier<NameRegister.Registers> registers, boolean withIdsOfResponsibilities, int most) {
        this.registers = registers;
        this.withIdsOfResponsibilities = withIdsOfResponsibilities;
        this.most = most;
    }

    private static Supplier<NameRegister.Registers> registers(ImmutableList<Organization> organizations) {
        return Suppliers.memoize(() -> new NameRegister.Registers(organizations));
    }

    /** {@return no names: everything is shown by its id} */
    public static Names none() {
        return NONE;
    }

    /** {@return the names of these organisations; what several of them have is called as the first does} */
    public static Names of(Organization... organizations) {
        return new Names(registers(ImmutableList.copyOf(organizations)), false, Integer.MAX_VALUE);
    }

    /** {@return the same, with the id in brackets behind every responsibility: for what a next command is asked about} */
    public Names withIdsOfResponsibilities() {
        return new Names(registers, true, most);
    }

    /** {@return the same, with names and ids cut with an ellipsis after so many characters: for a page of few lines} */
    public Names cutAfter(int characters) {
        return new Names(registers, withIdsOfResponsibilities, characters);
    }

    /** {@return the text, or as much of it as so many characters hold, the last of them an ellipsis} */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
    }

    /** {@return the name of the member of that id, as it is written; empty: there is none, or none but the id} */
    public Optional<String> member(String id) {
        return Optional.ofNullable(registers.get().members.name(id));
    }

    /** {@return the name of the team of that bare id, as it is written; empty: there is none, or none but the id} */
    public Optional<String> team(String id) {
        return Optional.ofNullable(registers.get().teams.name(id));
    }

    /** {@return the name of the responsibility of that id, as it is written; empty: there is none, or none but the id} */
    public Optional<String> responsibility(String id) {
        return Optional.ofNullable(registers.get().responsibilities.name(id));
    }

    /**
     * {@return what a sentence shows for that id: the name, and the id in brackets where the name alone would mislead; the id
     * where there is no name, or where things of that kind have none} A team among members says that it is one: {@code
     * Literacy (team)}.
     */
    public String shown(IdKind kind, String id) {
        if (this == NONE) {
            return id;
        }
        NameRegister.Registers all = registers.get();
        return switch (kind) {
            case MEMBER -> named(all.members, id, false);
            case TEAM -> named(all.teams, id, false);
            case RESPONSIBILITY -> named(all.responsibilities, id, withIdsOfResponsibilities);
            case PARTY -> id.startsWith(TEAM) ? team(all, id) : named(all.members, id, false);
            case SCOPE ->
                id.startsWith(TEAM)
                        ? team(all, id)
                        : id.startsWith(RESPONSIBILITY) ? named(all, id.substring(RESPONSIBILITY.length()), id) : id;
            default -> id;
        };
    }

    private String named(NameRegister names, String id, boolean withId) {
        @Nullable String name = names.name(id);
        if (name == null) {
            return cut(id, most);
        }
        String shown = cut(name, most);
        return withId || names.isAmbiguous(name) ? shown + " [" + cut(id, most) + "]" : shown;
    }

    private String team(NameRegister.Registers all, String reference) {
        String id = reference.substring(TEAM.length());
        return all.teams.name(id) == null ? reference : named(all.teams, id, false) + " (team)";
    }

    private String named(NameRegister.Registers all, String responsibility, String reference) {
        return all.responsibilities.name(responsibility) == null
                ? reference
                : named(all.responsibilities, responsibility, withIdsOfResponsibilities);
    }
}
