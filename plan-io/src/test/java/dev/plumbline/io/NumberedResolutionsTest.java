package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resolutions as numbered lines or within one cell, with who and until when in brackets (COL-2, COL-3). */
class NumberedResolutionsTest {

    private static ReadResult<PlanBook> read(String label, String first, String second) {
        return Workbooks.read(Workbooks.of(
                "纪要",
                row("2024年6月会议纪要"),
                row("时间：2024年6月12日14:00"),
                row("主持人：陈总"),
                row("参加人员：张三、李四"),
                row(label),
                row(first),
                row(second)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1、|2、", "1.|2.", "（1）|（2）", "①|②", "一、|二、", "1）|2）", "•|•"})
    void linesBelowTheirLabel(String numbers) {
        String[] number = numbers.split("\\|");
        ReadResult<PlanBook> read = read("决议：", number[0] + "完成盘点（王五，6月30日）", number[1] + "拟定方案（责任人：张三，完成时限：6月20日）");

        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions())
                .extracting(Resolution::text, Resolution::owner, Resolution::deadline)
                .containsExactly(
                        tuple("完成盘点", Optional.of(PersonId.of("王五")), Optional.of(LocalDate.of(2024, 6, 30))),
                        tuple("拟定方案", Optional.of(PersonId.of("张三")), Optional.of(LocalDate.of(2024, 6, 20))));
        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("完成盘点", "拟定方案");
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成盘点（含两个仓库）", "完成盘点（试行，6月30日，张三）", "完成盘点（重要）"})
    void aBracketThatIsNotAllUnderstoodStaysWithTheText(String text) {
        ReadResult<PlanBook> read = read("决议：", "1、" + text, "2、拟定方案");

        Resolution first =
                FactsRead.of(read, Minutes.class).get(0).resolutions().get(0);
        assertThat(first.text()).isEqualTo(text);
        assertThat(first.owner()).isEmpty();
    }

    @Test
    void severalInOneCell() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "纪要",
                row("2024年6月会议纪要"),
                row("时间：2024年6月12日14:00"),
                row("主持人：陈总"),
                row("决议：1、完成盘点（王五，6月30日）2、拟定方案（张三，6月20日）")));

        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions())
                .extracting(Resolution::text)
                .containsExactly("完成盘点", "拟定方案");
    }

    @Test
    void minutesInEnglishWithDayAndHourApart() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Minutes",
                row("Meeting Minutes 2024"),
                row("Date: 2024-06-12", "Time: 14:00"),
                row("Chair: Bob Ray", "Recorder: Di Orr"),
                row("Attendees: Ann Lee, Cy Fox"),
                row("Decisions:"),
                row("1. Count all stock (Ann Lee, 2024-06-30)"),
                row("2. Write a proposal (Cy Fox, by 2024-06-20)")));

        assertThat(FactsRead.of(read, Meeting.class).get(0).start()).isEqualTo(Instant.parse("2024-06-12T06:00:00Z"));
        assertThat(FactsRead.of(read, Minutes.class).get(0).resolutions())
                .extracting(Resolution::text, Resolution::deadline)
                .containsExactly(
                        tuple("Count all stock", Optional.of(LocalDate.of(2024, 6, 30))),
                        tuple("Write a proposal", Optional.of(LocalDate.of(2024, 6, 20))));
    }
}
