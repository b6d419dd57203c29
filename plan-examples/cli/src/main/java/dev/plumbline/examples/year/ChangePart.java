package dev.plumbline.examples.year;

import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.StatusComparison;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What changed since the month before. */
record ChangePart(PlanStatus status, Optional<PlanStatus> before, Page page) {

    private static final int MOST = 4;

    void write() {
        page.part("五、与上月相比", "5. Since last month");
        if (before.isEmpty()) {
            page.line("首月，无上月数据", "the first month");
            return;
        }
        StatusComparison changed = PlanStatus.compare(before.get(), status);
        goals(changed.goals().values());
        tasks(changed.tasks().values());
        issues(changed.issues().values());
    }

    private void goals(Collection<StatusComparison.Pair<GoalStatus>> pairs) {
        List<String> worse =
                pairs.stream().filter(pair -> step(pair) > 0).map(this::moved).toList();
        List<String> better =
                pairs.stream().filter(pair -> step(pair) < 0).map(this::moved).toList();
        page.line("目标变差 " + worse.size() + " 项：" + some(worse), "goals worse: " + worse.size() + ": " + some(worse));
        page.line(
                "目标变好 " + better.size() + " 项：" + some(better), "goals better: " + better.size() + ": " + some(better));
    }

    private String some(List<String> names) {
        return names.isEmpty() ? page.none() : page.some(names.stream(), MOST);
    }

    private String moved(StatusComparison.Pair<GoalStatus> pair) {
        GoalStatus after = pair.after().orElseThrow();
        return after.goal().name() + " " + page.say(pair.before().orElseThrow().light()) + "→"
                + page.say(after.light());
    }

    /** Above 0 where the light got worse, below where it got better; what has begun or is new counts as neither. */
    private static int step(StatusComparison.Pair<GoalStatus> pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            return 0;
        }
        TrafficLight from = pair.before().get().light();
        TrafficLight to = pair.after().get().light();
        return from == TrafficLight.NOT_STARTED ? 0 : to.compareTo(from);
    }

    private void tasks(Collection<StatusComparison.Pair<TaskStatus>> pairs) {
        long done = count(pairs, before -> !before.isOver(), TaskStatus::isOver);
        long late = count(pairs, before -> before.daysLate() == 0, after -> !after.isOver() && after.daysLate() > 0);
        long fresh = pairs.stream().filter(pair -> pair.before().isEmpty()).count();
        page.line(
                "任务：完成 " + done + "，新逾期 " + late + "，新增 " + fresh,
                "tasks: done " + done + ", newly late " + late + ", new " + fresh);
    }

    private static <T> long count(Collection<StatusComparison.Pair<T>> pairs, Predicate<T> before, Predicate<T> after) {
        return pairs.stream()
                .filter(pair -> pair.after().filter(after).isPresent())
                .filter(pair -> pair.before().map(before::test).orElse(true))
                .count();
    }

    private void issues(Collection<StatusComparison.Pair<IssueStatus>> pairs) {
        long reported = pairs.stream().filter(pair -> pair.before().isEmpty()).count();
        long settled = count(pairs, IssueStatus::isOpen, after -> !after.isOpen());
        long open = status.issues().stream().filter(IssueStatus::isOpen).count();
        page.line(
                "问题：新增 " + reported + "，闭环 " + settled + "，期末未闭环 " + open,
                "issues: new " + reported + ", settled " + settled + ", open at the end " + open);
    }
}
