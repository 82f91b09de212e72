package io.github.distributedleadership.rules.report;

import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.explain.Fact;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.explain.Names;
import io.github.distributedleadership.rules.explain.TextRenderer;
import io.github.distributedleadership.rules.report.page.Block;
import io.github.distributedleadership.rules.report.page.PageFormat;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report says, block by block, each written as it comes. */
final class Page {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(,[0-9]{3})*)\\b");

    private final Appendable out;
    private final PageFormat format;
    private final Detail detail;
    private final Names names;
    private final TextRenderer renderer;

    Page(Appendable out, PageFormat format, Detail detail, Names names) {
        this.out = out;
        this.format = format;
        this.detail = detail;
        this.names = names;
        renderer = TextRenderer.of(detail).with(names);
    }

    /** Writes one of several alike. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    Detail detail() {
        return detail;
    }

    /** What members, teams and responsibilities are called on it. */
    Names names() {
        return names;
    }

    /** The same page, on which responsibilities are shown with their ids, since the next command asks for one. */
    Page withIdsOfResponsibilities() {
        return new Page(out, format, detail, names.withIdsOfResponsibilities());
    }

    String message(Finding finding) {
        return renderer.message(finding);
    }

    /** The message as a sentence that begins with a capital, unless it begins with a name or an id, which is kept as it is written. */
    String sentence(Finding finding) {
        String template = finding.template().toString();
        // words that are chosen by a number are words
        boolean choosesFirst = template.indexOf('|') < template.indexOf('}') && template.contains("|");
        return template.startsWith("{") && !choosesFirst ? message(finding) + "." : withCapital(finding);
    }

    /** The message as a sentence that begins with a capital, whatever it begins with. */
    String withCapital(Finding finding) {
        return Texts.capital(message(finding)) + ".";
    }

    /** The sentence with the number that it begins with, if it does, as a word up to twelve. */
    String opening(Finding finding) {
        return beginsWithCount(finding) ? Texts.capital(clause(finding)) + "." : sentence(finding);
    }

    /** The message in the middle of a sentence, with such a number as a word. */
    String clause(Finding finding) {
        String message = message(finding);
        Matcher number = NUMBER.matcher(message);
        return beginsWithCount(finding) && number.lookingAt()
                ? Texts.spelled(Long.parseLong(number.group(1).replace(",", ""))) + message.substring(number.end(1))
                : message;
    }

    private static boolean beginsWithCount(Finding finding) {
        String template = finding.template().toString();
        return template.startsWith("{")
                && finding.find(template.substring(1, template.indexOf('}')), Fact.Count.class)
                        .isPresent();
    }

    void title(String text) throws IOException {
        add(new Block.Title(text));
    }

    void heading(String text) throws IOException {
        add(new Block.Heading(text));
    }

    void paragraph(String text) throws IOException {
        add(new Block.Paragraph(text));
    }

    void item(String text) throws IOException {
        add(new Block.Item(text));
    }

    void item(Finding finding) throws IOException {
        item(sentence(finding));
    }

    void items(Iterable<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            item(finding);
        }
    }

    /** The first of them, and how many there are beyond. */
    <T> void first(List<T> all, Each<? super T> each) throws IOException {
        for (int i = 0; i < Math.min(all.size(), detail.idLimit()); i++) {
            each.write(all.get(i));
        }
        more(all.size());
    }

    /** How many there are beyond those that are shown of so many. */
    void more(int size) throws IOException {
        if (size > detail.idLimit()) {
            item("and " + (size - detail.idLimit()) + " more.");
        }
    }

    void numbered(int number, String text) throws IOException {
        add(new Block.Numbered(number, text));
    }

    void under(String text) throws IOException {
        add(new Block.Under(text));
    }

    void under(Finding finding) throws IOException {
        under(sentence(finding));
    }

    /** Why it is so on one side of a difference. */
    void under(String side, Finding finding) throws IOException {
        under(side + ": " + message(finding) + ".");
    }

    void table(List<? extends List<String>> rows) throws IOException {
        add(Block.Table.of(rows));
    }

    /** Sentences under a word that stands beside them; nothing where there are none. */
    void labelled(String label, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            add(Block.Labelled.of(label, texts));
        }
    }

    void blank() throws IOException {
        add(new Block.Gap());
    }

    private void add(Block block) throws IOException {
        format.write(block, out);
    }
}
