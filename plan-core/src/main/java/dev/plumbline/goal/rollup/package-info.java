/**
 * Figures of goals over time and up the tree: attainment, deviation and growth as of a date, with their explanations.
 */
@NullMarked
package dev.plumbline.goal.rollup;

import org.jspecify.annotations.NullMarked;
