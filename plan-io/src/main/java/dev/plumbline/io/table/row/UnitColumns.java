package dev.plumbline.io.table.row;

import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.LeadPair;
import dev.plumbline.io.table.region.PeriodColumn;
import dev.plumbline.io.table.region.TableArea;
import dev.plumbline.io.table.word.CellType;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.TextForms;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/** The units of a table's bare numbers: from a header 目标值(万元), else from a line 单位：万元 (IO-2b). Immutable and thread-safe. */
final class UnitColumns {

    private static final UnitColumns NONE = new UnitColumns(Map.of(), Map.of(), Set.of(), Set.of());

    private final Map<Role, String> units;
    private final Map<Integer, String> periods;
    private final Set<Integer> lined;
    private final Set<String> excepted;

    private UnitColumns(
            Map<Role, String> units, Map<Integer, String> periods, Set<Integer> lined, Set<String> excepted) {
        this.excepted = Set.copyOf(excepted);
        this.lined = Set.copyOf(lined);
        this.periods = Map.copyOf(periods);
        this.units = units.isEmpty() ? Map.of() : new EnumMap<>(units);
    }

    static UnitColumns none() {
        return NONE;
    }

    static UnitColumns of(TableArea area, Map<Role, LeadPair> given) {
        Optional<String> line = UnitWords.inLines(area.above());
        Map<Role, String> units = new EnumMap<>(Role.class);
        Set<Integer> lined = new HashSet<>();
        for (Entry<Role, HeaderCell> each : area.match().roles().entrySet()) {
            if (each.getKey().type() == CellType.QUANTITY) {
                Optional<String> own = inHeader(each.getValue()).or(() -> ofWork(each.getKey(), each.getValue()));
                if (own.isEmpty()) {
                    lined.add(each.getValue().column());
                }
                own.or(() -> counts(each.getValue().text()) ? Optional.empty() : line)
                        .ifPresent(unit -> units.put(each.getKey(), unit));
            }
        }
        Map<Integer, String> periods = new HashMap<>();
        for (PeriodColumn column : area.match().periods()) {
            Optional<String> own = inHeader(column.header());
            if (own.isEmpty()) {
                lined.add(column.header().column());
            }
            own.or(() -> line).ifPresent(unit -> periods.put(column.header().column(), unit));
        }
        Set<String> excepted = line.isPresent() ? UnitWords.exceptions(area.above()) : Set.of();
        return units.isEmpty() && periods.isEmpty() ? NONE : new UnitColumns(units, periods, lined, excepted);
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

    /** 工时 and hours count hours, 人天 days, without saying so in brackets. */
    private static Optional<String> ofWork(Role role, HeaderCell header) {
        if (role != Role.TASK_EFFORT) {
            return Optional.empty();
        }
        String words = TextForms.simplified(header.leaf()).toLowerCase(Locale.ROOT);
        if (words.contains("工时") || words.contains("小时") || words.contains("hours")) {
            return Optional.of("小时");
        }
        return words.contains("人天") || words.contains("人日") ? Optional.of("人天") : Optional.empty();
    }

    /** A column of heads or pieces does not take the unit that a line gives to money. */
    private static boolean counts(String header) {
        return header.contains("数量") || header.contains("數量") || header.contains("人数") || header.contains("次数");
    }

    /** The unit of a column that speaks of another time than the table. */
    Optional<String> unit(int column) {
        return Optional.ofNullable(periods.get(column));
    }

    /** Whether the unit of a column is one that a line above gives to the whole table. */
    boolean isOfLine(int column) {
        return lined.contains(column);
    }

    /** The keys of what a line leaves out of the unit that it gives: 利润率除外. */
    Set<String> excepted() {
        return excepted;
    }

    Optional<String> unit(Role role) {
        return Optional.ofNullable(units.get(role));
    }
}
