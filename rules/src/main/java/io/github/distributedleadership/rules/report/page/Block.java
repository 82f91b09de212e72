package io.github.distributedleadership.rules.report.page;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a page, with its text as it is to be read: nothing in it is escaped, broken into lines or underlined. */
public sealed interface Block {

    /**
     * What the page is about.
     *
     * @param text one line
     */
    record Title(String text) implements Block {}

    /**
     * What the next blocks are about.
     *
     * @param text one line
     */
    record Heading(String text) implements Block {}

    /**
     * Sentences.
     *
     * @param text the sentences
     */
    record Paragraph(String text) implements Block {}

    /**
     * One of several alike.
     *
     * @param text the sentence
     */
    record Item(String text) implements Block {}

    /**
     * One of several in their order.
     *
     * @param number its place, from 1
     * @param text the sentence
     */
    record Numbered(int number, String text) implements Block {}

    /**
     * More about the item or the numbered entry before.
     *
     * @param text the sentences
     */
    record Under(String text) implements Block {}

    /**
     * Cells in rows; a row may have fewer cells than another.
     *
     * @param rows the rows, at least one
     */
    record Table(ImmutableList<ImmutableList<String>> rows) implements Block {
        /** {@return the table of these rows} */
        public static Table of(List<? extends List<String>> rows) {
            return new Table(rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()));
        }
    }

    /**
     * Sentences under a word that stands beside them.
     *
     * @param label the word
     * @param texts one text, or several that stand below each other; at least one
     */
    record Labelled(String label, ImmutableList<String> texts) implements Block {
        /** {@return these texts under that word} */
        public static Labelled of(String label, List<String> texts) {
            return new Labelled(label, ImmutableList.copyOf(texts));
        }
    }

    /** A little room between blocks of one sort. */
    record Gap() implements Block {}
}
