package dev.plumbline.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How many of those asked have to agree (会签规则, WF-4b). Immutable and thread-safe. */
public sealed interface Quorum {

    /** How many of so many seats have to agree; at least 1. */
    int needed(int seats);

    /** All of them. */
    static Quorum all() {
        return Fixed.ALL;
    }

    /** Any one of them. */
    static Quorum any() {
        return Fixed.ANY;
    }

    /** At least a share of them, in per cent. */
    static Quorum share(int percent) {
        return new Share(BigDecimal.valueOf(percent));
    }

    /**
     * Reads the text form: {@code all}, {@code any}, {@code 66%}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Quorum parse(String text) {
        for (Fixed fixed : Fixed.values()) {
            if (fixed.toString().equals(text)) {
                return fixed;
            }
        }
        if (!text.endsWith("%")) {
            throw new IllegalArgumentException(
                    "Quorum [" + text + "] is none. Write all, any, or a share such as 66%.");
        }
        return new Share(new BigDecimal(text.substring(0, text.length() - 1).strip()));
    }

    /** The two ends. */
    enum Fixed implements Quorum {
        /** All of them. */
        ALL,
        /** Any one of them. */
        ANY;

        @Override
        public int needed(int seats) {
            return this == ALL ? Math.max(seats, 1) : 1;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * At least a share of them.
     *
     * @param percent more than 0, at most 100
     */
    record Share(BigDecimal percent) implements Quorum {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public Share {
            if (percent.signum() <= 0 || percent.compareTo(WHOLE) > 0) {
                throw new IllegalArgumentException(
                        "A share of [" + percent + "] per cent is none. Give more than 0 and at most 100.");
            }
            percent = percent.stripTrailingZeros();
        }

        @Override
        public int needed(int seats) {
            return percent.multiply(BigDecimal.valueOf(Math.max(seats, 1)))
                    .divide(WHOLE, 0, RoundingMode.CEILING)
                    .intValueExact();
        }

        @Override
        public String toString() {
            return percent.stripTrailingZeros().toPlainString() + "%";
        }
    }
}
