package dev.plumbline.io.xlsx;

import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadOptions;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When a workbook says it was last changed. Of no weight for its cells: where it can't be read, it is not known. */
final class CoreProperties {

    private CoreProperties() {}

    static Optional<LocalDateTime> modified(ZipPackage workbook, Relationships roots, ZoneId zone) throws IOException {
        Optional<ZipEntryRecord> entry = roots.byType("core-properties").flatMap(workbook::entry);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        try (XmlPart xml = XmlPart.open(workbook, entry.get(), "coreProperties")) {
            while (xml.nextOfAny()) {
                if (xml.is("modified")) {
                    return parse(xml.text().strip(), zone);
                }
            }
            return Optional.empty();
        } catch (PlanFormatException refusal) {
            if (refusal.code().filter(Refusals.DAMAGED::equals).isPresent()) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private static Optional<LocalDateTime> parse(String text, ZoneId zone) {
        try {
            LocalDateTime at =
                    OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime();
            return ReadOptions.takesYear(at.getYear()) ? Optional.of(at) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
