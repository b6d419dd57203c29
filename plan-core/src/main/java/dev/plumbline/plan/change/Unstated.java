package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;

/**
 * What parts of a plan have without anybody having stated it (未填写): attributes that are as usual, or that were derived from
 * others, since the source has no column for them or an empty cell (IO-2f). Implementations are safe to be called by several
 * threads.
 */
@FunctionalInterface
public interface Unstated {

    /**
     * Whether nobody stated an attribute of a part.
     *
     * @param part the part, such as {@code goal/revenue}
     * @param field the name of the attribute, see {@link Field#name()}
     */
    boolean contains(Reference part, String field);

    /** Of a source that states all it has. */
    static Unstated nothing() {
        return (part, field) -> false;
    }
}
