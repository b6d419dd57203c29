package dev.plumbline.io.table.row;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellRange;
import dev.plumbline.io.table.SheetGrid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What columns name in the rows of merged regions; each region is looked through once. Confined to one thread. */
final class MergedNames {

    private final Map<NamedRegion, List<CellAddress>> named = new HashMap<>(0);

    private record NamedRegion(CellRange region, int column) {}

    /** Whether a column names something else in the rows of a merged region. */
    boolean others(SheetGrid sheet, CellRange region, int column, CellAddress own) {
        return named.computeIfAbsent(new NamedRegion(region, column), in -> firstNames(sheet, in)).stream()
                .anyMatch(place -> !place.equals(own));
    }

    /** The places of the first two names: one of them at least is another than any. */
    private static List<CellAddress> firstNames(SheetGrid sheet, NamedRegion in) {
        List<CellAddress> names = new ArrayList<>(2);
        for (int row = in.region().first().row(); row <= in.region().last().row() && names.size() < 2; row++) {
            CellAddress place = sheet.anchor(CellAddress.of(row, in.column()));
            if (!names.contains(place)
                    && sheet.value(place.row(), place.column()).kind() != CellKind.BLANK) {
                names.add(place);
            }
        }
        return names;
    }
}
