package dev.plumbline.io.json;

import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningStep;
import dev.plumbline.time.Period;
import org.jspecify.annotations.Nullable;

/** On which day a step of planning is due, as it is written; day 0 is the first working day, 31 the last day. */
record PlanningRuleDocument(
        @Required PlanningStep step,
        @Required Period.Kind kind,
        @Nullable Integer month,
        @Nullable Integer opens,
        @Required Integer day) {

    static PlanningRuleDocument from(PlanningRule rule) {
        return new PlanningRuleDocument(rule.step(), rule.kind(), rule.month(), rule.opens(), rule.day());
    }

    PlanningRule toRule() {
        return new PlanningRule(step, kind, month == null ? 0 : month, opens == null ? Math.max(day, 1) : opens, day);
    }
}
