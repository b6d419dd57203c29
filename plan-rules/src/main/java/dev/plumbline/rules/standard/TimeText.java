package dev.plumbline.rules.standard;

import dev.plumbline.issue.sla.SlaMeasure;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as the sentences of rules show them. */
final class TimeText {

    private TimeText() {}

    /** {@code 2024年10月8日18:00}, {@code 2024-10-08 18:00} in a zone. */
    static Localized minute(Instant instant, ZoneId zone) {
        LocalDateTime at = instant.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return Localized.of(
                ChineseDate.text(at.toLocalDate()) + at.toLocalTime(), at.toLocalDate() + " " + at.toLocalTime());
    }

    /** By how much a clock is breached, in its own measure. */
    static Localized of(SlaReading reading) {
        Duration over = reading.breachedBy();
        boolean working = reading.measure() == SlaMeasure.WORKING_TIME;
        String time = over.toHours() + ":" + String.format(Locale.ROOT, "%02d", over.toMinutesPart());
        String minutes = over.toMinutesPart() == 0 ? "" : over.toMinutesPart() + "分";
        if (over.toMinutes() == 0) {
            return Localized.of("不足1分钟", "less than a minute");
        }
        return working
                ? Localized.of(over.toHours() + "个工作小时" + minutes, time + " working hours")
                : Localized.of(over.toHours() + "小时" + minutes, time + " hours");
    }
}
