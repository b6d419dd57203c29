package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** RACI grids of a company's own making (RACI-2). */
class RaciGridsTest {

    @Test
    void aWordThatIsNoLetterIsToldWithItsColumnAndTask() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "责任矩阵",
                row("2024年6月责任矩阵"),
                row("任务", "张三", "李四", "市场部"),
                row("方案", "R", "A", "X"),
                row("采购", "C", "R", "I"),
                row("验收", "I", "R", "A")));

        assertThat(FactsRead.findings(read, "raci-letter-unknown"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Locale.CHINESE)).isEqualTo("任务“方案”在“市场部”列写的“X”不是 R、A、C、I，未读取");
                    assertThat(finding.message(Locale.ENGLISH))
                            .isEqualTo(
                                    "[X] in the column of [市场部] for the task [方案] is none of R, A, C, I and was not read");
                });
        assertThat(letters(read, 1)).isEqualTo("person:张三=C person:李四=R unit:市场部=I");
    }

    @Test
    void aColumnThatIsCalledLikeARoleIsAPartyWhereItHoldsLetters() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "责任矩阵",
                row("2024年6月责任矩阵"),
                row("工作项", "项目经理", "开发组", "测试组", "Sponsor"),
                row("方案", "R", "A", "C", "I"),
                row("开发", "A", "R", "C", "I")));

        assertThat(letters(read, 0)).isEqualTo("position:项目经理=R unit:开发组=A unit:测试组=C person:Sponsor=I");
    }

    @Test
    void namesStandUnderUnitsThatAreNotMerged() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "责任矩阵",
                row("2024年6月责任矩阵"),
                row("任务", "市场部", "", "销售部"),
                row("", "张三", "李四", "王五"),
                row("方案", "R", "A", "C")));

        assertThat(letters(read, 0)).isEqualTo("person:张三=R person:李四=A person:王五=C");
        assertThat(read.value().organisation().people())
                .extracting(person -> person.unit().orElseThrow().name())
                .containsExactly("市场部", "市场部", "销售部");
    }

    @Test
    void columnsOfDaysAreNobody() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "甘特图",
                row("2024年6月甘特图"),
                row("任务", "责任人", "6月1日", "第2周", "W3", "周一", "Tue"),
                row("方案", "张三", "■", "■", "■", "■", "■")));

        assertThat(letters(read, 0)).isEqualTo("person:张三=R");
    }

    @Test
    void personsBelowTheirUnitsAnswerThemselves() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                sheet -> {
                    sheet.range(1, 0, 2, 0).merge();
                    sheet.range(1, 1, 2, 1).merge();
                    sheet.range(1, 2, 1, 3).merge();
                    sheet.range(1, 4, 1, 5).merge();
                    sheet.range(3, 0, 4, 0).merge();
                },
                "RACI",
                row("2024年RACI矩阵"),
                row("阶段", "工作", "市场部", "", "财务部", "", "总经理"),
                row("", "", "张三", "李四", "王五", "赵六"),
                row("准备", "立项", "R", "C", "I", "", "A"),
                row("", "预算", "C", "", "R", "C", "A"),
                row("执行", "签约", "R", "C", "C", "I", "I"),
                row("说明：R=负责 A=审批 C=咨询 I=知会")));

        assertThat(FactsRead.plan(read).tasks()).extracting(task -> task.name()).containsExactly("立项", "预算", "签约");
        assertThat(letters(read, 0)).isEqualTo("person:张三=R person:李四=C person:王五=I position:总经理=A");
        assertThat(letters(read, 1)).isEqualTo("person:张三=C person:王五=R person:赵六=C position:总经理=A");
    }

    @Test
    void oneGroupOverWhoLeadsAndWhoHelpsIsAHeader() {
        ReadResult<PlanBook> read =
                TableLines.read("2024年6月任务 / 任务|责任分工||完成时间 / |牵头|配合| / a1|张三|李四|6.30 / a2|王五|赵六|6.30");

        assertThat(TableLines.letters(read)).containsExactlyInAnyOrder("a1 person:张三=R", "a2 person:王五=R");
        assertThat(read.findings()).isEmpty();
    }

    private static String letters(ReadResult<PlanBook> read, int task) {
        Plan plan = FactsRead.plan(read);
        return plan.raci().of(plan.tasks().get(task).id()).entrySet().stream()
                .map(each -> each.getKey() + "="
                        + each.getValue().stream()
                                .map(role -> role.name().equals("APPROVER")
                                        ? "A"
                                        : role.name().substring(0, 1))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
