package dev.plumbline.time;

/** At which hour of its last day a deadline in working days falls due (CAL-2). */
public enum DueTime {
    /** At the close of business. */
    CLOSE_OF_BUSINESS,
    /** At the time of day of its start. */
    SAME_TIME_OF_DAY
}
