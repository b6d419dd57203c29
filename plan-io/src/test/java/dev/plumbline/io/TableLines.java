package dev.plumbline.io;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tables in one line of text: cells apart by |, rows by /. */
final class TableLines {

    private TableLines() {}

    static ReadResult<PlanBook> read(String table) {
        Object[][] rows = Arrays.stream(table.split(" / "))
                .map(row -> (Object[]) Arrays.stream(row.strip().split("\\|", -1))
                        .map(String::strip)
                        .toArray(String[]::new))
                .toArray(Object[][]::new);
        return Workbooks.read(Workbooks.of("表", rows));
    }

    /** Every goal with its target: 收入=100万元. */
    static List<String> targets(ReadResult<PlanBook> read) {
        return goals(read).stream()
                .map(goal -> goal.name() + "="
                        + goal.indicator().target().map(Object::toString).orElse("-"))
                .toList();
    }

    static List<Goal> goals(ReadResult<PlanBook> read) {
        return read.value().plans().stream()
                .flatMap(plan -> plan.goals().stream())
                .toList();
    }

    static List<Task> tasks(ReadResult<PlanBook> read) {
        return read.value().plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .toList();
    }

    /** Every task with the period of its plan and its finish: 2024W24 拜访 2024-06-14. */
    static List<String> finishes(ReadResult<PlanBook> read) {
        return read.value().plans().stream()
                .flatMap(plan -> plan.tasks().stream()
                        .map(task -> plan.period() + " " + task.name()
                                + task.finish().map(day -> " " + day).orElse("")))
                .toList();
    }

    /** Every task with its letters: 立项 person:张三=R. */
    static List<String> letters(ReadResult<PlanBook> read) {
        return read.value().plans().stream()
                .flatMap(plan -> plan.tasks().stream()
                        .map(task -> task.name()
                                + plan.raci().of(task.id()).entrySet().stream()
                                        .map(each -> " " + each.getKey() + "=" + letters(each.getValue()))
                                        .collect(Collectors.joining())))
                .toList();
    }

    private static String letters(Collection<RaciRole> roles) {
        return roles.stream().map(role -> role.name().substring(0, 1)).collect(Collectors.joining());
    }
}
