package io.github.distributedleadership.rules.explain;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.organization.Organization;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of one kind of thing by id, and which of them would be taken for something else. */
final class NameRegister {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** By id; the id itself where there is no other name. */
    private final Map<String, String> names = new HashMap<>();

    private final AsRead read;

    private NameRegister(AsRead read) {
        this.read = read;
    }

    /** The names of the members, teams and responsibilities of these organisations; the first that knows an id names it. */
    static final class Registers {
        // in a list of members and teams only the name tells them apart
        private final AsRead parties = new AsRead();
        final NameRegister members = new NameRegister(parties);
        final NameRegister teams = new NameRegister(parties);
        final NameRegister responsibilities = new NameRegister(new AsRead());

        Registers(ImmutableList<Organization> organizations) {
            for (Organization organization : organizations) {
                organization.members().forEach(m -> members.add(m.id().value(), m.name()));
                organization.teams().forEach(t -> teams.add(t.id().value(), t.name()));
                organization.responsibilities().forEach(r -> responsibilities.add(r.id().value(), r.name()));
            }
        }
    }

    /** What readers see of names and ids, and what of it stands for several things. */
    private static final class AsRead {
        private final Set<String> once = new HashSet<>();
        private final Set<String> twice = new HashSet<>();

        void add(String asRead) {
            if (!once.add(asRead)) {
                twice.add(asRead);
            }
        }
    }

    private void add(String id, String name) {
        if (names.putIfAbsent(id, name) != null) {
            return;
        }
        String asRead = asRead(name);
        String asId = asRead(id);
        read.add(asRead);
        if (!asId.equals(asRead)) {
            read.add(asId);
        }
    }

    /** The name of what has that id; null: it has none but its id. */
    @Nullable
    String name(String id) {
        String name = names.get(id);
        return name == null || name.equals(id) ? null : name;
    }

    /** Whether a reader could take that name for the name or the id of something else, or for a name with its id. */
    boolean isAmbiguous(String name) {
        return name.indexOf('[') >= 0 || read.twice.contains(asRead(name));
    }

    /** What a reader sees of a name: neither the joiners, nor how wide a space is, nor capitals. */
    private static String asRead(String name) {
        boolean ascii = name.chars().allMatch(c -> c >= ' ' && c <= '~');
        String visible = ascii
                ? name
                : INVISIBLE
                        .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
