package dev.plumbline.goal;

import dev.plumbline.quantity.Bound;
import dev.plumbline.quantity.Comparison;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityReading;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What an indicator is to reach (目标值): a value, a range, a value for each period, a grade, or simply to be done
 * (GOAL-2).
 *
 * <p>Whether a value is a lower or an upper bound is the indicator's {@link Direction}. Immutable and thread-safe.
 */
public sealed interface Target {

    static Target of(Quantity value) {
        return new Value(value);
    }

    static Target within(Quantity low, Quantity high) {
        return new Range(low, high);
    }

    /** So much in each period: 50家/月 (GOAL-3). */
    static Target perPeriod(Quantity quantity, Period.Kind period) {
        return new PerPeriod(quantity, 1, period);
    }

    /** What a text asks for; empty where it states no target, or one for each period that is a range. */
    static Optional<Target> in(QuantityReading reading) {
        if (reading.meaning() instanceof Meaning.PerPeriod each) {
            return each.bound() instanceof Bound.Limit limit
                    ? Optional.of(new PerPeriod(limit.value(), each.every(), each.period()))
                    : Optional.empty();
        }
        return reading.bound()
                .map(bound -> bound instanceof Bound.Range range
                        ? within(range.low(), range.high())
                        : of(((Bound.Limit) bound).value()));
    }

    /** The unit of its amounts; empty for a grade and for what is to be done. */
    default Optional<Unit> unit() {
        return Optional.empty();
    }

    /** As people print it in a language, amounts as they read best: {@code 5000万元}, {@code 80%~90%}, 完成. */
    default String printed(Locale locale) {
        if (this instanceof Value value) {
            return value.quantity().readable().toString();
        }
        if (this instanceof Range range) {
            return within(range.low().readable(), range.high().readable()).toString();
        }
        if (this instanceof PerPeriod each) {
            return each.text(locale);
        }
        return this instanceof Done ? Localized.isChinese(locale) ? "完成" : "done" : toString();
    }

    static Target grade(String name) {
        return new GradeName(name);
    }

    static Target done() {
        return Done.DONE;
    }

    /**
     * A single value.
     *
     * @param quantity the bound
     */
    record Value(Quantity quantity) implements Target {
        @Override
        public Optional<Unit> unit() {
            return Optional.of(quantity.unit());
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A range, both ends good.
     *
     * @param low the lower bound
     * @param high the upper bound, in the same unit and not below {@code low}
     */
    record Range(Quantity low, Quantity high) implements Target {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(
                        "Target range starts at [" + low + "] above its end [" + high + "]. Exchange them.");
            }
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(low.unit());
        }

        @Override
        public String toString() {
            return low + "~" + high;
        }
    }

    /**
     * An amount for a time shorter than the plan (每周2次, 50家/月, 每2周1次). Of a flow the amount times the whole and part
     * periods elapsed is due (GOAL-3); anything else has to hold the amount at all times.
     *
     * @param quantity how much each time
     * @param every each so many periods, at least 1
     * @param period the period
     */
    record PerPeriod(Quantity quantity, int every, Period.Kind period) implements Target, Localized {
        public PerPeriod {
            if (every < 1) {
                throw new IllegalArgumentException("Target of every [" + every + "] periods. Give 1 or more.");
            }
        }

        @Override
        public Optional<Unit> unit() {
            return Optional.of(quantity.unit());
        }

        /** What is due over all days of a plan or a part of it. */
        public Quantity over(Period whole) {
            return over(whole.range(), whole.fiscalStart(), DateRange::days);
        }

        /**
         * What is due over some days: the amount for each period that lies within them, and of those at the ends the
         * share of their days.
         *
         * @param fiscalStart the month in which fiscal years start, for quarters, half-years and years
         * @param days the days that count in a part of a period
         */
        public Quantity over(DateRange range, Month fiscalStart, ToLongFunction<DateRange> days) {
            return new PeriodCount(range, period, fiscalStart).of(quantity, every, days);
        }

        /** The amount with a comparison: {@code 每周≥2次}. */
        public String text(Comparison comparison) {
            return new Meaning.PerPeriod(Bound.of(comparison, quantity), every, period).toString();
        }

        /** {@code 每周2次}, in English {@code 2次 per week}. */
        @Override
        public String text(Locale locale) {
            String word = period.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String english = quantity + (every == 1 ? " per " + word : " every " + every + " " + word + "s");
            return Localized.isChinese(locale) ? toString() : english;
        }

        @Override
        public String toString() {
            return new Meaning.PerPeriod(Bound.exactly(quantity), every, period).toString();
        }
    }

    /**
     * A grade of the indicator's scale.
     *
     * @param name the grade's name
     */
    record GradeName(String name) implements Target {
        @Override
        public String toString() {
            return name;
        }
    }

    /** To be done. */
    enum Done implements Target {
        /** The one value. */
        DONE
    }
}
