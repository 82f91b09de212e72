package io.github.distributedleadership.cli;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.assessment.AssessmentText;
import io.github.distributedleadership.rules.assessment.PersonalRecord;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.format.AssessmentJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code leadership assess}: the whole answer about an organisation. */
@Command(
        name = "assess",
        description =
                "Tells how an organisation's responsibilities are held, what form leadership has, and whether the six"
                        + " conditions are there, each with its reasons.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership assess school.yaml --as-of 2025-11-30"})
final class Assess implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(
            paramLabel = "ORG",
            description = "The organisation: a YAML file, or a JSON file whose name ends in .json.")
    private Path organization = Path.of("");

    @Option(
            names = "--for",
            paramLabel = "MEMBER",
            description = "Show what is on record about one member, for that member to read.")
    private @Nullable String member;

    Assess(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Organization read = Inputs.organization(organization, console);
        AssessmentOptions options = AssessmentOptions.STANDARD.withMinGroup(globals.minGroup);
        Assessment assessment =
                Assessment.of(read, globals.day().map(options::asOf).orElse(options));
        Detail detail = globals.detail();
        if (member != null) {
            PersonalRecord record = PersonalRecord.of(assessment, member(read, member), detail);
            console.write(globals.target(organization), out -> {
                if (globals.format == Globals.Format.JSON) {
                    AssessmentJson.write(record, out);
                } else {
                    record.writeText(out);
                }
            });
            return 0;
        }
        console.write(globals.target(organization), out -> {
            if (globals.format == Globals.Format.JSON) {
                AssessmentJson.write(assessment, detail, out);
            } else {
                AssessmentText.of(detail).write(assessment, out);
            }
        });
        return 0;
    }

    private MemberId member(Organization read, String given) {
        List<String> ids = read.members().stream().map(m -> m.id().value()).toList();
        if (!ids.contains(given)) {
            throw new BadInput(organization.toString(), "no member \"" + given + "\"" + NearMiss.question(given, ids));
        }
        return MemberId.of(given);
    }
}
