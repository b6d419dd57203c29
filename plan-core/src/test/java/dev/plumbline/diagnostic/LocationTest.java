package dev.plumbline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void readsAsPeopleFindTheCell() {
        Location cell = Location.builder()
                .file("book.xlsx")
                .sheet("目标")
                .row(3)
                .column("C")
                .header("目标值")
                .build();

        assertThat(cell).hasToString("book.xlsx, 目标, C3 (目标值)");
    }

    @Test
    void readsWithTheRowAloneWhereNoColumnIsKnown() {
        assertThat(Location.builder().row(7).build()).hasToString("7");
    }

    @Test
    void readsAsALineAPointerOrAPath() {
        assertThat(Location.builder().file("goals.csv").line(12).build()).hasToString("goals.csv, line 12");
        assertThat(Location.builder().pointer("/goals/0/name").build()).hasToString("/goals/0/name");
        assertThat(Location.ofPath("goal/revenue")).hasToString("goal/revenue");
    }

    @Test
    void isNowhereWithoutAnyPart() {
        assertThat(Location.nowhere()).isEqualTo(Location.builder().build());
        assertThat(Location.nowhere().toString()).isEmpty();
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        Location cell =
                Location.ofPath("goal/revenue").toBuilder().file("a.xlsx").build();

        assertThat(cell.path()).hasValue("goal/revenue");
        assertThat(cell).hasToString("a.xlsx, goal/revenue");
    }
}
