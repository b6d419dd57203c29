package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.write.OutCell;
import dev.plumbline.io.table.write.OutColumn;
import dev.plumbline.io.table.write.TableOut;
import dev.plumbline.io.table.write.TextWidth;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes one table as a sheet, row by row. Confined to one thread. */
final class SheetXml {

    private static final String HEAD = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int FEWEST_TO_WRAP = 2;
    private static final int LINE = 16;
    private static final int PADDING = 4;
    private static final int HIGHEST = 400;
    private static final int BUFFER = 1 << 14;
    private static final int SPARE_ROWS = 200;
    private static final int LAST_ROW = 1_048_576;

    private final TableOut table;
    private final Writer out;
    private final StringBuilder xml = new StringBuilder(BUFFER * 2);
    private final String[] letters;
    private final boolean first;
    private int row;

    SheetXml(TableOut table, boolean first, Writer out) {
        this.table = table;
        this.first = first;
        this.out = out;
        this.letters = new String[table.columns().size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = CellAddress.letters(i + 1);
        }
    }

    /** The row of the header of a table, from 1. */
    static int headerRow(TableOut table) {
        return table.mark().isPresent() ? 3 : 2;
    }

    void write() throws IOException {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append(HEAD);
        int header = headerRow(table);
        xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"")
                .append(first ? " tabSelected=\"1\"" : "")
                .append("><pane ySplit=\"")
                .append(header)
                .append("\" topLeftCell=\"A")
                .append(header + 1)
                .append("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .append("<sheetFormatPr defaultRowHeight=\"16.5\"/>");
        columns();
        xml.append("<sheetData>");
        line(table.title(), OutStyle.TITLE, 30);
        if (table.mark().isPresent()) {
            line(table.mark().get(), table.template() ? OutStyle.INPUT : OutStyle.MARK, table.template() ? 22 : 16);
        }
        header();
        for (OutCell[] cells : table.rows()) {
            row(cells);
        }
        xml.append("</sheetData>");
        after(header);
        xml.append("</worksheet>");
        flush();
    }

    private void columns() {
        xml.append("<cols>");
        for (int i = 0; i < letters.length; i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(table.columns().get(i).width()).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols>");
    }

    private void line(String text, OutStyle style, int height) {
        row++;
        xml.append("<row r=\"").append(row).append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
        text(0, text, style);
        xml.append("</row>");
    }

    private void header() {
        row++;
        xml.append("<row r=\"").append(row).append("\" ht=\"24\" customHeight=\"1\">");
        for (int i = 0; i < letters.length; i++) {
            text(i, table.columns().get(i).header(), OutStyle.HEADER);
        }
        xml.append("</row>");
    }

    private void row(OutCell[] cells) throws IOException {
        row++;
        xml.append("<row r=\"")
                .append(row)
                .append("\" ht=\"")
                .append(height(cells))
                .append("\">");
        for (int i = 0; i < cells.length; i++) {
            cell(i, cells[i]);
        }
        xml.append("</row>");
        if (xml.length() > BUFFER) {
            flush();
        }
    }

    /** Programs that do not fit rows to their texts when they open a file need to be told; where people type they still do. */
    private int height(OutCell[] cells) {
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof OutCell.Text text && text.text().length() > FEWEST_TO_WRAP) {
                lines = Math.max(
                        lines,
                        TextWidth.lines(text.text(), table.columns().get(i).width()));
            }
        }
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    private void cell(int column, OutCell cell) {
        OutColumn head = table.columns().get(column);
        if (cell instanceof OutCell.Text text) {
            boolean sample = table.template() && row == headerRow(table) + 1;
            text(column, text.text(), sample ? OutStyle.SAMPLE : OutStyle.of(text.text(), head));
        } else if (cell instanceof OutCell.Day day) {
            if (day.day().isBefore(FIRST_DAY)) {
                text(column, day.day().toString(), OutStyle.DAY);
            } else {
                number(column, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day.day())), OutStyle.DAY);
            }
        } else if (cell instanceof OutCell.Share share) {
            number(column, share.stored(), OutStyle.SHARE);
        } else if (cell instanceof OutCell.Number number) {
            number(column, number.plain(), OutStyle.NUMBER);
        } else {
            open(column, blank(head)).append("/>");
        }
    }

    private static OutStyle blank(OutColumn column) {
        CellType type = column.role().map(Role::type).orElse(CellType.TEXT);
        return switch (type) {
            case DATE, FINISH -> OutStyle.DAY;
            case PERCENT -> OutStyle.SHARE;
            case WORD -> OutStyle.WORD;
            default -> OutStyle.TEXT;
        };
    }

    private StringBuilder open(int column, OutStyle style) {
        return xml.append("<c r=\"")
                .append(letters[column])
                .append(row)
                .append("\" s=\"")
                .append(style.ordinal())
                .append('"');
    }

    private void number(int column, String digits, OutStyle style) {
        open(column, style).append("><v>").append(digits).append("</v></c>");
    }

    private void text(int column, String text, OutStyle style) {
        open(column, style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.append(xml, text);
        xml.append("</t></is></c>");
    }

    private void flush() throws IOException {
        out.append(xml);
        xml.setLength(0);
    }

    private void after(int header) {
        String last = letters[letters.length - 1];
        int end = Math.min(LAST_ROW, Math.max(row, header + 1) + SPARE_ROWS);
        xml.append("<autoFilter ref=\"A")
                .append(header)
                .append(':')
                .append(last)
                .append(Math.max(row, header))
                .append("\"/>");
        if (letters.length > 1) {
            xml.append("<mergeCells count=\"").append(header - 1).append("\">");
            for (int line = 1; line < header; line++) {
                xml.append("<mergeCell ref=\"A")
                        .append(line)
                        .append(':')
                        .append(last)
                        .append(line)
                        .append("\"/>");
            }
            xml.append("</mergeCells>");
        }
        List<OutColumn> columns = table.columns();
        int priority = 1;
        for (int i = 0; i < letters.length; i++) {
            priority = colours(columns.get(i), range(i, header, end), letters[i] + (header + 1), priority);
        }
        choices(header, end);
        xml.append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>");
        if (HeaderNotes.has(table)) {
            xml.append("<legacyDrawing r:id=\"rId1\"/>");
        }
    }

    private String range(int column, int header, int end) {
        return letters[column] + (header + 1) + ":" + letters[column] + end;
    }

    private int colours(OutColumn column, String range, String firstCell, int from) {
        int priority = from;
        Optional<Role> role = column.role();
        if (role.filter(Role.TASK_PERCENT::equals).isPresent()) {
            xml.append("<conditionalFormatting sqref=\"")
                    .append(range)
                    .append("\"><cfRule type=\"dataBar\" priority=\"");
            xml.append(priority++)
                    .append("\"><dataBar><cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"1\"/>")
                    .append("<color rgb=\"FF9CC3E6\"/></dataBar></cfRule></conditionalFormatting>");
            return priority;
        }
        var tones = role.map(Tone::of).orElse(Map.of());
        if (tones.isEmpty()) {
            return priority;
        }
        xml.append("<conditionalFormatting sqref=\"").append(range).append("\">");
        for (var each : tones.entrySet()) {
            String word = column.choices().stream()
                    .filter(choice -> choice.equals(each.getKey().text(Locale.CHINESE))
                            || choice.equals(each.getKey().text(Locale.ENGLISH)))
                    .findFirst()
                    .orElse("");
            xml.append("<cfRule type=\"cellIs\" dxfId=\"")
                    .append(each.getValue().ordinal())
                    .append("\" priority=\"")
                    .append(priority++)
                    .append("\" operator=\"equal\"><formula>\"");
            XmlText.append(xml, word);
            xml.append("\"</formula></cfRule>");
        }
        xml.append("</conditionalFormatting>");
        return priority;
    }

    private void choices(int header, int end) {
        long lists = table.columns().stream()
                .filter(column -> !column.choices().isEmpty())
                .count();
        if (lists == 0) {
            return;
        }
        xml.append("<dataValidations count=\"").append(lists).append("\">");
        for (int i = 0; i < letters.length; i++) {
            List<String> choices = table.columns().get(i).choices();
            if (!choices.isEmpty()) {
                xml.append(
                                "<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"")
                        .append(range(i, header, end))
                        .append("\"><formula1>\"");
                XmlText.append(xml, String.join(",", choices));
                xml.append("\"</formula1></dataValidation>");
            }
        }
        xml.append("</dataValidations>");
    }
}
