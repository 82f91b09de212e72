/**
 * Files as a whole: read once with all that is wrong, and written whole or not at all.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.file.Input} for reading and {@link
 * io.github.distributedleadership.core.format.file.AtomicFile} for writing. Closed to other modules.
 */
package io.github.distributedleadership.core.format.file;
