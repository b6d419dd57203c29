package dev.plumbline.review;

import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.Optional;

/**
 * The evaluation report of a plan's period, or of a part of it, was filed (评估报告备案); a plan is closed on that of its own
 * period (EVA-1, PLAN-4).
 *
 * <p>The report itself is not stored: it can be drawn again as of the moment that is kept here, and then has the same
 * digest as long as what it was drawn from is what it was. Immutable and thread-safe.
 *
 * @param id what the report is called by, unique among those of the book; not blank
 * @param plan the plan it evaluates
 * @param content the digest of what was filed
 * @param when when it was filed
 * @param period what it evaluates; empty for the plan's own period
 * @param asOf the moment it was drawn for, and what was known then; empty where nobody said, so that nobody can draw it again
 */
public record EvaluationFiled(
        String id, PlanId plan, Digest content, Moment when, Optional<Period> period, Optional<AsOf> asOf)
        implements Fact {

    public EvaluationFiled {
        id = id.strip();
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    "The evaluation of plan [" + plan + "] has no id. Give one such as 2024-annual.");
        }
    }

    /** That something was filed about the plan's own period, of which nothing but its digest is known. */
    public EvaluationFiled(String id, PlanId plan, Digest content, Moment when) {
        this(id, plan, content, when, Optional.empty(), Optional.empty());
    }

    /** Whether it evaluates all of a plan's period, so that the plan can be closed on it. */
    public boolean isOf(Plan evaluated) {
        return plan.equals(evaluated.id())
                && period.filter(part -> !part.equals(evaluated.period())).isEmpty();
    }

    /** A link to it. */
    public Reference reference() {
        return Reference.of("evaluation", id);
    }
}
