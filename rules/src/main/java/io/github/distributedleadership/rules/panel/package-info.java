/**
 * Competences in, probabilities out: the exact theory of who should decide, one or several. It knows nothing of
 * organisations.
 *
 * <p>A <em>competence</em> is the probability that somebody, deciding alone, picks the better of two options. Votes
 * are taken as independent of each other unless said otherwise, and competences as known.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.panel.Panel}. Its {@linkplain
 * io.github.distributedleadership.rules.panel.PanelAnswer answer} compares the best one, the simple majority and the
 * best weighted vote; {@link io.github.distributedleadership.rules.panel.UncertainPanel} says whether that still holds
 * where competences are only roughly known, {@link io.github.distributedleadership.rules.panel.CorrelatedVotes} what
 * happens where people err together, and {@link io.github.distributedleadership.rules.panel.Screening} compares
 * sign-off chains, committees and single yes-sayers where a wrong yes and a wrong no cost differently.
 */
package io.github.distributedleadership.rules.panel;
