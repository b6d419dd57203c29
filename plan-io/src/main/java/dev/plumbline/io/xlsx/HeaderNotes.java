package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.write.OutColumn;
import dev.plumbline.io.table.write.TableOut;
import java.util.List;

/** The notes on the headers of a sheet (批注), in the two parts that spreadsheet programs keep them in. */
final class HeaderNotes {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int WIDTH = 2;
    private static final int HEIGHT = 4;

    private HeaderNotes() {}

    static boolean has(TableOut table) {
        return table.columns().stream().anyMatch(column -> column.note().isPresent());
    }

    static String relationships(int sheet) {
        return "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/vmlDrawing\" Target=\"../drawings/notes" + sheet + ".vml\"/><Relationship Id=\"rId2\" Type=\""
                + OFFICE
                + "/comments\" Target=\"../comments" + sheet + ".xml\"/></Relationships>";
    }

    static String comments(TableOut table) {
        StringBuilder xml = new StringBuilder(
                "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>Plumbline</author></authors><commentList>");
        List<OutColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).note().isPresent()) {
                xml.append("<comment ref=\"")
                        .append(CellAddress.letters(i + 1))
                        .append(SheetXml.headerRow(table))
                        .append("\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/></rPr><t xml:space=\"preserve\">");
                XmlText.append(xml, columns.get(i).note().get());
                xml.append("</t></r></text></comment>");
            }
        }
        return xml.append("</commentList></comments>").toString();
    }

    /** Where the notes stand when they are shown. */
    static String drawing(TableOut table) {
        int row = SheetXml.headerRow(table) - 1;
        StringBuilder xml = new StringBuilder(
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                        + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<v:shapetype id=\"note\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                        + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).note().isPresent()) {
                xml.append("<v:shape id=\"note")
                        .append(i)
                        .append("\" type=\"#note\" style=\"position:absolute;")
                        .append(
                                "visibility:hidden\" fillcolor=\"#fffbe6\" o:insetmode=\"auto\"><v:fill color2=\"#fffbe6\"/>")
                        .append("<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">")
                        .append("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                        .append(i + 1)
                        .append(",10,")
                        .append(row + 1)
                        .append(",4,")
                        .append(i + 1 + WIDTH)
                        .append(",30,")
                        .append(row + 1 + HEIGHT)
                        .append(",4")
                        .append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                        .append(row)
                        .append("</x:Row><x:Column>")
                        .append(i)
                        .append("</x:Column></x:ClientData></v:shape>");
            }
        }
        return xml.append("</xml>").toString();
    }
}
