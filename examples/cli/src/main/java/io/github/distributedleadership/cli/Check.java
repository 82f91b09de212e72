package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.report.json.CheckJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code leadership check}: whether a description is an organisation. */
@Command(
        name = "check",
        description = "Reads an organisation and says everything that is wrong with it, or what it has.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership check school.yaml"})
final class Check implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private Path organization = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.TEXT, Format.JSON);
        Organization read = Inputs.organization(organization, console);
        console.write(globals.target(organization), out -> {
            if (format == Format.JSON) {
                CheckJson.write(read, out);
            } else {
                Contents.of(read).writeTo(out);
            }
        });
        return 0;
    }
}
