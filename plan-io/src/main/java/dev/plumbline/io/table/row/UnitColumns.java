package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/** The units of a table's bare numbers: from a header 目标值(万元), else from a line 单位：万元 (IO-2b). Immutable and thread-safe. */
final class UnitColumns {

    private static final UnitColumns NONE = new UnitColumns(Map.of());

    private final Map<Role, String> units;

    private UnitColumns(Map<Role, String> units) {
        this.units = units.isEmpty() ? Map.of() : new EnumMap<>(units);
    }

    static UnitColumns none() {
        return NONE;
    }

    static UnitColumns of(TableArea area, Map<Role, LeadPair> given) {
        Optional<String> line = UnitWords.inLines(area.above());
        Map<Role, String> units = new EnumMap<>(Role.class);
        for (Entry<Role, HeaderCell> each : area.match().roles().entrySet()) {
            if (each.getKey().type() == CellType.QUANTITY) {
                UnitWords.inHeader(each.getValue().text())
                        .or(() -> counts(each.getValue().text()) ? Optional.empty() : line)
                        .ifPresent(unit -> units.put(each.getKey(), unit));
            }
        }
        return units.isEmpty() ? NONE : new UnitColumns(units);
    }

    /** A column of heads or pieces does not take the unit that a line gives to money. */
    private static boolean counts(String header) {
        return header.contains("数量") || header.contains("數量") || header.contains("人数") || header.contains("次数");
    }

    Optional<String> unit(Role role) {
        return Optional.ofNullable(units.get(role));
    }
}
