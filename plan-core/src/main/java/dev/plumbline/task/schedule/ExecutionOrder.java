package dev.plumbline.task.schedule;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Priority;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * In which order tasks are taken up (执行顺序): after all they wait for, the more urgent first (TASK-4).
 *
 * <p>Among the tasks that wait for nothing any more the one with the higher priority comes first, then the earlier early
 * start, then the smaller total float, then the smaller id; what decided is told. A task without a priority has its
 * goal's, else medium; and a task is as urgent as the most urgent of those that wait for it. Immutable and thread-safe.
 *
 * @param steps the tasks in their order
 */
public record ExecutionOrder(List<Step> steps) {

    public ExecutionOrder {
        steps = List.copyOf(steps);
    }

    /** What put a task before the one that could have come instead. */
    public enum Decider {
        /** No other task could have come. */
        ONLY_ONE_READY,
        /** Its higher priority. */
        PRIORITY,
        /** Its earlier start. */
        EARLY_START,
        /** Its smaller float. */
        FLOAT,
        /** Nothing but its id. */
        ID
    }

    /**
     * One task in its place.
     *
     * @param task the task
     * @param priority how urgent it is taken to be
     * @param inheritedFrom the task that waits for it and lends it this priority, where it is not its own
     * @param decider what put it here
     * @param instead the task that would have come otherwise
     */
    public record Step(
            TaskId task, Priority priority, Optional<TaskId> inheritedFrom, Decider decider, Optional<TaskId> instead)
            implements Localized {

        /** Why it comes here, as a sentence. */
        @Override
        public String text(Locale locale) {
            Map<String, Object> values = new HashMap<>();
            values.put("task", task);
            values.put("priority", priority);
            instead.ifPresent(other -> values.put("other", other));
            String lent = inheritedFrom
                    .map(other -> LENT.format(locale, Map.of("from", other)))
                    .orElse("");
            return pattern().format(locale, values) + lent;
        }

        private MessagePattern pattern() {
            return switch (decider) {
                case ONLY_ONE_READY ->
                    new MessagePattern("{task}：此时唯一可开始的任务", "{task}: the only one that can be taken up now");
                case PRIORITY ->
                    new MessagePattern(
                            "{task}：优先级为{priority}，高于{other}",
                            "{task}: its priority {priority} is above that of {other}");
                case EARLY_START -> new MessagePattern("{task}：最早开始时间早于{other}", "{task}: starts earlier than {other}");
                case FLOAT -> new MessagePattern("{task}：浮动时间少于{other}", "{task}: has less float than {other}");
                case ID -> new MessagePattern("{task}：与{other}条件相同，按编号排序", "{task}: equal to {other} but for the id");
            };
        }
    }

    private static final MessagePattern LENT =
            new MessagePattern("（因{from}等待它而提前）", " (lent by {from}, which waits for it)");

    /** The order of a schedule's tasks; finished ones are left out. */
    public static ExecutionOrder of(Schedule schedule, Collection<Goal> goals) {
        return new Ordering(schedule, goals).order();
    }

    /** A task that can come next. */
    private record Candidate(int position, Priority priority, long start, int spare, TaskId id) {

        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::priority)
                .thenComparingLong(Candidate::start)
                .thenComparingInt(Candidate::spare)
                .thenComparing(Candidate::id);

        Decider before(Candidate other) {
            if (priority != other.priority) {
                return Decider.PRIORITY;
            }
            if (start != other.start) {
                return Decider.EARLY_START;
            }
            return spare != other.spare ? Decider.FLOAT : Decider.ID;
        }
    }

    private static final class Ordering {
        private final TaskNetwork network;
        private final Links links;
        private final Schedule schedule;
        private final Priority[] priority;
        private final int[] lender;

        Ordering(Schedule schedule, Collection<Goal> goals) {
            this.schedule = schedule;
            this.network = schedule.network();
            this.links = network.links();
            Map<GoalId, Priority> ofGoals = new HashMap<>();
            goals.forEach(goal -> ofGoals.putIfAbsent(goal.id(), goal.priority()));
            priority = new Priority[network.size()];
            lender = new int[network.size()];
            for (int task = network.size() - 1; task >= 0; task--) {
                priority[task] = own(task, ofGoals);
                lender[task] = task;
                borrow(task);
            }
        }

        private Priority own(int task, Map<GoalId, Priority> ofGoals) {
            return network.task(task)
                    .priority()
                    .or(() -> network.task(task).goal().map(ofGoals::get))
                    .orElse(Priority.MEDIUM);
        }

        private void borrow(int task) {
            for (int i = 0; i < links.outCount(task); i++) {
                int other = links.to[links.out(task, i)];
                if (priority[other].compareTo(priority[task]) < 0) {
                    priority[task] = priority[other];
                    lender[task] = lender[other];
                }
            }
        }

        ExecutionOrder order() {
            int[] waiting = new int[network.size()];
            PriorityQueue<Candidate> ready = new PriorityQueue<>(Candidate.ORDER);
            for (int task = 0; task < waiting.length; task++) {
                waiting[task] = links.first[task + 1] - links.first[task];
                if (waiting[task] == 0) {
                    ready.add(candidate(task));
                }
            }
            List<Step> steps = new ArrayList<>();
            while (!ready.isEmpty()) {
                Candidate next = ready.remove();
                if (!network.isDone(next.position)) {
                    steps.add(step(next, Optional.ofNullable(ready.peek())));
                }
                for (int i = 0; i < links.outCount(next.position); i++) {
                    int other = links.to[links.out(next.position, i)];
                    if (--waiting[other] == 0) {
                        ready.add(candidate(other));
                    }
                }
            }
            return new ExecutionOrder(steps);
        }

        private Candidate candidate(int task) {
            TaskId id = network.task(task).id();
            // Finished tasks go first, so that they never stand for what could have come instead.
            long start =
                    network.isDone(task) ? Long.MIN_VALUE : network.axis(task).day(schedule.early(task));
            Priority urgency = network.isDone(task) ? Priority.HIGH : priority[task];
            return new Candidate(task, urgency, start, schedule.totalFloat(task), id);
        }

        private Step step(Candidate next, Optional<Candidate> instead) {
            Optional<TaskId> from = lender[next.position] == next.position
                    ? Optional.empty()
                    : Optional.of(network.task(lender[next.position]).id());
            return new Step(
                    next.id,
                    next.priority,
                    from,
                    instead.map(next::before).orElse(Decider.ONLY_ONE_READY),
                    instead.map(Candidate::id));
        }
    }
}
