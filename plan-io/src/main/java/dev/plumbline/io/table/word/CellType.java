package dev.plumbline.io.table.word;

/** How the cells of a column are read and written. */
public enum CellType {
    /** Words. */
    TEXT,
    /** The name of something else in the book: a goal, a task. */
    REFERENCE,
    /** A day, or the first day of what is written. */
    DATE,
    /** A day by which something is done: of a month its last day. */
    FINISH,
    /** From one day to another, or a period. */
    DATES,
    /** A length of time. */
    DURATION,
    /** Who: persons, positions, units, bodies. */
    PARTY,
    /** An amount with its unit. */
    QUANTITY,
    /** A share in per cent. */
    PERCENT,
    /** One of a list of words. */
    WORD;

    /** Whether it holds days. */
    public boolean isTemporal() {
        return this == DATE || this == FINISH || this == DATES;
    }
}
