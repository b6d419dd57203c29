package dev.plumbline.task;

import dev.plumbline.approval.step.ToldDecisions;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of states that a table tells (表格所载状态, TASK-2): one that differs from the steps on record, one
 * told by nobody the organisation knows, and a decision told by who may not take it. All count all the same.
 */
public final class ToldState {

    /** A table's state replaces the one that steps led to. */
    public static final FindingCode OVER_STEPS = FindingCode.of(
                    "task-snapshot-over-steps",
                    Severity.WARNING,
                    "任务“{task}”已有步骤记录，{when}的表格由“{by}”改记为“{state}”",
                    "Task [{task}] has steps on record; a table of [{by}] for {when} makes it [{state}]")
            .advising("核对表格；今后由责任人办理相应步骤。", "Check the table; have the owner take the steps from now on.");

    /** A table's state comes of somebody unknown. */
    public static final FindingCode BY_UNKNOWN = FindingCode.of(
                    "task-snapshot-by-unknown",
                    Severity.WARNING,
                    "任务“{task}”{when}的状态由组织架构中没有的“{by}”填报",
                    "The state of task [{task}] for {when} was told by [{by}], whom the organisation does not know")
            .advising("登记填报人，或更正填报人。", "Enter who told it in the organisation, or correct the name.");

    /** A table tells a decision that whoever told it may not take, and no step on record says it was taken. */
    public static final FindingCode NOT_ENTITLED = FindingCode.of(
                    "task-snapshot-not-entitled",
                    Severity.WARNING,
                    "任务“{task}”{when}由“{by}”填报为“{state}”，其无权作此决定，也没有相应的步骤记录",
                    "[{by}] told task [{task}] as [{state}] for {when}, which is not theirs to decide; no step on record says so")
            .advising("由有权的人办理相应步骤。", "Have whoever may decide it take the step.");

    private static final ToldDecisions TOLD = new ToldDecisions(OVER_STEPS, BY_UNKNOWN, NOT_ENTITLED);

    private ToldState() {}

    static List<Finding> of(Entry<TaskFact> entry, boolean isOverSteps, boolean isEntitled, Organisation organisation) {
        Optional<?> state = entry.fact() instanceof ProgressReport report ? report.state() : Optional.empty();
        return TOLD.of(
                Reference.of("task", entry.fact().task().value()),
                entry.stamp(),
                entry.fact().when(),
                state,
                isOverSteps,
                isEntitled,
                organisation);
    }
}
