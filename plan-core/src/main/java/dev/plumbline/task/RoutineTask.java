package dev.plumbline.task;

import dev.plumbline.party.PartyId;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work that comes again and again (常规工作): 周报提交 weekly, 客户反馈处理 daily, 设备维护 twice a month (TASK-9).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RoutineTask {

    RoutineTask() {}

    public abstract TaskId id();

    /** What is done, not blank. */
    public abstract String name();

    /** Who does it. */
    public abstract Optional<PartyId> owner();

    /** How often it is done, and when. */
    public abstract Cadence cadence();

    /** The days for which it is asked. */
    public abstract DateRange span();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code RoutineTask}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Routine task [" + id() + "] has no name. Say what is to be done.");
        }
    }

    /** Builds a {@link RoutineTask}. */
    public static final class Builder extends RoutineTaskBuilder {
        Builder() {}
    }
}
