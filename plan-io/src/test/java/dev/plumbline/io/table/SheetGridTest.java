package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
    void aCellGivenTwiceIsRefused() {
        SheetGrid.Builder builder = SheetGrid.builder("表").add(1, 2, "甲").add(1, 2, "乙");

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("[B1]");
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
