/**
 * What would have to change for an answer to be another: levers, the search for the cheapest changes, and their words.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.whatif.Alternatives} for kinds and with {@link
 * io.github.distributedleadership.rules.whatif.VerdictAlternatives} for verdicts. Every alternative is verified on the
 * whole organisation. Whether a change is good is not said here.
 */
package io.github.distributedleadership.rules.whatif;
