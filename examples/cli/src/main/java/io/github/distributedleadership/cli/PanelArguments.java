package io.github.distributedleadership.cli;

import io.github.distributedleadership.rules.panel.Panel;
import io.github.distributedleadership.rules.panel.PanelQuestion;
import io.github.distributedleadership.rules.panel.Prior;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Bare competences, and what is asked of them. */
final class PanelArguments {
    @Option(
            names = "--panel",
            paramLabel = "P,P,…",
            description = "Bare competences instead of an organisation: of each member the probability of picking the"
                    + " better of two options alone, such as 0.9,0.7,0.7.",
            converter = PanelConverter.class)
    private @Nullable Panel panel;

    @Option(
            names = "--quorum",
            paramLabel = "K",
            description = "With --panel: also tell how often at least K are right.",
            converter = QuorumConverter.class)
    private @Nullable Integer quorum;

    @Option(
            names = "--prior",
            paramLabel = "A",
            description = "With --panel: the one option is known to be the better one with that probability.",
            converter = PriorConverter.class)
    private @Nullable Prior prior;

    PanelArguments() {}

    /** The question, where competences were given. */
    Optional<PanelQuestion> question() {
        if (panel == null) {
            return Optional.empty();
        }
        PanelQuestion question = PanelQuestion.of(panel);
        question = prior == null ? question : question.withPrior(prior);
        return Optional.of(quorum == null ? question : question.withQuorum(quorum));
    }

    /** The first of these options that was given. */
    Optional<String> first() {
        return panel != null ? Optional.of("--panel") : withoutPanel();
    }

    /** The first of these options that was given, where there is no panel to which they belong. */
    Optional<String> withoutPanel() {
        return panel != null
                ? Optional.empty()
                : Stream.of(quorum == null ? "" : "--quorum", prior == null ? "" : "--prior")
                        .filter(option -> !option.isEmpty())
                        .findFirst();
    }

    private static double number(String text, String what) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException(what + " must be a number such as 0.7 but was \"" + text + "\"");
        }
    }

    /** Reads competences. */
    static final class PanelConverter implements ITypeConverter<Panel> {
        PanelConverter() {}

        @Override
        public Panel convert(String value) {
            String[] parts = value.isBlank() ? new String[0] : value.split(",", -1);
            double[] competences = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                competences[i] = number(parts[i], "competences[" + i + "]");
            }
            try {
                return Panel.of(competences);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads a quorum; whether the panel is large enough is seen later. */
    static final class QuorumConverter implements ITypeConverter<Integer> {
        QuorumConverter() {}

        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,8}")) {
                throw new TypeConversionException(
                        "a quorum must be a whole number of at least 1 but was \"" + value + "\"");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads what is known beforehand. */
    static final class PriorConverter implements ITypeConverter<Prior> {
        PriorConverter() {}

        @Override
        public Prior convert(String value) {
            try {
                return Prior.of(number(value, "a prior"));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
