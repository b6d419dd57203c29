package dev.plumbline.collaboration;

import dev.plumbline.time.Cadence;
import dev.plumbline.time.Deadline;
import java.time.DayOfWeek;
import org.immutables.value.Value;

/**
 * By when things are done in collaborations and about meetings, as data (COL-1 to COL-3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class CollaborationPolicy {

    private static final CollaborationPolicy STANDARD = builder().build();

    CollaborationPolicy() {}

    /** Within what time of its receipt a request has its kick-off. */
    @Value.Default
    public Deadline kickOffWithin() {
        return Deadline.workingDays(2);
    }

    /** How long before a meeting its notice is sent. */
    @Value.Default
    public Deadline noticeAhead() {
        return Deadline.workingDays(1);
    }

    /** Within what time of a meeting's end its minutes are distributed. */
    @Value.Default
    public Deadline minutesWithin() {
        return Deadline.hours(24);
    }

    /** How often a brief is due from the kick-off until a request is closed. */
    @Value.Default
    public Cadence briefs() {
        return Cadence.weekly(DayOfWeek.FRIDAY);
    }

    /** How long after a reminder the next one is due while a resolution stays overdue. */
    @Value.Default
    public Deadline remindAgainAfter() {
        return Deadline.workingDays(5);
    }

    /** The source documents' values; the next reminder is due after 5 working days. */
    public static CollaborationPolicy standard() {
        return STANDARD;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code CollaborationPolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CollaborationPolicy}. */
    public static final class Builder extends CollaborationPolicyBuilder {
        Builder() {}
    }
}
