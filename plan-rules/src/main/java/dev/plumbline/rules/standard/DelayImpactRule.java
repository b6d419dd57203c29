package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.task.schedule.ProposedMove;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the delays told of do to the tasks, milestones and goals behind them, by the policy (TASK-5). */
final class DelayImpactRule implements Rule<PlanStatus> {

    static final FindingCode MOVES_TASKS = FindingCode.of(
                    "delay-moves-tasks",
                    Severity.INFO,
                    "任务“{task}”延期{days}天，按“{policy}”建议顺延后续任务{count}项：{tasks}",
                    "Task [{task}] is {days} {days|day|days} late; by the policy '{policy}' {count} {count|task behind it moves|tasks behind it move}: {tasks}")
            .advising("确认后调整计划", "Adjust the plan if you agree");

    static final FindingCode HITS_MILESTONE = FindingCode.of(
                    "delay-hits-milestone",
                    Severity.WARNING,
                    "任务“{task}”延期，里程碑“{milestone}”将由{date}推迟到{reached}，晚{days}天",
                    "Task [{task}] is late: milestone [{milestone}] of {date} is reached on {reached}, {days} {days|day|days} late")
            .advising("压缩后续工期或调整里程碑", "Shorten what follows or move the milestone");

    static final FindingCode HITS_GOAL = FindingCode.of(
                    "delay-hits-goal",
                    Severity.WARNING,
                    "任务“{task}”延期，承接目标“{goal}”的任务将于{reached}完成，晚于目标时限{date}共{days}天",
                    "Task [{task}] is late: goal [{goal}], due {date}, is carried until {reached}, {days} {days|day|days} too long")
            .advising("压缩后续工期或调整目标时限", "Shorten what follows or move the goal's deadline");

    static final FindingCode PROMISED_REST_DAY = FindingCode.of(
                    "delay-promised-rest-day",
                    Severity.INFO,
                    "任务“{task}”现定于{date}完成，该日不是工作日，仍按该日计算",
                    "Task [{task}] is now promised for {date}, which is no working day; it counts as promised")
            .advising("确认该日有人到岗，或改为工作日", "Make sure that somebody works that day, or promise a working day");

    private static final int NAMED = 10;

    @Override
    public String id() {
        return "delay-impact";
    }

    @Override
    public Localized title() {
        return Localized.of("延期对后续任务、里程碑与目标的影响", "What delays do to tasks, milestones and goals");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.MONITORING;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(MOVES_TASKS, HITS_MILESTONE, HITS_GOAL, PROMISED_REST_DAY);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.delays().ifPresent(impact -> {
            tasks(impact, status, findings);
            restDays(impact, status, findings);
            List<Initiative> initiatives = status.plans().stream()
                    .flatMap(plan -> plan.initiatives().stream())
                    .toList();
            for (Plan plan : status.plans()) {
                impact.milestones(plan.milestones()).stream()
                        .filter(hit -> isStillToCome(hit.milestone().task(), status))
                        .forEach(hit -> milestone(hit, impact, status, findings));
                impact.goals(plan.goals(), initiatives, plan.period().end()).stream()
                        .filter(hit -> isStillToCome(Optional.of(hit.task()), status))
                        .forEach(hit -> goal(hit, impact, status, findings));
            }
        });
    }

    /** What a finished task has hit is no news any more. */
    private static boolean isStillToCome(Optional<TaskId> task, PlanStatus status) {
        return task.filter(each -> status.task(each).isOver()).isEmpty();
    }

    private static void tasks(DelayImpact impact, PlanStatus status, FindingSink findings) {
        Map<TaskId, List<TaskId>> behind = new LinkedHashMap<>();
        impact.moves().stream()
                .filter(move -> move.because().isPresent())
                .forEach(move -> behind.computeIfAbsent(move.root(), any -> new ArrayList<>())
                        .add(move.task()));
        behind.forEach((root, moved) -> findings.report(finding(MOVES_TASKS, root, status)
                .putFigure("days", impact.move(root).map(ProposedMove::days).orElse(0))
                .putFigure("policy", impact.policy())
                .putFigure("count", moved.size())
                .putFigure("tasks", names(moved, status))
                .build()));
    }

    private static void restDays(DelayImpact impact, PlanStatus status, FindingSink findings) {
        impact.delays()
                .forEach(delay -> delay.promised()
                        .ifPresent(day -> findings.report(finding(PROMISED_REST_DAY, delay.task(), status)
                                .putFigure("date", day)
                                .build())));
    }

    /** The first names, and that there are more. */
    private static List<String> names(List<TaskId> tasks, PlanStatus status) {
        List<String> names = new ArrayList<>(tasks.stream()
                .limit(NAMED)
                .map(task -> status.task(task).task().name())
                .toList());
        if (tasks.size() > NAMED) {
            names.add("…");
        }
        return names;
    }

    private static void milestone(
            DelayImpact.MilestoneHit hit, DelayImpact impact, PlanStatus status, FindingSink findings) {
        TaskId root = hit.milestone()
                .task()
                .flatMap(impact::move)
                .map(ProposedMove::root)
                .orElseThrow();
        findings.report(finding(HITS_MILESTONE, root, status)
                .putFigure("milestone", hit.milestone().name())
                .putFigure("date", hit.milestone().date())
                .putFigure("reached", hit.reached())
                .putFigure("days", hit.daysLate())
                .build());
    }

    private static void goal(DelayImpact.GoalHit hit, DelayImpact impact, PlanStatus status, FindingSink findings) {
        TaskId root = impact.move(hit.task()).map(ProposedMove::root).orElseThrow();
        findings.report(finding(HITS_GOAL, root, status)
                .putFigure("goal", status.goal(hit.goal()).goal().name())
                .putFigure("date", hit.deadline())
                .putFigure("reached", hit.finish())
                .putFigure("days", hit.daysLate())
                .build());
    }

    private static Finding.Builder finding(FindingCode code, TaskId task, PlanStatus status) {
        return Finding.builder(code)
                .location(Location.ofPath("task/" + task))
                .putFigure("task", status.task(task).task().name());
    }
}
