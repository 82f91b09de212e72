package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.problem.InvalidOrganization;
import io.github.distributedleadership.rules.assessment.AssessmentDifference;
import io.github.distributedleadership.rules.assessment.AssessmentOptions;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.report.DifferenceText;
import io.github.distributedleadership.rules.report.WhatIfText;
import io.github.distributedleadership.rules.report.json.DifferenceJson;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code leadership what-if}: what changes would alter. */
@Command(
        name = "what-if",
        description = "Tries changes on an organisation, and tells what would be otherwise and why.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership what-if school.yaml changes.yaml"})
final class WhatIf implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(index = "0", paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private Path organization = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "CHANGES",
            description = "The changes: a list in YAML or JSON, such as [{share: budget, with: [ben]}].")
    private Path changes = Path.of("");

    @Option(names = "--full", description = "Tell every difference, and why; --people and --ids all tell it too.")
    private boolean full;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "The policy that says whether to delegate or to share (default: standard).")
    private @Nullable String policy;

    @Mixin
    private PolicyArguments policies = new PolicyArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    WhatIf(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.TEXT, Format.JSON);
        Optional<SharingPolicy> named = policies.named(policy, spec.commandLine());
        AssessmentOptions options = named.map(globals.options(spec)::withPolicy).orElse(globals.options(spec));
        Organization read = Inputs.organization(organization, console);
        ChangeList list = Inputs.changes(changes);
        AssessmentDifference difference;
        try {
            difference = AssessmentDifference.of(read, list.changes(), options);
        } catch (InvalidOrganization e) {
            throw new BadInput(changes.toString(), list.located(e));
        }
        console.write(globals.target(policies.inputs(organization, changes)), out -> {
            if (format == Format.JSON) {
                DifferenceJson.write(difference, globals.detail(), out);
            } else if (full || globals.people || globals.ids != null) {
                DifferenceText.of(globals.detail()).write(difference, out);
            } else {
                WhatIfText.standard()
                        .withMore("--full every difference, and why.")
                        .write(difference, out);
            }
        });
        return 0;
    }
}
