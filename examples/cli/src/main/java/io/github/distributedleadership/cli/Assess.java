package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.network.NamedNetwork;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.NetworkAssessment;
import io.github.distributedleadership.rules.assessment.NetworkQuestion;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.report.AssessmentText;
import io.github.distributedleadership.rules.report.NetworkAssessmentText;
import io.github.distributedleadership.rules.report.PersonalRecord;
import io.github.distributedleadership.rules.report.json.AssessmentJson;
import io.github.distributedleadership.rules.report.json.NetworkAssessmentJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code leadership assess}: the whole answer about an organisation. */
@Command(
        name = "assess",
        description =
                "Tells how an organisation's responsibilities are held, what form leadership has, and whether the six"
                        + " conditions are there, each with its reasons.",
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  leadership assess school.yaml --as-of 2025-11-30",
            "  leadership assess --edges edges.csv --nodes nodes.csv --rank level --people"
        })
final class Assess implements Callable<Integer> {
    private static final int FEW_RESPONSIBILITIES = 20;
    private static final int FEW_ROWS = 10_000;

    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(arity = "0..1", paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private @Nullable Path organization;

    @Option(
            names = "--for",
            paramLabel = "MEMBER",
            description = "Show what is on record about one member, for that member to read.")
    private @Nullable String member;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "The policy that says whether to delegate or to share (default: standard).")
    private @Nullable String policy;

    @Mixin
    private PolicyArguments policies = new PolicyArguments();

    @Mixin
    private NetworkArguments networks = new NetworkArguments();

    @Option(
            names = "--rank",
            paramLabel = "COLUMN",
            description = "With --edges: nodes with the highest number in that column count as appointed.")
    private @Nullable String rank;

    @Option(
            names = "--top-rank",
            paramLabel = "highest|lowest",
            description =
                    "With --rank: which number is the top rank. lowest where 1 stands for the top; default: highest.",
            converter = TopRankConverter.class)
    private @Nullable TopRank topRank;

    @Option(
            names = "--counterfactuals",
            paramLabel = "N",
            description = "For the first N responsibilities, also tell what would have to change for them to be held"
                    + " otherwise (default: 0 as text; as JSON 20, and 0 of an organisation of more than 10,000 rows).",
            converter = CountConverter.class)
    private @Nullable Integer counterfactuals;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Format format = Format.TEXT;

    Assess(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        format = main.globals().format(spec, Format.TEXT, Format.JSON);
        if (networks.edges().isPresent()) {
            refuse(organization != null, "an organisation and --edges were both given; give one of them");
            refuse(policy != null, "--policy is about responsibilities, and --edges has none");
            refuse(policies.isGiven(), "--policies is about responsibilities, and --edges has none");
            refuse(member != null, "--for shows a member of an organisation, and --edges is none");
            refuse(topRank != null && rank == null, "--top-rank needs --rank");
            refuse(counterfactuals != null, "--counterfactuals needs an organisation, and --edges is none");
            refuse(main.globals().day().isPresent(), "--as-of needs dates, and --edges has none");
            network();
            return 0;
        }
        refuse(networks.withoutNetwork().isPresent(), networks.withoutNetwork().orElse("") + " needs --edges");
        refuse(rank != null, "--rank needs --edges");
        refuse(topRank != null, "--top-rank needs --edges and --rank");
        if (organization == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'ORG'");
        }
        organization(organization);
        return 0;
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private void network() throws IOException {
        Globals globals = main.globals();
        NetworkQuestion question =
                new NetworkQuestion(Optional.ofNullable(rank), topRank == TopRank.LOWEST, globals.minGroup);
        NamedNetwork network = networks.readOne();
        NetworkAssessment assessment;
        try {
            assessment = NetworkAssessment.of(network, question);
        } catch (IllegalArgumentException e) {
            throw new BadInput(networks.ofNodes().toString(), "--rank: " + e.getMessage());
        }
        console.write(networks.target(globals), out -> {
            if (format == Format.JSON) {
                NetworkAssessmentJson.write(assessment, globals.detail(), out);
            } else {
                NetworkAssessmentText.of(globals.detail()).write(assessment, out);
            }
        });
    }

    private void organization(Path file) throws IOException {
        Globals globals = main.globals();
        Optional<SharingPolicy> named = policies.named(policy, spec.commandLine());
        Organization read = Inputs.organization(file, console);
        AssessmentOptions standard = globals.options();
        Assessment assessment =
                Assessment.of(read, named.map(standard::withPolicy).orElse(standard));
        Detail detail = globals.detail();
        if (member != null) {
            PersonalRecord record = PersonalRecord.of(assessment, member(read, member, file), detail);
            console.write(globals.target(policies.inputs(file)), out -> {
                if (format == Format.JSON) {
                    AssessmentJson.write(record, out);
                } else {
                    record.writeText(out);
                }
            });
            return;
        }
        console.write(globals.target(policies.inputs(file)), out -> {
            if (format == Format.JSON) {
                AssessmentJson.write(assessment, detail, alternatives(read), out);
            } else {
                AssessmentText.of(detail)
                        .withAlternatives(Optional.ofNullable(counterfactuals).orElse(0))
                        .write(assessment, out);
            }
        });
    }

    /** Which number is the top rank. */
    enum TopRank {
        HIGHEST,
        LOWEST
    }

    /** Reads which number is the top rank. */
    static final class TopRankConverter implements ITypeConverter<TopRank> {
        TopRankConverter() {}

        @Override
        public TopRank convert(String value) {
            return switch (value) {
                case "highest" -> TopRank.HIGHEST;
                case "lowest" -> TopRank.LOWEST;
                default ->
                    throw new TypeConversionException(
                            "the top rank is highest or lowest, but \"" + value + "\" was given");
            };
        }
    }

    /** A search for each responsibility takes its time, so that a large organisation is searched only when asked for. */
    private int alternatives(Organization read) {
        long rows = Stream.of(Table.values()).mapToLong(read::size).sum();
        return Optional.ofNullable(counterfactuals).orElse(rows <= FEW_ROWS ? FEW_RESPONSIBILITIES : 0);
    }

    private static MemberId member(Organization read, String given, Path file) {
        List<String> ids = read.members().stream().map(m -> m.id().value()).toList();
        if (!ids.contains(given)) {
            throw new BadInput(file.toString(), "no member \"" + given + "\"" + NearMiss.question(given, ids));
        }
        return MemberId.of(given);
    }

    /** Reads of how many responsibilities. */
    static final class CountConverter implements ITypeConverter<Integer> {
        CountConverter() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,9}")) {
                throw new TypeConversionException("must be a whole number of at least 0 but was \"" + value + "\"");
            }
            return Integer.valueOf(value);
        }
    }
}
