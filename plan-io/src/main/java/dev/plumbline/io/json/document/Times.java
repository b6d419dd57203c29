package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates, times and spans by their text form; of the years 1900 to 2200 (SAFE-1). */
final class Times {

    static final TextCodec<Cadence> CADENCE = TextCodec.of(Cadence.class, Cadence::parse);
    static final TextCodec<LocalDate> DATE = TextCodec.of(LocalDate.class, WrittenYears::date);
    static final TextCodec<Deadline> DEADLINE = TextCodec.of(Deadline.class, Deadline::parse);
    static final TextCodec<WorkingHours> HOURS = TextCodec.of(WorkingHours.class, WorkingHours::parse);
    static final TextCodec<Instant> INSTANT = TextCodec.of(Instant.class, WrittenYears::instant);
    static final TextCodec<Moment> MOMENT = TextCodec.of(Moment.class, WrittenYears::moment);
    static final TextCodec<Period> PERIOD = TextCodec.of(Period.class, WrittenYears::period);
    static final TextCodec<DateRange> RANGE = TextCodec.of(DateRange.class, WrittenYears::range);
    static final TextCodec<ZoneId> ZONE = TextCodec.of(ZoneId.class, ZoneId::of);

    private Times() {}
}
