package dev.plumbline.io.table.book;

import dev.plumbline.goal.Indicator;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.List;
import java.util.Optional;

/** The indicator of a task, from its own columns or from the quantity in its name. */
final class TaskMeasure {

    private TaskMeasure() {}

    /** From the columns; what the task's name says of the same value (从30天缩短至25天) gives direction and baseline. */
    static List<Indicator> indicators(TableRow row, String taskName, Role nameRole, Role targetRole) {
        Optional<String> name = row.text(nameRole);
        Optional<Measure> target = MeasureCells.valued(row, targetRole);
        if (name.isEmpty() && target.isEmpty()) {
            return List.of();
        }
        Indicator.Builder indicator = Indicator.builder().name(name);
        Measure inName = Measure.read(taskName);
        boolean same = target.flatMap(Measure::value).equals(inName.value());
        (same ? Optional.of(inName) : target).ifPresent(each -> each.describe(indicator));
        return List.of(NamedAccumulation.apply(indicator.build()));
    }

    /** From the quantity in a task's name. */
    static List<Indicator> indicators(String name, Measure measure) {
        if (measure.value().isEmpty()) {
            return List.of();
        }
        Indicator.Builder indicator = Indicator.builder().name(name);
        measure.describe(indicator);
        return List.of(NamedAccumulation.apply(indicator.build()));
    }
}
