package dev.plumbline.rules.standard;

import dev.plumbline.issue.sla.SlaMeasure;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.text.Localized;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Times as the sentences of rules show them. */
final class TimeText {

    private TimeText() {}

    /** {@code 2024-10-08 18:00} in a zone. */
    static String minute(Instant instant, ZoneId zone) {
        return instant.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    /** By how much a clock is breached, in its own measure. */
    static Localized of(SlaReading reading) {
        Duration over = reading.breachedBy();
        boolean working = reading.measure() == SlaMeasure.WORKING_TIME;
        String time = over.toHours() + ":" + String.format("%02d", over.toMinutesPart());
        return working
                ? Localized.of(time + "工作小时", time + " working hours")
                : Localized.of(time + "小时", time + " hours");
    }
}
