import org.jspecify.annotations.NullMarked;

/**
 * The nouns: what there is in an organisation, as immutable data.
 *
 * <p>Nothing here judges; what follows from the data is the matter of the module
 * {@code io.github.distributedleadership.rules}.
 */
@NullMarked
@SuppressWarnings("module") // the rules, which see more of it, are built later
module io.github.distributedleadership.core {
    exports io.github.distributedleadership.core.column to
            io.github.distributedleadership.rules;
    exports io.github.distributedleadership.core.description;
    exports io.github.distributedleadership.core.format;
    exports io.github.distributedleadership.core.format.csv to
            io.github.distributedleadership.rules;
    exports io.github.distributedleadership.core.format.tree to
            io.github.distributedleadership.rules;
    exports io.github.distributedleadership.core.leadership;
    exports io.github.distributedleadership.core.network;
    exports io.github.distributedleadership.core.organization;
    exports io.github.distributedleadership.core.organization.change;
    exports io.github.distributedleadership.core.organization.index to
            io.github.distributedleadership.rules;
    exports io.github.distributedleadership.core.organization.pseudonym;
    exports io.github.distributedleadership.core.organization.snapshot;
    exports io.github.distributedleadership.core.people;
    exports io.github.distributedleadership.core.practice;
    exports io.github.distributedleadership.core.problem;
    exports io.github.distributedleadership.core.responsibility;
    exports io.github.distributedleadership.core.team;
    exports io.github.distributedleadership.core.value;

    requires java.xml; // GraphML
    requires transitive com.google.common; // Guava types stand in signatures
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.dataformat.csv;
    requires static com.fasterxml.jackson.dataformat.yaml;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.yaml.snakeyaml;
}
