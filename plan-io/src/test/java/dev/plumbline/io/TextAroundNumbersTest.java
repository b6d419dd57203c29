package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written around the number of a target or an actual value (GOAL-3, IO-2b). */
class TextAroundNumbersTest {

    private static ReadResult<PlanBook> goals(String line, String name, Object target, Object actual) {
        return Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年度目标" + line), row("目标名称", "目标值", "实际值", "责任人"), row(name, target, actual, "张三")));
    }

    private static String target(ReadResult<PlanBook> read) {
        Goal goal = FactsRead.plan(read).goals().get(0);
        return goal.indicator().target().map(Object::toString).orElse("");
    }

    private static String actual(ReadResult<PlanBook> read) {
        return FactsRead.of(read, Measurement.class).stream()
                .map(each -> each.value().toString())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "0x10, quantity-expected, ERROR",
        "3d5, quantity-expected, ERROR",
        "10→12家, quantity-ambiguous, ERROR",
        "10->12家, quantity-ambiguous, ERROR",
        "10家/月, quantity-per-period, ERROR",
        "每周3家, quantity-per-period, ERROR",
        "12家(预计), quantity-forecast, WARNING",
        "12家（暂估）, quantity-forecast, WARNING",
        "预计12家, quantity-forecast, WARNING",
        "计划12家, quantity-forecast, WARNING",
        "12家？, quantity-forecast, WARNING"
    })
    void whatIsNoValueReachedIsToldAndNotTaken(String written, String code, Severity severity) {
        ReadResult<PlanBook> read = goals("", "新签客户", "100家", written);

        assertThat(FactsRead.of(read, Measurement.class)).isEmpty();
        assertThat(FactsRead.findings(read, code)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.value()).contains(written);
            assertThat(finding.location().column()).contains("C");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥12家", "12家以上", "12家+"})
    void aLimitAsActualValueIsTold(String written) {
        ReadResult<PlanBook> read = goals("", "新签客户", "100家", written);

        assertThat(actual(read)).isEqualTo("12家");
        assertThat(Workbooks.codes(read)).contains("amount-is-limit");
    }

    @Test
    void aCodeIsNoTarget() {
        ReadResult<PlanBook> read = goals("", "新签客户", "0x10", "12家");

        assertThat(target(read)).isEmpty();
        assertThat(Workbooks.codes(read)).contains("quantity-expected");
    }

    @Test
    void anAmountEachMonthIsTheValueOfAMonth() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年6月目标"), row("目标名称", "目标值", "实际值", "责任人"), row("新签客户", "12家", "10家/月", "张三")));

        assertThat(actual(read)).isEqualTo("10家");
    }

    @ParameterizedTest
    @CsvSource({
        "（单位：万元）, 营业收入, 10w, 500w, 10万元, 500万元",
        "（单位：万元）, 营业收入, 3.5W, 20k, 3.5万元, 2万元",
        "（单位：万元）, 营业收入, 10W元, 5K元, 10万元, 5000元",
        "（单位：万元）, 营业收入, 1.2亿, 1200万, 1.2亿元, 1200万元",
        "'', 新增用户, 10w人, ≥3.5W人, 10万人, 3.5万人",
        "'', 输出功率, 60W, 55W, 60瓦, 55瓦"
    })
    void aScaleOfItsOwnIsInTheUnitOfTheColumn(
            String line, String name, String target, String actual, String asked, String reached) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "Sheet1",
                row("2024年度目标"),
                row(line.isEmpty() ? "编制：王五" : line.substring(1, line.length() - 1)),
                row("目标名称", "目标值", "实际值", "责任人"),
                row(name, target, actual, "张三")));

        assertThat(target(read)).isEqualTo(asked);
        assertThat(actual(read)).isEqualTo(reached);
        assertThat(Workbooks.codes(read)).doesNotContain("quantity-without-unit");
    }

    @ParameterizedTest
    @CsvSource({"1.2亿, 1.2亿元", "1200万, 1200万元", "10w, 10万元", "1200, 1200万元", "0.15亿元, 1500万元"})
    void theUnitOfAHeaderGivesWayToAScaleOfTheCell(String written, String asked) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("Sheet1", row("2024年度目标"), row("目标名称", "目标值（万元）", "责任人"), row("营业收入", written, "张三")));

        assertThat(target(read)).isEqualTo(asked);
    }

    @Test
    void anOfficeLetterIsTold() {
        ReadResult<PlanBook> read = goals("", "新增用户", "10w人", "5w人");

        assertThat(FactsRead.findings(read, "amount-short-hand"))
                .extracting(finding -> finding.value().orElseThrow())
                .containsExactlyInAnyOrder("10w人", "5w人");
    }

    private static Source formatted(String format) {
        return Workbooks.of(
                sheet -> sheet.style(3, 1).format(format).set(),
                "Sheet1",
                row("2024年度目标"),
                row("单位：万元"),
                row("目标名称", "目标值", "责任人"),
                row("营业收入", new BigDecimal("50000"), "张三"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "¥#,##0 | 5亿元 | format-scale-open",
                "#,##0\"元\" | 5万元 | format-unit-differs",
                "$#,##0 | 5万美元 | format-unit-differs"
            })
    void aFormatThatDiffersFromTheUnitWrittenIsTold(String format, String asked, String code) {
        ReadResult<PlanBook> read = Workbooks.read(formatted(format));

        assertThat(target(read)).isEqualTo(asked);
        assertThat(FactsRead.findings(read, code)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().row()).hasValue(4);
        });
    }

    @Test
    void aFormatInTheUnitWrittenIsNotTold() {
        assertThat(Workbooks.codes(Workbooks.read(formatted("#,##0\"万元\""))))
                .noneMatch(code -> code.startsWith("format-"));
    }

    private static ReadResult<PlanBook> change(String name, String baseline, String target) {
        return Workbooks.read(Workbooks.of(
                "Sheet1", row("2024年度目标"), row("目标名称", "基线值", "目标值", "责任人"), row(name, baseline, target, "张三")));
    }

    @ParameterizedTest
    @CsvSource({"提高5%, 42%", "提升5%, 42%", "下降3%, 38.8%", "+5%, 42%", "up 5%, 42%"})
    void aChangeOfARateInPerCentIsReadAsAShareAndTold(String written, String asked) {
        ReadResult<PlanBook> read = change("复购率", "40%", written);

        assertThat(target(read)).isEqualTo(asked);
        assertThat(FactsRead.findings(read, "change-of-rate"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"up 2 pts, 42%", "+2pp, 42%", "提升2个百分点, 42%", "-2pts, 38%", "down 2 pts, 38%", "下降2个百分点, 38%"})
    void pointsOfARateAreAddedToIt(String written, String asked) {
        ReadResult<PlanBook> read = change("复购率", "40%", written);

        assertThat(target(read)).isEqualTo(asked);
        assertThat(Workbooks.codes(read)).doesNotContain("change-of-rate", "points-without-way");
    }

    @Test
    void pointsWithoutAWayAreToldAsARise() {
        ReadResult<PlanBook> read = change("复购率", "40%", "2个百分点");

        assertThat(target(read)).isEqualTo("42%");
        assertThat(Workbooks.codes(read)).contains("points-without-way");
    }

    @Test
    void aChangeOfAnAmountIsNotToldAsOneOfARate() {
        ReadResult<PlanBook> read = change("营业收入", "40万元", "提升5%");

        assertThat(target(read)).isEqualTo("42万元");
        assertThat(Workbooks.codes(read)).doesNotContain("change-of-rate");
    }

    @Test
    void aForecastStaysWithItsRow() {
        ReadResult<PlanBook> read = goals("", "新签客户", "100家", "预计12家");

        assertThat(FactsRead.cells(read, CellOutcome.KEPT)).contains("预计12家");
    }
}
