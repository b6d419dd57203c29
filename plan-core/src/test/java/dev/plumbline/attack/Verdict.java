package dev.plumbline.attack;

/** Whether something may be done. */
enum Verdict {
    YES,
    NO,
    /** The plain rules do not say. */
    UNKNOWN;

    static Verdict of(boolean may) {
        return may ? YES : NO;
    }

    Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
