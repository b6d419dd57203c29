package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.WorkbookGrid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, honest ones and others. */
public final class WorkbookBytes {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WorkbookBytes() {}

    /** A workbook of one sheet called 表 whose XML between the tags of the root is given. */
    public static WorkbookBytes sheet(String contents) {
        return empty().sheetPart("<worksheet xmlns=\"" + MAIN + "\">" + contents + "</worksheet>");
    }

    /** A workbook of one sheet with the given rows. */
    public static WorkbookBytes rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A workbook of one sheet with a single cell A1, given as its {@code c} element without {@code r}. */
    public static WorkbookBytes cell(String attributes, String contents) {
        return rows("<row r=\"1\"><c r=\"A1\" " + attributes + ">" + contents + "</c></row>");
    }

    private static WorkbookBytes empty() {
        WorkbookBytes made = new WorkbookBytes();
        made.part(
                "_rels/.rels",
                relationships("<Relationship Id=\"r1\" Type=\"" + REFERENCES
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        made.workbook("", "<sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/>");
        made.part(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("r2", "sharedStrings", "sharedStrings.xml")
                        + relationship("r3", "styles", "styles.xml")));
        return made;
    }

    public WorkbookBytes workbook(String properties, String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REFERENCES + "\"><workbookPr " + properties
                        + "/><sheets>" + sheets + "</sheets></workbook>");
    }

    public WorkbookBytes sheetPart(String xml) {
        return part("xl/worksheets/sheet1.xml", xml);
    }

    /** The table of shared strings; each is given as what stands inside its {@code si}. */
    public WorkbookBytes strings(String... items) {
        return part(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
    }

    /** One style a format code, counted from 0; codes may hold XML entities. */
    public WorkbookBytes styles(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"" + codes[i] + "\"/>");
            styles.append("<xf numFmtId=\"" + (200 + i) + "\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    public WorkbookBytes part(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public WorkbookBytes part(String name, byte[] contents) {
        parts.put(name, contents);
        return this;
    }

    static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + REFERENCES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    static String relationships(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads what was made and answers its only sheet. */
    SheetGrid read() throws IOException {
        return read(zip()).sheets().get(0);
    }

    static WorkbookGrid read(byte[] file) throws IOException {
        return XlsxGridReader.standard().read(new ByteArrayInputStream(file), "book.xlsx");
    }

    static WorkbookGrid read(byte[] file, ReadLimits limits) throws IOException {
        return XlsxGridReader.of(limits).read(new ByteArrayInputStream(file), "book.xlsx");
    }

    /** One of the bundled workbooks. */
    static byte[] sample(String name) {
        try (InputStream stream = WorkbookBytes.class.getResourceAsStream("/workbooks/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same bytes with every occurrence of a text replaced by another of equal length. */
    static byte[] replaced(byte[] file, String from, String to) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
