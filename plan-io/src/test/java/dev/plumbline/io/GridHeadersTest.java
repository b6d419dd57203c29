package dev.plumbline.io;

import static dev.plumbline.io.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of RACI grids: persons under units, letters written out, names under the four roles (RACI-2, IO-2a). */
class GridHeadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年6月责任矩阵 | 任务     | 市场部 | 销售部
            2024年6月職責矩陣 | 任務     | 市場部 | 銷售部
            RACI June 2024    | Activity | 市场部 | 销售部
            """)
    void personsUnderTheirUnits(String title, String name, String first, String second) {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "矩阵",
                row(title),
                row(name, first, "", second),
                row("", "张三", "李四", "王五"),
                row("方案", "R", "A", "C"),
                row("采购", "", "R", "A")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks()).extracting(Task::name).containsExactly("方案", "采购");
        assertThat(plan.raci().owners(plan.tasks().get(0).id()))
                .extracting(party -> party.label())
                .containsExactly("张三");
        assertThat(read.value().organisation().people())
                .filteredOn(person -> person.id().label().equals("王五"))
                .singleElement()
                .satisfies(person -> assertThat(person.unit())
                        .hasValueSatisfying(unit -> assertThat(unit.label()).isEqualTo(second)));
        assertThat(FactsRead.cells(read, CellOutcome.REPORTED)).isEmpty();
    }

    @Test
    void lettersWrittenOutAreLetters() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "RACI",
                row("RACI Matrix 2024"),
                row("Activity", "Ann Lee", "Bob Ray", "Cy Fox"),
                row("Budget", "Responsible", "Accountable", "Consulted"),
                row("Launch", "Informed", "Responsible", "-")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.tasks()).extracting(Task::name).containsExactly("Budget", "Launch");
        assertThat(plan.raci().owners(plan.tasks().get(1).id()))
                .extracting(party -> party.label())
                .containsExactly("Bob Ray");
        assertThat(FactsRead.cells(read, CellOutcome.KEPT)).isEmpty();
    }

    @Test
    void namesUnderTheFourRoles() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "RACI",
                row("RACI Matrix 2024"),
                row("Task", "Responsible", "Accountable", "Consulted", "Informed"),
                row("Budget", "Ann Lee", "Bob Ray", "Cy Fox", "Di Orr")));

        Plan plan = FactsRead.plan(read);
        assertThat(plan.raci().owners(plan.tasks().get(0).id()))
                .extracting(party -> party.label())
                .containsExactly("Ann Lee");
    }

    @Test
    void aRowOfLettersIsNoHeaderThoughItsFirstCellIsAWordOfHeaders() {
        ReadResult<PlanBook> read = Workbooks.read(Workbooks.of(
                "RACI", row("2024年6月责任矩阵"), row("任务", "张三", "李四"), row("预算", "R", "A"), row("方案", "A", "R")));

        assertThat(FactsRead.plan(read).tasks()).extracting(Task::name).containsExactly("预算", "方案");
    }
}
