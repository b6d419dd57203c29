package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.audit.AuditEntry;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;

/**
 * A part of a book that is kept by itself, so that a change writes what it changed and nothing else (账本组成部分).
 *
 * <p>A part takes the place of the one at its position, or comes after the last. Positions are counted from 0. Immutable and
 * thread-safe.
 */
public sealed interface BookPart {

    /**
     * All of a book that is neither a plan nor decided nor a fact.
     *
     * @param frame a book that holds only that: organisation, calendars, policy, zone, what is not answered and what is lost
     */
    record Frame(PlanBook frame) implements BookPart {}

    /** A plan as it stands. */
    record OfPlan(int position, Plan plan) implements BookPart {}

    /** The life of a plan without its versions and steps. */
    record Life(int position, PlanHistory life) implements BookPart {}

    /** A version of the plan whose life stands at a position. */
    record Version(int life, int position, PlanVersion version) implements BookPart {}

    /** A step with the plan whose life stands at a position. */
    record PlanStep(int life, int position, AuditEntry step) implements BookPart {}

    /** A request without its steps. */
    record Request(int position, AdjustmentRequest request) implements BookPart {}

    /** A step with the request that stands at a position. */
    record RequestStep(int request, int position, AuditEntry step) implements BookPart {}
}
