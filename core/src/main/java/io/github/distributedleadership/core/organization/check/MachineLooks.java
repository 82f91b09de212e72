package io.github.distributedleadership.core.organization.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.problem.Warning;
import io.github.distributedleadership.core.value.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Members of unwritten kind whose ids or names are those of machines.
 *
 * <p>It is careful, for there are people called Bot: some words tell it wherever they stand; others only where an id joins them
 * to the rest by a hyphen or an underscore, or where there is no other word.
 */
public final class MachineLooks {
    /** Nobody's name: they tell a machine wherever they stand. */
    private static final ImmutableSet<String> CERTAIN = ImmutableSet.of(
            "automation",
            "autobuild",
            "buildbot",
            "chatbot",
            "chatgpt",
            "copilot",
            "dependabot",
            "gpt",
            "hubot",
            "jenkins",
            "llm",
            "machine",
            "mergebot",
            "noreply",
            "renovate",
            "robot",
            "svc");

    /** Words that may also be a part of a name. */
    private static final ImmutableSet<String> LIKELY =
            ImmutableSet.of("bot", "bots", "ci", "cd", "build", "builder", "builds", "deploy", "release", "cron");

    /** It means delivery beside another word; alone it is somebody's initials more often. */
    private static final ImmutableList<String> INITIALS = ImmutableList.of("cd");

    /** With which an id of a machine begins or ends. */
    private static final ImmutableSet<String> AT_AN_END = ImmutableSet.of("bot", "ci", "build");

    private static final Pattern NO_REPLY =
            Pattern.compile("(^|[^a-z])(no[-_.]?reply|do[-_.]?not[-_.]?reply)($|@)", Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile("[-_]");
    private static final String BRACKETS = "[bot]";

    private MachineLooks() {}

    /** {@return a warning for each, in the order of the members} */
    public static ImmutableList<Warning> among(List<Member> members) {
        return members.stream()
                .filter(member -> member.kind().isEmpty())
                .flatMap(member -> sign(member).map(sign -> warning(member, sign)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static Warning warning(Member member, String sign) {
        String id = member.id().value();
        return new Warning(
                Warning.About.MACHINE,
                ImmutableList.of(id),
                "member \"" + PlainText.excerpt(id) + "\" looks like a machine, by \"" + sign
                        + "\", and counts as a person; give it kind: machine, or kind: person if it is one");
    }

    /** By what it looks like one; empty where it does not. */
    private static Optional<String> sign(Member member) {
        String id = member.id().value();
        String name = member.name();
        return certain(id)
                .or(() -> certain(name))
                .or(() -> end(id))
                // initials are an id too: it tells nothing beside a name that is somebody's
                .or(() -> name.equals(id) ? likely(id) : likely(name));
    }

    private static Optional<String> certain(String text) {
        if (text.toLowerCase(Locale.ROOT).endsWith(BRACKETS)) {
            return Optional.of(BRACKETS);
        }
        if (NO_REPLY.matcher(text).find()) {
            return Optional.of("noreply");
        }
        return words(text).stream().filter(CERTAIN::contains).findFirst();
    }

    private static Optional<String> likely(String text) {
        List<String> words = words(text);
        boolean isOneOfThem = !words.isEmpty() && words.stream().allMatch(LIKELY::contains);
        return Optional.of(words)
                .filter(unused -> isOneOfThem && !words.equals(INITIALS))
                .map(all -> all.get(all.size() - 1));
    }

    /** Of an address only what stands before the @ is the owner's. */
    private static List<String> words(String text) {
        return NameWords.of(text.contains("@") ? text.substring(0, text.indexOf('@')) : text);
    }

    private static Optional<String> end(String id) {
        String[] joined = JOINT.split(id.toLowerCase(Locale.ROOT), -1);
        if (joined.length < 2) {
            return Optional.empty();
        }
        String last = joined[joined.length - 1];
        return AT_AN_END.contains(last)
                ? Optional.of(last)
                : Optional.of(joined[0]).filter(AT_AN_END::contains);
    }
}
