package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A goal, initiative, task, milestone, need or risk with other attributes (修订): those in which {@code before} and
 * {@code after} differ; all others stay as the plan has them. Immutable and thread-safe.
 *
 * @param part what kind it is
 * @param before as it was
 * @param after as it is to be; the same id
 * @param <E> the type of the part
 */
public record Revised<E>(Part<E> part, E before, E after) implements Change {

    public Revised {
        if (!part.id(before).equals(part.id(after))) {
            throw new IllegalArgumentException("[" + part.id(before) + "] and [" + part.id(after)
                    + "] are different parts. Remove the one and add the other.");
        }
    }

    /** The attributes that change. */
    public List<Field<E>> fields() {
        Map<String, Object> differing = part.differences(before, after);
        return part.fields(before, after).stream()
                .filter(field -> differing.containsKey(field.name()))
                .toList();
    }

    @Override
    public String text(Locale locale) {
        String what = ValueText.of(fields(), locale);
        return Localized.isChinese(locale)
                ? part.text(locale) + " " + part.title(before) + " 修订：" + what
                : "Revised " + part.text(locale) + " " + part.title(before) + ": " + what;
    }
}
