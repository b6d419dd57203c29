package dev.plumbline.io.mermaid;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.schedule.Schedule;
import dev.plumbline.task.schedule.ScheduledTask;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MermaidText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan's tasks and milestones as a Gantt chart: a section for each goal, else initiative, else owner. Confined to one thread.
 *
 * <p>A task stands on its planned days, and where it has none on those of the schedule as things stand; one that has no start
 * of its own and waits for others to finish begins after them.
 */
public final class GanttDiagram {

    private final PlanStatus status;
    private final Plan plan;
    private final Locale language;
    private final Schedule schedule;
    private final Map<TaskId, String> ids = new HashMap<>();
    private final Set<TaskId> drawn = new HashSet<>();

    /** The chart of a plan of a status. */
    public GanttDiagram(PlanStatus status, Plan plan, Locale language) {
        this.status = status;
        this.plan = plan;
        this.language = language;
        this.schedule = status.work(plan.id()).schedule();
    }

    private String say(String chinese, String english) {
        return Localized.isChinese(language) ? chinese : english;
    }

    /** The text of the diagram; it ends with a line break. */
    public String text() {
        StringBuilder lines = new StringBuilder("gantt\n");
        line(lines, "title " + MermaidText.opening(title()));
        line(lines, "dateFormat YYYY-MM-DD");
        line(lines, "axisFormat %Y-%m-%d");
        line(lines, "inclusiveEndDates");
        line(lines, "todayMarker off");
        sections().forEach((name, tasks) -> {
            line(lines, "section " + MermaidText.opening(name));
            tasks.forEach(task -> line(lines, line(task)));
        });
        addMilestones(lines);
        addLeftOut(lines);
        return lines.toString();
    }

    /** A comment for whoever reads the text; what is drawn has no place for it. */
    private void addLeftOut(StringBuilder lines) {
        int cancelled = 0;
        int undated = 0;
        for (TaskStatus task : status.tasks(plan.id())) {
            if (task.state() == TaskState.CANCELLED) {
                cancelled++;
            } else if (finish(task.task()).isEmpty()) {
                undated++;
            }
        }
        leftOut(lines, cancelled, "项已取消的任务", " cancelled");
        leftOut(lines, undated, "项没有日期的任务", " without days");
    }

    private void leftOut(StringBuilder lines, int count, String chinese, String english) {
        if (count > 0) {
            line(lines, "%% " + say("未画出" + count + chinese, "tasks that are not drawn: " + count + english));
        }
    }

    private String title() {
        String name = plan.title().orElse(plan.id().value());
        return status.day()
                .map(day -> say("（截至" + ChineseDate.text(day) + "）", " (as of " + day + ")"))
                .map(asOf -> name + asOf)
                .orElse(name);
    }

    private static void line(StringBuilder lines, String line) {
        lines.append("    ").append(line).append('\n');
    }

    /** The tasks that have days, in the order of the plan; cancelled ones are left out. */
    private Map<String, List<TaskStatus>> sections() {
        Map<GoalId, String> goals = new HashMap<>();
        for (Goal goal : plan.goals()) {
            goals.putIfAbsent(goal.id(), goal.name());
        }
        Map<InitiativeId, String> initiatives = new HashMap<>();
        for (Initiative initiative : plan.initiatives()) {
            initiatives.putIfAbsent(initiative.id(), initiative.what());
        }
        Map<String, List<TaskStatus>> sections = new LinkedHashMap<>();
        for (TaskStatus task : status.tasks(plan.id())) {
            if (task.state() != TaskState.CANCELLED && finish(task.task()).isPresent()) {
                ids.putIfAbsent(task.task().id(), "t" + (ids.size() + 1));
                String section = task.task()
                        .goal()
                        .map(goals::get)
                        .or(() -> task.task().initiative().map(initiatives::get))
                        .or(() -> task.owners().stream()
                                .findFirst()
                                .map(status.book().organisation()::name))
                        .orElseGet(() -> say("其他任务", "Other tasks"));
                sections.computeIfAbsent(section, any -> new ArrayList<>()).add(task);
            }
        }
        return sections;
    }

    private Optional<LocalDate> start(Task task) {
        return task.start()
                .or(() -> schedule.task(task.id()).map(each -> each.early().start()));
    }

    private Optional<LocalDate> finish(Task task) {
        return task.finish()
                .or(() -> schedule.task(task.id()).map(each -> each.early().end()))
                .or(task::start);
    }

    private String line(TaskStatus status) {
        Task task = status.task();
        List<String> parts = new ArrayList<>(marks(status));
        drawn.add(task.id());
        LocalDate finish = finish(task).orElseThrow();
        LocalDate start = start(task).filter(day -> !day.isAfter(finish)).orElse(finish);
        parts.add(ids.get(task.id()));
        parts.add(after(task, start).orElse(start.toString()));
        parts.add(finish.toString());
        return MermaidText.opening(task.name()) + " :" + String.join(", ", parts);
    }

    private List<String> marks(TaskStatus task) {
        List<String> marks = new ArrayList<>();
        Optional<ScheduledTask> scheduled = schedule.task(task.task().id());
        if (task.isOver()) {
            marks.add("done");
        } else {
            if (scheduled.filter(ScheduledTask::isCritical).isPresent()) {
                marks.add("crit");
            }
            if (task.state() == TaskState.IN_PROGRESS) {
                marks.add("active");
            }
        }
        return marks;
    }

    /** {@code after t1 t2}, where it begins right behind what it waits for; these stand above it. */
    private Optional<String> after(Task task, LocalDate start) {
        List<Dependency> awaited = task.dependencies();
        boolean isPlain = task.start().isEmpty()
                && !awaited.isEmpty()
                && awaited.stream()
                        .allMatch(each -> each.kind() == DependencyKind.FINISH_TO_START
                                && each.lagDays() == 0
                                && drawn.contains(each.predecessor())
                                && !each.predecessor().equals(task.id()));
        return isPlain && follows(awaited, start)
                ? Optional.of("after "
                        + awaited.stream()
                                .map(each -> ids.get(each.predecessor()))
                                .distinct()
                                .collect(Collectors.joining(" ")))
                : Optional.empty();
    }

    /** Whether the day is the one behind the last finish; over days of rest the chart would begin too early. */
    private boolean follows(List<Dependency> awaited, LocalDate start) {
        return awaited.stream()
                .flatMap(each -> status.findTask(each.predecessor()).stream())
                .flatMap(each -> finish(each.task()).stream())
                .max(LocalDate::compareTo)
                .filter(last -> last.plusDays(1).equals(start))
                .isPresent();
    }

    private void addMilestones(StringBuilder lines) {
        if (!plan.milestones().isEmpty()) {
            line(lines, "section " + MermaidText.opening(say("里程碑", "Milestones")));
        }
        int number = 1;
        for (Milestone milestone : plan.milestones()) {
            line(
                    lines,
                    MermaidText.opening(milestone.name()) + " :milestone, m" + number++ + ", " + milestone.date()
                            + ", 0d");
        }
    }
}
