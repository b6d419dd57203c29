package dev.plumbline.time;

import java.time.LocalDate;
import java.util.List;

/** Ends the reading of a date early; never leaves this package. */
final class DateRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnreadableDate.Problem problem;
    private final transient List<LocalDate> readings;

    DateRefusal(UnreadableDate.Problem problem) {
        this(problem, List.of());
    }

    DateRefusal(UnreadableDate.Problem problem, List<LocalDate> readings) {
        super(problem.name(), null, false, false);
        this.problem = problem;
        this.readings = readings;
    }

    /** The days that the text can mean, if it can mean several. */
    List<LocalDate> readings() {
        return readings;
    }

    UnreadableDate.Problem problem() {
        return problem;
    }
}
