package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.rules.assessment.PanelText;
import io.github.distributedleadership.rules.format.PanelJson;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import io.github.distributedleadership.rules.panel.PanelQuestion;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code leadership decide}: whether one should decide, or several. */
@Command(
        name = "decide",
        description =
                "Tells whether one should decide or several, by how much that is better, and what would change it.",
        versionProvider = Version.class,
        footer = {"", "Example:", "  leadership decide --panel 0.9,0.7,0.7"})
final class Decide implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Mixin
    private PanelArguments panel = new PanelArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Decide(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        refuse(panel.withoutPanel().isPresent(), panel.withoutPanel().orElse("") + " needs --panel");
        refuse(main.globals().day().isPresent(), "--as-of needs dates, and --panel has none");
        panel(question());
        return 0;
    }

    private PanelQuestion question() {
        try {
            return panel.question()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "--panel is missing; give competences such as 0.9,0.7,0.7"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--quorum: " + e.getMessage());
        }
    }

    private void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private void panel(PanelQuestion question) throws IOException {
        Format format = main.globals().format(spec, Format.TEXT, Format.JSON);
        PanelAnswer answer = question.answer();
        console.write(main.globals().target(), out -> {
            if (format == Format.JSON) {
                PanelJson.write(answer, out);
            } else {
                PanelText.standard().write(answer, out);
            }
        });
    }
}
