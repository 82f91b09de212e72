import org.jspecify.annotations.NullMarked;

/** The verbs: what follows from the data of an organisation, each answer with its reasons. */
@NullMarked
module io.github.distributedleadership.rules {
    exports io.github.distributedleadership.rules.assessment;
    exports io.github.distributedleadership.rules.assessment.summary;
    exports io.github.distributedleadership.rules.competence;
    exports io.github.distributedleadership.rules.condition;
    exports io.github.distributedleadership.rules.emergence;
    exports io.github.distributedleadership.rules.explain;
    exports io.github.distributedleadership.rules.form;
    exports io.github.distributedleadership.rules.format;
    exports io.github.distributedleadership.rules.holding;
    exports io.github.distributedleadership.rules.indicator;
    exports io.github.distributedleadership.rules.measure;
    exports io.github.distributedleadership.rules.measure.agreement;
    exports io.github.distributedleadership.rules.measure.chance;
    exports io.github.distributedleadership.rules.measure.distribution;
    exports io.github.distributedleadership.rules.measure.network;
    exports io.github.distributedleadership.rules.measure.time;
    exports io.github.distributedleadership.rules.panel;
    exports io.github.distributedleadership.rules.policy;
    exports io.github.distributedleadership.rules.policy.ready;
    exports io.github.distributedleadership.rules.policy.written;
    exports io.github.distributedleadership.rules.report;
    exports io.github.distributedleadership.rules.report.json;
    exports io.github.distributedleadership.rules.report.table;
    exports io.github.distributedleadership.rules.rule;
    exports io.github.distributedleadership.rules.testkit;
    exports io.github.distributedleadership.rules.whatif;

    requires transitive io.github.distributedleadership.core;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
}
