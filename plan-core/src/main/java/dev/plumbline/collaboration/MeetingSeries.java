package dev.plumbline.collaboration;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Occurrence;
import dev.plumbline.time.WorkingClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.immutables.value.Value;

/**
 * A meeting that recurs (例会): a daily stand-up, the weekly meeting on Friday at 14:00 (COL-4).
 *
 * <p>Its cadence has a time of day; what falls on a day without work moves as the cadence says. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingSeries {

    MeetingSeries() {}

    /** In lower case with hyphens; the ids of its meetings are made of it and their dates. */
    public abstract String id();

    public abstract MeetingKind kind();

    public abstract String title();

    /** How often and at what time of day. */
    public abstract Cadence cadence();

    /** How long each takes. */
    @Value.Default
    public Duration length() {
        return Duration.ofHours(1);
    }

    /** Who is to come. */
    public abstract List<PartyId> attendees();

    @Value.Check
    void check() {
        if (cadence().time().isEmpty() || length().isNegative()) {
            throw new IllegalArgumentException("Series [" + id() + "] recurs [" + cadence() + "] for [" + length()
                    + "]. Give it a time of day, such as weekly on FRI at 14:00, and a length.");
        }
    }

    /** A quarter of an hour every working day at 09:00. */
    public static MeetingSeries standUp() {
        return builder()
                .id("stand-up")
                .kind(MeetingKind.STAND_UP)
                .title("每日站会")
                .cadence(Cadence.daily().at(LocalTime.of(9, 0)))
                .length(Duration.ofMinutes(15))
                .build();
    }

    /** An hour on Friday at 14:00. */
    public static MeetingSeries weekly() {
        return builder()
                .id("weekly")
                .kind(MeetingKind.WEEKLY)
                .title("周例会")
                .cadence(Cadence.weekly(DayOfWeek.FRIDAY).at(LocalTime.of(14, 0)))
                .build();
    }

    /** Its meetings on the days of a range, arranged at a moment. */
    public List<Meeting> meetings(DateRange range, WorkingClock clock, Moment arranged) {
        return cadence()
                .occurrences(range, clock.calendar())
                .map(each -> meeting(each, clock, arranged))
                .toList();
    }

    /**
     * Its meetings on the days of a range as entries for a book, arranged by somebody when they are recorded: {@code
     * book.recordAll(series.entries(range, clock, by))}.
     */
    public List<Entry<Meeting>> entries(DateRange range, WorkingClock clock, Stamp by) {
        return meetings(range, clock, Moment.of(by.recordedAt())).stream()
                .map(meeting -> new Entry<>(meeting, by))
                .toList();
    }

    /** The days of a range on which its meetings rest and that the calendar does not cover (CAL-1). */
    public List<CoverageMark> uncovered(DateRange range, WorkingClock clock) {
        CoverageMark.Collector asked = new CoverageMark.Collector();
        cadence()
                .occurrences(range, clock.calendar())
                .forEach(each -> asked.add(each.uncovered().stream().toList()));
        return asked.marks();
    }

    private Meeting meeting(Occurrence occurrence, WorkingClock clock, Moment arranged) {
        Instant start = occurrence.moment(clock.zone()).instant(clock.zone());
        String suffix = occurrence.number() > 1 ? "-" + occurrence.number() : "";
        return Meeting.builder()
                .id(MeetingId.of(id() + "-" + occurrence.date() + suffix))
                .when(arranged)
                .kind(kind())
                .title(title())
                .start(start)
                .end(start.plus(length()))
                .attendees(attendees())
                .build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code MeetingSeries}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link MeetingSeries}. */
    public static final class Builder extends MeetingSeriesBuilder {
        Builder() {}
    }
}
