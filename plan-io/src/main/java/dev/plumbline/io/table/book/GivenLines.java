package dev.plumbline.io.table.book;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.region.Family;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.LeadPairs;
import dev.plumbline.io.table.region.SheetWords;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    /** What says of a task how far it is. */
    private static final Set<Role> STATES = Set.of(Role.TASK_STATE, Role.TASK_PERCENT, Role.TASK_DONE);

    private GivenLines() {}

    static Map<Role, LeadPair> of(TableArea area, SheetWords words) {
        return ofRows(area, LeadPairs.of(area, words), words);
    }

    /** Labels above minutes that play no role of their own, with their values: 缺席：孙七; they are about the meeting. */
    static List<LeadPair> besides(TableArea area, SheetWords words) {
        return area.match().family() == Family.MEETING ? LeadPairs.others(area, words) : List.of();
    }

    /** What lines between the rows say of those below them. */
    static NavigableMap<Integer, Map<Role, LeadPair>> between(TableArea area, SheetWords words) {
        NavigableMap<Integer, Map<Role, LeadPair>> all = LeadPairs.between(area, words);
        all.replaceAll((row, pairs) -> ofRows(area, pairs, words));
        boolean silent = area.match().family() == Family.TASK && STATES.stream().noneMatch(area.match()::has);
        for (TableArea.Banner banner : silent ? area.banners() : List.<TableArea.Banner>of()) {
            String key = words.keys().of(banner.text());
            if (words.vocabulary().value("taskState", key).isPresent()) {
                CellAddress place = CellAddress.of(banner.row(), area.firstColumn());
                LeadPair state = new LeadPair(banner.text(), key, banner.text(), place, false);
                all.computeIfAbsent(banner.row(), row -> new EnumMap<>(Role.class))
                        .put(Role.TASK_STATE, state);
            }
        }
        return all;
    }

    private static Map<Role, LeadPair> ofRows(TableArea area, Map<Role, LeadPair> pairs, SheetWords words) {
        Map<Role, LeadPair> given = new EnumMap<>(Role.class);
        boolean whole = switch (area.match().family()) {
            case MEETING, ADJUSTMENT, REQUEST -> true;
            default -> false;
        };
        pairs.forEach((role, pair) -> {
            boolean beside = !area.match().has(role) || role == Role.ISSUE_NUMBER;
            boolean person = role == Role.TASK_OWNER && LeadPairs.isOfPerson(pair, words);
            if (beside && (whole || person || FOR_ALL_ROWS.contains(role))) {
                given.put(role, pair);
            }
        });
        return given;
    }
}
