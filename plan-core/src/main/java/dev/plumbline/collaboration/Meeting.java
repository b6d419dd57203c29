package dev.plumbline.collaboration;

import dev.plumbline.Attributes;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting is arranged, moved or called off (会议, COL-2).
 *
 * <p>Of several with the same id the one that holds last counts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Meeting implements CollaborationFact {

    Meeting() {}

    public abstract MeetingId id();

    /** When it was arranged so. */
    @Override
    public abstract Moment when();

    @Value.Default
    public MeetingKind kind() {
        return MeetingKind.OTHER;
    }

    public abstract String title();

    /** When it begins. */
    public abstract Instant start();

    /** When it ends, not before it begins. */
    public abstract Instant end();

    /** Who holds it. */
    public abstract Optional<PartyId> organiser();

    /** Who is to come. */
    public abstract List<PartyId> attendees();

    /** The request it is about. */
    public abstract Optional<CollaborationId> request();

    /** Whether it was called off. */
    @Value.Default
    public boolean isCalledOff() {
        return false;
    }

    /**
     * What else was written about it, by the names of the columns it stood in (其他栏目), in their order; no name is blank.
     *
     * <p>The order is for showing: two with the same texts by the same names are equal.
     */
    public abstract Map<String, String> attributes();

    @Value.Check
    void check() {
        Attributes.check("Meeting", id(), attributes());
        if (end().isBefore(start())) {
            throw new IllegalArgumentException("Meeting [" + id() + "] ends [" + end() + "] before it begins ["
                    + start() + "]. Exchange the two or correct one.");
        }
    }

    /** Whether it has taken place by an instant. */
    public boolean isHeld(Instant by) {
        return !isCalledOff() && !end().isAfter(by);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code Meeting}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Meeting}. */
    public static final class Builder extends MeetingBuilder {
        Builder() {}
    }
}
