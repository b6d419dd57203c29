package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.Locale;

/**
 * One more goal, initiative, task, milestone, need or risk (新增). Immutable and thread-safe.
 *
 * @param part what kind it is
 * @param element what is added; its id must be new to the plan
 * @param <E> the type of the part
 */
public record Added<E>(Part<E> part, E element) implements Change {

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? "新增" + part.text(locale) + " " + part.title(element)
                : "Added " + part.text(locale) + " " + part.title(element);
    }
}
