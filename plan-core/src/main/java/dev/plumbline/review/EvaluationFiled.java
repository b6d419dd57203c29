package dev.plumbline.review;

import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Moment;

/**
 * The evaluation report of a plan's period was filed (评估报告备案); a plan is closed on it (EVA-1, PLAN-4). Immutable and
 * thread-safe.
 *
 * @param id what the report is called by, unique among those of the book; not blank
 * @param plan the plan it evaluates
 * @param content the digest of what was filed
 * @param when when it was filed
 */
public record EvaluationFiled(String id, PlanId plan, Digest content, Moment when) implements Fact {

    public EvaluationFiled {
        id = id.strip();
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "The evaluation of plan [" + plan + "] has no id. Give one such as 2024-annual.");
        }
    }

    /** A link to it. */
    public Reference reference() {
        return Reference.of("evaluation", id);
    }
}
