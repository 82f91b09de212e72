package io.github.distributedleadership.rules.explain;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A rule, said once: its id, on what it rests, where it comes from, and the sentences in which it may tell what it found.
 *
 * <p>Keep it in a constant, and one constant for each {@linkplain Variant variant}; what they found are findings:
 *
 * <pre>{@code
 * private static final Rule TIES = Rule.of("network.ties", Evidence.PERCEIVED);
 * private static final Rule.Variant READ = TIES.says("there {ties|is|are} {ties} {ties|tie|ties}");
 *
 * Finding finding = READ.borneOut().count("ties", 12).build();
 * }</pre>
 *
 * <p>A rule that is asked of many things alike has a star in its id, {@code policy.*.precondition}, and its findings say for
 * which of them it stands. Every rule and its variants stand in {@code docs/rules.md}. Immutable and thread-safe.
 */
public final class Rule {
    // ids of policies of one's own may be any number; the few that ship are asked about millions of times
    private static final int KEPT_IDS = 1000;

    private final String id;
    private final Evidence evidence;
    private final String source;
    private final ConcurrentHashMap<String, String> ids = new ConcurrentHashMap<>();

    private Rule(String id, Evidence evidence, String source) {
        Finding.Builder.checkedKey(id.replace('*', 'x'), "the id of a rule", true);
        this.id = id;
        this.evidence = evidence;
        this.source = Finding.Builder.checkedKey(source, "the key of a source", false);
    }

    /** {@return the rule of that id, by our own definition, whose findings rest on that unless they say otherwise} */
    public static Rule of(String id, Evidence evidence) {
        return new Rule(id, evidence, Finding.OWN);
    }

    /** {@return the same rule, from that publication, by its key} */
    public Rule after(String key) {
        return new Rule(id, evidence, key);
    }

    /** {@return the same rule, resting on that} */
    public Rule on(Evidence kind) {
        return new Rule(id, kind, source);
    }

    /** {@return a sentence in which this rule may tell what it found} */
    public Variant says(String template) {
        return new Variant(this, Template.of(template));
    }

    /** {@return the id; a star stands for what its findings name} */
    public String id() {
        return id;
    }

    /** {@return on what it rests, unless a finding says otherwise} */
    public Evidence evidence() {
        return evidence;
    }

    /** {@return the key in the literature of what it says, or {@link Finding#OWN}} */
    public String source() {
        return source;
    }

    private String idFor(String name) {
        String known = ids.get(name);
        if (known != null) {
            return known;
        }
        String made = Finding.Builder.checkedKey(id.replace("*", name), "the id of a rule", true);
        if (ids.size() < KEPT_IDS) {
            ids.put(name, made);
        }
        return made;
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }

    /** One sentence of a rule. Immutable and thread-safe. */
    public static final class Variant {
        private final Rule rule;
        private final Template template;

        private Variant(Rule rule, Template template) {
            this.rule = rule;
            this.template = template;
        }

        /** {@return the rule of which it is one} */
        public Rule rule() {
            return rule;
        }

        /** {@return the sentence with slots} */
        public Template template() {
            return template;
        }

        /** {@return a new finding of it about that subject, with that outcome} */
        public Finding.Builder about(FindingSubject subject, FindingOutcome outcome) {
            return new Finding.Builder(template, rule.id, subject, rule.evidence, rule.source).outcome(outcome);
        }

        /** {@return a new finding of it about that subject, with that outcome, where that name stands for the star} */
        public Finding.Builder about(String name, FindingSubject subject, FindingOutcome outcome) {
            return new Finding.Builder(template, rule.idFor(name), subject, rule.evidence, rule.source)
                    .outcome(outcome);
        }

        /** {@return a new finding of it about that subject, by which a claim is borne out} */
        public Finding.Builder borneOut(FindingSubject subject) {
            return about(subject, FindingOutcome.BORNE_OUT);
        }

        /** {@return a new finding of it about that subject, which speaks against a claim} */
        public Finding.Builder speaksAgainst(FindingSubject subject) {
            return about(subject, FindingOutcome.SPEAKS_AGAINST);
        }

        /** {@return a new finding of it about that subject, of which the rule cannot tell} */
        public Finding.Builder undetermined(FindingSubject subject) {
            return about(subject, FindingOutcome.UNDETERMINED);
        }

        /** {@return a new finding of it about that subject, which tells what there is and claims nothing} */
        public Finding.Builder describes(FindingSubject subject) {
            return about(subject, FindingOutcome.DESCRIBES);
        }

        /** {@return a new finding of it about the whole organisation, with that outcome} */
        public Finding.Builder about(FindingOutcome outcome) {
            return about(FindingSubject.organization(), outcome);
        }

        /** {@return a new finding of it about the whole organisation, by which a claim is borne out} */
        public Finding.Builder borneOut() {
            return about(FindingOutcome.BORNE_OUT);
        }

        /** {@return a new finding of it about the whole organisation, which tells what there is and claims nothing} */
        public Finding.Builder describes() {
            return about(FindingOutcome.DESCRIBES);
        }

        /** {@return a new finding of it about the whole organisation, of which the rule cannot tell} */
        public Finding.Builder undetermined() {
            return about(FindingOutcome.UNDETERMINED);
        }

        /** {@return the id of the rule and the sentence} */
        @Override
        public String toString() {
            return rule + ": " + template;
        }
    }
}
