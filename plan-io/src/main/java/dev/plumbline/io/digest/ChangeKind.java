package dev.plumbline.io.digest;

import dev.plumbline.text.Localized;
import java.util.Locale;

/** What can change between two statuses (变化类别), in the order in which it is told. */
public enum ChangeKind implements Localized {
    /** The light of a goal got worse. */
    GOAL_WORSE("目标变差", "Goals that got worse"),
    /** The light of a goal got better. */
    GOAL_BETTER("目标变好", "Goals that got better"),
    /** The attainment of a goal moved and its light did not. */
    GOAL_MOVED("达成率变动", "Goals whose attainment moved"),
    /** A goal is new, gone or cancelled. */
    GOAL_SET("目标增减", "Goals added and removed"),
    /** A task was finished. */
    TASK_FINISHED("任务完成", "Tasks finished"),
    /** A task is late that was not. */
    TASK_OVERDUE("任务新逾期", "Tasks newly overdue"),
    /** A task that was over is to be done again. */
    TASK_REOPENED("任务重新打开", "Tasks taken up again"),
    /** A task is new, gone or cancelled. */
    TASK_SET("任务增减", "Tasks added and removed"),
    /** An issue was reported. */
    ISSUE_OPENED("新增问题", "Issues reported"),
    /** An issue has escalated. */
    ISSUE_ESCALATED("问题升级", "Issues escalated"),
    /** An issue was settled. */
    ISSUE_CLOSED("问题闭环", "Issues settled"),
    /** An issue that was settled is open again. */
    ISSUE_REOPENED("问题重开", "Issues reopened"),
    /** A request to change a plan was decided. */
    ADJUSTMENT("计划调整", "Adjustments"),
    /** A version of a plan came into force. */
    VERSION("新版本", "New versions"),
    /** An indicator was measured. */
    MEASUREMENT("新测量值", "New measurements");

    private final String chinese;
    private final String english;

    ChangeKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
