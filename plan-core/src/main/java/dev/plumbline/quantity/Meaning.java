package dev.plumbline.quantity;

import dev.plumbline.time.Period;
import java.util.Optional;

/** What a text says about quantities (GOAL-3); all alternatives are immutable and thread-safe. */
public sealed interface Meaning {

    /** Nothing: an empty cell, {@code -}, {@code 无}, {@code /}. */
    record Nothing() implements Meaning {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    /** Words without any quantity. */
    record Words() implements Meaning {
        @Override
        public String toString() {
            return "words";
        }
    }

    /**
     * An amount, limit or range: 50家, ≥50人, 85-90分, 从85分提升至90分.
     *
     * @param bound what is stated or asked for
     * @param baseline where it starts from, in the same unit
     */
    record Amount(Bound bound, Optional<Quantity> baseline) implements Meaning {
        @Override
        public String toString() {
            return baseline.map(from -> from + "→").orElse("") + bound;
        }
    }

    /**
     * A change: 增长20%, 减少30台.
     *
     * @param change the change
     */
    record Changed(QuantityChange change) implements Meaning {
        @Override
        public String toString() {
            return change.toString();
        }
    }

    /**
     * An amount in every so many periods: 每周2次, 每2周1次.
     *
     * @param bound how much each time
     * @param every each so many periods, at least 1
     * @param period the period
     */
    record PerPeriod(Bound bound, int every, Period.Kind period) implements Meaning {
        public PerPeriod {
            if (every < 1) {
                throw new IllegalArgumentException("Frequency of every [" + every + "] periods. Give 1 or more.");
            }
        }

        /** {@code 每周2次}; can be read back. */
        @Override
        public String toString() {
            return "每" + (every == 1 ? "" : every) + PeriodWords.word(period, every > 1) + bound;
        }
    }

    /**
     * A stated attainment: 超额20% is 120 %, 达成率105% is 105 %.
     *
     * @param attainment the attainment, always defined
     */
    record Attained(Ratio attainment) implements Meaning {
        @Override
        public String toString() {
            return "attained " + attainment;
        }
    }

    /**
     * An actual value beside its target: 未达标(35%&lt;40%).
     *
     * @param actual what was reached
     * @param comparison how the text compares the two
     * @param target what was asked for, in the same unit
     * @param met what the text says about it (达标, 未达标), if anything
     */
    record Outcome(Quantity actual, Comparison comparison, Quantity target, Optional<Boolean> met) implements Meaning {
        @Override
        public String toString() {
            String verdict = met.map(so -> so ? "met " : "unmet ").orElse("");
            return verdict + actual + comparison.sign() + target;
        }
    }
}
