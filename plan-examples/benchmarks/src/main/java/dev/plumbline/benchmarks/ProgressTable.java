package dev.plumbline.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A task progress table (任务进度跟踪表) as an office would keep it, as the bytes of a workbook. */
final class ProgressTable {

    private static final String[] HEADERS = {
        "任务名称", "责任人", "计划开始时间", "计划完成时间", "实际完成时间", "进度状态", "延期/受阻原因", "下一步计划", "需协调资源"
    };
    private static final String[] STATES = {"已完成", "进行中", "延期", "受阻"};
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private ProgressTable() {}

    static byte[] of(int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "plan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("任务进度跟踪表");
            sheet.value(0, 0, "2024年任务进度跟踪表");
            for (int column = 0; column < HEADERS.length; column++) {
                sheet.value(1, column, HEADERS[column]);
            }
            for (int i = 0; i < rows; i++) {
                fill(sheet, i + 2, i);
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, int row, int task) {
        LocalDate start = START.plusDays(task % 300);
        sheet.value(row, 0, "任务" + task + "号:落实客户走访");
        sheet.value(row, 1, "张三" + task % 50);
        date(sheet, row, 2, start);
        date(sheet, row, 3, start.plusDays(10));
        int state = task % STATES.length;
        if (state == 0) {
            date(sheet, row, 4, start.plusDays(9));
        }
        sheet.value(row, 5, STATES[state]);
        if (state > 1) {
            sheet.value(row, 6, "供应商交付延迟" + task % 200);
        }
        sheet.value(row, 7, "下一步完成第" + task + "项");
        sheet.value(row, 8, task % 3 == 0 ? "需要法务支持" : "无");
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    /** The reference: the text of every cell, read by a reader that does nothing else. */
    static List<String[]> texts(byte[] workbook) throws IOException {
        List<String[]> texts = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> texts.add(texts(row)));
        }
        return texts;
    }

    private static String[] texts(Row row) {
        String[] texts = new String[row.getCellCount()];
        for (int i = 0; i < texts.length; i++) {
            Cell cell = row.getCell(i);
            texts[i] = cell == null ? "" : cell.getText();
        }
        return texts;
    }
}
