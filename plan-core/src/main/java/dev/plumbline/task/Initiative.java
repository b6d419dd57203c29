package dev.plumbline.task;

import dev.plumbline.goal.GoalId;
import dev.plumbline.text.Told;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a goal is to be reached (关键举措 / 策略): what is done and how, made up of tasks (TASK-1).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Initiative {

    Initiative() {}

    public abstract InitiativeId id();

    /** What is done (做什么). */
    public abstract String what();

    /** How it is done (怎么做). */
    public abstract Optional<String> how();

    /** What it is about. */
    public abstract Optional<InitiativeKind> kind();

    /** The goal it serves. */
    public abstract Optional<GoalId> goal();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Initiative}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    Initiative check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private Initiative told() {
        return Told.all(how()) ? this : toBuilder().how(Told.text(how())).build();
    }

    /** Builds an {@link Initiative}. */
    public static final class Builder extends InitiativeBuilder {
        Builder() {}
    }
}
