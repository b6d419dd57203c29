package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.Issue;
import dev.plumbline.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a table says does not depend on the order of its rows: same ids, same book (IO-2). */
class RowOrderProperties {

    private static final List<String> OWNERS = List.of("张三", "李四", "市场部-张三", "王五（销售部）", "Dave (Marketing)");
    private static final List<String> DAYS = List.of("6.5", "6.12", "6.20", "2024-06-25");

    @Property(tries = 60)
    void tasks(@ForAll("rows") List<List<String>> rows, @ForAll Random random) {
        isTheSame(List.of("2024年6月任务清单"), List.of("任务名称", "责任人", "计划完成", "进度"), rows, random);
    }

    @Property(tries = 60)
    void issues(@ForAll("rows") List<List<String>> rows, @ForAll Random random) {
        isTheSame(List.of("2024年6月问题清单"), List.of("问题描述", "责任人", "发生时间", "备注"), rows, random);
    }

    /** Of two rows about one person's goal the first one's target counts (IO-2), so that each stands once here. */
    @Property(tries = 60)
    void goals(@ForAll("rows") List<List<String>> rows, @ForAll Random random) {
        List<List<String>> goals = new ArrayList<>();
        TreeSet<String> seen = new TreeSet<>();
        for (List<String> row : rows) {
            boolean oneSpelling = !row.get(1).equals("市场部-张三");
            if (oneSpelling && seen.add(row.get(0) + row.get(1))) {
                goals.add(List.of(row.get(0), row.get(1), row.get(3).replace('%', '家')));
            }
        }
        isTheSame(List.of("2024年6月目标清单"), List.of("目标名称", "责任人", "目标值"), goals, random);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> names = Arbitraries.of("新增客户", "产品发布", "员工培训", "Launch");
        return Combinators.combine(
                        names,
                        Arbitraries.of(OWNERS),
                        Arbitraries.of(DAYS),
                        Arbitraries.integers().between(1, 99).map(percent -> percent + "%"))
                .as((name, owner, day, percent) -> List.of(name, owner, day, percent))
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    private static void isTheSame(List<String> title, List<String> header, List<List<String>> rows, Random random) {
        List<List<String>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(said(read(title, header, shuffled))).isEqualTo(said(read(title, header, rows)));
    }

    private static ReadResult<PlanBook> read(List<String> title, List<String> header, List<List<String>> rows) {
        Object[][] cells = Stream.concat(Stream.of(title, header), rows.stream())
                .map(List::toArray)
                .toArray(Object[][]::new);
        return Workbooks.read(Workbooks.of("表", cells));
    }

    /** Everything that is in the book, each thing with its id. */
    private static List<String> said(ReadResult<PlanBook> read) {
        TreeSet<String> all = new TreeSet<>();
        for (Plan plan : read.value().plans()) {
            plan.goals().forEach(goal -> all.add(goal.toString()));
            plan.tasks().forEach(task -> all.add(task + " " + new TreeSet<>(owners(plan, task.id()))));
        }
        FactsRead.of(read, Issue.class).forEach(issue -> all.add(issue.toString()));
        read.value().execution().entries().forEach(entry -> all.add(entry.fact().toString()));
        return List.copyOf(all);
    }

    private static List<String> owners(Plan plan, dev.plumbline.task.TaskId task) {
        return plan.raci().owners(task).stream().map(Object::toString).toList();
    }
}
