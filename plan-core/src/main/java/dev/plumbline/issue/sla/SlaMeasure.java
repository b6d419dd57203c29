package dev.plumbline.issue.sla;

import dev.plumbline.text.Localized;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.WorkingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** In which time a clock is paused, moved, shared and reported: its own measure (ISS-3). */
public enum SlaMeasure implements Localized {
    /** Time that runs on, day and night: for deadlines in hours, minutes, calendar days and months. */
    ELAPSED_TIME("自然时间", "elapsed time") {
        @Override
        Duration between(Instant from, Instant to, WorkingClock clock) {
            return from.getNano() == to.getNano()
                    ? Duration.ofSeconds(to.getEpochSecond() - from.getEpochSecond())
                    : Duration.between(from, to);
        }

        @Override
        Instant plus(Instant start, Duration amount, WorkingClock clock) {
            return start.plus(amount);
        }
    },
    /** Working time: for deadlines in working hours, minutes and days. */
    WORKING_TIME("工作时间", "working time") {
        @Override
        Duration between(Instant from, Instant to, WorkingClock clock) {
            return clock.between(from, to).value();
        }

        @Override
        Instant plus(Instant start, Duration amount, WorkingClock clock) {
            return clock.plus(start, amount).value();
        }
    };

    private final String chinese;
    private final String english;

    SlaMeasure(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The measure of a deadline. */
    public static SlaMeasure of(Deadline deadline) {
        return deadline.unit().isWorking() ? WORKING_TIME : ELAPSED_TIME;
    }

    /** The difference of two amounts; most are whole seconds, and then this is quick. */
    static Duration minus(Duration one, Duration other) {
        return one.getNano() == other.getNano()
                ? Duration.ofSeconds(one.getSeconds() - other.getSeconds())
                : one.minus(other);
    }

    abstract Duration between(Instant from, Instant to, WorkingClock clock);

    abstract Instant plus(Instant start, Duration amount, WorkingClock clock);

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
