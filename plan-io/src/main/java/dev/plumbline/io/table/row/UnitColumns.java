package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import java.util.EnumMap;
import java.util.List;
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
                inHeader(each.getValue())
                        .or(() -> counts(each.getValue().text()) ? Optional.empty() : line)
                        .ifPresent(unit -> units.put(each.getKey(), unit));
            }
        }
        return units.isEmpty() ? NONE : new UnitColumns(units);
    }

    /** The unit in a header's own words, else in those of the nearest group above: 金额(万元) over 计划. */
    private static Optional<String> inHeader(HeaderCell header) {
        List<String> parts = header.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Optional<String> unit = UnitWords.inHeader(parts.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** A column of heads or pieces does not take the unit that a line gives to money. */
    private static boolean counts(String header) {
        return header.contains("数量") || header.contains("數量") || header.contains("人数") || header.contains("次数");
    }

    Optional<String> unit(Role role) {
        return Optional.ofNullable(units.get(role));
    }
}
