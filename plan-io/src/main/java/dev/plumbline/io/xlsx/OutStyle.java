package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.write.OutColumn;
import java.util.List;

/** The styles of written cells, in the order in which the workbook has them. */
enum OutStyle {
    PLAIN(0, 0, 0, 0, ""),
    TITLE(0, 1, 0, 0, "<alignment vertical=\"center\"/>"),
    MARK(0, 2, 0, 0, "<alignment vertical=\"center\"/>"),
    HEADER(0, 3, 2, 1, "<alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/>"),
    TEXT(49, 0, 0, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    QUOTED(49, 0, 0, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    WORD(49, 0, 0, 1, "<alignment horizontal=\"center\" vertical=\"center\"/>"),
    DAY(164, 0, 0, 1, "<alignment horizontal=\"center\" vertical=\"center\"/>"),
    SHARE(165, 0, 0, 1, "<alignment horizontal=\"right\" vertical=\"center\"/>"),
    NUMBER(0, 0, 0, 1, "<alignment horizontal=\"right\" vertical=\"center\"/>"),
    INPUT(49, 0, 0, 0, "<alignment vertical=\"center\"/>"),
    SAMPLE(49, 2, 3, 1, "<alignment vertical=\"center\" wrapText=\"1\"/>");

    private static final String HEAD =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"0.##%\"/></numFmts>"
                    + "<fonts count=\"4\"><font><sz val=\"10.5\"/><color rgb=\"FF1F2933\"/><name val=\"Microsoft YaHei\"/></font>"
                    + "<font><b/><sz val=\"15\"/><color rgb=\"FF1F3A5F\"/><name val=\"Microsoft YaHei\"/></font>"
                    + "<font><sz val=\"8.5\"/><color rgb=\"FF7B8794\"/><name val=\"Microsoft YaHei\"/></font>"
                    + "<font><b/><sz val=\"10.5\"/><color rgb=\"FFFFFFFF\"/><name val=\"Microsoft YaHei\"/></font></fonts>"
                    + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill>"
                    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF2F5D8A\"/><bgColor indexed=\"64\"/></patternFill></fill>"
                    + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF5F7FA\"/><bgColor indexed=\"64\"/></patternFill></fill>"
                    + "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                    + "<border><left style=\"thin\"><color rgb=\"FFD5DBE3\"/></left><right style=\"thin\"><color rgb=\"FFD5DBE3\"/></right>"
                    + "<top style=\"thin\"><color rgb=\"FFD5DBE3\"/></top><bottom style=\"thin\"><color rgb=\"FFD5DBE3\"/></bottom>"
                    + "<diagonal/></border></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>";

    private final int format;
    private final int font;
    private final int fill;
    private final int border;
    private final String alignment;

    OutStyle(int format, int font, int fill, int border, String alignment) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.alignment = alignment;
    }

    /** The style of a text; one that a program might take for a formula says that it is none. */
    static OutStyle of(String text, OutColumn column) {
        if (CellStart.isDangerous(text)) {
            return QUOTED;
        }
        return column.choices().isEmpty() ? TEXT : WORD;
    }

    /** The part of a workbook that holds all of them. */
    static String part() {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<cellXfs count=\"").append(values().length).append("\">");
        for (OutStyle style : values()) {
            xml.append("<xf numFmtId=\"").append(style.format);
            xml.append("\" fontId=\"").append(style.font);
            xml.append("\" fillId=\"").append(style.fill);
            xml.append("\" borderId=\"").append(style.border);
            xml.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
            xml.append(style == QUOTED ? " quotePrefix=\"1\"" : "");
            xml.append(" applyAlignment=\"1\">").append(style.alignment).append("</xf>");
        }
        xml.append(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        List<Tone> tones = List.of(Tone.values());
        xml.append("<dxfs count=\"").append(tones.size()).append("\">");
        tones.forEach(tone -> xml.append(tone.style()));
        return xml.append("</dxfs></styleSheet>").toString();
    }
}
