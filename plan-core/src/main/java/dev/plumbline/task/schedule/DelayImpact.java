package dev.plumbline.task.schedule;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a delay does to the tasks behind it: the dates it suggests, the milestones and goals it hits (TASK-5).
 *
 * <p>Nothing is changed: the moves are proposals. Days are counted as the network counts them. A link from the start of
 * the delayed task carries no delay, for a delayed task still starts as planned. Immutable and thread-safe.
 */
public final class DelayImpact {

    private final TaskNetwork network;
    private final Delay delay;
    private final DelayPolicy policy;
    private final Map<TaskId, ProposedMove> moves = new LinkedHashMap<>();
    private final List<AbsorbedDelay> absorbed;
    private final int floatOfDelayed;

    private DelayImpact(TaskNetwork network, Delay delay, DelayPolicy policy) {
        this.network = network;
        this.delay = delay;
        this.policy = policy;
        DelayWalk walk = new DelayWalk(network, delay);
        List<ProposedMove> found = policy == DelayPolicy.KEEP_THE_GAP ? walk.keepTheGap() : walk.useTheFloat();
        found.forEach(move -> moves.put(move.task(), move));
        this.absorbed = walk.absorbed();
        this.floatOfDelayed = walk.floatOfDelayed();
    }

    /** What a delay does. */
    public static DelayImpact of(TaskNetwork network, Delay delay, DelayPolicy policy) {
        return new DelayImpact(network, delay, policy);
    }

    /** The delay that a new finish means; empty if it is no later than the planned one. */
    public static Optional<Delay> delay(TaskNetwork network, TaskId task, LocalDate newFinish) {
        int position = network.position(task);
        DayAxis axis = network.axis(position);
        LocalDate planned =
                new DelayWalk(network, Delay.of(task, 1)).planned(position).end();
        int days = axis.before(newFinish.plusDays(1)) - axis.before(planned.plusDays(1));
        return days > 0 ? Optional.of(Delay.of(task, days)) : Optional.empty();
    }

    public Delay delay() {
        return delay;
    }

    public DelayPolicy policy() {
        return policy;
    }

    /** The suggested dates: the delayed task first, then those behind it by new start, then id. */
    public List<ProposedMove> moves() {
        ProposedMove first = moves.get(delay.task());
        return Stream.concat(
                        Stream.ofNullable(first),
                        moves.values().stream()
                                .filter(move -> !move.equals(first))
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

    /** Whether no other task moves. */
    public boolean isAbsorbed() {
        return moves.size() == 1;
    }

    /** Whether the delayed task had less float than it is late: the end of everything, or a fixed date, is hit. */
    public boolean isOnCriticalPath() {
        return floatOfDelayed < delay.days();
    }

    /** The total float that the delayed task had. */
    public int floatOfDelayed() {
        return floatOfDelayed;
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
     * @param usualDeadline the deadline of goals that state none: the plan's last day
     */
    public List<GoalHit> goals(Collection<Goal> goals, LocalDate usualDeadline) {
        Map<GoalId, LocalDate> deadlines = new LinkedHashMap<>();
        goals.forEach(goal -> deadlines.put(goal.id(), goal.deadline().orElse(usualDeadline)));
        List<GoalHit> hits = new ArrayList<>();
        for (ProposedMove move : moves()) {
            Task task = network.task(network.position(move.task()));
            task.goal().filter(deadlines::containsKey).ifPresent(goal -> {
                LocalDate deadline = deadlines.getOrDefault(goal, usualDeadline);
                long late = ChronoUnit.DAYS.between(deadline, move.proposed().end());
                if (late > 0) {
                    hits.add(new GoalHit(
                            goal, move.task(), deadline, move.proposed().end(), late));
                }
            });
        }
        return hits;
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
