package dev.plumbline.task.schedule;

import dev.plumbline.task.Task;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The dates of tasks as planned; of those without dates, as early as a schedule has them. */
record PlannedDates(Schedule schedule) {

    DateRange of(int position) {
        Task task = network().task(position);
        Optional<LocalDate> start = task.start().or(task::finish);
        Optional<LocalDate> finish = task.finish().or(task::start);
        return start.isPresent() && finish.isPresent() && task.duration().isEmpty()
                ? DateRange.ofClosed(start.get(), finish.get())
                : range(position, boundary(position), network().duration[position]);
    }

    private TaskNetwork network() {
        return schedule.network();
    }

    /** The boundary at which a task is planned to start. */
    int boundary(int position) {
        return network()
                .terms(position)
                .plannedBoundary(network().duration[position])
                .orElseGet(() -> schedule.early(position));
    }

    int[] boundaries() {
        int[] boundaries = new int[network().size()];
        Arrays.setAll(boundaries, this::boundary);
        return boundaries;
    }

    DateRange range(int position, int start, int days) {
        DayAxis axis = network().axis(position);
        return days == 0
                ? DateRange.ofDay(axis.date(start - 1))
                : DateRange.ofClosed(axis.date(start), axis.date(start + days - 1));
    }
}
