package dev.plumbline.io.table.write;

import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Indicator;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.DayCounting;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of a plan's tasks: what is planned, who does what, how far it is, what must stand when. */
final class TaskTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;
    private final Map<InitiativeId, Initiative> initiatives = new HashMap<>();

    TaskTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
        plan.plan().initiatives().forEach(each -> initiatives.put(each.id(), each));
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(tables, tasks(), head, plan.plan().tasks());
        boolean matrix = plan.plan().tasks().stream()
                .anyMatch(task -> plan.plan().raci().of(task.id()).values().stream()
                        .flatMap(Set::stream)
                        .anyMatch(role -> role != RaciRole.RESPONSIBLE));
        BookTables.add(tables, raci(), head, matrix ? plan.plan().tasks() : List.of());
        BookTables.add(tables, milestones(), head, plan.plan().milestones());
        BookTables.add(
                tables,
                reports(),
                head,
                plan.entries(ProgressReport.class).stream()
                        .filter(each -> plan.task(each.fact().task()).isPresent())
                        .toList());
    }

    private TableDraft<Task> tasks() {
        return drafts.<Task>of("task-list")
                .numbers(Role.TASK_NUMBER, plan.tasks(), task -> task.id().value())
                .column(Role.TASK_NAME, task -> OutCell.text(task.name()))
                .column(Role.TASK_GOAL, task -> plan.goal(task.goal()))
                .column(
                        Role.TASK_INITIATIVE,
                        task -> wording.text(
                                task.initiative().map(initiatives::get).map(Initiative::what)))
                .column(Role.TASK_DESCRIPTION, task -> wording.text(task.description()))
                .column(Role.TASK_OWNER, task -> holders(task, RaciRole.RESPONSIBLE))
                .column(Role.TASK_COLLABORATORS, task -> wording.all(task.collaborators()))
                .column(Role.TASK_START, task -> wording.day(task.start()))
                .column(Role.TASK_FINISH, task -> wording.day(task.finish()))
                .column(Role.TASK_PRIORITY, task -> wording.word(task.priority()))
                .column(Role.TASK_PREDECESSOR, task -> OutCell.text(predecessors(task)))
                .column(Role.TASK_DELIVERABLE, task -> wording.text(task.deliverable()))
                .column(Role.TASK_RESULT, task -> wording.text(task.expectedResult()))
                .column(
                        Role.TASK_CRITERIA,
                        task -> wording.lines(task.criteria().stream()
                                .map(AcceptanceCriterion::text)
                                .toList()))
                .column(Role.TASK_STEPS, task -> wording.lines(task.steps()))
                .column(
                        Role.TASK_EFFORT,
                        task -> task.effort().map(OutCell::number).orElse(OutCell.BLANK))
                .column(
                        Role.TASK_INDICATOR,
                        task -> wording.text(indicator(task).flatMap(Indicator::name)))
                .column(Role.TASK_TARGET, task -> wording.said(indicator(task).flatMap(Indicator::target)))
                .attributes(Task::attributes);
    }

    private static Optional<Indicator> indicator(Task task) {
        return task.indicators().stream().findFirst();
    }

    private OutCell holders(Task task, RaciRole role) {
        return wording.all(plan.plan().raci().holders(task.id(), role));
    }

    private String predecessors(Task task) {
        return task.dependencies().stream().map(this::predecessor).collect(Collectors.joining("、"));
    }

    private String predecessor(Dependency dependency) {
        StringBuilder text =
                new StringBuilder(plan.tasks().number(dependency.predecessor().value()));
        if (dependency.kind() != DependencyKind.FINISH_TO_START || dependency.lagDays() != 0) {
            text.append(' ').append(letters(dependency.kind()));
        }
        if (dependency.lagDays() != 0) {
            text.append(dependency.lagDays() > 0 ? "+" : "-")
                    .append(Math.abs(dependency.lagDays()))
                    .append(dependency.counting() == DayCounting.CALENDAR ? "自然日" : "天");
        }
        return text.toString();
    }

    private static String letters(DependencyKind kind) {
        return switch (kind) {
            case FINISH_TO_START -> "FS";
            case START_TO_START -> "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> "SF";
        };
    }

    private TableDraft<Task> raci() {
        return drafts.<Task>of("raci")
                .numbers(Role.TASK_NUMBER, plan.tasks(), task -> task.id().value())
                .column(Role.TASK_NAME, task -> OutCell.text(task.name()))
                .column(Role.TASK_OWNER, task -> holders(task, RaciRole.RESPONSIBLE))
                .column(Role.TASK_APPROVER, task -> holders(task, RaciRole.APPROVER))
                .column(Role.TASK_CONSULTED, task -> holders(task, RaciRole.CONSULTED))
                .column(Role.TASK_INFORMED, task -> holders(task, RaciRole.INFORMED));
    }

    private TableDraft<Milestone> milestones() {
        return drafts.<Milestone>of("milestone-list")
                .column(Role.MILESTONE_NAME, each -> OutCell.text(each.name()))
                .column(Role.MILESTONE_DATE, each -> OutCell.day(each.date()))
                .column(Role.MILESTONE_TASK, each -> plan.task(each.task()));
    }

    private TableDraft<Entry<ProgressReport>> reports() {
        return drafts.<Entry<ProgressReport>>of("progress-list")
                .numbers(
                        Role.TASK_NUMBER,
                        plan.tasks(),
                        each -> each.fact().task().value())
                .column(Role.TASK_NAME, each -> OutCell.text(name(each.fact().task())))
                .column(Role.TASK_OWNER, each -> wording.by(each.stamp().by()))
                .column(Role.TASK_UPDATED, each -> wording.moment(each.fact().when()))
                .column(Role.TASK_STATE, each -> wording.word(each.fact().state()))
                .column(
                        Role.TASK_PERCENT,
                        each -> each.fact().percent().map(OutCell::percent).orElse(OutCell.BLANK))
                .column(Role.TASK_DONE, each -> wording.text(each.fact().done()))
                .column(Role.TASK_ACTUAL_START, each -> wording.day(each.fact().actualStart()))
                .column(Role.TASK_ACTUAL_FINISH, each -> wording.day(each.fact().actualFinish()))
                .column(Role.TASK_NEW_FINISH, each -> wording.day(each.fact().newFinish()))
                .column(Role.TASK_CAUSES, each -> causes(each.fact(), CauseKind.NOT_STATED))
                .column(Role.TASK_CAUSES_OBJECTIVE, each -> causes(each.fact(), CauseKind.OBJECTIVE))
                .column(Role.TASK_CAUSES_SUBJECTIVE, each -> causes(each.fact(), CauseKind.SUBJECTIVE))
                .column(Role.TASK_PROBLEMS, each -> wording.lines(each.fact().problems()))
                .column(Role.TASK_MEASURES, each -> wording.text(each.fact().measures()))
                .column(Role.TASK_ACTUAL, each -> wording.said(each.fact().amount()))
                .column(Role.TASK_RISK, each -> wording.text(each.fact().risk()))
                .column(Role.TASK_NEXT_STEP, each -> wording.text(each.fact().nextStep()))
                .column(Role.TASK_COORDINATE, each -> wording.text(each.fact().resourcesToCoordinate()));
    }

    private String name(TaskId task) {
        return plan.task(task).orElseThrow().name();
    }

    private OutCell causes(ProgressReport report, CauseKind kind) {
        return wording.lines(report.causes().stream()
                .filter(cause -> cause.kind() == kind)
                .map(Cause::text)
                .toList());
    }
}
