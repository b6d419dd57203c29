package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.arbitrary.HostileCell;
import dev.plumbline.io.arbitrary.HostileCells;
import dev.plumbline.io.csv.CsvGridReader;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** IO-6, SAFE-1, SAFE-4: whatever a cell holds, the sheet is read, and every value keeps within its bounds. */
class HostileCellProperties {

    private static final String TITLE = "2024年6月任务进度跟踪表";
    private static final List<String> HEADERS = List.of("任务名称", "责任人", "计划完成时间", "进度状态");

    @Property(tries = 300)
    void anyHostileWorkbookIsReadWithinBounds(@ForAll("workbooks") byte[] file) throws IOException {
        SheetGrid sheet = WorkbookBytes.read(file).sheets().get(0);

        assertThat(sheet.rowAt(2).size()).isEqualTo(HEADERS.size());
        sheet.cells().forEach(HostileCellProperties::keepsItsBounds);
    }

    @Property(tries = 200)
    void anyHostileCsvIsReadWithinBounds(@ForAll("csv") byte[] file) throws IOException {
        SheetGrid sheet = CsvGridReader.standard()
                .read(new ByteArrayInputStream(file), "t.csv")
                .sheets()
                .get(0);

        assertThat(sheet.at(2, 1).text()).isEqualTo(HEADERS.get(0));
        sheet.cells().forEach(HostileCellProperties::keepsItsBounds);
    }

    @Example
    void everyHostileCellLeavesItsNeighboursAlone() {
        assertThat(HostileCells.all()).hasSizeGreaterThan(300).allSatisfy(cell -> {
            List<HostileCell> row = List.of(cell, cell, cell, cell);
            byte[] file = HostileCells.workbook(TITLE, HEADERS, List.of(row), false);
            SheetGrid sheet = WorkbookBytes.read(file).sheets().get(0);

            assertThat(sheet.at(1, 1).text()).isEqualTo(TITLE);
            assertThat(sheet.at(3, 1).value()).isEqualTo(sheet.at(3, 4).value());
            keepsItsBounds(sheet.at(3, 1));
        });
    }

    private static void keepsItsBounds(GridCell cell) {
        assertThat(cell.text()).isNotNull();
        if (cell.value() instanceof CellValue.Number number) {
            assertThat(number.amount().precision()).isLessThanOrEqualTo(64);
            assertThat(Math.abs(number.amount().scale())).isLessThanOrEqualTo(32);
        } else if (cell.value() instanceof CellValue.Date date) {
            assertThat(date.date().getYear()).isBetween(1900, 2200);
        } else if (cell.value() instanceof CellValue.Unreadable unreadable) {
            assertThat(unreadable.expected().text(Locale.ENGLISH)).isNotBlank();
        } else if (cell.kind() == CellKind.BLANK) {
            assertThat(cell.text()).isEmpty();
        }
    }

    @Provide
    Arbitrary<byte[]> workbooks() {
        return HostileCells.workbooks(TITLE, HEADERS);
    }

    @Provide
    Arbitrary<byte[]> csv() {
        return HostileCells.csv(TITLE, HEADERS);
    }
}
