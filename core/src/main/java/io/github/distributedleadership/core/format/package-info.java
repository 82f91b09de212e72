/**
 * Reading and writing files: organisations as YAML for people, as strict JSON for programs or as tables, changes,
 * other names, networks and ratings.
 *
 * <p>Start with {@link io.github.distributedleadership.core.format.OrganizationFormat}, or with {@link
 * io.github.distributedleadership.core.format.NetworkFormat} for networks and {@link
 * io.github.distributedleadership.core.format.RatingsFormat} for ratings. All forms of an organisation say the same in
 * the same words, and what one writes the others can say. Reading streams: it holds the organisation in memory, never
 * the text, and it tells of all that is wrong at once, each with its path and line. How a text is taken apart is the
 * matter of the rooms below.
 */
package io.github.distributedleadership.core.format;
