package io.github.distributedleadership.cli;

import com.google.common.collect.ImmutableMap;
import io.github.distributedleadership.core.value.NearMiss;
import io.github.distributedleadership.core.value.PlainText;
import io.github.distributedleadership.rules.policy.SharingPolicy;
import io.github.distributedleadership.rules.policy.ready.SharingPolicies;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that names policies of one's own, and what {@code --policy} means by their ids and by those that ship. */
final class PolicyArguments {
    @Option(
            names = "--policies",
            paramLabel = "FILE",
            description = "Policies of your own, as YAML or JSON; --policy then takes their ids, too.")
    private @Nullable Path file;

    PolicyArguments() {}

    /** What is read beside these, for a result that must not replace it. */
    Path[] inputs(Path... others) {
        if (file == null) {
            return others;
        }
        Path[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = file;
        return all;
    }

    boolean isGiven() {
        return file != null;
    }

    /** The policy of that id, where one was asked for. */
    Optional<SharingPolicy> named(@Nullable String id, CommandLine command) {
        return named(id == null ? List.of() : List.of(id), command).stream().findFirst();
    }

    /**
     * The policies of these ids, in their order.
     *
     * @throws BadInput where the file holds no policies
     * @throws ParameterException where there is no policy of an id, or a file and nothing to take from it
     */
    List<SharingPolicy> named(List<String> ids, CommandLine command) {
        ImmutableMap<String, SharingPolicy> own = file == null ? ImmutableMap.of() : Inputs.policies(file);
        if (file != null && ids.isEmpty()) {
            throw new ParameterException(
                    command, "--policies needs --policy; the file has " + String.join(", ", own.keySet()));
        }
        ImmutableMap.Builder<String, SharingPolicy> known =
                ImmutableMap.<String, SharingPolicy>builder().putAll(own);
        SharingPolicies.all().forEach(policy -> known.put(policy.id(), policy));
        return ids.stream().map(id -> named(id, known.buildOrThrow(), command)).toList();
    }

    private static SharingPolicy named(String id, ImmutableMap<String, SharingPolicy> known, CommandLine command) {
        SharingPolicy policy = known.get(id);
        if (policy == null) {
            throw new ParameterException(
                    command,
                    "Invalid value for option '--policy' (POLICY): no policy \"" + PlainText.excerpt(id) + "\""
                            + NearMiss.question(id, known.keySet()) + "; the policies are "
                            + String.join(", ", known.keySet()));
        }
        return policy;
    }
}
