package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ExecutionSummary;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.evaluation.TaskEvaluation;
import dev.plumbline.task.TaskState;
import java.util.List;

/** How the work of a reviewed plan's period went, up to the day. */
final class ReviewedWork {

    private final Reviewed reviewed;
    private final Words words;

    ReviewedWork(Reviewed reviewed, Words words) {
        this.reviewed = reviewed;
        this.words = words;
    }

    /** Tasks that are to be finished after the day are not due yet. */
    Item overview() {
        ExecutionSummary work = reviewed.report().execution();
        List<TaskEvaluation> later =
                reviewed.report().tasks().stream().filter(this::isAhead).toList();
        int due = work.due() - later.size();
        int inTime = work.inTime()
                - (int) later.stream()
                        .filter(task -> task.finishedOn().isPresent())
                        .count();
        int open = due - inTime - work.late();
        return Chapters.item(words.line(
                words.say("任务：截至当日应完成" + due + "项", "Tasks: " + due + " due by the day"),
                words.say("按期完成" + inTime + "项", inTime + " finished in time"),
                words.say("逾期完成" + work.late() + "项", work.late() + " late"),
                words.say("逾期未完成" + open + "项", open + " late and open"),
                words.say("尚未到期" + later.size() + "项", later.size() + " not yet due")
                        + words.say(
                                "；里程碑" + work.milestones() + "个，按期达成" + work.milestonesMet() + "个；问题" + work.issues()
                                        + "个，闭环" + work.issuesClosed() + "个",
                                "; milestones: " + work.milestones() + ", met in time " + work.milestonesMet()
                                        + "; issues: " + work.issues() + ", settled " + work.issuesClosed())));
    }

    private boolean isAhead(TaskEvaluation task) {
        return task.state() != TaskState.CANCELLED
                && task.finish()
                        .filter(day -> day.isAfter(reviewed.status().date())
                                && reviewed.report().period().contains(day))
                        .isPresent();
    }
}
