package io.github.distributedleadership.docs;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a page.
 *
 * @param page the page, as messages name it
 * @param line the line of the opening fence, from 1
 * @param language the word behind the opening fence; empty text: none
 * @param mark the HTML comment on the line before, such as {@code prints}; empty text: none
 * @param lines what stands between the fences
 */
record Fence(String page, int line, String language, String mark, List<String> lines) {

    boolean is(String wanted) {
        return language.equals(wanted);
    }

    /** What stands behind the key in the mark: {@code team.yaml} in {@code file: team.yaml}. */
    Optional<String> marked(String key) {
        return mark.startsWith(key + ":")
                ? Optional.of(mark.substring(key.length() + 1).strip())
                : Optional.empty();
    }

    /** All of it, each line ended by a line feed. */
    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Where it stands, for messages. */
    String place() {
        return page + ", the fence at line " + line;
    }
}
