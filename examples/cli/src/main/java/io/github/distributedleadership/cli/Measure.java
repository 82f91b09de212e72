package io.github.distributedleadership.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.network.Arc;
import io.github.distributedleadership.core.network.Dropped;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.network.Network;
import io.github.distributedleadership.core.network.NetworkName;
import io.github.distributedleadership.core.network.NetworkOptions;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.Numbers;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.measure.network.MeasureChoice;
import io.github.distributedleadership.rules.measure.network.MeasuredNetwork;
import io.github.distributedleadership.rules.measure.network.NetworkReport;
import io.github.distributedleadership.rules.measure.network.PeriodsReport;
import io.github.distributedleadership.rules.measure.network.Typology;
import io.github.distributedleadership.rules.report.json.MeasureJson;
import io.github.distributedleadership.rules.report.table.MeasureTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code leadership measure}: the measures of networks. */
@Command(
        name = "measure",
        description =
                "Measures networks of who looks to whom as a leader: how much leadership there is, how evenly it is"
                        + " spread, how it is structured. Writes CSV: network,member,measure,value,status. Several networks in"
                        + " the file are each measured. A network in which fewer than five look to others is withheld"
                        + " (--min-group 1 shows it).",
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  leadership measure --edges team.csv --min-weight 4 --scale 1,5",
            "  leadership measure --edges edges.csv --nodes nodes.csv --by-member --measures betweenness,pagerank"
        })
final class Measure implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Mixin
    private NetworkArguments networks = new NetworkArguments();

    @Option(
            names = "--min-weight",
            paramLabel = "W",
            description = "From that weight on a tie is one; others are counted as dropped (default: any above 0).",
            converter = WeightConverter.class)
    private double minWeight;

    @Option(
            names = "--by-member",
            description = "Also measure each member: where somebody stands in the network, which is no judgement.")
    private boolean byMember;

    @Option(
            names = "--measures",
            paramLabel = "IDS",
            description =
                    "Only these measures: ids with commas between them, linear for those that take linear time, or all"
                            + " (default: all while members times arcs are at most 10^9, of larger networks the linear ones).",
            converter = ChoiceConverter.class)
    private MeasureChoice choice = MeasureChoice.STANDARD;

    @Option(
            names = "--scale",
            paramLabel = "LO,HI",
            description =
                    "The weights are ratings on that scale, such as 1,5, and a pair without a row is a missing rating.",
            converter = ScaleConverter.class)
    private @Nullable Scale scale;

    @Option(
            names = "--min-response",
            paramLabel = "SHARE",
            description =
                    "Give no value of measures of ratings where a smaller share of the ratings that could be is there, 0 to 1"
                            + " (default: 0). Needs --scale.",
            converter = Agree.ShareConverter.class)
    private double minResponse;

    @Option(
            names = "--groups",
            paramLabel = "COLUMN",
            description = "The column of nodes that tells their groups, for brokerage.")
    private @Nullable String groups;

    @Option(names = "--leader", paramLabel = "ID", description = "The formal leader, for structure and coordination.")
    private @Nullable String leader;

    @Option(
            names = "--tau",
            paramLabel = "SHARE",
            description = "A leader is to whom at least that share of the others looks (default: 0.5).",
            converter = TauConverter.class)
    private double tau = Typology.HALF;

    @Option(
            names = "--periods",
            description =
                    "The networks of the file are periods of one team, in the order of their names, numbers by size: also"
                            + " measure turnover, time-evenness and oscillation.")
    private boolean overTime;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Measure(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.CSV, Format.JSON, Format.TEXT);
        if (networks.edges().isEmpty()) {
            throw usage("--edges is missing; give the file of ties");
        }
        if (globals.day().isPresent()) {
            throw usage("--as-of needs dates, and --edges has none");
        }
        if (minResponse > 0 && scale == null) {
            throw usage("--min-response is of ratings; add --scale, such as --scale 1,5");
        }
        ImmutableSet<String> ofMembers = choice.namedOfMembers();
        if (!byMember && !ofMembers.isEmpty()) {
            throw usage(String.join(", ", ofMembers) + (ofMembers.size() == 1 ? " is" : " are")
                    + " of members; add --by-member");
        }
        ImmutableSet<String> ofPeriods = choice.namedOverTime();
        if (!overTime && !ofPeriods.isEmpty()) {
            throw usage(String.join(", ", ofPeriods) + (ofPeriods.size() == 1 ? " is" : " are")
                    + " over time; add --periods");
        }
        ImmutableList<NamedNetwork> all = networks.read(this::options);
        check(all);
        boolean oneRelation =
                all.stream().map(named -> named.name().relation()).distinct().count() == 1;
        Iterable<NetworkReport> reports = Iterables.transform(
                all, named -> report(named, oneRelation ? shorter(named.name()) : named.name(), globals.minGroup));
        PeriodsReport periods = overTime ? periods(all, globals.minGroup) : PeriodsReport.NONE;
        console.write(networks.target(globals), out -> {
            switch (format) {
                case CSV -> MeasureTable.writeCsv(reports, periods, out);
                case JSON -> MeasureJson.write(reports, periods, out);
                case TEXT -> MeasureTable.writeText(reports, periods, out);
            }
        });
        return 0;
    }

    private PeriodsReport periods(List<NamedNetwork> all, int minGroup) {
        if (all.stream().map(named -> named.name().relation()).distinct().count() > 1) {
            throw new BadInput(
                    networks.edges().orElseThrow().toString(),
                    "--periods: there are several relations, and periods are of one; choose it with --relation");
        }
        boolean numbered = all.stream().allMatch(named -> period(named).matches("[0-9]{1,18}"));
        List<MeasuredNetwork> periods = all.stream()
                .sorted(
                        numbered
                                ? Comparator.comparingLong(named -> Long.parseLong(period(named)))
                                : Comparator.comparing(Measure::period))
                .map(this::measured)
                .toList();
        return PeriodsReport.of(periods, choice, byMember, minGroup);
    }

    private static String period(NamedNetwork named) {
        return named.name().network().orElse("");
    }

    private ParameterException usage(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** Ratings are read whole, weak ones too, and become ties afterwards. */
    private NetworkOptions options(NetworkOptions standard) {
        return scale != null && scale.low() <= 0 ? standard.withZeros() : standard;
    }

    /** Says what is wrong with the options for these networks, before anything is computed. */
    private void check(List<NamedNetwork> all) {
        List<String> wrong = new ArrayList<>();
        if (scale != null) {
            for (NamedNetwork named : all) {
                Network ratings = named.network();
                for (int number = 0; number < ratings.arcCount(); number++) {
                    if (!scale.contains(ratings.outWeight(number))) {
                        throw new BadInput(networks.edges().orElseThrow().toString(), offScale(ratings, number, scale));
                    }
                }
            }
        }
        TreeSet<String> columns = new TreeSet<>();
        all.forEach(named -> columns.addAll(named.attributes().keySet()));
        // of no node no column is known
        boolean hasNodes = all.stream().anyMatch(named -> named.network().size() > 0);
        if (groups != null && hasNodes && !columns.contains(groups)) {
            wrong.add("--groups: there is no column \"" + PlainText.excerpt(groups) + "\" of nodes"
                    + NearMiss.question(groups, columns));
        }
        String formal = leader;
        if (formal != null
                && all.stream()
                        .allMatch(named -> named.network().indexOf(formal).isEmpty())) {
            TreeSet<String> nodes = new TreeSet<>();
            all.forEach(named -> nodes.addAll(named.network().nodes()));
            wrong.add("--leader: there is no node \"" + PlainText.excerpt(formal) + "\""
                    + NearMiss.question(formal, nodes));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(networks.ofNodes().toString(), String.join("; ", wrong));
        }
    }

    private static String offScale(Network ratings, int number, Scale scale) {
        Arc arc = ratings.arcs().get(number);
        return "--scale: the rating of \"" + PlainText.excerpt(arc.source()) + "\" for \""
                + PlainText.excerpt(arc.target()) + "\" must be from " + scale + " but is "
                + Numbers.plain(arc.weight()) + "; give the scale that the ratings have";
    }

    /** The name without the relation, where all networks are of the same one and have names without it. */
    private static NetworkName shorter(NetworkName name) {
        return name.network().isPresent() ? new NetworkName(name.network(), Optional.empty()) : name;
    }

    private MeasuredNetwork measured(NamedNetwork named) {
        Network ratings = named.network();
        MeasuredNetwork measured = MeasuredNetwork.of(ratings.atLeast(minWeight))
                .withWeights(ratings)
                .withTau(tau);
        if (scale != null) {
            measured = measured.withRatings(ratings, scale).withMinResponse(minResponse);
        }
        if (groups != null && named.attributes().containsKey(groups)) {
            measured = measured.withGroups(named.attributes().getOrDefault(groups, ImmutableSortedMap.of()));
        }
        if (leader != null && ratings.indexOf(leader).isPresent()) {
            measured = measured.withLeader(leader);
        }
        return measured;
    }

    private NetworkReport report(NamedNetwork named, NetworkName name, int minGroup) {
        NetworkReport report = NetworkReport.of(name, measured(named), choice, byMember, minGroup);
        tell(report, minGroup);
        return report;
    }

    /** Says beside the result what was left out of it. */
    private void tell(NetworkReport report, int minGroup) {
        String name = report.name().toString().isEmpty() ? "" : report.name() + ": ";
        Dropped dropped = report.network().network().dropped();
        if (!dropped.isNone()) {
            console.message(Console.oneLine(name + "of the ties given, " + dropped.selfTies()
                    + " of a node to itself, " + dropped.weak() + " too weak and " + dropped.duplicates()
                    + " given again are not counted"));
        }
        report.network()
                .responseRate()
                .ifPresent(rate -> console.message(Console.oneLine(name + "of the ratings that could be, "
                        + report.network().ratings().orElseThrow().arcCount() + " are given, a share of "
                        + Numbers.plain(rate))));
        if (report.isWithheld(minGroup)) {
            console.message(Console.oneLine(name + "withheld, as fewer than " + minGroup
                    + " look to others; --min-group shows smaller groups, for public or simulated data"));
        }
    }

    /** Reads the least weight. */
    static final class WeightConverter implements ITypeConverter<Double> {
        WeightConverter() {}

        @Override
        public Double convert(String value) {
            double weight = number(value);
            if (weight < 0) {
                throw new TypeConversionException("must be a number of 0 or more but was \"" + value + "\"");
            }
            return weight;
        }
    }

    /** Reads which measures. */
    static final class ChoiceConverter implements ITypeConverter<MeasureChoice> {
        ChoiceConverter() {}

        @Override
        public MeasureChoice convert(String value) {
            try {
                return MeasureChoice.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads the ends of a scale. */
    static final class ScaleConverter implements ITypeConverter<Scale> {
        ScaleConverter() {}

        @Override
        public Scale convert(String value) {
            String[] ends = value.split(",", -1);
            if (ends.length != 2) {
                throw new TypeConversionException(
                        "must be the low end and the high end, such as 1,5, but was \"" + value + "\"");
            }
            try {
                return Scale.of(number(ends[0]), number(ends[1]));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads a share above 0. */
    static final class TauConverter implements ITypeConverter<Double> {
        TauConverter() {}

        @Override
        public Double convert(String value) {
            double share = number(value);
            if (!(share > 0 && share <= 1)) {
                throw new TypeConversionException("must be above 0 and at most 1 but was \"" + value + "\"");
            }
            return share;
        }
    }

    private static double number(String value) {
        if (!value.strip().matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            throw new TypeConversionException("must be a number such as 4 or 0.5 but was \"" + value + "\"");
        }
        return Double.parseDouble(value.strip());
    }
}
