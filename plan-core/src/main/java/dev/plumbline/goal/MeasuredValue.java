package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/** What was measured: an amount, a grade, or whether something is done. Immutable and thread-safe. */
public sealed interface MeasuredValue {

    static MeasuredValue of(Quantity amount) {
        return new Amount(amount);
    }

    static MeasuredValue grade(String name) {
        return new GradeName(name);
    }

    static MeasuredValue done(boolean done) {
        return new Done(done);
    }

    /** As people print it in a language, amounts as they read best: {@code 5000万元}, 已完成. */
    default String printed(Locale locale) {
        if (this instanceof Amount amount) {
            return amount.quantity().readable().toString();
        }
        if (this instanceof Done given) {
            boolean isChinese = Localized.isChinese(locale);
            return given.done() ? isChinese ? "已完成" : "done" : isChinese ? "未完成" : "not done";
        }
        return toString();
    }

    /** The amount, if it is one. */
    default Optional<Quantity> amount() {
        return this instanceof Amount amount ? Optional.of(amount.quantity()) : Optional.empty();
    }

    /**
     * An amount.
     *
     * @param quantity value and unit
     */
    record Amount(Quantity quantity) implements MeasuredValue {
        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A grade of the indicator's scale.
     *
     * @param name the grade's name
     */
    record GradeName(String name) implements MeasuredValue {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Whether it is done.
     *
     * @param done true if so
     */
    record Done(boolean done) implements MeasuredValue {
        @Override
        public String toString() {
            return done ? "done" : "not done";
        }
    }
}
