package dev.plumbline.status;

import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a risk stands (风险状态, RISK-1). Immutable and thread-safe.
 *
 * @param risk the risk
 * @param plan the plan it belongs to
 * @param state the state last reported; open if none was
 * @param updated the day of the last report
 * @param pointsBehind how many percentage points the task or goal it is about is behind its plan; empty where that
 *     cannot be told
 */
public record RiskStatus(
        Risk risk, PlanId plan, RiskState state, Optional<LocalDate> updated, OptionalDouble pointsBehind) {

    /** Whether what it threatens is as far behind as the threshold of the risk, or farther (预警阈值). */
    public boolean isThresholdReached() {
        return !isClosed()
                && risk.threshold().isPresent()
                && pointsBehind.isPresent()
                && Ratio.reaches(
                        pointsBehind.getAsDouble(), risk.threshold().get().doubleValue());
    }

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
