package io.github.distributedleadership.core.format.token;

import java.io.IOException;

/**
 * The tokens of a document, in whatever form it is written.
 *
 * <p>A text in quotes and a bare word are told apart, and nothing is decided about what a bare word means: {@code no} is
 * an id where an id stands, and a mistake where a number stands.
 */
public interface Tokens {
    /** The most characters that one text, or one comment, may have as it is written; scanning is not linear in it. */
    int LONGEST = 1_000_000;

    /** Finds the tokens of a text. */
    interface Form {
        /** {@return the tokens of that text} */
        Tokens of(Characters text) throws IOException;
    }

    /** What a token is. */
    enum Kind {
        /** The beginning of fields. */
        OBJECT,
        /** The end of fields. */
        END_OBJECT,
        /** The beginning of a list. */
        LIST,
        /** The end of a list. */
        END_LIST,
        /** The name of a field. */
        KEY,
        /** A text in quotes. */
        TEXT,
        /** A bare word: a number, true, false; in YAML also any text without quotes. */
        PLAIN,
        /** No value. */
        NULL,
        /** A value that cannot be read; the text says why. */
        REFUSED,
        /** The end of the document. */
        END
    }

    /**
     * {@return the next token}
     *
     * @throws BrokenText when the text cannot be read on
     * @throws IOException when the source cannot be read
     */
    Kind next() throws IOException;

    /** {@return the text of a KEY, TEXT or PLAIN, as it was meant in the first two and as it was written in the last} */
    String text();

    /** {@return the line on which the token begins, from 1} */
    int line();
}
