package io.github.distributedleadership.cli;

import java.util.Comparator;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help with the options in the same order on every machine: picocli sorts by capitals, and Turkish has others. */
final class SameHelp extends Help {
    private static final Comparator<OptionSpec> BY_NAME = Comparator.comparing(
                    (OptionSpec option) -> bare(option).toUpperCase(Locale.ROOT))
            .thenComparing(SameHelp::bare, Comparator.reverseOrder());

    private static final Comparator<OptionSpec> FLAGS_FIRST = Comparator.comparingInt(
                    (OptionSpec option) -> option.arity().max())
            .thenComparingInt(option -> option.arity().min())
            .thenComparing(OptionSpec::isMultiValue)
            .thenComparing(BY_NAME);

    SameHelp(CommandSpec command, ColorScheme colors) {
        super(command, colors);
    }

    @Override
    public Comparator<OptionSpec> createDefaultOptionSort() {
        return BY_NAME;
    }

    @Override
    public String detailedSynopsis(int headingLength, Comparator<OptionSpec> sort, boolean clusters) {
        return super.detailedSynopsis(headingLength, FLAGS_FIRST, clusters);
    }

    private static String bare(OptionSpec option) {
        return option.shortestName().replaceFirst("^-+", "");
    }
}
