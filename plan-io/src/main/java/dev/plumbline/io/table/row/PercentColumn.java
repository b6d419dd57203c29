package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.word.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges a percent column as a whole: where a bare number is above 1, all bare numbers are per cent already (IO-2a). */
final class PercentColumn {

    private PercentColumn() {}

    static boolean holdsShares(OfficeTable table, Role role) {
        HeaderCell header = table.header(role);
        if (header == null) {
            return true;
        }
        for (GridRow row : table.area().map(area -> area.rows()).orElse(List.of())) {
            if (bare(row.at(header.column()))
                    .filter(number -> number.abs().compareTo(BigDecimal.ONE) > 0)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** A number without a sign of per cent, be it a number or a text. */
    static Optional<BigDecimal> bare(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.isPercent() || !number.format().suffix().isEmpty()
                    ? Optional.empty()
                    : Optional.of(number.amount());
        }
        return value instanceof CellValue.Text text ? Optional.ofNullable(parsed(text.text())) : Optional.empty();
    }

    private static @Nullable BigDecimal parsed(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > 20) {
            return null;
        }
        int points = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            points += letter == '.' ? 1 : 0;
            if (!(letter >= '0' && letter <= '9') && letter != '.' && !(letter == '-' && i == 0)) {
                return null;
            }
        }
        boolean digits = plain.chars().anyMatch(each -> each >= '0' && each <= '9');
        return points > 1 || !digits ? null : new BigDecimal(plain);
    }
}
