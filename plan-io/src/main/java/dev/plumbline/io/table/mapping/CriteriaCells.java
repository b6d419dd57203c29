package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Direction;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.AcceptanceCriterion;
import java.util.List;
import java.util.Optional;

/** Reads cells that list when a task counts as done: 注册用户≥50人,试用率≥60% (TASK-1). */
final class CriteriaCells {

    private CriteriaCells() {}

    static List<AcceptanceCriterion> read(TableRow row, Column column) {
        return row.text(column).map(Lists::split).orElse(List.of()).stream()
                .map(CriteriaCells::criterion)
                .toList();
    }

    private static AcceptanceCriterion criterion(String text) {
        Measure measure = Measure.read(text);
        Optional<Quantity> value = measure.value().filter(any -> measure.isCompared());
        Direction direction = value.isEmpty() ? Direction.DONE : measure.direction();
        return new AcceptanceCriterion(text, value.flatMap(any -> measure.name()), direction, value);
    }
}
