/**
 * The record of practice: what people decided, began, told each other, learned, and were given, each with its day.
 *
 * <p>Start with {@link io.github.distributedleadership.core.practice.Practice}, which holds all of it, and {@link
 * io.github.distributedleadership.core.practice.Decision}, on which most rules rest. Nothing here is judged.
 */
package io.github.distributedleadership.core.practice;
