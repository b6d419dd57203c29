package dev.plumbline.goal;

import java.math.BigDecimal;

/**
 * One grade of a qualitative scale, such as 优秀 with 95 points. Immutable and thread-safe.
 *
 * @param name how people call it, not blank
 * @param score its points
 */
public record Grade(String name, BigDecimal score) {

    public Grade {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Grade with score [" + score + "] has no name. Give one such as 优秀.");
        }
    }

    public static Grade of(String name, long score) {
        return new Grade(name, BigDecimal.valueOf(score));
    }
}
