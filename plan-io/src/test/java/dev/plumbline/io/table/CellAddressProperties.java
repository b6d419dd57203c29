package dev.plumbline.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CellAddressProperties {

    @Property
    void theTextReadsBack(
            @ForAll @IntRange(min = 1, max = 1_048_576) int row, @ForAll @IntRange(min = 1, max = 16_384) int column) {
        CellAddress address = CellAddress.of(row, column);

        assertThat(CellAddress.parse(address.toString())).isEqualTo(address);
    }

    @Property
    void aLaterColumnHasLongerOrLaterLetters(@ForAll @IntRange(min = 1, max = 100_000) int column) {
        String letters = CellAddress.letters(column);
        String next = CellAddress.letters(column + 1);

        assertThat(next.length() > letters.length() || next.compareTo(letters) > 0)
                .isTrue();
    }
}
