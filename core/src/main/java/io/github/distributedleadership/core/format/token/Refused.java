package io.github.distributedleadership.core.format.token;

/** Thrown where a value is not what belongs in its place; reading goes on behind the value. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message, null, false, false); // a file may hold a million of them, and nobody reads their stack
    }

    /** For a value of whose parts all has been said already. */
    public static Refused alreadySaid() {
        return new Refused("");
    }

    boolean isAlreadySaid() {
        return sentence().isEmpty();
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
