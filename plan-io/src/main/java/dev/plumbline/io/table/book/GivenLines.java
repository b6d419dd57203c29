package dev.plumbline.io.table.book;

import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.LeadPairs;
import dev.plumbline.io.table.region.SheetWords;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the lines above a table say for all its rows: 部门：销售部, 填写人：张三, 会议时间：… */
final class GivenLines {

    /** What a line about the whole table says of each of its rows; other labels are about the sheet only. */
    private static final Set<Role> FOR_ALL_ROWS = Set.of(
            Role.GOAL_UNIT,
            Role.GOAL_OWNER,
            Role.TASK_UNIT,
            Role.LOG_AUTHOR,
            Role.LOG_UNIT,
            Role.ISSUE_NUMBER,
            Role.ISSUE_DESCRIPTION,
            Role.ISSUE_REPORTER_UNIT,
            Role.ISSUE_UNIT,
            Role.IMPROVEMENT_TASK,
            Role.IMPROVEMENT_PROBLEM,
            Role.BRIEF_REQUEST,
            Role.BRIEF_DATE,
            Role.BRIEF_UNIT);

    private GivenLines() {}

    static Map<Role, LeadPair> of(TableArea area, SheetWords words) {
        Map<Role, LeadPair> given = new EnumMap<>(Role.class);
        boolean whole = switch (area.match().family()) {
            case MEETING, ADJUSTMENT, REQUEST -> true;
            default -> false;
        };
        LeadPairs.of(area, words).forEach((role, pair) -> {
            boolean beside = !area.match().has(role) || role == Role.ISSUE_NUMBER;
            if (beside && (whole || FOR_ALL_ROWS.contains(role))) {
                given.put(role, pair);
            }
        });
        return given;
    }
}
