/**
 * What goals are expected to come to at the end of their period, and what is still needed (预测, GOAL-10).
 */
@NullMarked
package dev.plumbline.goal.forecast;

import org.jspecify.annotations.NullMarked;
