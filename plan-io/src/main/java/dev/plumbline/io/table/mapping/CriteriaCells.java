package dev.plumbline.io.table.mapping;

import dev.plumbline.task.AcceptanceCriterion;
import java.util.List;

/** Reads cells that list when a task counts as done: 注册用户≥50人,试用率≥60% (TASK-1). */
final class CriteriaCells {

    private CriteriaCells() {}

    static List<AcceptanceCriterion> read(TableRow row, Column column) {
        return row.text(column).map(Lists::split).orElse(List.of()).stream()
                .map(AcceptanceCriterion::read)
                .toList();
    }
}
