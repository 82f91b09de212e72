/**
 * A page as a sequence of blocks: titles, headings, paragraphs, items, numbered entries and tables.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.report.page.Block}. What is said is made elsewhere; how blocks look
 * is the question of a {@link io.github.distributedleadership.rules.report.page.PageFormat}.
 */
package io.github.distributedleadership.rules.report.page;
