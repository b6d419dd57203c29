package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.table.CellValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number; each is one value, whatever the number of cells that show it. */
final class SharedStrings {

    private static final int MOST_DIGITS = 9;

    private final List<CellValue> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(ZipPackage workbook, Optional<ZipEntryRecord> entry) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (entry.isPresent()) {
            try (XmlPart xml = XmlPart.open(workbook, entry.get(), "sst")) {
                while (xml.next()) {
                    if (xml.is("si")) {
                        String text = RichText.read(xml);
                        strings.texts.add(text.isEmpty() ? CellValue.BLANK : new CellValue.Text(text));
                        workbook.refusals().check(ReadLimit.CELLS, strings.texts.size());
                    }
                }
            }
        }
        return strings;
    }

    /** The text of a number written as digits; null where there is none. */
    @Nullable
    CellValue at(CharSequence number) {
        int length = number.length();
        if (length == 0 || length > MOST_DIGITS) {
            return null;
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            index = index * 10 + digit;
        }
        return index < texts.size() ? texts.get(index) : null;
    }
}
