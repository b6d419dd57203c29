package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** IO-2: however the cells come and whatever is merged, the compact sheet answers what a plain map of cells answers. */
class SheetGridProperties {

    private static final int SIZE = 8;

    @Property
    void everyPlaceAnswersAsAPlainMapDoes(
            @ForAll("cells") List<GridCell> cells, @ForAll("regions") List<CellRange> regions) {
        Map<CellAddress, GridCell> plain = new TreeMap<>();
        cells.forEach(cell -> plain.putIfAbsent(cell.address(), cell));
        SheetGrid.Builder builder = SheetGrid.builder("表");
        List<CellRange> merged = new ArrayList<>();
        for (CellRange region : regions) {
            if (builder.merge(region).isEmpty()) {
                merged.add(region);
            }
        }
        cells.forEach(builder::add);
        SheetGrid sheet = builder.build();

        assertThat(sheet.merged()).isEqualTo(merged);
        for (int row = 1; row <= SIZE + 1; row++) {
            for (int column = 1; column <= SIZE + 1; column++) {
                CellAddress anchor = anchor(merged, row, column);
                GridCell expected = plain.getOrDefault(anchor, GridCell.blank(anchor));
                assertThat(sheet.at(row, column)).isEqualTo(expected);
                assertThat(sheet.value(row, column)).isEqualTo(expected.value());
            }
        }
        List<GridCell> seen = plain.values().stream()
                .filter(cell -> anchor(merged, cell.row(), cell.column()).equals(cell.address()))
                .toList();
        assertThat(sheet.cells()).containsExactlyElementsOf(seen);
        assertThat(sheet.cellCount()).isEqualTo(seen.size());
        assertThat(sheet.covered().size() + seen.size() + sheet.repeated().size())
                .isEqualTo(cells.size());
    }

    private static CellAddress anchor(List<CellRange> merged, int row, int column) {
        return merged.stream()
                .filter(region -> region.contains(row, column))
                .map(CellRange::first)
                .findFirst()
                .orElse(CellAddress.of(row, column));
    }

    @Provide
    Arbitrary<List<GridCell>> cells() {
        Arbitrary<CellValue> values =
                Arbitraries.strings().numeric().ofLength(1).map(CellValue.Text::new);
        return Combinators.combine(places(), values, Arbitraries.of(true, false))
                .as(GridCell::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<CellRange>> regions() {
        Arbitrary<Integer> reach = Arbitraries.integers().between(0, 3);
        return Combinators.combine(places(), reach, reach)
                .as((first, down, right) ->
                        new CellRange(first, CellAddress.of(first.row() + down, first.column() + right)))
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<CellAddress> places() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, SIZE);
        return Combinators.combine(numbers, numbers).as(CellAddress::of);
    }
}
