package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.SheetReading;
import dev.plumbline.io.spi.Source;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableMapping.Header;
import dev.plumbline.io.spi.TableMapping.Sheet;
import dev.plumbline.io.spi.TableReading;
import dev.plumbline.task.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2a: a company's own words change what is read. */
class TableMappingTest {

    private static final Source OWN_WORDS = Workbooks.of(
            "车间",
            Workbooks.row("冲压车间看板（2024年6月）"),
            Workbooks.row("干啥", "找谁", "啥时候交活", "整完没", "家伙什", "机密"),
            Workbooks.row("换模具", "张三", "2024-06-12", "整完了", "三号吊车", "甲"),
            Workbooks.row("修冲床", "李四", "2024-06-20", "正整着", "焊机", "乙"));

    private static final TableMapping OWN = TableMapping.none()
            .header("干啥", "task.name")
            .header("找谁", "task.owner")
            .header("啥时候交活", "task.finish")
            .header("整完没", "task.state")
            .header("机密", TableMapping.IGNORE)
            .word("taskState", "整完了", "completed")
            .word("taskState", "正整着", "in-progress");

    private static ReadResult<PlanBook> read(TableMapping mapping, Source source) {
        return PlanFormats.readSources(
                List.of(source), ReadOptions.standard().year(2024).mapping(mapping));
    }

    private static SheetReading sheet(ReadResult<?> read) {
        return read.reading().files().get(0).sheets().get(0);
    }

    @Test
    @DisplayName("Without a mapping the sheet is an error that names its cells; what looks like its header is shown")
    void unread() {
        ReadResult<PlanBook> read = read(TableMapping.none(), OWN_WORDS);
        assertThat(Workbooks.codes(read)).contains("sheet-unknown");
        assertThat(read.reading().unreadCells()).isEqualTo(19);
        assertThat(sheet(read).unread()).singleElement().satisfies(table -> {
            assertThat(table.headerRow()).isEqualTo(2);
            assertThat(table.columns())
                    .hasSize(6)
                    .allMatch(column -> column.role().isEmpty());
        });
    }

    @Test
    @DisplayName(
            "With the company's headers and words tasks, dates and states are read, a column is kept, one left out")
    void ownWords() {
        ReadResult<PlanBook> read = read(OWN, OWN_WORDS);
        Task mould = read.value().plans().get(0).tasks().get(0);
        assertThat(mould.name()).isEqualTo("换模具");
        assertThat(mould.finish()).hasToString("Optional[2024-06-12]");
        assertThat(mould.attributes()).containsEntry("家伙什", "三号吊车").doesNotContainKey("机密");
        assertThat(read.value().execution().entries())
                .anyMatch(entry -> entry.toString().contains("COMPLETED"));
        assertThat(read.reading().unreadCells()).isZero();
        assertThat(sheet(read).cells().filter(cell -> cell.column().equals("F")))
                .hasSize(3)
                .allMatch(cell -> cell.outcome() == CellOutcome.LAYOUT);
        assertThat(sheet(read).tables().get(0).columns().get(5).role()).contains(TableMapping.IGNORE);
    }

    @Test
    @DisplayName("A kind and a header row that are said are taken, whatever the title says")
    void forcedKind() {
        Source source = Workbooks.of(
                "表",
                Workbooks.row("事项", "负责人", "备注"),
                Workbooks.row("任务名称", "负责人", "完成时间"),
                Workbooks.row("盘点", "张三", "2024-06-12"));
        TableReading plain = sheet(read(TableMapping.none(), source)).tables().get(0);
        assertThat(plain.kindId()).isNotEqualTo("task-progress");
        TableMapping said = TableMapping.none().sheet(new Sheet("表", "task-progress", OptionalInt.of(2)));
        TableReading forced = sheet(read(said, source)).tables().get(0);
        assertThat(forced.kindId()).isEqualTo("task-progress");
        assertThat(forced.headerRows()).containsExactly(2);
    }

    @Test
    @DisplayName("A sheet that is to be ignored is left unread, and that is told")
    void ignoredSheet() {
        ReadResult<PlanBook> read = read(TableMapping.none().ignoring("车间"), OWN_WORDS);
        assertThat(Workbooks.codes(read)).containsExactly("sheet-ignored");
        assertThat(read.reading().counts().layout()).isEqualTo(19);
        assertThat(read.value().plans()).isEmpty();
    }

    @Test
    @DisplayName("A header may mean different things on different sheets")
    void perSheet() {
        TableMapping elsewhere = TableMapping.none()
                .header(new Header("干啥", Optional.of("task.name"), Optional.of("别处")))
                .header(new Header("找谁", Optional.of("task.owner"), Optional.of("别处")));
        assertThat(Workbooks.codes(read(elsewhere, OWN_WORDS))).contains("sheet-unknown");
    }

    @Test
    @DisplayName("What was understood, given back, gives the same reading: every cell, role and finding")
    void proposalOfTheSamples() {
        List<Source> samples = List.of(Workbooks.sample(Workbooks.ANNUAL), Workbooks.sample(Workbooks.JUNE));
        ReadResult<PlanBook> first = PlanFormats.readSources(samples, ReadOptions.standard());
        TableMapping proposal = TableMapping.of(first.reading());
        ReadResult<PlanBook> again =
                PlanFormats.readSources(samples, ReadOptions.standard().mapping(proposal));
        assertThat(proposal.headers()).hasSizeGreaterThan(50);
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(Readings.json(again)).isEqualTo(Readings.json(first));
        assertThat(again.findings()).isEqualTo(first.findings());
    }

    @Test
    @DisplayName("The proposal for a sheet that was not understood needs only its roles filled in")
    void proposalFilledIn() {
        TableMapping proposal =
                TableMapping.of(read(TableMapping.none(), OWN_WORDS).reading());
        assertThat(proposal.sheets())
                .containsExactly(new Sheet("车间", Optional.empty(), OptionalInt.of(2), Optional.empty()));
        assertThat(proposal.headers()).extracting(Header::header).contains("干啥", "机密");
        TableMapping filled = new TableMapping(
                proposal.headers().stream()
                        .map(header -> header.header().equals("干啥") ? role(header, "task.name") : header)
                        .map(header -> header.header().equals("找谁") ? role(header, "task.owner") : header)
                        .toList(),
                proposal.sheets(),
                proposal.values(),
                proposal.ignoredSheets());
        assertThat(read(filled, OWN_WORDS).value().plans().get(0).tasks()).hasSize(2);
    }

    private static Header role(Header header, String role) {
        return new Header(header.header(), Optional.of(role), header.sheet());
    }

    @Test
    void namesAreNotBlankAndRowsCountFromOne() {
        assertThatThrownBy(() -> new Header(" ", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sheet("表", "risk-list", OptionalInt.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0]");
    }
}
