package io.github.distributedleadership.core.format.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text, refused with their line where they are none.
 *
 * <p>Bytes must be UTF-8, with or without byte order mark. A decoder that replaces what it cannot read would turn a name
 * in another encoding silently into another name.
 */
public final class Characters extends Reader {
    private static final int SIZE = 1 << 14;
    /** More than any parser takes from a text before it looks at it. */
    private static final int READ_AHEAD = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final @Nullable InputStream bytes;
    private final @Nullable Reader chars;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer undecoded = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer ready = CharBuffer.allocate(SIZE).flip();
    private boolean begun;
    private boolean ended;
    private boolean printable;
    private boolean leaveOpen;
    private int line = 1;
    private long sinceMark;
    private int longest = Tokens.LONGEST;

    private Characters(@Nullable InputStream bytes, @Nullable Reader chars) {
        this.bytes = bytes;
        this.chars = chars;
    }

    public static Characters of(InputStream utf8) {
        return new Characters(utf8, null);
    }

    public static Characters of(Reader text) {
        return new Characters(null, text);
    }

    /** The characters of a text that stays open when this is closed. */
    public static Characters leftOpen(InputStream utf8) {
        Characters characters = of(utf8);
        characters.leaveOpen = true;
        return characters;
    }

    /** The characters of a text that stays open when this is closed. */
    public static Characters leftOpen(Reader text) {
        Characters characters = of(text);
        characters.leaveOpen = true;
        return characters;
    }

    /** Refuses what YAML does not allow, with its line, which the parser of YAML does not tell. */
    void refuseUnprintable() {
        printable = true;
    }

    /** Refuses more than so many characters at one go. */
    public void longest(int characters) {
        longest = characters;
    }

    /** Begins to count anew how much is read at one go. */
    public void mark() {
        sinceMark = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!ready.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, ready.remaining());
        ready.get(target, offset, n);
        sinceMark += n;
        if (sinceMark > longest + READ_AHEAD) {
            throw new BrokenText(
                    line, "a text or comment has more than " + longest + " characters; is a quote missing?");
        }
        return n;
    }

    private void fill() throws IOException {
        ready.clear();
        if (bytes != null) {
            decode(bytes);
        } else if (chars != null) {
            ended = chars.read(ready) < 0;
        }
        ready.flip();
        if (!begun && ready.hasRemaining()) {
            begun = true;
            if (ready.get(0) == BYTE_ORDER_MARK) {
                ready.get();
            }
        }
        check();
    }

    private void decode(InputStream in) throws IOException {
        undecoded.compact();
        int n = in.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        undecoded.position(undecoded.position() + Math.max(n, 0)).flip();
        ended = n < 0;
        // as many characters as bytes at most, so there is always room
        CoderResult result = decoder.decode(undecoded, ready, ended);
        if (result.isError()) {
            boolean first = !begun && ready.position() == 0;
            ready.flip();
            check();
            int wrong = undecoded.get(undecoded.position()) & 0xFF;
            boolean utf16 = first && (wrong == 0xFF || wrong == 0xFE);
            String found = utf16 ? "looks like UTF-16" : String.format(Locale.ROOT, "has the byte 0x%02X here", wrong);
            throw new BrokenText(line, "the text must be UTF-8 but " + found + "; save it as UTF-8");
        }
    }

    private void check() {
        for (int i = ready.position(); i < ready.limit(); i++) {
            char c = ready.get(i);
            if (c == '\n') {
                line++;
            } else if (c == 0) {
                throw new BrokenText(
                        line,
                        "the text holds the character U+0000, as binary files and UTF-16 do; save it as UTF-8 text");
            } else if (printable && (c < ' ' || c >= 0x7F) && isUnprintable(c)) {
                String code = String.format(Locale.ROOT, "%04X", (int) c);
                throw new BrokenText(
                        line,
                        "the text holds the character U+" + code
                                + ", which YAML does not allow; take it out, or write \\u" + code + " in quotes");
            }
        }
    }

    private static boolean isUnprintable(char c) {
        return c < 0xA0 ? c != '\t' && c != '\r' && c != 0x85 : c > 0xFFFD;
    }

    @Override
    public void close() throws IOException {
        if (bytes != null && !leaveOpen) {
            bytes.close();
        }
        if (chars != null && !leaveOpen) {
            chars.close();
        }
    }
}
