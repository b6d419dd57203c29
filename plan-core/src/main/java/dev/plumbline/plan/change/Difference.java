package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a comparison (差异): what was added, removed, or changed in one attribute (PLAN-5). Immutable and
 * thread-safe.
 *
 * @param kind whether it was added, removed or changed
 * @param element the part, or {@code plan/…} for the plan itself
 * @param name what people call the part
 * @param part the kind of part for people
 * @param field the attribute by name; {@link MergeConflict#WHOLE} of a part added or removed
 * @param label the attribute for people
 * @param before the value before; empty of a part added
 * @param after the value after; empty of a part removed
 */
public record Difference(
        Kind kind,
        Reference element,
        String name,
        Localized part,
        String field,
        Localized label,
        Optional<Object> before,
        Optional<Object> after) {

    /** What happened to a part. */
    public enum Kind implements Localized {
        /** It is new. */
        ADDED("新增", "added"),
        /** It is gone. */
        REMOVED("取消", "removed"),
        /** It has another value. */
        CHANGED("修改", "changed");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    /** The value before as people read it; empty of a part added. */
    public String before(Locale locale) {
        return before.map(value -> ValueText.of(value, locale)).orElse("");
    }

    /** The value after as people read it; empty of a part removed. */
    public String after(Locale locale) {
        return after.map(value -> ValueText.of(value, locale)).orElse("");
    }

    /** Whether another line is about the same attribute of the same part, or either is about the part as such. */
    public boolean isAbout(Difference other) {
        return element.equals(other.element)
                && (field.equals(other.field)
                        || field.equals(MergeConflict.WHOLE)
                        || other.field.equals(MergeConflict.WHOLE));
    }
}
