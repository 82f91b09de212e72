/**
 * Reading and writing an organisation as text: YAML for people, strict JSON for programs.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.OrganizationFormat}. Both forms say the same in the
 * same words, and what one writes the other can say. Reading streams: it holds the organisation in memory, never the
 * text, and it tells of all that is wrong at once, each with its path and line.
 *
 * <p>Networks are read and written by {@link io.github.distributedleadership.core.format.NetworkFormat}, as lists of ties,
 * matrices or GraphML, and ratings by {@link io.github.distributedleadership.core.format.RatingsFormat}.
 */
package io.github.distributedleadership.core.format;
