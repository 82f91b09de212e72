package io.github.distributedleadership.rules.explain;

/** Text that stays text in Markdown: what means something there or in HTML is escaped, and so is what could turn or break a line. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>&|~#!(){}$";
    private static final String SPECIAL_AT_THE_START = "-+=.";

    private MarkdownText() {}

    /** {@return the text of a block, escaped: what would begin a list or a heading only where it stands first} */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int begun = 0;
        while (begun < text.length() && Character.isDigit(text.charAt(begun))) {
            begun++;
        }
        out.append(text, 0, begun);
        if (begun < text.length() && SPECIAL_AT_THE_START.indexOf(text.charAt(begun)) >= 0) {
            out.append('\\').append(text.charAt(begun++));
        }
        escape(text.substring(begun), false, out);
        return out.toString();
    }

    static void escape(String text, StringBuilder out) {
        escape(text, out.length() == 0, out);
    }

    private static void escape(String text, boolean atStart, StringBuilder out) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Wording.mustBeEscaped(c)) {
                out.append('\\');
                Wording.escaped(c, out);
            } else if (c == ' ' && out.length() == 0) {
                out.append("&#32;"); // four spaces would begin a block of code
            } else {
                if (isSpecial(c, text, i, atStart)) {
                    out.append('\\');
                }
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isSpecial(int c, String text, int at, boolean atStart) {
        return SPECIAL.indexOf(c) >= 0
                || (atStart && SPECIAL_AT_THE_START.indexOf(c) >= 0)
                // many readers make a link of a bare address
                || (c == ':' && text.startsWith("//", at + 1))
                || (c == '.' && at >= 3 && text.startsWith("www", at - 3));
    }
}
