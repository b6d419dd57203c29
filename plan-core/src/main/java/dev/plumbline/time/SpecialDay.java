package dev.plumbline.time;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/**
 * A day that departs from the weekly pattern: a holiday (节假日) or a working day in its place (调休上班日) (CAL-1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind holiday or make-up day
 * @param chinese the name in Chinese, for example 春节; empty where there is none
 * @param english the name in English; empty where there is none
 * @param hours the hours of a make-up day that has its own; always empty for a holiday
 */
public record SpecialDay(Kind kind, String chinese, String english, Optional<WorkingHours> hours) implements Localized {

    /** Whether the day is taken off or worked. */
    public enum Kind {
        /** 节假日: no work, whatever the weekday. */
        HOLIDAY,
        /** 调休上班日: work, whatever the weekday. */
        MAKE_UP
    }

    public SpecialDay {
        boolean wrong =
                hours.isPresent() && (kind == Kind.HOLIDAY || hours.get().isNone());
        if (wrong) {
            throw new IllegalArgumentException("A day of kind " + kind + " cannot have the hours [" + hours.get()
                    + "]. Leave them out, or give a make-up day some.");
        }
    }

    /** A day off. */
    public static SpecialDay holiday(String chinese, String english) {
        return new SpecialDay(Kind.HOLIDAY, chinese, english, Optional.empty());
    }

    /** A day of work with the usual hours. */
    public static SpecialDay makeUp(String chinese, String english) {
        return new SpecialDay(Kind.MAKE_UP, chinese, english, Optional.empty());
    }

    /** The same day of work with hours of its own. */
    public SpecialDay withHours(WorkingHours own) {
        return new SpecialDay(kind, chinese, english, Optional.of(own));
    }

    public boolean isWorking() {
        return kind == Kind.MAKE_UP;
    }

    /** The name; where a language has none, the other one's. */
    @Override
    public String text(Locale locale) {
        boolean wantsChinese = Localized.isChinese(locale);
        return wantsChinese && !chinese.isEmpty() || english.isEmpty() ? chinese : english;
    }
}
