package io.github.distributedleadership.cli;

import io.github.distributedleadership.cli.Globals.Format;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.responsibility.ResponsibilityId;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.core.value.Term;
import io.github.distributedleadership.rules.assessment.Advice;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.panel.PanelAnswer;
import io.github.distributedleadership.rules.panel.PanelQuestion;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import io.github.distributedleadership.rules.report.AdviceText;
import io.github.distributedleadership.rules.report.DecisionText;
import io.github.distributedleadership.rules.report.PanelText;
import io.github.distributedleadership.rules.report.json.AdviceJson;
import io.github.distributedleadership.rules.report.json.PanelJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code leadership decide}: whether one should decide, or several. */
@Command(
        name = "decide",
        description =
                "Tells whether one should decide or several, by how much that is better, and what would change it.",
        versionProvider = Version.class,
        footer = {
            "",
            "Example:",
            "  leadership decide school.yaml reading-scheme --policy participation --policy weighted-majority",
            "  leadership decide --panel 0.9,0.7,0.7"
        })
final class Decide implements Callable<Integer> {
    private static final String MORE = "--policy NAME for one of ten others; --full every reason; --people estimates.";

    private final Console console;

    @ParentCommand
    private Main main = new Main();

    @Parameters(index = "0", arity = "0..1", paramLabel = "ORG", description = Inputs.ORGANIZATION)
    private @Nullable Path organization;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RESPONSIBILITY",
            description = "The id of the responsibility.")
    private @Nullable String responsibility;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "Ask that policy; may be given several times (default: standard). Policies are standard,"
                    + " participation, participation-time, participation-development, consent, complementarity,"
                    + " weighted-majority, screening, independence, capacity and development.")
    private List<String> policies = new ArrayList<>();

    @Option(
            names = "--full",
            description = "Tell every reason; several policies, --people and --ids all tell them too.")
    private boolean full;

    @Mixin
    private PolicyArguments own = new PolicyArguments();

    @Mixin
    private PanelArguments panel = new PanelArguments();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Decide(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (organization != null) {
            refuse(
                    panel.first().isPresent(),
                    panel.first().orElse("")
                            + " is of bare competences, and an organisation was given: choose one of them");
            advise(organization);
            return 0;
        }
        refuse(!policies.isEmpty(), "--policy needs an organisation and a responsibility");
        refuse(own.isGiven(), "--policies needs an organisation and a responsibility");
        refuse(full, "--full needs an organisation and a responsibility");
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

    private void advise(Path file) throws IOException {
        if (responsibility == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'RESPONSIBILITY'");
        }
        Globals globals = main.globals();
        Format format = globals.format(spec, Format.TEXT, Format.JSON);
        List<SharingPolicy> named = own.named(policies, spec.commandLine());
        List<SharingPolicy> asked = named.isEmpty() ? List.of(SharingPolicies.standard()) : named;
        Organization read = Inputs.organization(file, console);
        List<String> ids =
                read.responsibilities().stream().map(r -> r.id().value()).toList();
        if (!ids.contains(responsibility)) {
            throw new BadInput(
                    file.toString(),
                    "no responsibility \"" + PlainText.excerpt(responsibility) + "\""
                            + NearMiss.question(responsibility, ids));
        }
        Assessment assessment = Assessment.of(read, globals.options(spec));
        refuseWhatIsOver(assessment.standing(), file);
        Advice advice = Advice.of(assessment, ResponsibilityId.of(responsibility), asked);
        console.write(globals.target(own.inputs(file)), out -> {
            if (format == Format.JSON) {
                AdviceJson.write(advice, globals.detail(), out);
            } else if (full || globals.people || globals.ids != null || asked.size() > 1) {
                AdviceText.of(globals.detail()).write(advice, out);
            } else {
                DecisionText.standard().withMore(MORE).write(advice, out);
            }
        });
    }

    /** Nobody need hold what does not exist on the day. */
    private void refuseWhatIsOver(Snapshot standing, Path file) {
        ResponsibilityId id = ResponsibilityId.of(responsibility);
        Term term = standing.organization().responsibilities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .term();
        if (!standing.inForce(term)) {
            String when = Stream.concat(
                            term.start().stream().map(day -> "it begins on " + day),
                            term.end().stream().map(day -> "it ends on " + day))
                    .collect(Collectors.joining(" and "));
            throw new BadInput(
                    file.toString(),
                    "the responsibility \"" + id + "\" does not exist on "
                            + standing.asOf().day().orElseThrow() + ": " + when
                            + "; ask about another day with --as-of");
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
