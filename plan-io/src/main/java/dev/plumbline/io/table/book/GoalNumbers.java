package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The numbers by which one table tells its goals apart (编号 KPI-01, KPI-02, both 客户满意度). Confined to one thread. */
final class GoalNumbers {

    private final boolean numbered;
    private final Map<GoalId, Said> said = new HashMap<>();

    /** The number of a row, and the part of the time that it is about. */
    private record Said(String number, Optional<String> period) {}

    private GoalNumbers(boolean numbered) {
        this.numbered = numbered;
    }

    static GoalNumbers of(OfficeTable table, BookDraft book) {
        return new GoalNumbers(Numbers.identify(table, Role.GOAL_NUMBER, book.words()));
    }

    boolean identify() {
        return numbered;
    }

    /** The number of a row's goal; one that only counts its row is layout. */
    Optional<String> of(TableRow row) {
        Optional<String> number = row.text(Role.GOAL_NUMBER);
        if (number.isPresent() && !numbered) {
            row.layout(Role.GOAL_NUMBER);
        }
        return numbered ? number : Optional.empty();
    }

    /** The goal of some plans, the nearest first, that has the number and the name of a row. */
    Optional<Goal> find(TableRow row, String name, Collection<PlanDraft> plans) {
        return peek(row)
                .flatMap(number -> plans.stream()
                        .flatMap(plan -> plan
                                .goal(GoalId.of(plan.idOf(row.table(), number)))
                                .filter(goal -> plan.isCalled(goal, name))
                                .stream())
                        .findFirst());
    }

    private Optional<String> peek(TableRow row) {
        return numbered ? row.peek(Role.GOAL_NUMBER) : Optional.empty();
    }

    /** Whether another row of the table with a number of its own is about a goal, in the same part of the time. */
    boolean isAnothers(TableRow row, Goal goal) {
        Said before = said.get(goal.id());
        return before != null
                && peek(row).filter(number -> !number.equals(before.number())).isPresent()
                && row.peek(Role.GOAL_PERIOD).equals(before.period());
    }

    /** Notes the goal that a row is about; a number that is none of the goal's stays with it as text. */
    void settle(TableRow row, Goal goal) {
        Optional<String> number = peek(row);
        if (number.isEmpty()) {
            return;
        }
        said.putIfAbsent(goal.id(), new Said(number.get(), row.peek(Role.GOAL_PERIOD)));
        boolean whole = row.table().hasFullNumbers() && goal.id().value().equals(number.get());
        if (!whole && !goal.id().value().endsWith("/" + number.get())) {
            row.release(Role.GOAL_NUMBER);
        }
    }
}
