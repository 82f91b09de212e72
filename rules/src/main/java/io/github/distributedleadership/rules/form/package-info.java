/**
 * What form leadership has in a scope, on paper.
 *
 * <p>Start with {@link io.github.distributedleadership.rules.form.Forms}. All definitions are our own. How a single
 * responsibility is held is the matter of {@link io.github.distributedleadership.rules.holding}.
 */
package io.github.distributedleadership.rules.form;
