/** The house style of every value in {@code rules}; nothing else lives here. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = false))
package io.github.distributedleadership.rules;

import org.immutables.value.Value;
