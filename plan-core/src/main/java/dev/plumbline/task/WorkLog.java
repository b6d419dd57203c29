package dev.plumbline.task;

import dev.plumbline.Attributes;
import dev.plumbline.fact.Correctable;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody did on a day (日常工作日志): progress, problems, measures (TASK-3). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class WorkLog implements Correctable {

    WorkLog() {}

    /** Whose log it is. */
    public abstract PartyId author();

    @Override
    public abstract Moment when();

    /** The task it is about, where it is about one. */
    public abstract Optional<TaskId> task();

    /** What was done (工作进展). */
    public abstract Optional<String> progress();

    /** What got in the way (问题). */
    public abstract Optional<String> problems();

    /** What was done about it (措施). */
    public abstract Optional<String> measures();

    /** The time spent, in hours. */
    public abstract Optional<BigDecimal> hours();

    @Override
    public String summary() {
        return author().label() + " " + progress().orElse("") + " (" + when() + ")";
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code WorkLog}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    @Value.Check
    WorkLog check() {
        Attributes.check("Work log of", author(), attributes());
        hours().filter(spent -> spent.signum() < 0).ifPresent(spent -> {
            throw new IllegalArgumentException(
                    "Work log of [" + author() + "] has [" + spent + "] hours. Give 0 or more.");
        });
        return told();
    }

    /** Blank texts tell nothing. */
    private WorkLog told() {
        return Told.all(progress(), problems(), measures())
                ? this
                : toBuilder()
                        .progress(Told.text(progress()))
                        .problems(Told.text(problems()))
                        .measures(Told.text(measures()))
                        .build();
    }

    /** Builds a {@link WorkLog}. */
    public static final class Builder extends WorkLogBuilder {
        Builder() {}
    }
}
