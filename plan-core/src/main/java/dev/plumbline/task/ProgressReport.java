package dev.plumbline.task;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a task is (进度) at a moment: its state, how much is done, why it is late, what comes next (TASK-3).
 *
 * <p>A report is a step: it counts as far as the table of moves allows it to who recorded it; see {@link TaskProcess}. One
 * read from a table is a {@link #snapshot()} and stands as reported. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class ProgressReport implements TaskFact {

    ProgressReport() {}

    @Override
    public abstract TaskId task();

    @Override
    public abstract Moment when();

    /** The state reported; unchanged where absent. */
    public abstract Optional<TaskState> state();

    /** Whether a table told it, so that it stands as it was told, whatever way the task came there and whoever read it. */
    @Value.Default
    public boolean snapshot() {
        return false;
    }

    /** The percentage done, 0 to 100 (完成百分比). */
    public abstract Optional<BigDecimal> percent();

    /**
     * The percentage that was to be done by now, 0 to 100, as it was stated (计划进度); kept as told.
     *
     * <p>What is behind follows from the task's dates; see {@link TaskProgress#plannedPercent()}.
     */
    public abstract Optional<BigDecimal> statedPlanned();

    /** The amount done, such as 8家. */
    public abstract Optional<Quantity> amount();

    /** What was done, in words (实际进度). */
    public abstract Optional<String> done();

    /** The day on which work on the task really began (实际开始时间). */
    public abstract Optional<LocalDate> actualStart();

    /** The day on which the task was really finished (实际完成时间). */
    public abstract Optional<LocalDate> actualFinish();

    /** Why it is delayed or blocked (延期/受阻原因). */
    public abstract List<Cause> causes();

    /** The day now promised. */
    public abstract Optional<LocalDate> newFinish();

    /** What is done next (下一步计划). */
    public abstract Optional<String> nextStep();

    /** What others have to provide (需协调资源). */
    public abstract Optional<String> resourcesToCoordinate();

    /** What may go wrong (风险描述). */
    public abstract Optional<String> risk();

    /** What stands in the way (存在问题), one text each. */
    public abstract List<String> problems();

    /** What is done about it (解决措施). */
    public abstract Optional<String> measures();

    boolean tellsOfWork() {
        return percent().filter(done -> done.signum() > 0).isPresent()
                || amount().filter(done -> done.amount().signum() > 0).isPresent()
                || state().filter(TaskState::isStarted).isPresent();
    }

    boolean isWhole() {
        return percent()
                .filter(done -> done.compareTo(BigDecimal.valueOf(100)) == 0)
                .isPresent();
    }

    boolean tellsOfFinish() {
        return actualFinish().isPresent() || state().filter(TaskState::isDone).isPresent();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code ProgressReport}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    ProgressReport check() {
        percent().ifPresent(percent -> check("Progress", percent));
        statedPlanned().ifPresent(percent -> check("Planned progress", percent));
        return told();
    }

    /** Blank texts tell nothing. */
    private ProgressReport told() {
        return Told.orNone(done())
                        && Told.orNone(nextStep())
                        && Told.orNone(resourcesToCoordinate())
                        && Told.orNone(risk())
                        && Told.orNone(measures())
                        && Told.areTold(problems())
                ? this
                : toBuilder()
                        .done(Told.text(done()))
                        .nextStep(Told.text(nextStep()))
                        .resourcesToCoordinate(Told.text(resourcesToCoordinate()))
                        .risk(Told.text(risk()))
                        .measures(Told.text(measures()))
                        .problems(Told.texts(problems()))
                        .build();
    }

    private void check(String what, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException(
                    what + " of task [" + task() + "] is [" + percent + "] per cent. Give 0 to 100.");
        }
    }

    /** Builds a {@link ProgressReport}. */
    public static final class Builder extends ProgressReportBuilder {
        Builder() {}
    }
}
