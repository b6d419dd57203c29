package dev.plumbline.task.schedule;

import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskProgress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a task's own dates and its progress say about its schedule.
 *
 * @param task the task
 * @param axis the days it counts
 * @param keepsStart whether it starts no earlier than planned
 * @param progress how far it is, where that is known
 */
record TaskTerms(Task task, DayAxis axis, boolean keepsStart, Optional<TaskProgress> progress) {

    /** The bounds of the task taking its usual time: as stated, else the days from start to finish, else one. */
    TaskBounds bounds() {
        int usual = task.duration().orElseGet(this::plannedDays);
        if (progress.isEmpty()) {
            return planned(usual);
        }
        TaskProgress known = progress.get();
        if (known.finishedOn().isPresent()) {
            return finished(known.finishedOn().get(), usual);
        }
        if (known.startedOn().isEmpty()) {
            return bounds(usual);
        }
        int elapsed = now(known) - axis.before(known.startedOn().get());
        return bounds(Math.max(1, elapsed + remaining(known, usual, elapsed)));
    }

    /** The bounds of the task taking some days, all counted from its start. */
    TaskBounds bounds(int days) {
        TaskBounds planned = planned(days);
        if (progress.isEmpty()) {
            return planned;
        }
        TaskProgress known = progress.get();
        int earliest = known.startedOn().map(axis::before).orElseGet(() -> Math.max(planned.earliest(), now(known)));
        boolean done = known.isFinished();
        int latest = done ? TaskBounds.NO_LIMIT : planned.latest();
        return new TaskBounds(days, earliest, latest, known.startedOn().isPresent() || done, done);
    }

    /** The boundary at which the task is planned to start; empty where it has no dates. */
    OptionalInt plannedBoundary(int days) {
        return task.start().isEmpty() && task.finish().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(plannedStart(days));
    }

    private int plannedDays() {
        return task.planned()
                .map(range -> Math.max(1, axis.before(range.end().plusDays(1)) - axis.before(range.start())))
                .orElse(1);
    }

    private int now(TaskProgress known) {
        return axis.before(known.date().plusDays(1));
    }

    /** The days left: by the percentage if there is one, else of those planned, at least one. */
    private static int remaining(TaskProgress known, int usual, int elapsed) {
        return known.percent().isPresent()
                ? (int) Math.ceil(usual * (100 - known.percent().getAsDouble()) / 100 - 1e-9)
                : Math.max(1, usual - elapsed);
    }

    private TaskBounds finished(LocalDate finish, int usual) {
        int end = axis.before(finish.plusDays(1));
        int start = progress.flatMap(TaskProgress::startedOn)
                .or(task::start)
                .filter(day -> !day.isAfter(finish))
                .map(axis::before)
                .orElse(end - usual);
        int days = usual == 0 ? 0 : Math.max(1, end - start);
        return new TaskBounds(days, usual == 0 ? end : start, TaskBounds.NO_LIMIT, true, true);
    }

    private TaskBounds planned(int days) {
        int earliest = keepsStart ? Math.max(0, plannedStart(days)) : 0;
        int latest = TaskBounds.NO_LIMIT;
        for (DateConstraint constraint : task.constraints()) {
            if (!constraint.kind().allowsEarlier()) {
                earliest = Math.max(earliest, notBefore(constraint, days));
            }
            if (!constraint.kind().allowsLater()) {
                latest = Math.min(latest, notAfter(constraint, days));
            }
        }
        return new TaskBounds(days, earliest, latest, false, false);
    }

    private int plannedStart(int days) {
        if (days == 0) {
            return task.finish()
                    .or(task::start)
                    .map(day -> axis.before(day) + 1)
                    .orElse(0);
        }
        return task.start()
                .map(axis::before)
                .or(() -> task.finish().map(day -> axis.before(day.plusDays(1)) - days))
                .orElse(0);
    }

    private int notBefore(DateConstraint constraint, int days) {
        int boundary = axis.before(constraint.date());
        return bindsFinish(constraint, days) ? boundary + 1 - days : boundary;
    }

    private int notAfter(DateConstraint constraint, int days) {
        int boundary = axis.before(constraint.date().plusDays(1));
        return bindsFinish(constraint, days) ? boundary - days : boundary - 1;
    }

    /** A milestone has no start of its own: it is reached at the end of a day. */
    private static boolean bindsFinish(DateConstraint constraint, int days) {
        return constraint.kind().isOnFinish() || days == 0;
    }
}
