package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that say how far, how much more or how much at most, and not how much (GOAL-2, GOAL-3). */
class DistancesAndLimitsTest {

    private static Goal goal(ReadResult<PlanBook> read) {
        return FactsRead.plan(read).goals().get(0);
    }

    private static ReadResult<PlanBook> reached(String target, String actual) {
        return Workbooks.read(Workbooks.of(
                "目标", row("2024年目标"), row("目标名称", "目标值", "实际值", "责任人"), row("某项工作", target, actual, "张三")));
    }

    @ParameterizedTest
    @CsvSource({
        "1000万元,差50万元,950万元",
        "100万元,比目标少5万元,95万元",
        "20家,欠3家,17家",
        "20家,还差3家,17家",
        "20家,缺口3家,17家",
        "20家,短缺3家,17家",
        "20家,3家缺口,17家",
        "20家,低于目标5家,15家",
        "20家,距目标差5家,15家",
        "20家,short by 3家,17家",
        "100万元,超10万元,110万元",
        "100万元,超额10万元,110万元",
        "100万元,比目标多10万元,110万元",
        "100万元,超出10万元,110万元"
    })
    void aDistanceFromTheTargetIsReadFromThere(String target, String actual, String value) {
        ReadResult<PlanBook> read = reached(target, actual);

        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(MeasuredValue.of(Quantity.parse(value)));
        assertThat(FactsRead.findings(read, "value-by-gap")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"20家,差5%", "20家,差5万元", "优,差5家"})
    void aDistanceOfAnotherUnitIsNoValue(String target, String actual) {
        ReadResult<PlanBook> read = reached(target, actual);

        assertThat(FactsRead.of(read, Measurement.class)).isEmpty();
        assertThat(FactsRead.findings(read, "quantity-is-gap")).hasSize(1);
        assertThat(goal(read).attributes()).containsEntry("实际值", actual);
    }

    @ParameterizedTest
    @CsvSource({"20家,超20家,20家", "20家,超过15家,15家", "80%,达到75%,75%"})
    void aLimitThatWasPassedIsAValue(String target, String actual, String value) {
        assertThat(FactsRead.of(reached(target, actual), Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(MeasuredValue.of(Quantity.parse(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "P0故障≤1次,1,0,LOWER,1次,0次",
        "周期缩短至10天,10,12,LOWER,10天,12天",
        "投诉≤2起,2,1,LOWER,2起,1起",
        "成本降至50万元,50,49,LOWER,50万元,49万元",
        "差旅不超过30万元,30,20,LOWER,30万元,20万元",
        "客户达到30家,30,20,HIGHER,30家,20家"
    })
    void aLimitInTheNameSaysUnitAndDirection(
            String name, int target, int actual, Direction direction, String asked, String value) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("目标", row("2024年目标"), row("指标", "目标值", "实际值"), row(name, target, actual)));

        assertThat(goal(read).indicator().direction()).isEqualTo(direction);
        assertThat(goal(read).indicator().targetAmount()).contains(Quantity.parse(asked));
        assertThat(FactsRead.of(read, Measurement.class))
                .extracting(Measurement::value)
                .containsExactly(MeasuredValue.of(Quantity.parse(value)));
        assertThat(FactsRead.findings(read, "quantity-without-unit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年营收", "第3届大会", "5S检查"})
    void otherNumbersInANameAreNoUnit(String name) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of("目标", row("2024年目标"), row("指标", "目标值"), row(name, 10)));

        assertThat(goal(read).indicator().targetAmount().orElseThrow().unit().isNone())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "单位成本,2080元,2100元,LOWER",
        "管理费用,80万元,90万元,LOWER",
        "不良率,2%,3%,LOWER",
        "客户投诉,10起,12起,LOWER",
        "故障次数,10次,12次,LOWER",
        "销售收入,80万元,90万元,HIGHER",
        "投诉处理率,80%,90%,HIGHER"
    })
    void aTargetAboveLastYearDoesNotMakeACostGood(String name, String before, String target, Direction direction) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("目标", row("2024年目标"), row("指标", "去年同期", "目标值"), row(name, before, target)));

        assertThat(goal(read).indicator().direction()).isEqualTo(direction);
        assertThat(FactsRead.findings(read, "direction-by-name")).hasSize(direction == Direction.LOWER ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "满意度得分,30分,+10分,40分",
        "交付周期,30天,-5天,25天",
        "客户数,100家,+20%,120家",
        "门店数,100家,增加10家,110家",
        "净利润,-30万元,-10万元,-10万元",
        "增长额,30万元,+10万元,10万元"
    })
    void aSignMakesAChangeOfWhatWasBefore(String name, String before, String target, String asked) {
        ReadResult<PlanBook> read =
                Workbooks.read(Workbooks.of("目标", row("2024年目标"), row("指标", "基线值", "目标值"), row(name, before, target)));

        assertThat(goal(read).indicator().targetAmount()).contains(Quantity.parse(asked));
    }

    @Test
    void targetsOfPartsThatDoNotComeToTheirTotalAreTold() {
        ReadResult<PlanBook> read = parts("10家", "8家", "12家", "5家", "36家");

        assertThat(FactsRead.findings(read, "parts-differ-from-total"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.figures()).containsEntry("computed", "35家"));
        assertThat(FactsRead.findings(parts("10家", "8家", "12家", "5家", "35家"), "parts-differ-from-total"))
                .isEmpty();
        assertThat(FactsRead.findings(parts("10家", "18家", "30家", "35家", "35家"), "parts-differ-from-total"))
                .isEmpty();
    }

    private static ReadResult<PlanBook> parts(String... cells) {
        return Workbooks.read(Workbooks.of(
                "目标",
                row("2024年目标"),
                row("指标", "Q1", "Q2", "Q3", "Q4", "合计", "责任人"),
                row("客户数", cells[0], cells[1], cells[2], cells[3], cells[4], "张三")));
    }
}
