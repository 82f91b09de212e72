package io.github.distributedleadership.rules.explain;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found about one subject: the outcome, what it rests on, the facts, and where the rule comes from.
 *
 * <p>The message is derived from the template and the facts, so text and data cannot disagree: the slots of the template,
 * but for those of clauses that are not told, are exactly the names of the facts. What is borne out is kept like what is
 * spoken against, because it explains as much.
 *
 * <pre>{@code
 * static final Rule IN_RECORD = Rule.of("sharing.in-record", Evidence.RECORD);
 * static final Rule.Variant BY_ONE = IN_RECORD.says("{taken} of {n} {n|decision|decisions} by {decider}");
 *
 * Finding finding = BY_ONE.speaksAgainst(FindingSubject.of(responsibility))
 *         .count("taken", 6).count("n", 6).text("decider", "ana")
 *         .build();
 * finding.message();   // 6 of 6 decisions by ana
 * }</pre>
 *
 * <p>Written by hand instead of generated, since there are millions of them: the facts lie in one small array beside the
 * shared template, and a map is made only when asked for. Immutable and thread-safe; equal when all parts are equal.
 */
public final class Finding {
    /** The source of what this library defines itself, and no publication claims. */
    public static final String OWN = "own";

    private static final Comparator<Finding> BY_SUBJECT =
            Comparator.comparing(Finding::subject).thenComparing(Finding::rule).thenComparing(Finding::outcome);

    private final String rule;
    private final FindingSubject subject;
    private final FindingOutcome outcome;
    private final Evidence evidence;
    private final String source;
    private final Template template;
    /** By slot; null only in a clause that is not told. */
    private final @Nullable Fact[] facts;

    private Finding(
            Template template,
            @Nullable Fact[] facts,
            String rule,
            FindingSubject subject,
            FindingOutcome outcome,
            Evidence evidence,
            String source) {
        this.template = template;
        this.facts = facts;
        this.rule = rule;
        this.subject = subject;
        this.outcome = outcome;
        this.evidence = evidence;
        this.source = source;
    }

    /** {@return a new finding to be told by that template; all its slots and all other parts are required} */
    public static Builder builder(Template template) {
        return new Builder(template);
    }

    /** {@return the order of findings in print: by subject, then rule, then outcome} */
    public static Comparator<Finding> bySubject() {
        return BY_SUBJECT;
    }

    /** {@return the id of the rule: {@code sharing.on-paper}} */
    public String rule() {
        return rule;
    }

    /** {@return what it is about} */
    public FindingSubject subject() {
        return subject;
    }

    /** {@return how the rule ended} */
    public FindingOutcome outcome() {
        return outcome;
    }

    /** {@return what it rests on} */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return the key in the literature of what the rule says ({@code sah-stiglitz-1986}), or {@link #OWN}} */
    public String source() {
        return source;
    }

    /** {@return whether the rule is this library's own definition, which no publication claims} */
    public boolean ours() {
        return source.equals(OWN);
    }

    /**
     * {@return whether it cannot be told without a fact about a named person that is shown only when asked for} A clause that
     * holds such a fact is left out, and the rest can be told.
     */
    public boolean isPersonal() {
        for (int slot = 0; slot < facts.length; slot++) {
            Fact fact = facts[slot];
            if (fact != null && fact.isPersonal() && !template.isOptional(slot)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the sentence with slots} */
    public Template template() {
        return template;
    }

    /** {@return the facts by the names of their slots, in the order of the template; without those of clauses not told} */
    public ImmutableMap<String, Fact> facts() {
        ImmutableMap.Builder<String, Fact> map = ImmutableMap.builderWithExpectedSize(facts.length);
        for (int i = 0; i < facts.length; i++) {
            Fact fact = facts[i];
            if (fact != null) {
                map.put(template.slots().get(i), fact);
            }
        }
        return map.buildOrThrow();
    }

    /** {@return the fact of that name; empty: this finding has none} */
    public Optional<Fact> find(String name) {
        int slot = template.slots().indexOf(name);
        return slot < 0 ? Optional.empty() : Optional.ofNullable(facts[slot]);
    }

    /** {@return the fact of that name, if it is of that type: {@code find("decisions", Fact.Count.class)}} */
    public <T extends Fact> Optional<T> find(String name, Class<T> type) {
        return find(name).filter(type::isInstance).map(type::cast);
    }

    /**
     * {@return the fact of that name}
     *
     * @throws IllegalArgumentException when the template has no such slot, or it stands in a clause that is not told
     */
    public Fact fact(String name) {
        return fact(slotOf(template, name));
    }

    /** {@return the sentence in plain text, with the first 20 ids of each list and without personal facts} */
    public String message() {
        return TextRenderer.standard().message(this);
    }

    Fact fact(int slot) {
        Fact fact = facts[slot];
        if (fact == null) {
            throw new IllegalArgumentException("the slot \"" + template.slots().get(slot) + "\" of the template \""
                    + template + "\" has no fact, since its clause is not told");
        }
        return fact;
    }

    /** Whether there is a fact for that slot. */
    boolean has(int slot) {
        return facts[slot] != null;
    }

    private static int slotOf(Template template, String name) {
        int slot = template.slots().indexOf(name);
        if (slot < 0) {
            throw new IllegalArgumentException(
                    "no slot \"" + name + "\" in the template \"" + template + "\"; its slots are " + template.slots());
        }
        return slot;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Finding that
                        && rule.equals(that.rule)
                        && subject.equals(that.subject)
                        && outcome == that.outcome
                        && evidence == that.evidence
                        && source.equals(that.source)
                        && template.equals(that.template)
                        && Arrays.equals(facts, that.facts));
    }

    @Override
    public int hashCode() {
        // names of enum constants, whose own hash differs from run to run
        return Objects.hash(rule, subject.reference(), outcome.name(), evidence.name(), source, template) * 31
                + Arrays.hashCode(facts);
    }

    /** {@return the line that {@link TextRenderer#standard()} writes} */
    @Override
    public String toString() {
        return TextRenderer.standard().render(this);
    }

    /** Makes one finding. Not thread-safe. */
    public static final class Builder {
        // a few keys stand in millions of findings: what was looked at once need not be looked at again
        private static final int KEPT_KEYS = 1000;
        private static final Set<String> RULES = ConcurrentHashMap.newKeySet();
        private static final Set<String> SOURCES = ConcurrentHashMap.newKeySet();

        private final Template template;
        private final @Nullable Fact[] facts;
        private @Nullable String rule;
        private @Nullable FindingSubject subject;
        private @Nullable FindingOutcome outcome;
        private @Nullable Evidence evidence;
        private @Nullable String source;

        private Builder(Template template) {
            this.template = template;
            this.facts = new @Nullable Fact[template.slots().size()];
        }

        /** Of a rule whose keys have been looked at. */
        Builder(Template template, String rule, FindingSubject subject, Evidence evidence, String source) {
            this(template);
            this.rule = rule;
            this.subject = subject;
            this.evidence = evidence;
            this.source = source;
        }

        /** {@return this, with the id of the rule: lower-case words with hyphens, joined by dots} */
        public Builder rule(String id) {
            this.rule = checkedKey(id, "the id of a rule", true);
            return this;
        }

        /** {@return this, about that subject} */
        public Builder subject(FindingSubject about) {
            this.subject = about;
            return this;
        }

        /** {@return this, with that outcome} */
        public Builder outcome(FindingOutcome result) {
            this.outcome = result;
            return this;
        }

        /** {@return this, resting on that} */
        public Builder evidence(Evidence kind) {
            this.evidence = kind;
            return this;
        }

        /** {@return this, from that publication, by its key, or {@link Finding#OWN}} */
        public Builder source(String key) {
            this.source = checkedKey(key, "the key of a source", false);
            return this;
        }

        /** {@return this, with a count in that slot} */
        public Builder count(String slot, long value) {
            return fact(slot, Fact.count(value));
        }

        /** {@return this, with an amount in that slot} */
        public Builder amount(String slot, double value) {
            return fact(slot, Fact.amount(value));
        }

        /** {@return this, with a text in that slot} */
        public Builder text(String slot, String value) {
            return fact(slot, Fact.text(value));
        }

        /** {@return this, with a word of a closed list in that slot} */
        public Builder word(String slot, Enum<?> value) {
            return fact(slot, Fact.word(value));
        }

        /** {@return this, with a word of a closed list in that slot, and what the sentence says for it} */
        public Builder word(String slot, Enum<?> value, String inWords) {
            return fact(slot, Fact.word(value, inWords));
        }

        /** {@return this, with a list of ids in that slot} */
        public Builder ids(String slot, Iterable<String> value) {
            return fact(slot, Fact.ids(value));
        }

        /** {@return this, with a list of ids of that kind in that slot} */
        public Builder ids(String slot, IdKind kind, Iterable<String> value) {
            return fact(slot, Fact.ids(kind, value));
        }

        /** {@return this, with those fields and tables in that slot} */
        public Builder fields(String slot, Collection<FieldId> value) {
            return fact(slot, Fact.fields(value));
        }

        /** {@return this, with those members in that slot} */
        public Builder members(String slot, Collection<MemberId> value) {
            return fact(slot, Fact.members(value));
        }

        /** {@return this, with those members and teams in that slot} */
        public Builder parties(String slot, Collection<? extends Party> value) {
            return fact(slot, Fact.parties(value));
        }

        /** {@return this, with an id of that kind in that slot} */
        public Builder id(String slot, IdKind kind, String value) {
            return fact(slot, Fact.id(kind, value));
        }

        /** {@return this, with a day in that slot} */
        public Builder day(String slot, LocalDate value) {
            return fact(slot, Fact.day(value));
        }

        /** {@return this, with that fact in that slot where the sentence has such a slot} */
        public Builder offer(String slot, Supplier<? extends Fact> value) {
            return template.slots().contains(slot) ? fact(slot, value.get()) : this;
        }

        /**
         * {@return this, with that fact in that slot}
         *
         * @throws IllegalArgumentException when there is no such slot, or it is filled already, or words are chosen by it
         *     and the fact is no number and no list
         */
        public Builder fact(String slot, Fact value) {
            int index = slotOf(template, slot);
            if (facts[index] != null) {
                throw new IllegalArgumentException(
                        "the slot \"" + slot + "\" of the template \"" + template + "\" is filled twice");
            }
            boolean counts = value instanceof Fact.Count || value instanceof Fact.Amount || value instanceof Fact.Ids;
            if (template.choosesBy(index) && !counts) {
                throw new IllegalArgumentException("words are chosen by the slot \"" + slot + "\" of the template \""
                        + template + "\", so it must be a count, an amount or ids");
            }
            facts[index] = value;
            return this;
        }

        /**
         * {@return the finding}
         *
         * @throws IllegalArgumentException when a part or the fact of a slot is missing; the message names it
         */
        public Finding build() {
            for (int i = 0; i < facts.length; i++) {
                boolean told = !template.isOptional(i) || facts[template.tellingSlot(i)] != null;
                if (told != (facts[i] != null)) {
                    throw new IllegalArgumentException("the slot \""
                            + template.slots().get(i) + "\" of the template \"" + template + "\" "
                            + (told ? "has no fact" : "has a fact, but another one of its clause has none"));
                }
            }
            return new Finding(
                    template,
                    facts.clone(),
                    required(rule, "rule"),
                    required(subject, "subject"),
                    required(outcome, "outcome"),
                    required(evidence, "evidence"),
                    required(source, "source"));
        }

        private static <T> T required(@Nullable T part, String name) {
            if (part == null) {
                throw new IllegalArgumentException("a finding must have its " + name);
            }
            return part;
        }

        static String checkedKey(String key, String kind, boolean dots) {
            Set<String> known = dots ? RULES : SOURCES;
            if (known.contains(key)) {
                return key;
            }
            boolean fits = !key.isEmpty();
            for (int i = 0; i < key.length() && fits; i++) {
                char c = key.charAt(i);
                fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (dots && c == '.');
            }
            if (!fits) {
                throw new IllegalArgumentException(kind + " must be lower-case letters, digits and hyphens"
                        + (dots ? ", joined by dots," : "") + " but was \"" + Wording.plain(key) + "\"");
            }
            if (known.size() < KEPT_KEYS) {
                known.add(key);
            }
            return key;
        }
    }
}
