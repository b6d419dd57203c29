package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * What an incomplete evaluation report lacks (评估报告缺项, EVA-1). Immutable and thread-safe.
 *
 * @param kind which part
 * @param about what lacks it: a goal, a task, an issue or the plan
 * @param name what people call that
 */
public record MissingPart(Kind kind, Reference about, String name) implements Localized {

    /** The parts of a report that can be missing. */
    public enum Kind implements Localized {
        /** The period has not ended as of the report's moment. */
        PERIOD_END("期间尚未结束", "the period has not ended"),
        /** The plan has no goal for the period. */
        GOALS("没有目标", "there is no goal"),
        /** Tasks were to be worked on and nobody has told of any. */
        EXECUTION("没有任务进度", "nobody has reported on any task"),
        /** A task was to be worked on and nobody has told of it. */
        PROGRESS("任务没有进度", "nobody has reported on the task"),
        /** Nothing was measured. */
        MEASUREMENT("没有实际值", "nothing was measured"),
        /** What was measured cannot be held against a target. */
        ATTAINMENT("无法计算达成率", "attainment cannot be told"),
        /** Nobody says why the target was missed, or why the issue came about. */
        CAUSE("未写明原因", "no cause is given"),
        /** Nobody says what is done about a missed target. */
        IMPROVEMENT("未写明改进措施", "no improvement is given"),
        /** Nobody says why the target was exceeded, or what worked. */
        REASON("未写明超额原因或成功经验", "nobody says why the target was exceeded"),
        /** Targets were missed, and nobody says what changes in the next period. */
        NEXT_ADJUSTMENT("未写明下阶段调整方向", "nobody says what changes in the next period");

        private final Localized name;

        Kind(String chinese, String english) {
            this.name = Localized.of(chinese, english);
        }

        @Override
        public String text(Locale locale) {
            return name.text(locale);
        }
    }

    /** {@code 新增客户：未写明原因}, {@code 新增客户: no cause is given}. */
    @Override
    public String text(Locale locale) {
        return name + (Localized.isChinese(locale) ? "：" : ": ") + kind.text(locale);
    }
}
