package dev.plumbline.io.html;

import dev.plumbline.attention.Stake;
import dev.plumbline.attention.Stakes;
import dev.plumbline.goal.GoalId;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.AnalysisStatus;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.TaskStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Which goals, tasks, issues and so on have a row of their own in the page: all, or where there are more than {@link #MOST} of
 * a kind those in the worst state, of these those with most at stake (IO-4). Immutable once made.
 */
final class Selection {

    /** How many rows of a kind a page holds. */
    static final int MOST = 250;

    private static final Comparator<TaskStatus> TASKS =
            Comparator.comparing(TaskStatus::isOver).thenComparing(TaskStatus::light, Comparator.reverseOrder());
    private static final Comparator<GoalStatus> GOALS = Comparator.<GoalStatus, Boolean>comparing(
                    goal -> goal.goal().cancelled())
            .thenComparing(GoalStatus::light, Comparator.reverseOrder());
    /** Open ones first, of these the breached ones, of these the gravest. */
    static final Comparator<IssueStatus> ISSUES = Comparator.comparing(IssueStatus::isOpen)
            .thenComparing(Selection::isBreached)
            .reversed()
            .thenComparing(IssueStatus::severity);

    private static final Comparator<RiskStatus> RISKS = Comparator.comparing(RiskStatus::isClosed)
            .thenComparing(RiskStatus::isThresholdReached, Comparator.reverseOrder())
            .thenComparing(RiskStatus::isHigh, Comparator.reverseOrder());

    private final Stakes stakes;
    private final Set<String> shown = new HashSet<>();

    private Selection(Stakes stakes) {
        this.stakes = stakes;
    }

    static Selection of(PlanStatus status, Stakes stakes) {
        Selection selection = new Selection(stakes);
        selection.goals(status.goals());
        selection.pick(status.tasks(), TaskStatus::path, TASKS);
        selection.pick(status.issues(), IssueStatus::path, ISSUES);
        selection.pick(status.risks(), RiskStatus::path, RISKS);
        selection.pick(status.plans(), plan -> "plan/" + plan.id(), Comparator.comparing(Plan::period));
        selection.pick(
                status.analyses(),
                AnalysisStatus::path,
                Comparator.comparing(each -> each.analysis().period(), Comparator.reverseOrder()));
        return selection;
    }

    private static boolean isBreached(IssueStatus issue) {
        return issue.clocks().stream().anyMatch(clock -> !clock.isStopped() && clock.isBreached());
    }

    boolean shows(String path) {
        return shown.contains(path);
    }

    /** A thing with what it puts at risk; the earlier one first where all else is alike. */
    private record Weighed<T>(T thing, Stake stake, int index) {}

    private <T> Comparator<Weighed<T>> ranking(Comparator<T> worst) {
        return Comparator.<Weighed<T>, T>comparing(Weighed::thing, worst)
                .thenComparing(Weighed::stake)
                .thenComparingInt(Weighed::index);
    }

    private <T> void pick(Collection<T> things, Function<T, String> path, Comparator<T> worst) {
        if (things.size() <= MOST) {
            things.forEach(thing -> shown.add(path.apply(thing)));
            return;
        }
        PriorityQueue<Weighed<T>> best =
                new PriorityQueue<>(MOST + 1, ranking(worst).reversed());
        int index = 0;
        for (T thing : things) {
            best.add(new Weighed<>(thing, stakes.at(path.apply(thing)), index++));
            if (best.size() > MOST) {
                best.poll();
            }
        }
        best.forEach(each -> shown.add(path.apply(each.thing())));
    }

    /** The first of some things in an order, without ordering all of them; the earlier one first where they are alike. */
    static <T> List<T> best(Collection<T> things, Comparator<? super T> order, int most) {
        Comparator<Placed<T>> first =
                Comparator.<Placed<T>, T>comparing(Placed::thing, order).thenComparingInt(Placed::index);
        PriorityQueue<Placed<T>> best = new PriorityQueue<>(most + 1, first.reversed());
        int index = 0;
        for (T thing : things) {
            best.add(new Placed<>(thing, index++));
            if (best.size() > most) {
                best.poll();
            }
        }
        return best.stream().sorted(first).map(Placed::thing).toList();
    }

    /** A thing with its place among all. */
    private record Placed<T>(T thing, int index) {}

    /** A goal comes with those above it, so that the tree stays one. */
    private void goals(Collection<GoalStatus> goals) {
        if (goals.size() <= MOST) {
            goals.forEach(goal -> shown.add(goal.path()));
            return;
        }
        Map<GoalId, GoalStatus> byId = new HashMap<>();
        List<Weighed<GoalStatus>> ranked = new ArrayList<>();
        goals.forEach(goal -> {
            byId.putIfAbsent(goal.id(), goal);
            ranked.add(new Weighed<>(goal, stakes.at(goal.path()), ranked.size()));
        });
        ranked.sort(ranking(GOALS));
        List<GoalId> ids = ranked.stream().map(each -> each.thing().id()).toList();
        RootedChoice.of(ids, id -> parent(byId, id), MOST)
                .forEach(id -> shown.add(byId.get(id).path()));
    }

    private static Optional<GoalId> parent(Map<GoalId, GoalStatus> goals, GoalId id) {
        return goals.get(id).goal().parent().filter(goals::containsKey);
    }
}
