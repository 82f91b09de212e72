/**
 * How likely one decides well alone, as far as the data tells: the coverage of needs by skills, and competence with
 * its interval.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.competence.Competences}. Competence is our own definition
 * and an input of policies: it exists to compare arrangements, is never listed or totalled by person, and is shown
 * only to those who ask for facts about people. Whether to delegate or to share is not said here.
 */
package io.github.distributedleadership.rules.competence;
