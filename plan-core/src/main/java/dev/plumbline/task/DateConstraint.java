package dev.plumbline.task;

import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A date that a schedule has to respect (日期约束, TASK-6).
 *
 * <p>A date that the dependencies do not let it hold is not forced: the schedule then shows negative float. Immutable and
 * thread-safe.
 *
 * @param kind what has to happen at, before or after the date
 * @param date the day, which itself is allowed
 */
public record DateConstraint(Kind kind, LocalDate date) {

    /** What a date binds. */
    public enum Kind implements Localized {
        /** It starts on the day or later. */
        START_NOT_BEFORE("不早于此日开始", "start not before"),
        /** It starts on the day or earlier. */
        START_BY("不晚于此日开始", "start by"),
        /** It starts on the day. */
        START_ON("于此日开始", "start on"),
        /** It finishes on the day or later. */
        FINISH_NOT_BEFORE("不早于此日完成", "finish not before"),
        /** It finishes on the day or earlier. */
        FINISH_BY("不晚于此日完成", "finish by"),
        /** It finishes on the day. */
        FINISH_ON("于此日完成", "finish on");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** Whether the finish is bound, not the start. */
        public boolean isOnFinish() {
            return this == FINISH_NOT_BEFORE || this == FINISH_BY || this == FINISH_ON;
        }

        /** Whether anything later is allowed. */
        public boolean allowsLater() {
            return this == START_NOT_BEFORE || this == FINISH_NOT_BEFORE;
        }

        /** Whether anything earlier is allowed. */
        public boolean allowsEarlier() {
            return this == START_BY || this == FINISH_BY;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    public static DateConstraint startNotBefore(LocalDate date) {
        return new DateConstraint(Kind.START_NOT_BEFORE, date);
    }

    public static DateConstraint finishBy(LocalDate date) {
        return new DateConstraint(Kind.FINISH_BY, date);
    }

    public static DateConstraint startOn(LocalDate date) {
        return new DateConstraint(Kind.START_ON, date);
    }

    public static DateConstraint finishOn(LocalDate date) {
        return new DateConstraint(Kind.FINISH_ON, date);
    }

    @Override
    public String toString() {
        return kind + " " + date;
    }
}
