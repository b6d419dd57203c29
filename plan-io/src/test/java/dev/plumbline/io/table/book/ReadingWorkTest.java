package dev.plumbline.io.table.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SAFE: the work of reading is linear in rows, whatever kind of table they make and whether each names something else or
 * all the same. Work is counted, not timed: keys made of texts, and bytes allocated, which tell of copies and look-ups
 * that a count of keys does not.
 */
class ReadingWorkTest {

    private static final int FEW = 500;
    private static final int MANY = 5_000;
    private static final Set<Role> NAMES = Set.of(
            Role.TASK_NAME,
            Role.GOAL_NAME,
            Role.GOAL_INDICATOR,
            Role.ISSUE_DESCRIPTION,
            Role.RISK_DESCRIPTION,
            Role.NEED_DESCRIPTION,
            Role.LEDGER_RESOURCE,
            Role.MEETING_TITLE,
            Role.REQUEST_MATTER,
            Role.BRIEF_REQUEST,
            Role.ADJUSTMENT_PLAN,
            Role.IMPROVEMENT_TASK,
            Role.LOG_TASK,
            Role.STRATEGY_ITEM,
            Role.MILESTONE_NAME);

    /** What reading so many rows cost, a row. */
    private record Work(double keys, double bytes) {}

    /** What the rows of a table have in common. */
    private enum Rows {
        /** Each names and says something else. */
        OF_OTHER_NAMES,
        /** All are the same, but for a number of their own. */
        NUMBERED,
        /** All have one name and no number, and each says something else of it. */
        OF_ONE_NAME,
        /** All have one name and no number, and each is another person's. */
        OF_MANY_PERSONS
    }

    static Stream<Arguments> tables() {
        return Vocabulary.standard().kinds().stream()
                .flatMap(kind -> Arrays.stream(Rows.values()).map(rows -> Arguments.of(kind, rows)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tables")
    @DisplayName("Ten times the rows cost the same a row")
    void tenTimes(TableKind kind, Rows rows) {
        work(kind, 10, rows);
        assertNoDearer(work(kind, MANY, rows), work(kind, FEW, rows));
    }

    @Test
    @DisplayName("A hundred times the rows of a progress table cost the same a row")
    void hundredTimes() {
        TableKind kind = Vocabulary.standard().kind("task-progress").orElseThrow();
        assertNoDearer(work(kind, 100 * FEW, Rows.OF_OTHER_NAMES), work(kind, FEW, Rows.OF_OTHER_NAMES));
    }

    private static void assertNoDearer(Work many, Work few) {
        assertThat(many.keys()).as("keys a row").isLessThanOrEqualTo(few.keys() * 1.1 + 0.1);
        assertThat(many.bytes()).as("bytes a row").isLessThanOrEqualTo(few.bytes() * 1.5);
    }

    private static Work work(TableKind kind, int rows, Rows how) {
        WorkbookGrid workbook = WorkbookGrid.of("t.xlsx", List.of(sheet(kind, rows, how)), List.of());
        TextKeys keys = new TextKeys();
        long before = AllocatedBytes.ofThisThread();
        ReadResult<PlanBook> read = TableBookReader.read(List.of(workbook), ReadOptions.standard(), keys);
        long bytes = AllocatedBytes.ofThisThread() - before;
        assertThat(read.reading().files().get(0).sheets().get(0).tables())
                .singleElement()
                .satisfies(table -> assertThat(table.kindId()).isEqualTo(kind.id()))
                .satisfies(table -> assertThat(table.rows()).isEqualTo(rows));
        return new Work((double) keys.made() / rows, (double) bytes / rows);
    }

    private static SheetGrid sheet(TableKind kind, int rows, Rows how) {
        SheetGrid.Builder sheet = SheetGrid.builder("表").file("t.xlsx");
        sheet.add(1, 1, kind.title() + "(2024年6月)");
        for (int column = 1; column <= kind.columns().size(); column++) {
            sheet.add(2, column, kind.columns().get(column - 1).header());
        }
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= kind.columns().size(); column++) {
                sheet.add(row + 2, column, text(kind.columns().get(column - 1).role(), row, how));
            }
        }
        return sheet.build();
    }

    private static String text(Role role, int row, Rows how) {
        int day = row % 28 + 1;
        return switch (role.type()) {
            case TEXT, REFERENCE -> words(role, row, how);
            case PARTY -> party(row, how);
            case DATE, FINISH -> "2024-06-" + (day < 10 ? "0" : "") + day;
            case DATES -> "6.1-6." + (day < 10 ? "30" : day);
            case DURATION -> "3天";
            case QUANTITY -> 10 + row % 90 + "家";
            case PERCENT -> row % 100 + "%";
            case WORD -> word(role);
        };
    }

    private static String party(int row, Rows how) {
        return switch (how) {
            case OF_OTHER_NAMES -> "市场部" + row % 50 + "*经理";
            case OF_MANY_PERSONS -> "张" + row;
            case NUMBERED, OF_ONE_NAME -> "市场部*经理";
        };
    }

    private static String words(Role role, int row, Rows how) {
        if (role.field().equals("number")) {
            return how == Rows.OF_ONE_NAME || how == Rows.OF_MANY_PERSONS ? "" : "A-" + row;
        }
        boolean same = how == Rows.NUMBERED
                || (how == Rows.OF_ONE_NAME || how == Rows.OF_MANY_PERSONS) && NAMES.contains(role);
        return same ? "拜访" : "拜访" + row + "号";
    }

    private static String word(Role role) {
        return switch (role.field()) {
            case "state" ->
                role.subject().equals("risk") ? "已发生" : role.subject().equals("issue") ? "处理中" : "进行中";
            case "severity" -> "二级";
            case "category" -> "流程类";
            case "kind" -> "物力";
            case "frequency" -> "每周";
            case "trigger" -> "外部环境变化";
            default -> role.subject().equals("goal") && role.field().equals("level") ? "部门级" : "高";
        };
    }
}
