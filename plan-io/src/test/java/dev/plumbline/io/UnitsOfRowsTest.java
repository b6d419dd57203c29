package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The unit of a line is none of every row's; shares among per cent are told; signs are changes (IO-2b, GOAL-3). */
class UnitsOfRowsTest {

    @ParameterizedTest
    @CsvSource({"新增客户,60家,28", "合格率,98%,0.975", "满意度,95,90", "客户数,60,28", "安全事故,0,0"})
    void theUnitOfALineIsNotForcedOnOtherThings(String name, String target, String actual) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年经营目标"), row("单位：万元"), row("指标名称", "目标值", "实际值"), row(name, target, actual)));

        assertThat(read.value().toString()).doesNotContain("元");
        assertThat(FactsRead.plan(read).goals())
                .hasSize(1)
                .allSatisfy(goal -> assertThat(goal.indicator()
                                .targetAmount()
                                .map(each -> each.unit().symbol()))
                        .isNotEqualTo(java.util.Optional.of("元")));
    }

    @Test
    void theUnitOfALineIsThatOfBareNumbersOfMoney() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年经营目标"), row("单位：万元"), row("指标名称", "目标值"), row("营业收入", "1000")));

        assertThat(only(read).indicator().targetAmount()).contains(Quantity.parse("1000万元"));
    }

    @Test
    void aShareAmongPerCentIsTold() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年经营目标"), row("指标名称", "目标值（%）"), row("合格率", "95"), row("达标率", "0.95")));

        assertThat(FactsRead.findings(read, "percent-or-share")).hasSize(1);
    }

    @Test
    void aShareBesideAUnitOfPerCentIsTold() {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("目标", row("2024年经营目标"), row("指标名称", "计量单位", "目标值"), row("合格率", "%", 0.98)));

        assertThat(FactsRead.findings(read, "percent-or-share")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"能耗总量,-10%", "营业收入,+20%"})
    void aSignIsAChange(String name, String target) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("目标", row("2024年经营目标"), row("指标名称", "目标值"), row(name, target)));

        assertThat(only(read).indicator().targetAmount()).contains(Quantity.parse(target.substring(1)));
        assertThat(read.findings()).anyMatch(finding -> finding.code().id().contains("without-base"));
    }

    @Test
    void aSignedChangeCountsFromTheBaseline() {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年经营目标"), row("指标名称", "基线", "目标值"), row("营业收入", "1000万元", "+20%")));

        assertThat(only(read).indicator().targetAmount()).contains(Quantity.parse("1200万元"));
    }

    private static Goal only(ReadResult<PlanBook> read) {
        assertThat(FactsRead.plan(read).goals()).hasSize(1);
        return FactsRead.plan(read).goals().get(0);
    }
}
