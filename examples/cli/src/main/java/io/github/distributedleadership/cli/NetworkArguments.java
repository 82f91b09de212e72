package io.github.distributedleadership.cli;

import com.google.common.collect.ImmutableList;
import io.github.distributedleadership.core.format.NetworkFormat;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.network.Weights;
import io.github.distributedleadership.core.problem.InvalidFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which networks a command is about. */
final class NetworkArguments {
    private static final int LISTED = 20;

    @Option(
            names = "--edges",
            paramLabel = "FILE",
            description =
                    "A bare network: a CSV list of ties with the columns source and target, a CSV matrix that begins"
                            + " with an empty cell, or GraphML.")
    private @Nullable Path edges;

    @Option(
            names = "--nodes",
            paramLabel = "FILE",
            description = "The nodes of the network: CSV with the column id; other columns are attributes.")
    private @Nullable Path nodes;

    @Option(
            names = "--network",
            paramLabel = "NAME",
            description = "Of several networks in the file, that one.",
            converter = NameConverter.class)
    private @Nullable String network;

    @Option(
            names = "--relation",
            paramLabel = "NAME",
            description = "Of several relations in the file, that one.",
            converter = NameConverter.class)
    private @Nullable String relation;

    @Option(
            names = "--weights",
            paramLabel = "ORDER",
            description = "Which weights are stronger: higher-is-stronger (default) or lower-is-stronger.",
            converter = WeightsConverter.class)
    private @Nullable Weights weights;

    NetworkArguments() {}

    /** The file of ties, where there is one. */
    Optional<Path> edges() {
        return Optional.ofNullable(edges);
    }

    /** What an attribute of nodes is written in: the table of nodes, or the file of ties where there is none. */
    Path ofNodes() {
        return Optional.ofNullable(nodes).orElse(edges().orElseThrow());
    }

    /** The first of these options that was given, where there is no network to which they belong. */
    Optional<String> withoutNetwork() {
        if (edges != null) {
            return Optional.empty();
        }
        return Stream.of(
                        nodes == null ? "" : "--nodes",
                        network == null ? "" : "--network",
                        relation == null ? "" : "--relation",
                        weights == null ? "" : "--weights")
                .filter(option -> !option.isEmpty())
                .findFirst();
    }

    /** Where the result goes; never onto what is read. */
    Optional<Path> target(Globals globals) {
        globals.target(ofNodes());
        return globals.target(edges().orElseThrow());
    }

    /** Reads all networks that were asked for, with what the command adds to the options. */
    ImmutableList<NamedNetwork> read(UnaryOperator<NetworkOptions> added) {
        Path file = edges().orElseThrow();
        NetworkOptions options = added.apply(new NetworkOptions(
                Optional.ofNullable(network),
                Optional.ofNullable(relation),
                Optional.ofNullable(weights).orElse(Weights.HIGHER_IS_STRONGER),
                0,
                false));
        for (Path given : nodes == null ? List.of(file) : List.of(file, nodes)) {
            if (given.toString().isEmpty() || Files.isDirectory(given)) {
                throw new BadInput(
                        given.toString(),
                        given.toString().isEmpty()
                                ? "an empty name was given; give the name of a file"
                                : "is a folder; give the name of a file");
            }
        }
        try {
            NetworkFormat format = NetworkFormat.of(file);
            return nodes == null ? format.read(file, options) : format.read(file, nodes, options);
        } catch (InvalidFile e) {
            throw new BadInput(file.toString(), e);
        } catch (FileSystemException e) {
            throw new BadInput(Optional.ofNullable(e.getFile()).orElse(file.toString()), Console.reason(e));
        } catch (IOException e) {
            throw new BadInput(file.toString(), "cannot be read: " + Console.oneLine(String.valueOf(e.getMessage())));
        }
    }

    /** Reads the one network that was asked for; where there are several, that is an error that names them. */
    NamedNetwork readOne() {
        ImmutableList<NamedNetwork> all = read(UnaryOperator.identity());
        if (all.size() > 1) {
            String networks = several(all, NetworkName::network, "networks", "--network");
            String relations = several(all, NetworkName::relation, "relations", "--relation");
            throw new BadInput(
                    edges().orElseThrow().toString(),
                    networks + (networks.isEmpty() || relations.isEmpty() ? "" : ", and ") + relations);
        }
        return all.get(0);
    }

    private static String several(
            List<NamedNetwork> all, Function<NetworkName, Optional<String>> part, String what, String option) {
        Set<String> names = new TreeSet<>();
        for (NamedNetwork named : all) {
            part.apply(named.name()).ifPresent(names::add);
        }
        if (names.size() < 2) {
            return "";
        }
        List<String> first = names.stream().limit(LISTED).map(Console::oneLine).toList();
        String rest = names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "";
        return "there are several " + what + ": " + String.join(", ", first) + rest + "; choose one with " + option;
    }

    /** Reads the order of weights. */
    static final class WeightsConverter implements ITypeConverter<Weights> {
        WeightsConverter() {}

        @Override
        public Weights convert(String value) {
            return switch (value) {
                case "higher-is-stronger" -> Weights.HIGHER_IS_STRONGER;
                case "lower-is-stronger" -> Weights.LOWER_IS_STRONGER;
                default ->
                    throw new TypeConversionException(
                            "weights are higher-is-stronger or lower-is-stronger, but \"" + value + "\" was given");
            };
        }
    }

    /** Reads the name of a network or a relation. */
    static final class NameConverter implements ITypeConverter<String> {
        NameConverter() {}

        @Override
        public String convert(String value) {
            try {
                return NetworkOptions.STANDARD.withNetwork(value).network().orElseThrow();
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
