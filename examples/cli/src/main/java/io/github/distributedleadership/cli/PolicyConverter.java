package io.github.distributedleadership.cli;

import io.github.distributedleadership.rules.sharing.SharingPolicies;
import io.github.distributedleadership.rules.sharing.SharingPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the id of a policy. */
final class PolicyConverter implements ITypeConverter<SharingPolicy> {
    PolicyConverter() {}

    @Override
    public SharingPolicy convert(String value) {
        try {
            return SharingPolicies.named(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
