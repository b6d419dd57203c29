package dev.plumbline.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a move of a task is decided by: which task, as what somebody asks, with what reason and results (TASK-2).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class TaskStep {

    TaskStep() {}

    public abstract Task task();

    /** As what the move is asked for; none for somebody who has nothing to do with the task. */
    public abstract Set<TaskRole> roles();

    /** Why. */
    public abstract Optional<String> reason();

    /** How the task does by its criteria. */
    public abstract List<CriterionResult> results();

    /** A step without reason and results. */
    public static TaskStep of(Task task, TaskRole... roles) {
        Set<TaskRole> set = EnumSet.noneOf(TaskRole.class);
        set.addAll(Arrays.asList(roles));
        return builder().task(task).roles(set).build();
    }

    /** The same step with a reason. */
    public TaskStep because(String reason) {
        return toBuilder().reason(reason).build();
    }

    /** The readable criteria of the task that neither hold nor are waived. */
    public List<AcceptanceCriterion> unmetCriteria() {
        return task().criteria().stream()
                .filter(AcceptanceCriterion::isReadable)
                .filter(criterion -> results().stream().noneMatch(result -> result.settles(criterion)))
                .toList();
    }

    boolean hasReason() {
        return reason().filter(text -> !text.isBlank()).isPresent();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code TaskStep}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TaskStep}. */
    public static final class Builder extends TaskStepBuilder {
        Builder() {}
    }
}
