package dev.plumbline.plan.change;

import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One part merged attribute by attribute; what conflicts stays as the second side has it. */
record FieldMerge<E>(E value, List<MergeConflict> conflicts) {

    static <E> FieldMerge<E> of(FieldTable<E, ?> table, Reference element, E base, E mine, E theirs) {
        Map<String, Object> wanted = table.differences(base, mine);
        Map<String, Object> taken = new LinkedHashMap<>();
        List<MergeConflict> conflicts = new ArrayList<>();
        for (Field<E> field : table.fields(List.of(base, mine, theirs))) {
            Object first = field.of(mine);
            Object second = field.of(theirs);
            if (wanted.containsKey(field.name()) && !first.equals(second)) {
                if (second.equals(field.of(base))) {
                    taken.put(field.name(), first);
                } else {
                    conflicts.add(conflict(element, field, base, mine, theirs));
                }
            }
        }
        return together(table, element, taken, new FieldMerge<>(theirs, conflicts), new Sides<>(base, mine));
    }

    private record Sides<E>(E base, E mine) {}

    private static <E> MergeConflict conflict(Reference element, Field<E> field, E base, E mine, E theirs) {
        return new MergeConflict(
                element,
                field.name(),
                field.label(),
                Optional.of(field.of(base)),
                Optional.of(field.of(mine)),
                Optional.of(field.of(theirs)));
    }

    private static <E> FieldMerge<E> together(
            FieldTable<E, ?> table, Reference element, Map<String, Object> taken, FieldMerge<E> kept, Sides<E> sides) {
        try {
            return new FieldMerge<>(table.with(kept.value(), taken), kept.conflicts());
        } catch (IllegalArgumentException invalid) {
            List<MergeConflict> more = new ArrayList<>(kept.conflicts());
            more.add(new MergeConflict(
                    element,
                    MergeConflict.TOGETHER,
                    Localized.of("各项修改合在一起", "the changes taken together"),
                    Optional.of(sides.base()),
                    Optional.of(sides.mine()),
                    Optional.of(kept.value())));
            return new FieldMerge<>(kept.value(), more);
        }
    }
}
