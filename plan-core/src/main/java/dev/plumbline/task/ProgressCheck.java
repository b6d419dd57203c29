package dev.plumbline.task;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a task's progress leaves to be told or done (TASK-3). */
public final class ProgressCheck {

    /** A delay or block has no reason. */
    public static final FindingCode REASON_MISSING = FindingCode.of(
                    "progress-reason-missing",
                    Severity.ERROR,
                    "任务“{task}”状态为{state}，未说明原因",
                    "Task [{task}] is {state} without a reason")
            .advising("说明原因，并区分客观与主观", "State the causes, objective or subjective");

    /** A delay or block has no new date. */
    public static final FindingCode NEW_DATE_MISSING = FindingCode.of(
                    "progress-new-date-missing",
                    Severity.WARNING,
                    "任务“{task}”状态为{state}，未给出新的完成时间",
                    "Task [{task}] is {state} and nobody says until when")
            .advising("给出新的完成时间", "State the date that can be kept");

    /** A subjective cause has no improvement plan. */
    public static final FindingCode IMPROVEMENT_PLAN_MISSING = FindingCode.of(
                    "progress-improvement-plan-missing",
                    Severity.WARNING,
                    "任务“{task}”的偏差有主观原因（{causes}），责任部门尚未提交改进计划",
                    "Task [{task}] deviates for subjective causes ({causes}), and its unit has filed no improvement plan")
            .advising("由责任部门提交改进计划", "Have the owner's unit file an improvement plan");

    /** Work is told of a task that its owner never acknowledged. */
    public static final FindingCode NOT_ACKNOWLEDGED = FindingCode.of(
                    "progress-not-acknowledged",
                    Severity.INFO,
                    "任务“{task}”已开始，但负责人尚未确认",
                    "Task [{task}] has begun, and its owner has not acknowledged it")
            .advising("请负责人确认任务", "Ask the owner to acknowledge the task");

    private ProgressCheck() {}

    /**
     * What is missing about one task.
     *
     * @param plans the improvement plans filed so far; one answers the subjective causes told by its day, not later ones, and
     *     no longer once its own day is past and they are told again
     */
    public static List<Finding> findings(TaskProgress progress, Collection<ImprovementPlan> plans) {
        List<Finding> findings = new ArrayList<>();
        boolean stuck = progress.state() == TaskState.DELAYED || progress.state() == TaskState.BLOCKED;
        if (stuck && progress.causes().isEmpty()) {
            findings.add(finding(REASON_MISSING, progress).build());
        }
        if (stuck && progress.newFinish().isEmpty() && !progress.isFinished()) {
            findings.add(finding(NEW_DATE_MISSING, progress).build());
        }
        if (progress.state() == TaskState.ASSIGNED && progress.startedOn().isPresent()) {
            findings.add(finding(NOT_ACKNOWLEDGED, progress).build());
        }
        improvementMissing(progress, plans).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> improvementMissing(TaskProgress progress, Collection<ImprovementPlan> plans) {
        List<String> subjective = progress.causes().stream()
                .filter(cause -> cause.kind() == CauseKind.SUBJECTIVE)
                .map(Cause::text)
                .toList();
        boolean filed = plans.stream().anyMatch(plan -> answers(plan, progress));
        return subjective.isEmpty() || filed
                ? Optional.empty()
                : Optional.of(finding(IMPROVEMENT_PLAN_MISSING, progress)
                        .putFigure("causes", subjective)
                        .build());
    }

    private static boolean answers(ImprovementPlan plan, TaskProgress progress) {
        LocalDate filed = progress.dateOf(plan);
        boolean known = progress.subjectiveSince()
                .filter(since -> !filed.isBefore(since))
                .isPresent();
        boolean running = plan.due()
                .filter(due -> progress.subjectiveLast().filter(due::isBefore).isPresent())
                .isEmpty();
        return plan.task().equals(progress.task().id()) && !plan.measures().isEmpty() && known && running;
    }

    private static Finding.Builder finding(FindingCode code, TaskProgress progress) {
        return Finding.builder(code)
                .location(Location.ofPath("task/" + progress.task().id()))
                .putFigure("task", progress.task().name())
                .putFigure("state", progress.state());
    }
}
