package dev.plumbline.collaboration;

import dev.plumbline.party.PartyId;
import dev.plumbline.text.Told;
import dev.plumbline.time.Moment;
import java.util.List;
import org.immutables.value.Value;

/**
 * The minutes of a meeting are distributed (会议纪要): what was said, what was resolved, and, after a kick-off, who does
 * what (COL-1, COL-2).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Minutes implements CollaborationFact {

    Minutes() {}

    public abstract MeetingId meeting();

    /** When they were distributed. */
    @Override
    public abstract Moment when();

    /** What was said (讨论要点). */
    public abstract List<String> points();

    /** What was resolved (决议事项). */
    public abstract List<Resolution> resolutions();

    /** Whether it was written down that nothing was resolved (无决议事项). */
    @Value.Default
    public boolean isWithoutResolutions() {
        return false;
    }

    /** Who does what (职责分工). */
    public abstract List<Duty> duties();

    /** Who got them. */
    public abstract List<PartyId> distributedTo();

    /** Whether they say what was resolved, be it nothing. */
    public boolean tellsResolutions() {
        return isWithoutResolutions() || !resolutions().isEmpty();
    }

    @Value.Check
    Minutes check() {
        if (isWithoutResolutions() && !resolutions().isEmpty()) {
            throw new IllegalArgumentException("Minutes of meeting [" + meeting()
                    + "] say that nothing was resolved and hold "
                    + resolutions().size()
                    + " resolutions. Say one or the other.");
        }
        return told();
    }

    /** Blank texts tell nothing. */
    private Minutes told() {
        return Told.areTold(points())
                ? this
                : toBuilder().points(Told.texts(points())).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these {@code Minutes}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link Minutes}. */
    public static final class Builder extends MinutesBuilder {
        Builder() {}
    }
}
