/**
 * Risks with their thresholds and contingency plans.
 */
@NullMarked
package dev.plumbline.risk;

import org.jspecify.annotations.NullMarked;
