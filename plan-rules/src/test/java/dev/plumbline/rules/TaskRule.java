package dev.plumbline.rules;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.function.BiConsumer;

/** A rule on tasks whose check is given. */
record TaskRule(String id, BiConsumer<TaskStatus, FindingSink> check) implements Rule<TaskStatus> {

    static final FindingCode SEEN = FindingCode.of("task-seen", Severity.INFO, "看到任务", "Saw a task");

    /** Says of every task that it was seen. */
    static TaskRule seeing(String id) {
        return new TaskRule(id, (task, findings) -> findings.report(SEEN));
    }

    @Override
    public Localized title() {
        return Localized.of("任务", "Tasks");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.TASK;
    }

    @Override
    public Subject<TaskStatus> subject() {
        return Subject.TASK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(SEEN);
    }

    @Override
    public void check(TaskStatus task, RuleContext context, FindingSink findings) {
        check.accept(task, findings);
    }
}
