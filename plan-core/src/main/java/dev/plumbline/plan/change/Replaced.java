package dev.plumbline.plan.change;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/**
 * A whole list of parts in the place of another, where their ids do not tell them apart (整体替换). Immutable and
 * thread-safe.
 *
 * @param part what kind they are
 * @param before as they were
 * @param after as they are to be
 * @param <E> the type of the parts
 */
public record Replaced<E>(Part<E> part, List<E> before, List<E> after) implements Change {

    public Replaced {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale)
                ? part.text(locale) + "整体替换（编号有重复）：原 " + before.size() + " 项，现 " + after.size() + " 项"
                : "All " + before.size() + " of the kind " + part.text(locale) + " replaced by " + after.size()
                        + " (their ids repeat)";
    }
}
