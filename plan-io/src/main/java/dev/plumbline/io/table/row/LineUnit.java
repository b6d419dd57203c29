package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether the unit that a line above a table gives to its numbers can be meant of one row: 单位：万元 is none of 合格率's. */
final class LineUnit {

    private static final Map<String, String> NOT_MONEY = Vocabulary.standard().values("notMoney");
    private static final int LONGEST = 14;
    private static final Map<String, List<Role>> MEASURED = Map.of(
            "goal", List.of(Role.GOAL_TARGET, Role.GOAL_ACTUAL, Role.GOAL_BASELINE, Role.GOAL_ALERT),
            "task", List.of(Role.TASK_TARGET, Role.TASK_ACTUAL));
    private static final Map<String, List<Role>> NAMES =
            Map.of("goal", List.of(Role.GOAL_INDICATOR, Role.GOAL_NAME), "task", List.of(Role.TASK_INDICATOR));

    private LineUnit() {}

    static boolean fits(TableRow row, Role role, String unit) {
        Optional<Unit> given = unitOf("1" + unit);
        for (Role other : MEASURED.getOrDefault(role.subject(), List.of())) {
            if (other != role && row.table().has(other)) {
                String text = row.value(other).text().strip();
                boolean bare = Nothing.isSaidBy(text) || RowUnits.isBare(text);
                Optional<Unit> own = bare ? Optional.empty() : unitOf(text);
                if (own.isPresent() && !own.equals(given)) {
                    return false;
                }
            }
        }
        return !isExcepted(row, role) && isMeantOf(row, role, unit);
    }

    /** 净利润率 below 单位：万元（利润率除外）. */
    private static boolean isExcepted(TableRow row, Role role) {
        Set<String> excepted = row.table().units().excepted();
        if (excepted.isEmpty()) {
            return false;
        }
        for (Role name : NAMES.getOrDefault(role.subject(), List.of())) {
            String text = row.table().has(name)
                    ? TextForms.matchingKey(row.value(name).text())
                    : "";
            for (String each : excepted) {
                if (text.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether money can be meant of a row, by the name of what it is about. */
    static boolean isMeantOf(TableRow row, Role role, String unit) {
        return !isMoney(unit) || !isNotMoney(row, role);
    }

    private static Optional<Unit> unitOf(String text) {
        return Measure.read(text).value().map(Quantity::unit).filter(unit -> !unit.isNone());
    }

    /** 万元, 美元; 亿 alone is said of money only. */
    private static boolean isMoney(String unit) {
        Optional<Unit> named = unitOf("1" + unit);
        return named.isEmpty() || named.get().isCurrency();
    }

    /** 合格率, 满意度, 客户数. */
    private static boolean isNotMoney(TableRow row, Role role) {
        for (Role name : NAMES.getOrDefault(role.subject(), List.of())) {
            if (row.table().has(name)) {
                String text = TextForms.matchingKey(row.value(name).text());
                for (int length = 1; length <= Math.min(LONGEST, text.length()); length++) {
                    if ("ending".equals(NOT_MONEY.get(text.substring(text.length() - length)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
