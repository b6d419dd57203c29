package dev.plumbline.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
        }

        @Override
        public int needed(int seats) {
            return percent.multiply(BigDecimal.valueOf(Math.max(seats, 1)))
                    .divide(WHOLE, 0, RoundingMode.CEILING)
                    .intValueExact();
        }
    }
}
