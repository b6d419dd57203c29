package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a kind in another order (调整顺序). Immutable and thread-safe.
 *
 * @param part what kind they are
 * @param ids their ids in the order wanted; parts that are not named come last, in the order they have
 */
public record Reordered(Part<?> part, List<String> ids) implements Change {

    public Reordered {
        ids = List.copyOf(ids);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? part.text(locale) + "的顺序调整"
                : "Another order of the kind " + part.text(locale);
    }
}
