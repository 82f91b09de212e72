package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberKind;
import io.github.distributedleadership.core.problem.Warning;
import io.github.distributedleadership.core.value.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Members who look like one person twice: of the same name, whatever case, accents and order of its parts, of the same
 * e-mail, or of ids that differ in case only.
 *
 * <p>A name of one word tells it only where it is the id as well: several may be called Ana. There is no field for an e-mail; one
 * is looked for in the id, the name and the extensions {@code x-email} and {@code x-mail}. Machines are left out.
 */
public final class LookAlikes {
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"']+@[^\\s<>\"'@]+\\.[^\\s<>\"'@]+");

    /** So many are named in the sentence. */
    private static final int NAMED = 10;

    private LookAlikes() {}

    /** {@return a warning for each group, in the order of their first members; those by name first, then those by e-mail and by id} */
    public static ImmutableList<Warning> among(List<Member> members) {
        List<Member> people = members.stream()
                .filter(member ->
                        member.kind().filter(MemberKind.MACHINE::equals).isEmpty())
                .toList();
        Set<List<Member>> told = new HashSet<>();
        ImmutableList.Builder<Warning> warnings = ImmutableList.builder();
        for (List<Member> group : groups(people, LookAlikes::name)) {
            told.add(group);
            warnings.add(warning(
                    group,
                    Warning.About.SAME_NAME,
                    "the name " + quoted(group.get(0).name())));
        }
        for (List<Member> group : groups(people, LookAlikes::email)) {
            if (told.add(group)) {
                warnings.add(warning(
                        group,
                        Warning.About.SAME_EMAIL,
                        "the e-mail " + quoted(email(group.get(0)).orElseThrow())));
            }
        }
        for (List<Member> group : groups(people, LookAlikes::idInAnyCase)) {
            if (told.add(group)) {
                warnings.add(warning(group, Warning.About.SAME_ID, "ids that differ in case only"));
            }
        }
        return warnings.build();
    }

    private static Collection<List<Member>> groups(List<Member> people, Function<Member, Optional<?>> key) {
        Map<Object, List<Member>> groups = new LinkedHashMap<>();
        for (Member member : people) {
            key.apply(member)
                    .ifPresent(same -> groups.computeIfAbsent(same, unused -> new ArrayList<>(1))
                            .add(member));
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups.values();
    }

    private static Optional<List<String>> name(Member member) {
        if (EMAIL.matcher(member.name()).matches()) {
            return Optional.empty();
        }
        List<String> words = NameWords.sorted(member.name());
        boolean isTelling = words.size() > 1
                || words.size() == 1
                        && words.equals(NameWords.sorted(member.id().value()));
        return Optional.of(words).filter(unused -> isTelling);
    }

    private static Optional<String> idInAnyCase(Member member) {
        return Optional.of(member.id().value().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> email(Member member) {
        return Stream.of(
                        member.extensions().get("x-email"),
                        member.extensions().get("x-mail"),
                        member.name(),
                        member.id().value())
                .filter(text -> text != null && text.contains("@"))
                .map(EMAIL::matcher)
                .filter(Matcher::find)
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Warning warning(List<Member> group, Warning.About about, String by) {
        ImmutableList<String> ids =
                group.stream().map(member -> member.id().value()).collect(ImmutableList.toImmutableList());
        String named = ids.stream().limit(NAMED).map(LookAlikes::quoted).collect(Collectors.joining(", "));
        return new Warning(
                about,
                ids,
                "members " + named + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "")
                        + " look like one person, by " + by
                        + "; if they are, merge them: keep one, and name that one wherever the others stand");
    }

    private static String quoted(String text) {
        return "\"" + PlainText.excerpt(text) + "\"";
    }
}
