package dev.plumbline.evaluation;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.time.Period;

/**
 * What an indicator came to in an earlier period, and how much it has grown since (环比 / 同比, GOAL-6). Immutable and
 * thread-safe.
 *
 * @param period the earlier period
 * @param plan the plan whose goal it was measured of
 * @param value what it came to
 * @param growth (current − earlier) / |earlier|; undefined where the two cannot be compared, or the current one is not
 *     complete yet
 */
public record PastValue(Period period, PlanId plan, MeasuredValue value, Ratio growth) {}
