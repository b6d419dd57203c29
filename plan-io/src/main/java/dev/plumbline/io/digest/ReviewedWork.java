package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ExecutionSummary;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.evaluation.TaskEvaluation;
import dev.plumbline.task.TaskState;

/** How the work of a reviewed plan's period went, up to the day. */
final class ReviewedWork {

    private final Reviewed reviewed;
    private final Words words;

    ReviewedWork(Reviewed reviewed, Words words) {
        this.reviewed = reviewed;
        this.words = words;
    }

    /** The figures of the evaluation report; of what is not finished, what is not due yet is told beside it. */
    Item overview() {
        ExecutionSummary work = reviewed.report().execution();
        long ahead = reviewed.report().tasks().stream().filter(this::isAhead).count();
        String notYet =
                ahead == 0 ? "" : words.aside(words.say("其中" + ahead + "项尚未到期", ahead + " of them not yet due"));
        return Chapters.item(words.line(
                        words.say(
                                "任务：期内应完成" + work.due() + "项",
                                "Tasks: " + work.due() + " to be finished in the period"),
                        words.say("按期完成" + work.inTime() + "项", work.inTime() + " finished in time"),
                        words.say("逾期完成" + work.late() + "项", work.late() + " late"),
                        words.say("未完成" + work.overdue() + "项", work.overdue() + " not finished") + notYet)
                + words.say(
                        "；里程碑" + work.milestones() + "个，按期达成" + work.milestonesMet() + "个；问题" + work.issues() + "个，闭环"
                                + work.issuesClosed() + "个",
                        "; milestones: " + work.milestones() + ", met in time " + work.milestonesMet() + "; issues: "
                                + work.issues() + ", settled " + work.issuesClosed()));
    }

    private boolean isAhead(TaskEvaluation task) {
        return task.state() != TaskState.CANCELLED
                && !task.isFinished()
                && task.finish()
                        .filter(day -> day.isAfter(reviewed.status().date())
                                && reviewed.report().period().contains(day))
                        .isPresent();
    }
}
