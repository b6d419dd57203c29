package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.CellFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class CellFormats {

    private static final int MOST = 1 << 16;

    private final Map<String, CellFormat> byId = new HashMap<>();
    private final List<CellFormat> byStyle = new ArrayList<>();

    private CellFormats() {}

    static CellFormats of(ZipPackage workbook, Optional<ZipEntryRecord> entry) throws IOException {
        CellFormats formats = new CellFormats();
        if (entry.isPresent()) {
            try (XmlPart xml = XmlPart.open(workbook, entry.get(), "styleSheet")) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(XmlPart xml) throws IOException {
        while (xml.next()) {
            if (xml.is("numFmts")) {
                readCodes(xml);
            } else if (xml.is("cellXfs")) {
                readStyles(xml);
            } else if (xml.depth() > 1) {
                xml.skip();
            }
        }
    }

    private void readCodes(XmlPart xml) throws IOException {
        int own = xml.depth();
        while (xml.nextInside(own)) {
            if (xml.is("numFmt")) {
                String code = RichText.unescape(xml.attribute("formatCode").orElse(""));
                byId.put(xml.attribute("numFmtId").orElse(""), CellFormat.of(code));
                checkCount(xml, byId.size());
            }
        }
    }

    private void readStyles(XmlPart xml) throws IOException {
        int own = xml.depth();
        while (xml.nextInside(own)) {
            if (xml.is("xf")) {
                String id = xml.attribute("numFmtId").orElse("0");
                byStyle.add(byId.getOrDefault(id, BuiltInFormats.of(id)));
                checkCount(xml, byStyle.size());
            }
        }
    }

    private static void checkCount(XmlPart xml, int count) throws IOException {
        if (count > MOST) {
            throw xml.damaged("单元格样式超过 " + MOST + " 种", "more than " + MOST + " cell styles");
        }
    }

    /** The format of a style that is given by its number; none where a cell has no style or a wrong one. */
    CellFormat at(@Nullable String style) {
        boolean zero = style != null && style.equals("0");
        int index = CellReference.number(style);
        return index < byStyle.size() && (index > 0 || zero) ? byStyle.get(index) : CellFormat.GENERAL;
    }
}
