package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ExecutionSummary;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.evaluation.TaskEvaluation;
import dev.plumbline.task.TaskState;
import java.util.ArrayList;
import java.util.List;

/** How the work of a reviewed plan's period went, up to the day. */
final class ReviewedWork {

    private final Reviewed reviewed;
    private final Words words;

    ReviewedWork(Reviewed reviewed, Words words) {
        this.reviewed = reviewed;
        this.words = words;
    }

    /** The figures of the evaluation report, of what there is; of what is not finished, what is not due yet is told beside it. */
    List<Item> overview() {
        ExecutionSummary work = reviewed.report().execution();
        List<Item> items = new ArrayList<>();
        if (work.due() > 0) {
            items.add(tasks(work));
        }
        if (work.milestones() > 0) {
            items.add(Chapters.item(words.line(
                    words.say("里程碑：共" + work.milestones() + "个", "Milestones: " + work.milestones() + " in all"),
                    words.say("按期达成" + work.milestonesMet() + "个", work.milestonesMet() + " met in time"),
                    words.say("逾期" + work.milestonesMissed() + "个", work.milestonesMissed() + " missed"))));
        }
        if (work.issues() > 0 || work.issuesClosed() > 0) {
            items.add(Chapters.item(words.line(
                    words.say("问题：期内发生" + work.issues() + "个", "Issues: " + work.issues() + " occurred in the period"),
                    words.say("期内闭环" + work.issuesClosed() + "个", work.issuesClosed() + " settled in it"))));
        }
        return items;
    }

    private Item tasks(ExecutionSummary work) {
        long ahead = reviewed.report().tasks().stream().filter(this::isAhead).count();
        String notYet =
                ahead == 0 ? "" : words.aside(words.say("其中" + ahead + "项尚未到期", ahead + " of them not yet due"));
        return Chapters.item(words.line(
                words.say("任务：期内应完成" + work.due() + "项", "Tasks: " + work.due() + " to be finished in the period"),
                words.say("按期完成" + work.inTime() + "项", work.inTime() + " finished in time"),
                words.say("逾期完成" + work.late() + "项", work.late() + " late"),
                words.say("未完成" + work.overdue() + "项", work.overdue() + " not finished") + notYet));
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
