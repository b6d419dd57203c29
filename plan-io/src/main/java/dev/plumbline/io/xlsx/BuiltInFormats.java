package dev.plumbline.io.xlsx;

import dev.plumbline.io.table.CellFormat;
import java.util.HashMap;
import java.util.Map;

/** The formats that a workbook refers to by number without writing them out, those of Chinese programs included. */
final class BuiltInFormats {

    private static final Map<String, CellFormat> BY_ID = new HashMap<>();

    static {
        put("0", 1);
        put("0.00", 2);
        put("#,##0", 3, 37, 38);
        put("#,##0.00", 4, 39, 40);
        put("0%", 9);
        put("0.00%", 10);
        put("0.00E+00", 11);
        put("# ?/?", 12);
        put("# ??/??", 13);
        put("yyyy-mm-dd", 14, 15, 30);
        put("d-mmm", 16);
        put("mmm-yy", 17);
        put("h:mm AM/PM", 18);
        put("h:mm:ss AM/PM", 19);
        put("h:mm", 20);
        put("h:mm:ss", 21);
        put("yyyy-mm-dd h:mm", 22);
        put("yyyy\"年\"m\"月\"", 27, 36, 50, 52, 57);
        put("m\"月\"d\"日\"", 28, 29, 51, 53, 54, 58);
        put("yyyy\"年\"m\"月\"d\"日\"", 31);
        put("h\"时\"mm\"分\"", 32, 34, 55);
        put("h\"时\"mm\"分\"ss\"秒\"", 33, 35, 56);
        put("mm:ss", 45, 47);
        put("[h]:mm:ss", 46);
        put("##0.0E+0", 48);
        put("@", 49);
    }

    private BuiltInFormats() {}

    static CellFormat of(String id) {
        return BY_ID.getOrDefault(id, CellFormat.GENERAL);
    }

    private static void put(String code, int... ids) {
        CellFormat format = CellFormat.of(code);
        for (int id : ids) {
            BY_ID.put(Integer.toString(id), format);
        }
    }
}
