/**
 * What changes are in words: sentences with their facts, and what holders may do at a level of delegation.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.whatif.words.ChangeSentences}. Closed to other modules.
 */
package io.github.distributedleadership.rules.whatif.words;
