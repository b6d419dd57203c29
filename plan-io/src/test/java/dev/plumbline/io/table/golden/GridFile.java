package dev.plumbline.io.table.golden;

import dev.plumbline.io.spi.Source;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.xlsx.WorkbookBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet as readable text: a line a row, cells between {@code |}, empty ones left empty. A cell {@code {date 2024-06-01}},
 * {@code {percent 0.8}} or {@code {number 12}} is typed; {@code {number 12 0"家"}} has a number format. Lines that start
 * with {@code #} say why, those with {@code @} something of the sheet: {@code @merge A1:C1}, {@code @sheet 名称},
 * {@code @skipped 9 total}, {@code @attribute 分组} (an attribute that this variant has besides), {@code @told code} (a
 * finding that it has besides), {@code @named Cause = 原因} (an attribute and what the other variants call it),
 * {@code @reported D5} (a cell that is not understood).
 */
record GridFile(String name, List<List<String>> rows, List<String> directives) {

    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    static GridFile read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> directives = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("@")) {
                directives.add(line.substring(1));
            } else if (!line.startsWith("#")) {
                rows.add(cells(line));
            }
        }
        String name = file.getFileName().toString();
        return new GridFile(name.substring(0, name.lastIndexOf('.')), rows, directives);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', from)) {
            cells.add(line.substring(from, at).strip());
            from = at + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    /** What the directives of a name say. */
    List<String> said(String directive) {
        return directives.stream()
                .filter(each -> each.startsWith(directive + " "))
                .map(each -> each.substring(directive.length() + 1).strip())
                .toList();
    }

    /** Whether a CSV file can hold all that it says. */
    boolean isPlain() {
        return said("merge").isEmpty() && rows.stream().flatMap(List::stream).noneMatch(cell -> cell.startsWith("{"));
    }

    /** How many cells hold something. */
    int nonEmpty() {
        return (int) rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
    }

    Source csv() {
        String text = rows.stream()
                .map(row -> row.stream().map(GridFile::field).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return Source.of(sheet() + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private String sheet() {
        return said("sheet").stream().findFirst().orElse("表");
    }

    Source workbook() {
        List<String> formats = new ArrayList<>(List.of("General", "yyyy-mm-dd", "0%"));
        StringBuilder xml = new StringBuilder("<sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    String address = CellAddress.of(row + 1, column + 1).toString();
                    xml.append("<c r=\"")
                            .append(address)
                            .append('"')
                            .append(contents(cell, formats))
                            .append("</c>");
                }
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!said("merge").isEmpty()) {
            xml.append("<mergeCells>");
            said("merge")
                    .forEach(range ->
                            xml.append("<mergeCell ref=\"").append(range).append("\"/>"));
            xml.append("</mergeCells>");
        }
        byte[] file = WorkbookBytes.sheet(xml.toString())
                .workbook("", "<sheet name=\"" + escaped(sheet()) + "\" sheetId=\"1\" r:id=\"r1\"/>")
                .styles(formats.stream().map(GridFile::escaped).toArray(String[]::new))
                .zip();
        return Source.of("表.xlsx", file);
    }

    private static String contents(String cell, List<String> formats) {
        if (!cell.startsWith("{")) {
            return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell) + "</t></is>";
        }
        String[] parts = cell.substring(1, cell.length() - 1).split(" ", 3);
        String value = parts[1];
        int style = 0;
        if (parts[0].equals("date")) {
            value = String.valueOf(ChronoUnit.DAYS.between(FIRST_SERIAL, LocalDate.parse(parts[1])));
            style = 1;
        } else if (parts[0].equals("percent")) {
            style = 2;
        } else if (parts.length > 2) {
            style = formats.size();
            formats.add(parts[2]);
        }
        return " s=\"" + style + "\"><v>" + value + "</v>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
