package dev.plumbline.io.table.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import dev.plumbline.io.table.region.TextKeys;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * SAFE: whatever shape a sheet has, ten times of it cost ten times the work, and no cell is too long or too odd. Keys and
 * bytes are counted; the wide limit of time is for what allocates nothing and would take hours were it not linear.
 */
class ReadingShapesTest {

    private static final int FEW = 300;
    private static final int MANY = 3_000;
    private static final int SHORT = 1_000;
    private static final int LONG = 10_000;

    /** What a sheet is made of, so many times. */
    private enum Shape {
        STACKED_TABLES((sheet, count) -> {
            for (int i = 0; i < count; i++) {
                row(sheet, 4 * i + 1, "任务名称", "责任人", "计划完成时间");
                row(sheet, 4 * i + 2, "拜访" + i + "号", "张三", "2024-06-12");
            }
        }),
        SUBTOTALS((sheet, count) -> {
            row(sheet, 1, "目标名称", "目标值", "责任人");
            for (int i = 0; i < count; i++) {
                row(sheet, 2 * i + 2, "指标" + i + "号", "5", "张三");
                row(sheet, 2 * i + 3, "小计", "5");
            }
        }),
        TOTALS_BY_TURNS((sheet, count) -> {
            row(sheet, 1, "目标名称", "目标值", "责任人");
            for (int i = 0; i < count; i++) {
                row(sheet, 3 * i + 2, "指标" + i + "号", "5", "张三");
                row(sheet, 3 * i + 3, "本月合计", "5");
                row(sheet, 3 * i + 4, "累计", Integer.toString(5 * i + 5));
            }
        }),
        TOTALS_ALONE((sheet, count) -> {
            row(sheet, 1, "任务名称", "责任人", "计划完成时间");
            row(sheet, 2, "拜访", "张三", "2024-06-12");
            for (int i = 0; i < count; i++) {
                row(sheet, i + 3, "小计");
            }
        }),
        GROUPS((sheet, count) -> {
            row(sheet, 1, "任务名称", "责任人", "计划完成时间");
            for (int i = 0; i < count; i++) {
                row(sheet, 2 * i + 2, "部门：" + i + "部");
                row(sheet, 2 * i + 3, "拜访" + i + "号", "张三", "2024-06-12");
            }
        }),
        FAR_HEADERS((sheet, count) -> {
            sheet.add(1, 1, "任务名称").add(1, Math.min(16_000, 4 * count), "责任人");
            for (int i = 0; i < count; i++) {
                sheet.add(i + 2, 1, "拜访" + i + "号").add(i + 2, Math.min(16_000, 4 * count), "张三");
            }
        }),
        WIDE_HEADERS((sheet, count) -> {
            row(sheet, 1, "任务名称", "责任人", "计划完成时间");
            row(sheet, 2, "拜访", "张三", "2024-06-12");
            for (int i = 4; i < count + 4; i++) {
                sheet.add(1, i, "其他").add(2, i, "甲");
            }
        }),
        APPLICATIONS((sheet, count) -> {
            row(sheet, 1, "申请编号", "调整事项", "调整原因", "申请人", "调整前", "调整后");
            for (int i = 0; i < count; i++) {
                row(sheet, i + 2, "A-" + i, "拜访" + i + "号", "外部环境变化", "张三", "6月1日", "6月5日");
            }
        }),
        ISSUES_OF_ONE_DESCRIPTION((sheet, count) -> {
            row(sheet, 1, "设备", "问题描述", "整改措施", "责任人", "完成时限");
            for (int i = 0; i < count; i++) {
                row(sheet, i + 2, "机床" + i + "号", "漏油", "更换" + i + "号垫圈", "张三", "2024-06-12");
            }
        }),
        AMOUNT_OF_ALL_ROWS((sheet, count) -> {
            row(sheet, 1, "目标名称", "目标值", "责任人");
            sheet.merge(new CellRange(CellAddress.of(2, 2), CellAddress.of(count + 1, 2)));
            sheet.add(2, 2, "100万元");
            for (int i = 0; i < count; i++) {
                sheet.add(i + 2, 1, "指标" + i + "号").add(i + 2, 3, "张三");
            }
        });

        private final BiConsumer<SheetGrid.Builder, Integer> filled;

        Shape(BiConsumer<SheetGrid.Builder, Integer> filled) {
            this.filled = filled;
        }

        private SheetGrid sheet(int count) {
            SheetGrid.Builder sheet = SheetGrid.builder("2024年6月").file("t.xlsx");
            filled.accept(sheet, count);
            return sheet.build();
        }

        private static void row(SheetGrid.Builder sheet, int row, String... texts) {
            for (int column = 1; column <= texts.length; column++) {
                sheet.add(row, column, texts[column - 1]);
            }
        }
    }

    /** What one of so many cost. */
    private record Work(double keys, double bytes) {}

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("Ten times of a shape cost ten times the work")
    void tenTimes(Shape shape) {
        work(shape, 20);
        Work few = work(shape, FEW);
        Work many = work(shape, MANY);

        assertThat(many.keys()).as("keys each").isLessThanOrEqualTo(few.keys() * 1.1 + 0.1);
        assertThat(many.bytes()).as("bytes each").isLessThanOrEqualTo(few.bytes() * 1.6);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("Tens of thousands of a shape are read")
    void tensOfThousands(Shape shape) {
        assertThat(work(shape, most(shape)).keys()).isPositive();
    }

    private static int most(Shape shape) {
        return switch (shape) {
            case STACKED_TABLES -> 6_000;
            case WIDE_HEADERS -> 16_000;
            default -> 30_000;
        };
    }

    private static Work work(Shape shape, int count) {
        SheetGrid sheet = shape.sheet(count);
        TextKeys keys = new TextKeys();
        long before = AllocatedBytes.ofThisThread();
        ReadResult<PlanBook> read = read(sheet, keys);
        read.reading().files().get(0).sheets().get(0).cells().forEach(cell -> {});
        long bytes = AllocatedBytes.ofThisThread() - before;
        assertThat(read.reading().files().get(0).sheets().get(0).tables()).isNotEmpty();
        return new Work((double) keys.made() / count, (double) bytes / count);
    }

    private static ReadResult<PlanBook> read(SheetGrid sheet, TextKeys keys) {
        return TableBookReader.read(
                List.of(WorkbookGrid.of("t.xlsx", List.of(sheet), List.of())), ReadOptions.standard(), keys);
    }

    @Test
    @DisplayName(
            "Two totals by turns are each right: those of a month since the last one, those so far from the first row")
    void totalsByTurns() {
        assertThat(read(Shape.TOTALS_BY_TURNS.sheet(12), new TextKeys()).findings())
                .noneMatch(finding -> finding.code().id().equals("total-differs"));
    }

    static Stream<String> pieces() {
        return Stream.of(
                ":", "a:", "a: ", "项目：", "1,", "1,1", "1.", "1", "(", "(1", "1(", ")", "[1", "【", "-", "市场部-", "部", "/",
                " ", "张 ", "、", ";", "等", "→", "->", "*", "6.1-", "2024-", "年", "%", "1%", "第", "周", "<", "A", "Ａ",
                "同上", "\n", "1)", "①", " 111", "111 ", "·", "张·", "主:", "，", "共", "完成", "(a)", "Q1", "月");
    }

    /** One kind of each family: its rows are read by the same code. */
    private static List<TableKind> families() {
        return List.copyOf(Vocabulary.standard().kinds().stream()
                .collect(Collectors.toMap(
                        TableKind::family, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("pieces")
    @DisplayName("Long cells of one piece again and again cost in every column as much as they are long")
    void longCells(String piece) {
        for (TableKind kind : families()) {
            bytesOf(kind, piece, SHORT);
            double few = bytesOf(kind, piece, SHORT);
            double many = bytesOf(kind, piece, LONG);

            assertThat(many / few).as(kind.id()).isLessThanOrEqualTo(1.5 * LONG / SHORT);
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("pieces")
    @DisplayName("Cells of one piece again and again are read in every column of every kind")
    void everyKind(String piece) {
        for (TableKind kind : Vocabulary.standard().kinds()) {
            assertThat(bytesOf(kind, piece, SHORT)).isPositive();
        }
    }

    private static double bytesOf(TableKind kind, String piece, int length) {
        String text = piece.repeat(length / piece.length());
        SheetGrid.Builder sheet = SheetGrid.builder("表").file("t.xlsx");
        sheet.add(1, 1, kind.title() + "(2024年6月)");
        for (int column = 1; column <= kind.columns().size(); column++) {
            sheet.add(2, column, kind.columns().get(column - 1).header());
            sheet.add(3, column, text);
            sheet.add(4, column, "1" + text);
            sheet.add(5, column, "张三" + text + "1");
        }
        SheetGrid built = sheet.build();
        long before = AllocatedBytes.ofThisThread();
        assertThat(read(built, new TextKeys()).reading().files()).hasSize(1);
        return AllocatedBytes.ofThisThread() - before;
    }
}
