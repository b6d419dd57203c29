package dev.plumbline.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("IO-2: workbooks of another library, and the same workbook through another reader")
class OtherProgramsTest {

    @Test
    void whatAnotherLibraryWritesIsRead() throws IOException {
        WorkbookGrid book = WorkbookBytes.read(written());
        SheetGrid sheet = book.sheet("目标").orElseThrow();

        assertThat(sheet.at(1, 3).text()).isEqualTo("计划总表(2024年)");
        assertThat(sheet.at(2, 1).number()).contains(new BigDecimal("0.1"));
        assertThat(sheet.at(2, 2).date()).contains(LocalDate.of(2024, 6, 30));
        assertThat(sheet.at(2, 3).text()).isEqualTo("83.3%");
        assertThat(sheet.at(2, 4).kind()).isEqualTo(CellKind.BOOLEAN);
        assertThat(sheet.at(3, 1)).isEqualTo(sheet.at(4, 1));
        assertThat(sheet.at(3, 1).text()).isEqualTo("<销售部> & \"市场部\"");
        assertThat(sheet.at(3, 2).formula()).isTrue();
        assertThat(book.sheet("底稿").orElseThrow().isHidden()).isTrue();
        assertThat(book.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual-plan-2024.xlsx", "monthly-operations-2024-06.xlsx"})
    void anotherReaderFindsTheSameCells(String name) throws IOException {
        byte[] file = WorkbookBytes.sample(name);
        WorkbookGrid book = WorkbookBytes.read(file);

        try (ReadableWorkbook other = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : other.getSheets().toList()) {
                Map<String, String> ours = new TreeMap<>();
                book.sheet(sheet.getName())
                        .orElseThrow()
                        .cells()
                        .forEach(cell -> ours.put(cell.address().toString(), text(cell)));
                assertThat(ours).isEqualTo(texts(sheet));
            }
        }
    }

    private static Map<String, String> texts(Sheet sheet) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.flatMap(Row::stream)
                    .filter(cell -> cell != null
                            && cell.getType() == CellType.STRING
                            && !cell.getText().isEmpty())
                    .forEach(cell -> texts.put(address(cell), cell.getText()));
        }
        try (Stream<Row> rows = sheet.openStream()) {
            rows.flatMap(Row::stream)
                    .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                    .forEach(cell -> texts.put(address(cell), "a number"));
        }
        return texts;
    }

    private static String text(GridCell cell) {
        return cell.kind() == CellKind.TEXT ? cell.text() : "a number";
    }

    private static String address(Cell cell) {
        return cell.getAddress().toString();
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("目标");
            sheet.value(0, 0, "计划总表(2024年)");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 0, 0.1);
            sheet.value(1, 1, LocalDate.of(2024, 6, 30));
            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 2, 0.833);
            sheet.style(1, 2).format("0.0%").set();
            sheet.value(1, 3, true);
            sheet.value(2, 0, "<销售部> & \"市场部\"");
            sheet.range(2, 0, 3, 0).merge();
            sheet.formula(2, 1, "A2*2");
            book.newWorksheet("底稿").setVisibilityState(VisibilityState.HIDDEN);
        }
        return bytes.toByteArray();
    }
}
