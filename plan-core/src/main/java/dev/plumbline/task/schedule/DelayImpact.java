package dev.plumbline.task.schedule;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What delays do to the tasks behind them: the dates they suggest, the milestones and goals they hit (TASK-5).
 *
 * <p>Nothing is changed: the moves are proposals. Days are counted as the network counts them. A link from the start of
 * a delayed task carries no delay, for a delayed task still starts as planned. Where several delays reach a task, the
 * longest move counts. Immutable and thread-safe.
 */
public final class DelayImpact {

    private final Schedule schedule;
    private final List<Delay> delays;
    private final DelayPolicy policy;
    private final Map<TaskId, ProposedMove> moves = new LinkedHashMap<>();
    private final List<AbsorbedDelay> absorbed;

    private DelayImpact(Schedule schedule, Collection<Delay> delays, DelayPolicy policy) {
        this.schedule = schedule;
        this.delays = List.copyOf(delays);
        this.policy = policy;
        DelayWalk walk = new DelayWalk(schedule, delays);
        Collection<ProposedMove> found = policy == DelayPolicy.KEEP_THE_GAP ? walk.keepTheGap() : walk.useTheFloat();
        found.forEach(move -> moves.put(move.task(), move));
        this.absorbed = walk.absorbed();
    }

    /** What a delay does. */
    public static DelayImpact of(TaskNetwork network, Delay delay, DelayPolicy policy) {
        return of(network.schedule(), List.of(delay), policy);
    }

    /** What delays do together, each of another task; of two delays of the same task the longer one counts. */
    public static DelayImpact of(Schedule schedule, Collection<Delay> delays, DelayPolicy policy) {
        return new DelayImpact(schedule, delays, policy);
    }

    /** The delay that a new finish means; empty if it is no later than the planned one. */
    public static Optional<Delay> delay(TaskNetwork network, TaskId task, LocalDate newFinish) {
        return delay(network.schedule(), task, newFinish);
    }

    /**
     * The delay that a new finish means; empty if it is no later than the planned one.
     *
     * <p>A finish promised for a day without work stays that day: {@link Delay#promised()} names it.
     */
    public static Optional<Delay> delay(Schedule schedule, TaskId task, LocalDate newFinish) {
        int position = schedule.network().position(task);
        DayAxis axis = schedule.network().axis(position);
        LocalDate planned = new PlannedDates(schedule).of(position).end();
        int days = axis.before(newFinish.plusDays(1)) - axis.before(planned.plusDays(1));
        if (!newFinish.isAfter(planned)) {
            return Optional.empty();
        }
        return Optional.of(
                days > Delay.MOST
                        ? Delay.of(task, Delay.MOST)
                        : new Delay(
                                task,
                                days,
                                Optional.of(newFinish)
                                        .filter(day ->
                                                !axis.shift(planned, days).equals(day))));
    }

    /** The delays it follows from, in the order given. */
    public List<Delay> delays() {
        return delays;
    }

    public DelayPolicy policy() {
        return policy;
    }

    /** The suggested dates: the delayed tasks first in the order given, then those behind by new start, then id. */
    public List<ProposedMove> moves() {
        Set<TaskId> first = new LinkedHashSet<>();
        delays.forEach(delay -> first.add(delay.task()));
        return Stream.concat(
                        first.stream().map(task -> Objects.requireNonNull(moves.get(task))),
                        moves.values().stream()
                                .filter(move -> !first.contains(move.task()))
                                .sorted(Comparator.comparing((ProposedMove move) ->
                                                move.proposed().start())
                                        .thenComparing(ProposedMove::task)))
                .toList();
    }

    /** The suggested dates of a task; empty if it stays. */
    public Optional<ProposedMove> move(TaskId task) {
        return Optional.ofNullable(moves.get(task));
    }

    /** The tasks that stay although something they wait for moves, by id; none where gaps are kept. */
    public List<AbsorbedDelay> absorbed() {
        return absorbed;
    }

    /** Whether no task moves but the delayed ones. */
    public boolean isAbsorbed() {
        return moves.values().stream().allMatch(move -> move.because().isEmpty());
    }

    /** Whether a delayed task had less float than it is late: the end of everything, or a fixed date, is hit. */
    public boolean isOnCriticalPath() {
        return delays.stream().anyMatch(delay -> totalFloat(delay.task()) < delay.days());
    }

    /** The days that the suggested dates rest on and that no calendar of their tasks covers (CAL-1). */
    public List<CoverageMark> uncovered() {
        CoverageMark.Collector asked = new CoverageMark.Collector();
        for (ProposedMove move : moves.values()) {
            DateRange days =
                    DateRange.ofClosed(move.planned().start(), move.proposed().end());
            schedule.network().axis(schedule.network().position(move.task())).ask(days, asked);
        }
        return asked.marks();
    }

    /** The total float that a task had before anything was late. */
    public int totalFloat(TaskId task) {
        return schedule.totalFloat(schedule.network().position(task));
    }

    /** The milestones of tasks that are then finished after the milestone's day, in their order. */
    public List<MilestoneHit> milestones(Collection<Milestone> milestones) {
        List<MilestoneHit> hits = new ArrayList<>();
        for (Milestone milestone : milestones) {
            milestone.task().flatMap(this::move).ifPresent(move -> {
                long late = ChronoUnit.DAYS.between(
                        milestone.date(), move.proposed().end());
                if (late > 0) {
                    hits.add(new MilestoneHit(milestone, move.proposed().end(), late));
                }
            });
        }
        return hits;
    }

    /**
     * The goals that a task carries which is then finished after the goal's deadline, in the order of the moves.
     *
     * @param initiatives those by which a task may carry a goal that it does not name itself
     * @param usualDeadline the deadline of goals that state none: the plan's last day
     */
    public List<GoalHit> goals(Collection<Goal> goals, Collection<Initiative> initiatives, LocalDate usualDeadline) {
        Map<GoalId, LocalDate> deadlines = new HashMap<>();
        goals.forEach(goal -> deadlines.put(goal.id(), goal.deadline().orElse(usualDeadline)));
        Map<InitiativeId, GoalId> served = new HashMap<>();
        initiatives.forEach(initiative -> initiative.goal().ifPresent(goal -> served.put(initiative.id(), goal)));
        List<GoalHit> hits = new ArrayList<>();
        for (ProposedMove move : moves()) {
            Task task = schedule.network().task(schedule.network().position(move.task()));
            task.goal()
                    .or(() -> task.initiative().map(served::get))
                    .filter(deadlines::containsKey)
                    .flatMap(goal -> hit(goal, deadlines.getOrDefault(goal, usualDeadline), move))
                    .ifPresent(hits::add);
        }
        return hits;
    }

    private static Optional<GoalHit> hit(GoalId goal, LocalDate deadline, ProposedMove move) {
        LocalDate finish = move.proposed().end();
        long late = ChronoUnit.DAYS.between(deadline, finish);
        return late > 0 ? Optional.of(new GoalHit(goal, move.task(), deadline, finish, late)) : Optional.empty();
    }

    /**
     * A milestone that a delay hits.
     *
     * @param milestone the milestone
     * @param reached the day on which it is then reached
     * @param daysLate calendar days after its day
     */
    public record MilestoneHit(Milestone milestone, LocalDate reached, long daysLate) {}

    /**
     * A goal that a delay hits.
     *
     * @param goal the goal
     * @param task the task that carries it
     * @param deadline the goal's deadline
     * @param finish the day on which the task is then finished
     * @param daysLate calendar days after the deadline
     */
    public record GoalHit(GoalId goal, TaskId task, LocalDate deadline, LocalDate finish, long daysLate) {}
}
