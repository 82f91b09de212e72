package io.github.distributedleadership.rules.indicator;

import java.util.Locale;

/** The six conditions of distributed leadership. */
public enum Condition {
    /** Those closest to an issue decide without asking above, and soon. */
    AUTONOMY,
    /** Those who decide answer for it, together; seniors answer for letting others try and fail. */
    ACCOUNTABILITY,
    /** Skill at any level, with funds, materials, tools and education. */
    CAPACITY,
    /** Leaders make leaders, and recognise them. */
    COACHING,
    /** People pause, learn from success and failure, and everyone speaks. */
    REFLECTION,
    /** Responsibilities are shared by those with the expertise, and do not hang on one person. */
    SHARED_RESPONSIBILITY;

    /** {@return the condition in lower case with hyphens, as constructs of surveys name it} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the condition as people say it: "shared responsibility", "reflection and feedback"} */
    public String words() {
        return this == REFLECTION ? "reflection and feedback" : key().replace('-', ' ');
    }
}
