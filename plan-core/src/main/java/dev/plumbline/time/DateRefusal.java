package dev.plumbline.time;

/** Ends the reading of a date early; never leaves this package. */
final class DateRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnreadableDate.Problem problem;

    DateRefusal(UnreadableDate.Problem problem) {
        super(problem.name(), null, false, false);
        this.problem = problem;
    }

    UnreadableDate.Problem problem() {
        return problem;
    }
}
