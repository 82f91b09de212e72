package io.github.distributedleadership.cli;

import com.google.common.collect.ImmutableList;
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
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.report.AboutText;
import io.github.distributedleadership.rules.report.AssessmentOverview;
import io.github.distributedleadership.rules.report.AssessmentText;
import io.github.distributedleadership.rules.report.NetworkAssessmentText;
import io.github.distributedleadership.rules.report.OverviewHints;
import io.github.distributedleadership.rules.report.PersonalRecord;
import io.github.distributedleadership.rules.report.json.AssessmentJson;
import io.github.distributedleadership.rules.report.json.NetworkAssessmentJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
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
            "  leadership assess school.yaml --full kinds",
            "  leadership assess school.yaml --about timetable",
            "  leadership assess --edges edges.csv --nodes nodes.csv --rank level --people"
        })
final class Assess implements Callable<Integer> {
    private static final int FEW_RESPONSIBILITIES = 20;
    private static final int FEW_ROWS = 10_000;
    private static final OverviewHints HINTS = new OverviewHints(
            "--full",
            "leadership decide FILE ID",
            ImmutableList.of(
                    "More: --full all of it; --full kinds|advice|teams|leaders|conditions|network|record one part;",
                    "      --about ID one responsibility, team or member; leadership plan FILE what to record."));

    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(
            arity = "0..1",
            paramLabel = "ORG",
            description = Inputs.ORGANIZATION + " Without it, the school that comes with the command.")
    private @Nullable Path organization;

    @Option(
            names = "--full",
            arity = "0..1",
            paramLabel = "PART",
            description =
                    "Tell everything, or one part of it: kinds, advice, teams, leaders, conditions, network or record."
                            + " --people, --ids all and --counterfactuals tell everything too.",
            parameterConsumer = FullConsumer.class)
    private @Nullable Full full;

    @Option(names = "--about", paramLabel = "ID", description = "Tell about one responsibility, team or member only.")
    private @Nullable String about;

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
            refuse(about != null, "--about shows a part of an organisation, and --edges is none");
            refuse(full != null, "--full is about an organisation, and --edges is none");
            refuse(main.globals().window != null, "--window needs dates, and --edges has none");
            refuse(topRank != null && rank == null, "--top-rank needs --rank");
            refuse(counterfactuals != null, "--counterfactuals needs an organisation, and --edges is none");
            refuse(main.globals().day().isPresent(), "--as-of needs dates, and --edges has none");
            network();
            return 0;
        }
        refuse(networks.withoutNetwork().isPresent(), networks.withoutNetwork().orElse("") + " needs --edges");
        refuse(rank != null, "--rank needs --edges");
        refuse(topRank != null, "--top-rank needs --edges and --rank");
        refuse(about != null && full != null, "--about and --full were both given; give one of them");
        refuse(about != null && member != null, "--about and --for were both given; give one of them");
        refuse(full != null && member != null, "--full and --for were both given; give one of them");
        boolean isPart = about != null || full != null && full.part().isPresent();
        refuse(format == Format.JSON && isPart, "JSON tells everything; leave the part out, or ask for text");
        refuse(organization == null && member != null, "--for needs an organisation; give the name of its file");
        organization();
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

    private void organization() throws IOException {
        Globals globals = main.globals();
        Optional<SharingPolicy> named = policies.named(policy, spec.commandLine());
        Organization read = organization == null ? Inputs.school() : Inputs.organization(organization, console);
        AssessmentOptions standard = globals.options(spec);
        Assessment assessment =
                Assessment.of(read, named.map(standard::withPolicy).orElse(standard));
        Path[] inputs = organization == null ? policies.inputs() : policies.inputs(organization);
        if (member != null) {
            PersonalRecord record = PersonalRecord.of(assessment, member(read, member), globals.detail());
            console.write(globals.target(inputs), out -> {
                if (format == Format.JSON) {
                    AssessmentJson.write(record, out);
                } else {
                    record.writeText(out);
                }
            });
            return;
        }
        if (about != null && !AboutText.ids(read).contains(about)) {
            throw notThere("no responsibility, team or member", about, AboutText.ids(read));
        }
        console.write(globals.target(inputs), out -> {
            if (format == Format.JSON) {
                AssessmentJson.write(assessment, globals.detail(), alternatives(read), out);
            } else {
                text(assessment, out);
            }
        });
    }

    private void text(Assessment assessment, Appendable out) throws IOException {
        Globals globals = main.globals();
        if (organization == null) {
            out.append("Example: " + assessment.organization().name().orElseThrow() + " (give a file to see yours)\n");
        }
        boolean tellsEverything = full != null || counterfactuals != null || globals.people || globals.ids != null;
        if (about != null) {
            AboutText.of(about, globals.detail()).write(assessment, out);
        } else if (tellsEverything) {
            AssessmentText all = AssessmentText.of(globals.detail())
                    .withAlternatives(Optional.ofNullable(counterfactuals).orElse(0));
            Optional<AssessmentText.Part> part = Optional.ofNullable(full).flatMap(Full::part);
            part.map(all::only).orElse(all).write(assessment, out);
        } else {
            out.append(AssessmentOverview.standard().with(HINTS).render(assessment));
        }
    }

    private BadInput notThere(String what, String given, List<String> ids) {
        String file = organization == null ? "" : organization.toString();
        return new BadInput(file, what + " \"" + given + "\"" + NearMiss.question(given, ids));
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

    private MemberId member(Organization read, String given) {
        List<String> ids = read.members().stream().map(m -> m.id().value()).toList();
        if (!ids.contains(given)) {
            throw notThere("no member", given, ids);
        }
        return MemberId.of(given);
    }

    /**
     * Everything, or a part of it.
     *
     * @param part the part; empty: everything
     */
    record Full(Optional<AssessmentText.Part> part) {}

    /** Takes the next word where it is one of the parts; else it is the organisation. */
    static final class FullConsumer implements IParameterConsumer {
        FullConsumer() {}

        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            Optional<AssessmentText.Part> part = words.isEmpty()
                    ? Optional.empty()
                    : Stream.of(AssessmentText.Part.values())
                            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(words.peek()))
                            .findFirst();
            if (part.isPresent()) {
                words.pop();
            }
            option.setValue(new Full(part));
        }
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
