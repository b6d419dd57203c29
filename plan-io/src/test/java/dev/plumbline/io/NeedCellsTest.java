package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.resource.ResourceNeed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that list what is needed, read whole (RES-1). */
class NeedCellsTest {

    private static ReadResult<PlanBook> read(String cell) {
        return Workbooks.read(Workbooks.of(
                "任务",
                row("月度任务分解表(2024年6月)"),
                row("任务名称", "起止时间", "负责人", "资源需求"),
                row("机房搬迁", "6.1-6.20", "张三", cell)));
    }

    private static List<ResourceNeed> needs(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).needs();
    }

    /** Kind, number with unit, what it draws on, provider, and when; what is not there is a dash. */
    private static String shown(ResourceNeed need) {
        return String.join(
                " ",
                need.kind().text(Locale.CHINESE),
                need.quantity().map(Object::toString).orElse("-"),
                need.resource().value(),
                need.provider().map(Object::toString).orElse("-"),
                need.due()
                        .map(Object::toString)
                        .or(() -> need.span().map(Object::toString))
                        .orElse("-"));
    }

    private static List<String> remarks(ReadResult<PlanBook> read) {
        return read.findings().stream()
                .filter(finding -> finding.code().id().equals("need-part-not-read"))
                .map(finding -> finding.figures().get("value").toString())
                .toList();
    }

    @ParameterizedTest(name = "RES-1: {0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "服务器2台|物力 2台 服务器 - -",
                "2台服务器|物力 2台 服务器 - -",
                "2名前端工程师(6月10日前,由IT部提供)|人力 2名 前端工程师 unit:IT部 2024-06-10",
                "2名前端工程师（由IT部提供、6月10日前到岗）|人力 2名 前端工程师 unit:IT部 2024-06-10",
                "2名前端工程师，6月10日前，由IT部提供|人力 2名 前端工程师 unit:IT部 2024-06-10",
                "前端工程师×2|人力 2人 前端工程师 - -",
                "前端工程师x2|人力 2人 前端工程师 - -",
                "前端工程师2名(6.3-6.14)|人力 2名 前端工程师 - 2024-06-03/2024-06-14",
                "三名设计师|人力 3名 设计师 - -",
                "预算5000元,设计部支持|财力 5000元 预算 - - + 其他 - 设计部支持 unit:设计部 -",
                "投影仪1台、会议室2间|物力 1台 投影仪 - - + 物力 2间 会议室 - -",
                "50万元（市场部提供，3月底前）|财力 50万元 预算 unit:市场部 2024-03-31",
                "市场推广费5万元|财力 5万元 预算 - -",
                "服务器(2台)|物力 2台 服务器 - -",
                "6月10日前2台服务器|物力 2台 服务器 - 2024-06-10",
                "A4纸×2箱|物力 2箱 A4纸 - -",
                "设计部支持|其他 - 设计部支持 unit:设计部 -"
            })
    void readsCellsWhole(String cell, String expected) {
        ReadResult<PlanBook> read = read(cell);
        assertThat(needs(read).stream().map(NeedCellsTest::shown).collect(Collectors.joining(" + ")))
                .isEqualTo(expected);
        assertThat(remarks(read)).isEmpty();
    }

    @ParameterizedTest(name = "RES-1: of {0} [{1}] is told")
    @CsvSource(
            delimiter = '|',
            value = {"服务器2台(含税)|含税", "2名前端工程师(6月10日前,会日语)|会日语", "3.5.2版本许可|3.5.2版本许可"})
    void tellsWhatItDoesNotRead(String cell, String part) {
        ReadResult<PlanBook> read = read(cell);
        assertThat(remarks(read)).containsExactly(part);
        assertThat(needs(read))
                .singleElement()
                .extracting(ResourceNeed::description)
                .isEqualTo(cell);
    }

    @Test
    @DisplayName("RES-1: the account of money is what stands before its amount; it still comes from the budget")
    void readsTheAccountOfMoney() {
        assertThat(needs(read("展位费8000元")))
                .singleElement()
                .satisfies(need -> assertThat(need.account()).hasValue("展位费"));
        assertThat(needs(read("预算5000元")))
                .singleElement()
                .satisfies(need -> assertThat(need.account()).isEmpty());
    }

    @Test
    @DisplayName("IO-2e: a workbook is asked what is in place only if it has a ledger")
    void asksForLedgersOnlyWhereThereIsOne() {
        String task = "task/" + FactsRead.plan(read("服务器2台")).tasks().get(0).id();
        assertThat(read("服务器2台").value().unanswered().contains("resource-not-in-place:ledger", task))
                .isTrue();
        ReadResult<PlanBook> kept = Workbooks.read(
                Workbooks.of(
                        "任务",
                        row("月度任务分解表(2024年6月)"),
                        row("任务名称", "起止时间", "负责人", "资源需求"),
                        row("机房搬迁", "6.1-6.20", "张三", "服务器2台")),
                Workbooks.of(
                        "台账",
                        row("资源管理台账(2024年6月)"),
                        row("资源名称", "计划数量", "到位数量", "使用数量", "日期"),
                        row("会议室", "2间", "2间", "1间", "2024-06-03")));
        assertThat(kept.value().unanswered().contains("resource-not-in-place:ledger", task))
                .isFalse();
    }
}
