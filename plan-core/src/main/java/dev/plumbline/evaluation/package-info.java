/**
 * What is derived when a period ends, or would be: effects of adjustments, scores of owners and units, plans looked back on,
 * and what a company has learned from them.
 */
@NullMarked
package dev.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
