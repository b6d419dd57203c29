package dev.plumbline.status;

import dev.plumbline.plan.PlanId;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskState;

/**
 * Where a risk stands (风险状态, RISK-1). Immutable and thread-safe.
 *
 * @param risk the risk
 * @param plan the plan it belongs to
 * @param state the state last reported; open if none was
 */
public record RiskStatus(Risk risk, PlanId plan, RiskState state) {

    /** Whether it can no longer come about. */
    public boolean isClosed() {
        return state == RiskState.CLOSED;
    }

    /** Whether what it threatens counts as high-risk (MON-2). */
    public boolean isHigh() {
        return risk.level().filter(level -> level == RiskLevel.HIGH).isPresent();
    }

    /** Its path in findings. */
    public String path() {
        return "risk/" + risk.id();
    }
}
