package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.text.Message;
import dev.plumbline.text.MessagePattern;
import dev.plumbline.workflow.Guard;
import java.util.Locale;
import java.util.Map;

/** What moves of a task require (TASK-2). */
public enum TaskGuard implements Guard<TaskStep> {
    /** Only the one responsible reports on the work. */
    OWNER_ONLY("只能由任务负责人操作", "only the owner of the task may do this") {
        @Override
        public boolean holds(TaskStep step) {
            return step.roles().contains(TaskRole.OWNER);
        }
    },
    /** Only the approver judges the result. */
    APPROVER_ONLY("只能由任务审批人操作", "only the approver of the task may do this") {
        @Override
        public boolean holds(TaskStep step) {
            return step.roles().contains(TaskRole.APPROVER);
        }
    },
    /** Only who approves it or runs the plan gives a task up. */
    APPROVER_OR_MANAGER("只能由任务审批人或计划管理方操作", "only the approver or the plan's management may do this") {
        @Override
        public boolean holds(TaskStep step) {
            return step.roles().contains(TaskRole.APPROVER) || step.roles().contains(TaskRole.MANAGER);
        }
    },
    /** A delay, a block and a refusal say why. */
    REASON_REQUIRED("须说明原因", "a reason is required") {
        @Override
        public boolean holds(TaskStep step) {
            return step.hasReason();
        }
    },
    /** A result is taken only when every readable criterion holds or is waived. */
    CRITERIA_MET("可核对的完成标准须全部达到或经说明豁免", "every readable criterion must hold or be waived with a reason") {
        @Override
        public boolean holds(TaskStep step) {
            return step.unmetCriteria().isEmpty();
        }

        @Override
        public Localized reason(TaskStep step) {
            return new Message(
                    UNMET,
                    Map.of(
                            "criteria",
                            step.unmetCriteria().stream()
                                    .map(AcceptanceCriterion::text)
                                    .toList()));
        }
    };

    private static final MessagePattern UNMET =
            new MessagePattern("完成标准未达到: {criteria}", "these criteria do not hold: {criteria}");

    private final Localized requirement;

    TaskGuard(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Localized requirement() {
        return requirement;
    }
}
