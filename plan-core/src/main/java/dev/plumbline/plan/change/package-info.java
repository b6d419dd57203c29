/**
 * The differences between two plans, spoken alike by comparison and adjustment.
 */
@NullMarked
package dev.plumbline.plan.change;

import org.jspecify.annotations.NullMarked;
