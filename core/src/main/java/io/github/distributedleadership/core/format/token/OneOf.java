package io.github.distributedleadership.core.format.token;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.token.Cursor.Reading;
import io.github.distributedleadership.core.format.token.Tokens.Kind;
import java.io.IOException;

/** A value written as an object with exactly one of several fields: {@code {team: literacy}}. */
public final class OneOf<T> {
    private final ImmutableMap<String, Reading<? extends T>> choices;
    private final String example;

    /**
     * Makes the choice.
     *
     * @param example how one is written, for messages
     * @param choices field to the reader of its value
     */
    OneOf(String example, ImmutableMap<String, Reading<? extends T>> choices) {
        this.example = example;
        this.choices = choices;
    }

    public ImmutableSet<String> fields() {
        return choices.keySet();
    }

    public T read(Cursor in) throws IOException {
        if (in.kind() != Kind.OBJECT) {
            throw new Refused("must be an object with one field, such as " + example + ", but was " + in.found());
        }
        long before = in.faults().count();
        T value = null;
        int given = 0;
        while (in.next() == Kind.KEY) {
            String key = in.text();
            Reading<? extends T> reading = choices.get(key);
            if (reading == null && in.keepOwn(key)) {
                continue;
            }
            if (reading == null) {
                in.report("unknown field \"" + in.excerpt() + "\"; known are " + String.join(", ", choices.keySet())
                        + in.faults().nearMiss(key, choices.keySet()));
                in.next();
                in.skip();
                continue;
            }
            given++;
            in.next();
            value = in.attempt(reading);
        }
        in.requireNoneSince(before);
        if (value == null || given != 1) {
            throw new Refused("must have exactly one of " + String.join(", ", choices.keySet()) + " but has "
                    + (given == 0 ? "none" : given) + "; write it such as " + example);
        }
        return value;
    }
}
