package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.task.ProgressReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, shares and units as offices write them are read right or told (GOAL-3, GOAL-8, IO-2b). */
class OddAmountsTest {

    private static ReadResult<PlanBook> goal(String line, String name, Object target, Object actual) {
        return Workbooks.read(Workbooks.of(
                "目标", row("2024年度目标"), row(line), row("指标", "目标值", "实际值", "责任部门"), row(name, target, actual, "销售部")));
    }

    private static Goal only(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).goals().get(0);
    }

    private static String target(ReadResult<PlanBook> read) {
        return only(read).indicator().target().map(Object::toString).orElse("-");
    }

    private static String measured(ReadResult<PlanBook> read) {
        List<Measurement> measured = FactsRead.of(read, Measurement.class);
        return measured.isEmpty() ? "-" : measured.get(0).value().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    500万±5%        | 475万~525万
                    12'000元        | 1.2万元
                    100（家）       | 100家
                    500万 含税      | 500万
                    500万含税       | 500万
                    税前500万       | 500万
                    提升2个点       | 2百分点
                    ￥500万         | 500万元
                    １２００万      | 1200万
                    1,200.5万元     | 1200.5万元
                    100家以内       | 100家
                    5‰              | 5‰
                    """)
    void ensureTargetsAreReadAsWritten(String written, String expected) {
        assertThat(target(goal("", "指标甲", written, "90"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (5%)      | -5%
                    (300)万元 | -300万元
                    90/120    | 90
                    90家/120家 | 90家
                    90/120家  | 90家
                    下降5%    | -5%
                    5%        | 5%
                    """)
    void ensureActualValuesAreReadAsWritten(String written, String expected) {
        assertThat(measured(goal("", "营收增长", "10%", written))).isEqualTo(expected);
    }

    @Test
    void ensureAFallOfWhatIsToFallIsNoLoss() {
        assertThat(measured(goal("", "成本下降", "10%", "下降5%"))).isEqualTo("5%");
    }

    @ParameterizedTest
    @CsvSource({
        "12.000元, 1",
        "3.000家, 1",
        "12.000, 1",
        "0.125元, 0",
        "1.125亿元, 0",
        "99.125%, 0",
        "12.50元, 0",
        "12.0000元, 0"
    })
    void ensureThreeDecimalsThatMayPartThousandsAreTold(String written, int told) {
        assertThat(FactsRead.findings(goal("", "指标甲", written, "90"), "amount-three-decimals"))
                .hasSize(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    新增客户100家, 老客户复购率40%   | 老客户复购率 | 40% | quantity-several
                    Q1新增客户20家（全年100家）      | Q1新增客户20家（全年100家） | 100家 | quantity-several
                    每月拜访客户10家，全年120家      | 每月拜访客户10家，全年120家 | 120家 | quantity-several
                    3个月内新增50家                  | 新增         | 50家 | quantity-several
                    新增客户100家(其中大客户10家)    | 新增客户     | 100家 | amount-aside
                    营收500万元（同比+10%）          | 营收         | 500万元 | amount-aside
                    """)
    void ensureAllAmountsOfANameAreTakenOrTold(String name, String called, String asked, String told) {
        ReadResult<PlanBook> read = Workbooks.read(
                Workbooks.of("目标", row("2024年度目标"), row("目标名称", "责任部门", "完成时限"), row(name, "销售部", "2024-12-31")));

        assertThat(only(read).name()).isEqualTo(called);
        assertThat(target(read)).isEqualTo(asked);
        assertThat(FactsRead.findings(read, told)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    合格率       | 98  |      | RATE
                    市场占比     | 30  |      | RATE
                    客户满意度   | 90  |      | RATE
                    人均产值     | 30  | 万元 | RATE
                    日均产量     | 300 | 件   | RATE
                    平均客单价   | 100 | 元   | RATE
                    Conversion rate | 8 |     | RATE
                    期末库存     | 300 | 件   | STOCK
                    应收账款余额 | 300 | 万元 | STOCK
                    在册人数     | 300 | 人   | STOCK
                    会员存量     | 300 | 人   | STOCK
                    累计营收     | 300 | 万元 | STOCK
                    Headcount    | 80  |      | STOCK
                    营收         | 300 | 万元 | FLOW
                    新增会员     | 300 | 人   | FLOW
                    投诉总数     | 30  | 起   | FLOW
                    """)
    void ensureNamesTellWhatIsNoSum(String name, int target, String unit, Accumulation expected) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标",
                row("2024年度目标"),
                row("指标", "单位", "目标值", "责任部门", "1月", "2月", "3月"),
                row(name, unit == null ? "" : unit, target, "销售部", target, target, target)));

        assertThat(only(read).indicator().accumulation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    单位：千元     | 营收     | 1200 | 120万元
                    单位：百万元   | 营收     | 12.5 | 1250万元
                    单位：亿       | 营收     | 1.2  | 1.2亿
                    单位：万       | 营收     | 1200 | 1200万
                    单位：USD      | 营收     | 1200 | 1200美元
                    单位：USD      | 客户数   | 100  | 100
                    单位：USD      | 毛利率   | 35   | 35
                    单位：万美元   | 营收     | 1200 | 1200万美元
                    单位：万美元   | 满意度   | 90   | 90
                    单位：亿       | 客户数   | 100  | 100
                    单位：千元     | 新增门店 | 5    | 5
                    单位：千元     | 培训场次 | 12   | 12
                    单位：千元     | 营收     | 5万元 | 5万元
                    Unit: USD thousand | Revenue | 1200 | 120万美元
                    (in USD millions)  | Revenue | 12   | 1200万美元
                    Unit: USD thousand | Retention rate | 35 | 35
                    """)
    void ensureMoneyOfALineIsMeantOfMoneyOnly(String line, String name, String written, String expected) {
        boolean number = written.chars().allMatch(letter -> letter < 0x80);
        assertThat(target(goal(line, name, number ? new BigDecimal(written) : written, "")))
                .isEqualTo(expected);
    }

    @Test
    void ensureMoneyOfAHeaderIsMeantOfMoneyOnly() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "目标", row("2024年度目标"), row("指标", "目标值（千元）", "责任部门"), row("营收", 1200, "销售部"), row("毛利率", 35, "销售部")));

        assertThat(FactsRead.plan(read).goals())
                .extracting(goal -> goal.indicator().target().orElseThrow().toString())
                .containsExactly("120万元", "35");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    一半        | 50
                    三分之二    | 66.67
                    已完成3/4   | 75
                    八成        | 80
                    七成左右    | 70
                    8/10        | 80
                    8 of 10     | 80
                    8家/10家    | 80
                    half        | 50
                    two thirds  | 66.67
                    >80%        | 80
                    约80%       | 80
                    上月60%，本月80% | 80
                    计划90%，实际80% | 80
                    20% remaining | -
                    20% left    | -
                    20%未完成   | -
                    还剩20%     | -
                    三分之一未完成 | -
                    过半        | -
                    10/8        | -
                    还差2家     | -
                    """)
    void ensureProgressInWordsIsAShareOrStaysWords(String written, String percent) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "任务", row("2024年6月任务表"), row("任务名称", "负责人", "进度"), row("走访", "张三", written), row("培训", "李四", "80%")));

        ProgressReport report = FactsRead.of(read, ProgressReport.class).get(0);
        assertThat(report.percent().map(BigDecimal::toPlainString).orElse("-")).isEqualTo(percent);
        assertThat(report.done().isPresent()).isEqualTo(percent.equals("-"));
    }
}
