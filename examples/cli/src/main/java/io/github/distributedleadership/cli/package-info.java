/** The {@code leadership} command. Start with {@link io.github.distributedleadership.cli.Main}. */
@NullMarked
package io.github.distributedleadership.cli;

import org.jspecify.annotations.NullMarked;
