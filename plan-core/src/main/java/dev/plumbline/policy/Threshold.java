package dev.plumbline.policy;

/** What a threshold may be: 0 or more, and finite (SAFE-1). */
final class Threshold {

    private Threshold() {}

    static void check(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "Threshold [" + name + "] is [" + value + "]. Give a finite number of 0 or more.");
        }
    }
}
