package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one plan that was read again (IO-2f). Immutable and thread-safe.
 *
 * @param plan the plan
 * @param outcome what became of it
 * @param changes what differs from what was stored; empty of a new plan and where nothing does
 * @param request the request that asks for the changes, where they were drafted
 */
public record PlanUpdate(PlanId plan, Outcome outcome, List<Change> changes, Optional<AdjustmentId> request) {

    public PlanUpdate {
        changes = List.copyOf(changes);
    }

    /** What becomes of a plan. */
    public enum Outcome implements Localized {
        /** It was not in the book. */
        ADDED("新增", "added"),
        /** Nothing differs. */
        UNCHANGED("无变化", "unchanged"),
        /** A draft, changed as it was read. */
        APPLIED("已更新", "updated"),
        /** A published plan, for which an adjustment was drafted. */
        DRAFTED("已形成调整申请草案", "adjustment drafted"),
        /** The adjustment that asks for the same was drafted before. */
        DRAFTED_BEFORE("调整申请已存在", "adjustment drafted before"),
        /** In review or not fitting its record, so nothing was done. */
        LEFT("未更新", "left as it is");

        private final String chinese;
        private final String english;

        Outcome(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }
}
