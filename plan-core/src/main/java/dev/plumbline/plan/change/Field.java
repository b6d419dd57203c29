package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.function.Function;

/**
 * One attribute of a part of a plan, by which two versions are compared and merged (字段).
 *
 * <p>Immutable and thread-safe.
 *
 * @param name as in the model; what belongs to a goal's indicator is prefixed {@code indicator.}
 * @param label what people call it
 * @param value its value in a part
 * @param <E> the type of the part
 */
public record Field<E>(String name, Localized label, Function<E, Object> value) implements Localized {

    /** Its value in a part. */
    public Object of(E part) {
        return value.apply(part);
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    @Override
    public String toString() {
        return name;
    }
}
