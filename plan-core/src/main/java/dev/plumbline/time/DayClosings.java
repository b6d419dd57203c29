package dev.plumbline.time;

/**
 * The working days of a table, numbered from 0, and when business closes on them.
 *
 * <p>Immutable.
 */
final class DayClosings {

    private final int[] workingBefore;
    private final int[] day;
    private final long[] closing;

    /** Takes the closing of each day, the least long of a day without work. */
    DayClosings(long[] closings) {
        workingBefore = new int[closings.length + 1];
        for (int i = 0; i < closings.length; i++) {
            workingBefore[i + 1] = workingBefore[i] + (closings[i] == Long.MIN_VALUE ? 0 : 1);
        }
        day = new int[workingBefore[closings.length]];
        closing = new long[day.length];
        for (int i = 0; i < closings.length; i++) {
            if (closings[i] != Long.MIN_VALUE) {
                day[workingBefore[i]] = i;
                closing[workingBefore[i]] = closings[i];
            }
        }
    }

    int size() {
        return closing.length;
    }

    /** For each day and the day after the last: the working days before it. */
    int[] workingBefore() {
        return workingBefore;
    }

    boolean holds(int number) {
        return number >= 0 && number < closing.length;
    }

    int day(int number) {
        return day[number];
    }

    long closing(int number) {
        return closing[number];
    }
}
