package io.github.distributedleadership.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives each the console it writes to. */
final class Commands implements IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Agree.class) {
            return type.cast(new Agree(console));
        }
        if (type == Assess.class) {
            return type.cast(new Assess(console));
        }
        if (type == Check.class) {
            return type.cast(new Check(console));
        }
        if (type == Convert.class) {
            return type.cast(new Convert(console));
        }
        if (type == Decide.class) {
            return type.cast(new Decide(console));
        }
        if (type == Measure.class) {
            return type.cast(new Measure(console));
        }
        if (type == New.class) {
            return type.cast(new New(console));
        }
        if (type == Plan.class) {
            return type.cast(new Plan(console));
        }
        if (type == WhatIf.class) {
            return type.cast(new WhatIf(console));
        }
        if (type == Version.class) {
            return type.cast(new Version());
        }
        return CommandLine.defaultFactory().create(type);
    }
}
