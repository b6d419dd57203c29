package dev.plumbline.audit.stored;

/**
 * Shown by whoever reads a book back from where it was stored, or takes a step with it. What is restored is held against
 * its record of steps all the same, and frozen where the two do not fit (PLAN-5). Immutable and thread-safe.
 */
public final class Restoring {

    /** The only one. */
    public static final Restoring STORED = new Restoring();

    private Restoring() {}
}
