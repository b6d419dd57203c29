package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IO-2: the bundled workbooks, cell by cell")
class SampleWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {"annual-plan-2024", "monthly-operations-2024-06"})
    void everyCellIsReadOnceWithItsKindAndText(String name) throws IOException {
        WorkbookGrid book = WorkbookBytes.read(WorkbookBytes.sample(name + ".xlsx"));

        assertThat(book.findings()).isEmpty();
        assertThat(book.sheets())
                .allSatisfy(sheet -> assertThat(sheet.isHidden()).isFalse());
        assertThat(book.sheets())
                .allSatisfy(sheet -> assertThat(sheet.covered()).isEmpty());
        assertThat(described(book)).isEqualTo(golden(name + ".cells.txt"));
    }

    @Test
    void aPathIsReadLikeAStream() throws Exception {
        Path file = Path.of(SampleWorkbooksTest.class
                .getResource("/workbooks/annual-plan-2024.xlsx")
                .toURI());

        WorkbookGrid book = XlsxGridReader.standard().read(file);

        assertThat(book.name()).isEqualTo("annual-plan-2024.xlsx");
        assertThat(described(book)).isEqualTo(golden("annual-plan-2024.cells.txt"));
    }

    @Test
    void aMergedRegionIsReadFromEachOfItsCells() throws IOException {
        SheetGrid sheet = sheet("annual-plan-2024.xlsx", "部门战略目标分解表");

        for (int row = 3; row <= 5; row++) {
            assertThat(sheet.at(row, 1).text()).isEqualTo("销售部");
            assertThat(sheet.at(row, 3).text()).isEqualTo("新客户签约量突破50家");
            assertThat(sheet.anchor(CellAddress.of(row, 2))).isEqualTo(CellAddress.of(3, 2));
        }
        assertThat(sheet.at(1, 10).text()).isEqualTo("部门战略目标分解表");
        assertThat(sheet.row(4)).extracting(GridCell::column).containsExactly(4, 5, 6, 7, 8, 9, 10);
        assertThat(sheet.at(6, 1).isBlank()).isTrue();
        assertThat(sheet.lastRow()).isEqualTo(5);
        assertThat(sheet.lastColumn()).isEqualTo(10);
    }

    @Test
    void datesAndPercentagesKeepTheirExactValue() throws IOException {
        SheetGrid tracking = sheet("annual-plan-2024.xlsx", "关键任务执行跟踪表");
        SheetGrid review = sheet("annual-plan-2024.xlsx", "季度目标达成复盘表");

        assertThat(tracking.at(3, 5).date()).contains(LocalDate.of(2024, 1, 3));
        assertThat(tracking.at(3, 6).date()).contains(LocalDate.of(2024, 6, 30));
        assertThat(tracking.at(3, 8).number()).contains(new BigDecimal("0.8"));
        assertThat(tracking.at(3, 8).text()).isEqualTo("80%");
        assertThat(review.at(3, 6).number()).contains(new BigDecimal("-0.167"));
        assertThat(review.at(3, 6).text()).isEqualTo("-16.7%");
    }

    @Test
    void aDateWrittenAsTextStaysText() throws IOException {
        GridCell cell = sheet("monthly-operations-2024-06.xlsx", "任务进度跟踪表").at(3, 4);

        assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
        assertThat(cell.text()).isEqualTo("6.10");
    }

    @Test
    void aCellKnowsItsPlace() throws IOException {
        SheetGrid sheet = sheet("annual-plan-2024.xlsx", "运营计划总表");

        assertThat(sheet.location(CellAddress.of(3, 3))).hasToString("book.xlsx, 运营计划总表, C3");
    }

    private static SheetGrid sheet(String file, String name) throws IOException {
        return WorkbookBytes.read(WorkbookBytes.sample(file)).sheet(name).orElseThrow();
    }

    private static String described(WorkbookGrid book) {
        return book.sheets().stream()
                .map(sheet -> "# " + sheet.name() + " merged " + joined(sheet) + "\n" + cells(sheet))
                .collect(Collectors.joining());
    }

    private static String joined(SheetGrid sheet) {
        return sheet.merged().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String cells(SheetGrid sheet) {
        List<GridCell> cells = sheet.cells().toList();
        assertThat(cells).extracting(GridCell::address).doesNotHaveDuplicates();
        return cells.stream()
                .map(cell -> cell.address() + " " + cell.kind() + " " + cell.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = SampleWorkbooksTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
