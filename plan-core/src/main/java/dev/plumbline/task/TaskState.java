package dev.plumbline.task;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.State;
import java.util.Locale;

/**
 * Where a task stands (进度状态, TASK-2).
 *
 * <p>Allowed moves: assigned to acknowledged or cancelled; acknowledged, in progress, delayed and blocked to in progress,
 * delayed, blocked, completed or cancelled; completed to accepted, or back to in progress with a reason; accepted and
 * cancelled are final. The table of moves is {@link TaskWorkflow}.
 */
public enum TaskState implements State<TaskState> {
    /** Given to its owner, not yet acknowledged. */
    ASSIGNED("已下达", "assigned"),
    /** Acknowledged by its owner. */
    ACKNOWLEDGED("已确认", "acknowledged"),
    /** Being worked on. */
    IN_PROGRESS("进行中", "in progress"),
    /** Late or going to be; carries a reason. */
    DELAYED("延期", "delayed"),
    /** Stopped by something; carries a reason. */
    BLOCKED("受阻", "blocked"),
    /** Done, not yet accepted. */
    COMPLETED("已完成", "completed"),
    /** Accepted: its criteria hold or are waived. */
    ACCEPTED("已验收", "accepted"),
    /** Given up. */
    CANCELLED("已取消", "cancelled");

    private final String chinese;
    private final String english;

    TaskState(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public TaskState standard() {
        return this;
    }

    /** Whether the work is done: completed or accepted. */
    public boolean isDone() {
        return this == COMPLETED || this == ACCEPTED;
    }

    /** Whether work on it has begun for certain: in progress, completed or accepted. */
    public boolean isStarted() {
        return this == IN_PROGRESS || isDone();
    }

    /** Whether nothing can follow: accepted or cancelled. */
    public boolean isFinal() {
        return this == ACCEPTED || this == CANCELLED;
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
