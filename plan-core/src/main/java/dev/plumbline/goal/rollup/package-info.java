/**
 * Figures carried up the goal tree and over time, with their explanations.
 */
@NullMarked
package dev.plumbline.goal.rollup;

import org.jspecify.annotations.NullMarked;
