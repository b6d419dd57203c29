package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciAnalysis;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciPolicy;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.stream.Stream;

/** Gaps, doubles and burdens of a plan's responsibility matrix (RACI-2).
 *
 * <p>Who is responsible is left to {@link TaskOwnerRule}. A matrix in which nobody approves anything is told once, and a
 * single task never makes its owner one on whom much hangs. */
final class RaciRule implements Rule<Plan> {

    static final FindingCode NOBODY_APPROVES = FindingCode.of(
                    "raci-nobody-approves",
                    Severity.WARNING,
                    "责任矩阵没有指定任何审批人，涉及{count}项任务",
                    "The responsibility matrix names no approver for any of {count} {count|task|tasks}")
            .advising("为每项任务指定审批人（A）。", "Name an approver (A) for each task.");

    @Override
    public String id() {
        return "raci";
    }

    @Override
    public Localized title() {
        return Localized.of("责任矩阵完整且不过载", "The responsibility matrix is whole and balanced");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESPONSIBILITY;
    }

    @Override
    public Subject<Plan> subject() {
        return Subject.PLAN;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                NOBODY_APPROVES,
                RaciAnalysis.LETTER_MISSING,
                RaciAnalysis.LETTER_SURPLUS,
                RaciAnalysis.SHARED_CELL,
                RaciAnalysis.DOMINANT_PARTY,
                RaciAnalysis.OVERLOADED_PARTY,
                RaciAnalysis.UNKNOWN_TASK);
    }

    @Override
    public void check(Plan plan, RuleContext context, FindingSink findings) {
        RaciPolicy policy = context.policy().raci();
        List<Task> tasks = context.status().tasks(plan.id()).stream()
                .filter(task -> task.state() != TaskState.CANCELLED)
                .map(TaskStatus::task)
                .toList();
        boolean unapproved = isUnapproved(plan.raci(), policy, tasks);
        if (unapproved) {
            findings.report(Finding.builder(NOBODY_APPROVES)
                    .putFigure("count", tasks.size())
                    .build());
        }
        RaciAnalysis analysis = RaciAnalysis.of(plan.raci(), policy, tasks, List.of());
        letters(analysis)
                .filter(finding -> !unapproved || !isAbout(RaciRole.APPROVER, finding))
                .forEach(findings::report);
        Stream.concat(
                        analysis.dominantParties().stream().filter(RaciRule::isAboutSeveralTasks),
                        RaciAnalysis.of(plan.raci(), policy, running(plan, context), List.of())
                                .overloadedParties()
                                .stream())
                .forEach(findings::report);
        RaciAnalysis.of(plan.raci(), policy, plan.tasks(), List.of())
                .unknownTasks()
                .forEach(findings::report);
    }

    private static boolean isUnapproved(RaciMatrix matrix, RaciPolicy policy, List<Task> tasks) {
        return policy.approver().least() > 0
                && !tasks.isEmpty()
                && tasks.stream()
                        .allMatch(task ->
                                matrix.holders(task.id(), RaciRole.APPROVER).isEmpty());
    }

    private static Stream<Finding> letters(RaciAnalysis analysis) {
        return Stream.of(analysis.missingLetters(), analysis.surplusLetters(), analysis.sharedCells())
                .flatMap(List::stream)
                .filter(finding -> !isAbout(RaciRole.RESPONSIBLE, finding));
    }

    /** What is over burdens nobody any more. */
    private static List<Task> running(Plan plan, RuleContext context) {
        return context.status().tasks(plan.id()).stream()
                .filter(task -> !task.isOver())
                .map(TaskStatus::task)
                .toList();
    }

    private static boolean isAbout(RaciRole role, Finding finding) {
        return finding.figures().get("role") == role;
    }

    private static boolean isAboutSeveralTasks(Finding finding) {
        return finding.figures().get("count") instanceof Integer count && count > 1;
    }
}
