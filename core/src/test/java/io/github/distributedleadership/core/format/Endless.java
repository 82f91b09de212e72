package io.github.distributedleadership.core.format;

import java.io.Reader;

/** A text that begins in some way and then goes on for ever in the same way. */
public final class Endless extends Reader {
    private final String begin;
    private final String piece;
    private int at;

    public Endless(String begin, String piece) {
        this.begin = begin;
        this.piece = piece;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = at < begin.length() ? begin.charAt(at) : piece.charAt(at - begin.length());
            at = at + 1 == begin.length() + piece.length() ? begin.length() : at + 1;
        }
        return length;
    }

    @Override
    public void close() {}
}
