/**
 * How far people of one group gave the same answers.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.measure.agreement.AgreementMeasures} for ratings in
 * groups, and with {@link io.github.distributedleadership.rules.measure.agreement.Agreement} where the answers are
 * already counted. What agreement is enough for, and who the people are, is not the matter of this room.
 */
package io.github.distributedleadership.rules.measure.agreement;
