package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.write.TableOut;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes tables as an XLSX workbook, a sheet each, streaming: nothing but the row at hand is kept (IO-2). The same tables
 * give the same bytes.
 */
final class WorkbookWriter {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The first day that a zip file can name, so that no time of writing is in the file. */
    private static final long NO_TIME = 315_532_800_000L + 86_400_000L;

    private final List<TableOut> tables;
    private final ZipOutputStream zip;
    private final Writer text;

    private WorkbookWriter(List<TableOut> tables, OutputStream out) {
        this.tables = tables;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_SPEED);
        this.text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
    }

    /** Writes a workbook; flushes, but does not close {@code out}. */
    static void write(List<TableOut> tables, OutputStream out) throws IOException {
        new WorkbookWriter(tables, out).write();
    }

    private void write() throws IOException {
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", workbookRelationships());
        part("xl/styles.xml", OutStyle.part());
        for (int i = 0; i < tables.size(); i++) {
            begin("xl/worksheets/sheet" + (i + 1) + ".xml");
            new SheetXml(tables.get(i), i == 0, text).write();
            end();
            if (HeaderNotes.has(tables.get(i))) {
                part("xl/worksheets/_rels/sheet" + (i + 1) + ".xml.rels", HeaderNotes.relationships(i + 1));
                part("xl/comments" + (i + 1) + ".xml", HeaderNotes.comments(tables.get(i)));
                part("xl/drawings/notes" + (i + 1) + ".vml", HeaderNotes.drawing(tables.get(i)));
            }
        }
        zip.finish();
        zip.flush();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        text.write(XML);
        text.write(content);
        end();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void end() throws IOException {
        text.flush();
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEET_TYPE + "styles+xml\"/>");
        for (int i = 1; i <= tables.size(); i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"" + SHEET_TYPE + "worksheet+xml\"/>");
            if (HeaderNotes.has(tables.get(i - 1))) {
                xml.append("<Override PartName=\"/xl/comments")
                        .append(i)
                        .append(".xml\" ContentType=\"" + SHEET_TYPE + "comments+xml\"/>");
            }
        }
        return xml.append("</Types>").toString();
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private String workbookRelationships() {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 1; i <= tables.size(); i++) {
            xml.append("<Relationship Id=\"rId")
                    .append(i)
                    .append("\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet");
            xml.append(i).append(".xml\"/>");
        }
        return xml.append("<Relationship Id=\"rId")
                .append(tables.size() + 1)
                .append("\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .toString();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= tables.size(); i++) {
            xml.append("<sheet name=\"");
            XmlText.append(xml, tables.get(i - 1).sheet());
            xml.append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int i = 0; i < tables.size(); i++) {
            int header = SheetXml.headerRow(tables.get(i));
            name(
                    xml,
                    "_xlnm._FilterDatabase\" hidden=\"1",
                    i,
                    "$A$" + header + ":$"
                            + CellAddress.letters(tables.get(i).columns().size()) + "$"
                            + Math.max(header, header + tables.get(i).rows().size()));
            name(xml, "_xlnm.Print_Titles", i, "$" + header + ":$" + header);
        }
        return xml.append("</definedNames></workbook>").toString();
    }

    private void name(StringBuilder xml, String name, int sheet, String range) {
        xml.append("<definedName name=\"")
                .append(name)
                .append("\" localSheetId=\"")
                .append(sheet)
                .append("\">'");
        XmlText.append(xml, tables.get(sheet).sheet());
        xml.append("'!").append(range).append("</definedName>");
    }
}
