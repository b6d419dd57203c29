package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.Source;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.time.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** IO-2f: workbooks as offices keep them, each kept as a book and put together: the order makes no difference. */
class JoinedWorkbooksProperties {

    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-07-02T01:00:00Z"));
    private static final List<String> TARGETS = List.of("", "500万元", "80%", "95分", "≤25天", "120件", "600万元");
    private static final List<String> NAMES = List.of("营收", "满意度", "周转天数");
    private static final List<String> STATES = List.of("", "已取消", "进行中", "已完成", "延期");
    private static final List<String> TOLD = List.of("", "处理中", "已关闭", "已解决");
    private static final List<String> PEOPLE = List.of("", "张三", "李四", "销售部");
    private static final List<String> DAYS = List.of("2024-06-15", "2024-06-30");

    /** One small workbook: goals with and without targets, tasks, issues; every column may be missing. */
    private static PlanBook workbook(Random random) {
        List<Source> sheets = new ArrayList<>();
        sheets.add(table(
                random,
                "目标清单",
                "目标名称",
                NAMES,
                List.of("目标值", "完成值", "权重", "备注"),
                List.of(TARGETS, List.of("", "90", "120"), List.of("", "30%", "50%"), List.of("", "重点"))));
        if (random.nextBoolean()) {
            sheets.add(table(
                    random,
                    "任务清单",
                    "任务名称",
                    List.of("签约", "招聘"),
                    List.of("任务描述", "状态", "计划完成"),
                    List.of(List.of("", "三家"), STATES, List.of("", "2024-06-20", "2024-06-28"))));
        }
        if (random.nextBoolean()) {
            sheets.add(table(
                    random,
                    "问题清单",
                    "问题描述",
                    List.of("停机", "缺料"),
                    List.of("责任人", "状态", "影响范围"),
                    List.of(PEOPLE, TOLD, List.of("", "华东", "华南"))));
        }
        return kept(PlanFormats.readSources(sheets, ReadOptions.standard()).value());
    }

    private static Source table(
            Random random,
            String title,
            String key,
            List<String> keys,
            List<String> headers,
            List<List<String>> values) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            if (random.nextInt(3) > 0) {
                columns.add(column);
            }
        }
        StringBuilder text = new StringBuilder(title + "(2024年6月)\n填报日期：" + any(random, DAYS) + "\n" + key);
        columns.forEach(column -> text.append(',').append(headers.get(column)));
        for (String each : keys) {
            if (random.nextInt(4) > 0) {
                text.append('\n').append(each);
                columns.forEach(column -> text.append(',').append(any(random, values.get(column))));
            }
        }
        return Source.of(title + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static PlanBook kept(PlanBook book) {
        try {
            return PlanFormats.readSources(
                            List.of(Source.of("book.json", PlanFormats.toJson(book))), ReadOptions.standard())
                    .value();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void ensureTheOrderMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        PlanBook one = workbook(random);
        PlanBook other = workbook(random);
        JoinedBook forth = JoinedBook.of(List.of(one, other));
        JoinedBook back = JoinedBook.of(List.of(other, one));
        assertThat(JoinedBookProperties.image(forth.book())).isEqualTo(JoinedBookProperties.image(back.book()));
        assertThat(JoinedBookProperties.told(forth)).isEqualTo(JoinedBookProperties.told(back));
        assertThat(stands(forth.book())).isEqualTo(stands(back.book()));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void ensureAnUpdateWithBothIsTheirStand(@ForAll long seed) {
        Random random = new Random(seed);
        PlanBook one = workbook(random);
        PlanBook other = workbook(random);
        PlanBook once = BookUpdate.of(one, other, LI).book();
        assertThat(BookUpdate.of(once, other, LI).book()).isEqualTo(once);
        assertThat(BookUpdate.of(PlanBook.of(), other, LI).book().plans()).isEqualTo(other.plans());
    }

    /** Where everything stands, by id. */
    private static List<String> stands(PlanBook book) {
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 7, 31)));
        List<String> stands = new ArrayList<>();
        book.plans().forEach(plan -> {
            for (Goal goal : plan.goals()) {
                stands.add(goal.id() + " " + goal.indicator().accumulation() + " "
                        + status.goal(goal.id()).actual() + " "
                        + status.goal(goal.id()).attainment());
            }
            for (Task task : plan.tasks()) {
                stands.add(task.id() + " " + status.task(task.id()).state());
            }
        });
        status.issues()
                .forEach(issue -> stands.add(
                        issue.issue().id() + " " + issue.state() + " " + issue.owner() + " " + issue.issue()));
        return stands.stream().sorted().toList();
    }

    @Example
    void ensureATargetThatComesLaterTellsHowItAddsUp() {
        PlanBook without = goals("目标名称,备注\n营收,重点");
        PlanBook with = goals("目标名称,目标值\n营收,500万元");
        Goal wanted = with.plans().get(0).goals().get(0);
        for (PlanBook book : List.of(
                BookUpdate.of(without, with, LI).book(),
                JoinedBook.of(List.of(without, with)).book(),
                JoinedBook.of(List.of(with, without)).book())) {
            Goal goal = book.plans().get(0).goals().get(0);
            assertThat(goal.indicator()).isEqualTo(wanted.indicator());
            assertThat(goal.note()).contains("重点");
        }
    }

    private static PlanBook goals(String table) {
        byte[] text = ("目标清单(2024年6月)\n" + table).getBytes(StandardCharsets.UTF_8);
        return PlanFormats.readSources(List.of(Source.of("goals.csv", text)), ReadOptions.standard())
                .value();
    }
}
