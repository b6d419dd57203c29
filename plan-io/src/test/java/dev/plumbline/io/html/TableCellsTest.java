package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableCellsTest {

    private final TableCells cells = new TableCells();

    private void head() {
        cells.opened("table");
        cells.opened("thead");
        cells.opened("tr");
        cells.headings(List.of("任务", "状态"));
        cells.opened("tbody");
    }

    @Test
    @DisplayName("IO-4: each cell of a row carries the heading of its column; one over several columns carries none")
    void headings() {
        head();
        cells.opened("tr");
        assertThat(cells.heading("th", "colspan", "2")).isEmpty();
        cells.opened("tr");
        assertThat(cells.heading("th")).contains("任务");
        assertThat(cells.heading("div")).isEmpty();
        assertThat(cells.heading("td")).contains("状态");
        assertThat(cells.heading("td")).isEmpty();
        cells.opened("table");
        cells.opened("tbody");
        cells.opened("tr");
        assertThat(cells.heading("td")).isEmpty();
    }

    @Test
    @DisplayName("IO-4: the rows that paper leaves out are counted group by group")
    void offPaper() {
        head();
        for (int row = 0; row < TableCells.PRINTED + 3; row++) {
            cells.opened("tr");
        }
        cells.opened("tbody");
        cells.opened("tr");
        assertThat(cells.offPaper()).isEqualTo(3);
        cells.opened("tbody", "class", TableCells.OFF_PAPER);
        cells.opened("tr");
        assertThat(cells.offPaper()).isEqualTo(4);
        cells.opened("table");
        assertThat(cells.offPaper()).isZero();
    }

    @Test
    @DisplayName("IO-4: the stylesheet leaves out exactly the rows that are counted")
    void sheetAgrees() {
        assertThat(Stylesheet.load().text()).contains("tbody tr:nth-child(n+" + (TableCells.PRINTED + 1) + ")");
    }
}
