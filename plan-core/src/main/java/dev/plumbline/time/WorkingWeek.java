package dev.plumbline.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The weekly pattern of a working calendar: the hours of each weekday (CAL-1).
 *
 * <p>A week always has some working time, so that nothing ever waits for a working day that never comes. Immutable and
 * thread-safe.
 *
 * @param hours the hours of every weekday; a weekday that is left out has none
 */
public record WorkingWeek(Map<DayOfWeek, WorkingHours> hours) {

    public WorkingWeek {
        Map<DayOfWeek, WorkingHours> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, hours.getOrDefault(day, WorkingHours.none()));
        }
        if (all.values().stream().allMatch(WorkingHours::isNone)) {
            throw new IllegalArgumentException(
                    "Working week [" + hours + "] has no working time. Give at least one weekday its hours.");
        }
        hours = Collections.unmodifiableMap(all);
    }

    /** Monday to Friday with the same hours. */
    public static WorkingWeek mondayToFriday(WorkingHours hours) {
        return range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, hours);
    }

    /** The weekdays from first to last with the same hours; the last may come round after Sunday. */
    public static WorkingWeek range(DayOfWeek first, DayOfWeek last, WorkingHours hours) {
        Map<DayOfWeek, WorkingHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.put(day, hours);
        }
        days.put(last, hours);
        return new WorkingWeek(days);
    }

    /** Every hour of every day. */
    public static WorkingWeek always() {
        return range(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, WorkingHours.parse("00:00-24:00"));
    }

    /** The hours of a weekday. */
    public WorkingHours on(DayOfWeek day) {
        return hours.getOrDefault(day, WorkingHours.none());
    }

    public boolean isWorkingDay(DayOfWeek day) {
        return !on(day).isNone();
    }

    /** The hours of a make-up day on a weekday that has none: those of the week's first working day. */
    public WorkingHours makeUpHours() {
        return hours.values().stream()
                .filter(each -> !each.isNone())
                .findFirst()
                .orElseThrow();
    }

    /** The same week with other hours on some weekdays. */
    public WorkingWeek with(Map<DayOfWeek, WorkingHours> others) {
        Map<DayOfWeek, WorkingHours> all = new EnumMap<>(hours);
        all.putAll(others);
        return new WorkingWeek(all);
    }

    /** The same working days, each with these hours. */
    public WorkingWeek withHours(WorkingHours other) {
        Map<DayOfWeek, WorkingHours> all = new EnumMap<>(hours);
        all.replaceAll((day, each) -> each.isNone() ? each : other);
        return new WorkingWeek(all);
    }
}
