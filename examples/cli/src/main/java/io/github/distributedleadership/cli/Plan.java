package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.assessment.RecordingPlan;
import io.github.distributedleadership.rules.report.RecordingPlanText;
import io.github.distributedleadership.rules.report.json.RecordingPlanJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code leadership plan}: what is recorded, what is missing, and what to record next. */
@Command(
        name = "plan",
        description = "Tells for every indicator what is recorded and what is missing, and what to record next.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership plan school.yaml"})
final class Plan implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private Path organization = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Plan(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.TEXT, Format.JSON);
        Organization read = Inputs.organization(organization, console);
        RecordingPlan plan = RecordingPlan.of(Assessment.of(read, globals.options(spec)));
        console.write(globals.target(organization), out -> {
            if (format == Format.JSON) {
                RecordingPlanJson.write(plan, globals.detail(), out);
            } else {
                RecordingPlanText.of(globals.detail()).write(plan, out);
            }
        });
        return 0;
    }
}
