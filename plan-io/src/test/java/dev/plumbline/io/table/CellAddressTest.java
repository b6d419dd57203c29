package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({"A1,1,1", "Z9,9,26", "AA10,10,27", "XFD1048576,1048576,16384", "$C$4,4,3", "c4,4,3"})
    void lettersCountColumnsFromOne(String text, int row, int column) {
        assertThat(CellAddress.parse(text)).isEqualTo(CellAddress.of(row, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1", "A0", "1A", "A1 ", "ÄA1", "A1:B2", "AAAAA1", "A123456789", "$$A1", "A-1"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.parse(text))
                .withMessageContaining("[" + text + "]");
    }

    @Test
    void placesBeforeTheFirstAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.of(0, 1))
                .withMessageContaining("[0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellAddress.of(1, -2))
                .withMessageContaining("[-2]");
    }

    @Test
    void theOrderGoesRowByRow() {
        List<CellAddress> places = List.of(CellAddress.parse("B1"), CellAddress.parse("A2"), CellAddress.parse("A1"));

        assertThat(places.stream().sorted()).extracting(CellAddress::toString).containsExactly("A1", "B1", "A2");
    }

    @Test
    void aRangeHoldsBothItsCorners() {
        CellRange range = CellRange.parse("B2:D3");

        assertThat(range.contains(CellAddress.parse("B2"))).isTrue();
        assertThat(range.contains(CellAddress.parse("D3"))).isTrue();
        assertThat(range.contains(CellAddress.parse("A2"))).isFalse();
        assertThat(range.contains(CellAddress.parse("D4"))).isFalse();
        assertThat(range.width()).isEqualTo(3);
        assertThat(range.height()).isEqualTo(2);
        assertThat(range).hasToString("B2:D3");
        assertThat(CellRange.parse("C7")).hasToString("C7");
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellRange.parse("B2:A3"))
                .withMessageContaining("[A3]");
    }
}
