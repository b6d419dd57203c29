package dev.plumbline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Invents calendars: the raw days for the oracle, and the same as a {@link WorkingCalendar}. */
final class RandomCalendar {

    private static final long FIRST = LocalDate.of(1999, 1, 1).toEpochDay();
    private static final long DAYS = LocalDate.of(2042, 1, 1).toEpochDay() - FIRST;

    private final Map<DayOfWeek, List<int[]>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<int[]>> special = new TreeMap<>();

    RandomCalendar(RandomGenerator random) {
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, random.nextInt(4) == 0 ? List.of() : intervals(random));
        }
        week.put(DayOfWeek.WEDNESDAY, intervals(random));
        int count = random.nextInt(2000);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST + random.nextLong(DAYS));
            special.put(day, random.nextInt(3) == 0 ? intervals(random) : List.of());
        }
    }

    private static List<int[]> intervals(RandomGenerator random) {
        int grain = random.nextBoolean() ? 30 : 1;
        int pairs = 1 + random.nextInt(3);
        List<Integer> bounds = random.ints(0, 24 * 60 / grain + 1)
                .map(each -> each * grain)
                .distinct()
                .limit(pairs * 2L)
                .sorted()
                .boxed()
                .toList();
        List<int[]> intervals = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += 2) {
            intervals.add(new int[] {bounds.get(i), bounds.get(i + 1)});
        }
        return intervals;
    }

    List<int[]> hours(LocalDate date) {
        List<int[]> own = special.get(date);
        return own != null ? own : week.get(date.getDayOfWeek());
    }

    WorkingCalendar calendar() {
        Map<DayOfWeek, WorkingHours> hours = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, intervals) -> hours.put(day, hours(intervals)));
        CalendarLayer.Builder layer = CalendarLayer.builder("random");
        special.forEach((day, intervals) -> {
            if (intervals.isEmpty()) {
                layer.holiday(day, "");
            } else {
                layer.makeUpDay(day, "", hours(intervals));
            }
        });
        return WorkingCalendar.of("random", new WorkingWeek(hours)).with(layer.build());
    }

    private static WorkingHours hours(List<int[]> intervals) {
        return new WorkingHours(intervals.stream()
                .map(each -> new WorkingHours.Interval(each[0], each[1]))
                .collect(Collectors.toList()));
    }

    @Override
    public String toString() {
        return calendar().week() + " with " + special.size() + " special days";
    }
}
