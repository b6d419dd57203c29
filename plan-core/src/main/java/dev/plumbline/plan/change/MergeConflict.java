package dev.plumbline.plan.change;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that two changed versions of a plan each want otherwise, or that does not fit together (冲突), with both sides
 * and what they both started from (WF-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param element the part, or {@code plan/…} for the plan itself
 * @param field the attribute by name; {@link #WHOLE} where the part as such is meant
 * @param label the attribute for people
 * @param base what both started from; empty where it was not there
 * @param mine what the first wants; empty where it takes it out
 * @param theirs what the second wants; empty where it takes it out
 */
public record MergeConflict(
        Reference element,
        String field,
        Localized label,
        Optional<Object> base,
        Optional<Object> mine,
        Optional<Object> theirs) {

    /** Stands for the part as such: taken out by one side and changed by the other, or added by both. */
    public static final String WHOLE = "*";

    /** Stands for attributes that are valid on each side, but not together. */
    public static final String TOGETHER = "+";

    /** Stands for the order of the parts of a kind. */
    public static final String ORDER = "#";

    /**
     * Begins the name of an attribute that does not fit in the plan that would come into force, whether one side brought it
     * or both together: what it names is gone, it closes a circle, its id stands for two things, or a task has several
     * responsible parties.
     */
    public static final String UNSOUND = "!";

    /** Two changes of the same attribute. */
    public static final FindingCode CONFLICT = FindingCode.of(
                    "adjustment-conflict",
                    Severity.ERROR,
                    "{element} 的{field}冲突：原为 {base}，本申请改为 {mine}，现行版本为 {theirs}",
                    "{field} of {element} conflicts: it was {base}, the request makes it {mine}, the current version has"
                            + " {theirs}")
            .advising("按现行版本修改申请后重新提交。", "Redraft the request against the current version and submit it again.");

    /** What does not fit in the plan that would come into force. */
    public static final FindingCode NOT_TOGETHER = FindingCode.of(
                    "adjustment-not-together",
                    Severity.ERROR,
                    "{element} 的{field}合在一起不成立：本申请：{mine}；现行版本：{theirs}",
                    "{field} of {element} cannot stand together: the request: {mine}; the current version: {theirs}")
            .advising("按现行版本修改申请后重新提交。", "Redraft the request against the current version and submit it again.");

    /** The same conflict seen from the other side. */
    public MergeConflict swapped() {
        return new MergeConflict(element, field, label, base, theirs, mine);
    }

    /** Whether the plan that would come into force is not sound. */
    public boolean isUnsound() {
        return field.startsWith(UNSOUND);
    }

    /** The conflict as a finding, with both values and the one they both started from. */
    public Finding finding() {
        return Finding.builder(isUnsound() ? NOT_TOGETHER : CONFLICT)
                .location(Location.ofPath(element.toString()))
                .putFigure("element", element)
                .putFigure("field", label)
                .putFigure("base", shown(base))
                .putFigure("mine", shown(mine))
                .putFigure("theirs", shown(theirs))
                .build();
    }

    private static Localized shown(Optional<Object> value) {
        return Localized.of(text(value, Locale.CHINESE), text(value, Locale.ENGLISH));
    }

    private static String text(Optional<Object> value, Locale locale) {
        return value.map(each -> ValueText.of(each, locale))
                .orElse(Localized.isChinese(locale) ? "（无此项）" : "(not there)");
    }
}
