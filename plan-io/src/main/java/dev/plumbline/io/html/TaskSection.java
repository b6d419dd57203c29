package dev.plumbline.io.html;

import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskProgress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The tasks of each plan: who, when, how far, how late and why. */
final class TaskSection extends TableByPlan {

    TaskSection() {
        super(
                Words.TASKS,
                "tasks",
                Words.TASK,
                Words.OWNER,
                Words.PLANNED,
                Words.FINISHED,
                Words.STATE,
                Words.PERCENT,
                Words.LATE,
                Words.CAUSE_AND_NEXT,
                Words.LIGHT);
    }

    @Override
    int count(PlanPart part) {
        return part.tasks().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        return first(part.shownTasks(), room, each -> row(page, each));
    }

    private static void row(Page page, TaskStatus status) {
        HtmlWriter html = page.html();
        Task task = status.task();
        html.open("tr", "id", page.row(status.path()));
        html.open("th", "scope", "row");
        what(page, task);
        html.close();
        html.leaf("td", page.labels(status.owners()), "class", "owner");
        dates(page, status);
        html.leaf("td", page.dates().day(status.progress().actualFinish()), "class", "date");
        html.leaf("td", page.say(status.state()), "class", "state");
        percent(page, status);
        late(page, status);
        html.open("td", "class", "why");
        why(page, status.progress());
        html.close();
        html.open("td");
        page.light(status);
        html.close().close();
    }

    private static void what(Page page, Task task) {
        page.html().open("div", "class", "name").text(task.name());
        task.priority().ifPresent(priority -> page.tag(page.say(priority), "priority " + Page.css(priority)));
        page.html().close();
        task.description().ifPresent(text -> page.html().leaf("div", text, "class", "sub"));
        task.goal().ifPresent(goal -> page.linked(Words.GOAL, List.of("goal/" + goal)));
        task.initiative().ifPresent(id -> page.linked(Words.INITIATIVE, List.of("initiative/" + id)));
        page.note(Words.DELIVERABLE, task.deliverable());
        page.note(
                Words.CRITERIA,
                task.criteria().stream().map(AcceptanceCriterion::text).toList());
        page.linked(
                Words.WAITS_FOR,
                task.dependencies().stream()
                        .map(dependency -> "task/" + dependency.predecessor())
                        .toList());
        page.attributes(task.attributes());
    }

    private static void dates(Page page, TaskStatus status) {
        page.html().open("td", "class", "date");
        page.html().text(page.dates().days(status.task().start(), status.task().finish()));
        status.progress()
                .newFinish()
                .ifPresent(date ->
                        page.html().leaf("div", page.say(Words.PROMISED, Map.of("date", date)), "class", "sub"));
        page.html().close();
    }

    private static void percent(Page page, TaskStatus status) {
        TaskProgress progress = status.progress();
        page.html().open("td", "class", "rate");
        page.html().leaf("span", Figures.percent(progress.percent()), "class", "figure");
        Bar.progress(page, progress.percent(), progress.plannedPercent(), Page.css(status.light()));
        if (!status.isOver() && progress.plannedPercent().isPresent()) {
            String planned = Figures.percent(progress.plannedPercent());
            page.html().leaf("div", page.say(Words.PLANNED_PERCENT, Map.of("percent", planned)), "class", "sub");
        }
        progress.latest()
                .flatMap(ProgressReport::statedPlanned)
                .ifPresent(stated -> page.html()
                        .leaf(
                                "div",
                                page.say(Words.STATED_PLANNED, Map.of("percent", stated.toPlainString() + "%")),
                                "class",
                                "sub"));
        page.html().close();
    }

    private static void late(Page page, TaskStatus status) {
        OptionalLong days = status.progress().daysLate();
        String text = days.isPresent() ? Figures.days(days.getAsLong(), page.locale()) : Figures.NONE;
        page.html().leaf("td", text, "class", days.orElse(0) > 0 ? "num adverse" : "num quiet");
    }

    private static void why(Page page, TaskProgress progress) {
        page.causes(progress.causes());
        Optional<ProgressReport> latest = progress.latest();
        page.note(Words.SO_FAR, latest.flatMap(ProgressReport::done));
        page.note(Words.PROBLEMS, latest.map(ProgressReport::problems).orElse(List.of()));
        page.note(Words.RISK, latest.flatMap(ProgressReport::risk));
        page.note(Words.MEASURES, latest.flatMap(ProgressReport::measures));
        page.note(Words.NEXT_STEP, latest.flatMap(ProgressReport::nextStep));
        page.note(Words.COORDINATE, latest.flatMap(ProgressReport::resourcesToCoordinate));
    }
}
