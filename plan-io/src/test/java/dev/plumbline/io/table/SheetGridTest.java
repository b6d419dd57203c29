package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SheetGridTest {

    @Test
    void aSheetAnswersForEveryPlace() {
        SheetGrid sheet = SheetGrid.builder("表").add(2, 3, "甲").add(1, 1, "").build();

        assertThat(sheet.at(2, 3).text()).isEqualTo("甲");
        assertThat(sheet.at(2, 2).isBlank()).isTrue();
        assertThat(sheet.at(100, 100).address()).isEqualTo(CellAddress.of(100, 100));
        assertThat(sheet.rowNumbers()).containsExactly(2);
        assertThat(sheet.lastRow()).isEqualTo(2);
        assertThat(sheet.lastColumn()).isEqualTo(3);
    }

    @Test
    void anEmptySheetHasNoRows() {
        SheetGrid sheet = SheetGrid.builder("表").build();

        assertThat(sheet.cells()).isEmpty();
        assertThat(sheet.lastRow()).isZero();
        assertThat(sheet.lastColumn()).isZero();
    }

    @Test
    void aMergedRegionKnowsItsNeighbours() {
        SheetGrid.Builder builder = SheetGrid.builder("表").add(2, 2, "甲").add(4, 2, "乙");
        assertThat(builder.merge(CellRange.parse("B2:C3"))).isEmpty();
        assertThat(builder.merge(CellRange.parse("B4:C5"))).isEmpty();
        assertThat(builder.merge(CellRange.parse("C5:D6"))).contains(CellRange.parse("B4:C5"));
        assertThat(builder.merge(CellRange.parse("A1:E9"))).isPresent();
        SheetGrid sheet = builder.build();

        assertThat(sheet.at(3, 3).text()).isEqualTo("甲");
        assertThat(sheet.at(5, 3).text()).isEqualTo("乙");
        assertThat(sheet.at(6, 3).isBlank()).isTrue();
        assertThat(sheet.merged(CellAddress.parse("C3"))).contains(CellRange.parse("B2:C3"));
        assertThat(sheet.merged(CellAddress.parse("D3"))).isEmpty();
    }

    @Test
    void ofTwoCellsInOnePlaceTheFirstStandsAndTheOtherIsSetApart() {
        SheetGrid sheet = SheetGrid.builder("表")
                .add(1, 2, "甲")
                .add(1, 2, "乙")
                .add(2, 1, "丙")
                .add(1, 2, "丁")
                .build();

        assertThat(sheet.cells()).extracting(GridCell::toString).containsExactly("B1=甲", "A2=丙");
        assertThat(sheet.repeated()).extracting(GridCell::toString).containsExactly("B1=乙", "B1=丁");
    }

    @Test
    void aRowIsAskedByIndexAndByColumn() {
        SheetGrid sheet = SheetGrid.builder("表")
                .add(3, 2, "甲")
                .add(3, 5, CellValue.BLANK, true)
                .add(4, 2, "乙")
                .add(4, 5, "丙")
                .build();
        GridRow row = sheet.rowAt(3);

        assertThat(sheet.rows()).extracting(GridRow::number).containsExactly(3, 4);
        assertThat(row.size()).isEqualTo(2);
        assertThat(row.column(1)).isEqualTo(5);
        assertThat(row.text(0)).isEqualTo("甲");
        assertThat(row.formula(0)).isFalse();
        assertThat(row.formula(1)).isTrue();
        assertThat(row.find(5)).isEqualTo(1);
        assertThat(row.find(3)).isNegative();
        assertThat(row.at(3)).isEqualTo(CellValue.BLANK);
        assertThat(sheet.rowAt(9).isEmpty()).isTrue();
        assertThat(sheet.value(4, 5).text()).isEqualTo("丙");
        assertThat(sheet.cellCount()).isEqualTo(4);
    }

    @Test
    void rowsWithTheSameColumnsShareThem() {
        SheetGrid sheet = SheetGrid.builder("表")
                .add(1, 1, "甲")
                .add(1, 2, "乙")
                .add(2, 1, "丙")
                .add(2, 2, "丁")
                .build();

        assertThat(sheet.rowAt(1).columns()).isSameAs(sheet.rowAt(2).columns());
    }

    @Test
    void hiddenRowsAndColumnsAreTold() {
        SheetGrid sheet = SheetGrid.builder("表").hideRow(2).hideColumns(3, 4).build();

        assertThat(sheet.isRowHidden(2)).isTrue();
        assertThat(sheet.isRowHidden(3)).isFalse();
        assertThat(sheet.isColumnHidden(4)).isTrue();
        assertThat(sheet.isColumnHidden(5)).isFalse();
    }

    @Test
    void sheetsThatShareOnePartDifferInTheirNamesOnly() {
        SheetGrid first = SheetGrid.builder("甲").file("a.xlsx").add(1, 1, "一").build();
        SheetGrid second = first.shownAs("乙", true);

        assertThat(second.rows()).isSameAs(first.rows());
        assertThat(second.isHidden()).isTrue();
        assertThat(second.location(CellAddress.of(1, 1))).hasToString("a.xlsx, 乙, A1");
    }

    @Test
    void aBuilderBuildsOnce() {
        SheetGrid.Builder builder = SheetGrid.builder("表");
        builder.build();

        assertThatIllegalStateException().isThrownBy(() -> builder.add(1, 1, "甲"));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void aFormulaWithoutValueIsStillACell() {
        GridCell cell = new GridCell(CellAddress.of(1, 1), CellValue.BLANK, true);

        assertThat(SheetGrid.builder("表").add(cell).build().cells()).containsExactly(cell);
    }

    @Test
    void aPlaceNamesFileSheetAndLine() {
        SheetGrid sheet =
                SheetGrid.builder("表").file("a.csv").add(2, 1, "甲").line(2, 5).build();

        assertThat(sheet.location(CellAddress.of(2, 1))).hasToString("a.csv, 表, A2, line 5");
        assertThat(sheet.location()).hasToString("a.csv, 表");
        assertThat(sheet.line(1)).isEmpty();
    }
}
