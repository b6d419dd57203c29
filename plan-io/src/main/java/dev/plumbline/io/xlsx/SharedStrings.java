package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.ReadLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(ZipPackage workbook, Optional<ZipEntryRecord> entry) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (entry.isPresent()) {
            try (XmlPart xml = XmlPart.open(workbook, entry.get(), "sst")) {
                while (xml.next()) {
                    if (xml.is("si")) {
                        strings.texts.add(RichText.read(xml));
                        workbook.refusals().check(ReadLimit.CELLS, strings.texts.size());
                    }
                }
            }
        }
        return strings;
    }

    /** The text of a number written as digits. */
    Optional<String> at(String number) {
        try {
            int index = Integer.parseInt(number);
            return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
