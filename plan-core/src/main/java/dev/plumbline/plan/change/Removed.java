package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * One goal, initiative, task, milestone, need or risk less (取消). Immutable and thread-safe.
 *
 * @param part what kind it is
 * @param element what is taken out, as it was; found by its id
 * @param <E> the type of the part
 */
public record Removed<E>(Part<E> part, E element) implements Change {

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "取消" + part.text(locale) + " " + part.title(element)
                : "Removed " + part.text(locale) + " " + part.title(element);
    }
}
