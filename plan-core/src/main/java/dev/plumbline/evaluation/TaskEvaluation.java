package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How one task of a period stands: planned against actual progress, why, and what is done about it (任务执行跟踪, TASK-3).
 * Immutable and thread-safe.
 *
 * @param task the task
 * @param plan its plan
 * @param name what it is called
 * @param owners those responsible
 * @param start the planned first day
 * @param finish the planned last day
 * @param state its state as of the report's moment
 * @param reported whether anybody has told of it
 * @param plannedPercent what was to be done by then, 0 to 100; empty without planned days
 * @param percent what is done, 0 to 100; empty where nobody can tell
 * @param finishedOn the day by which it was finished; empty while it is not
 * @param daysLate days past the planned finish; empty where nobody can tell
 * @param causes why it is delayed or blocked, as last told
 * @param measures what is done about it: as last reported, and as improvement plans say
 */
public record TaskEvaluation(
        TaskId task,
        PlanId plan,
        String name,
        List<PartyId> owners,
        Optional<LocalDate> start,
        Optional<LocalDate> finish,
        TaskState state,
        boolean reported,
        OptionalDouble plannedPercent,
        OptionalDouble percent,
        Optional<LocalDate> finishedOn,
        OptionalLong daysLate,
        List<Cause> causes,
        List<String> measures) {

    private static final double ALL = 100;

    public TaskEvaluation {
        owners = List.copyOf(owners);
        causes = List.copyOf(causes);
        measures = List.copyOf(measures);
    }

    /** A link to the task. */
    public Reference reference() {
        return Reference.of("task", task.value());
    }

    /** Actual against planned progress, as a rate: (actual − planned) / planned; undefined where nothing was planned yet. */
    public Ratio deviation() {
        return actualProgress().minus(plannedProgress()).dividedBy(plannedProgress());
    }

    /** What was to be done by then, 1 for all; undefined without planned days. */
    public Ratio plannedProgress() {
        return share(plannedPercent);
    }

    /** What is done, 1 for all; undefined where nobody can tell. */
    public Ratio actualProgress() {
        return share(percent);
    }

    private static Ratio share(OptionalDouble percent) {
        return percent.isPresent() ? Ratio.of(percent.getAsDouble() / ALL) : Ratio.undefined();
    }

    /** Whether it was finished. */
    public boolean isFinished() {
        return finishedOn.isPresent();
    }

    /** Whether it was finished after its planned last day, or is past it. */
    public boolean isLate() {
        return daysLate.orElse(0) > 0;
    }

    /** The causes of one kind (客观延误 / 主观延误). */
    public List<Cause> causes(CauseKind kind) {
        return causes.stream().filter(cause -> cause.kind() == kind).toList();
    }
}
