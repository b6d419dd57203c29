package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page that a manager opens, through the calls that an application makes (IO-4). */
class PageTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);
    private static final Stamp LI = Stamp.of("li", Instant.parse("2024-06-30T08:00:00Z"));

    private static Goal goal(String id, String target) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(id)
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static PlanBook book(Goal... goals) {
        return PlanBook.of(Plan.builder()
                .id(PlanId.of("2024"))
                .title("年度计划")
                .period(Period.year(2024))
                .addGoals(goals)
                .build());
    }

    private static PlanBook measured(PlanBook book, String goal, LocalDate day, String value) {
        return book.record(Measurement.of(IndicatorId.of(goal), day, Quantity.parse(value)), LI);
    }

    private static String page(PlanBook book, List<Finding> findings, PageOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.html(options).write(PlanStatus.of(book, AsOf.endOf(JUNE_30)), findings, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String headline(PlanBook book, Locale language) {
        String page = page(book, List.of(), PageOptions.in(language));
        int from = page.indexOf("class=\"headline\">") + "class=\"headline\">".length();
        return page.substring(from, page.indexOf("</p>", from));
    }

    @Test
    @DisplayName(
            "IO-4: the first sentence counts goals on track, at risk, off track, without data, and tells what is reached")
    void headlineOfEveryLight() {
        Goal overdue = goal("unknown", "100家").toBuilder()
                .deadline(LocalDate.of(2024, 5, 31))
                .build();
        PlanBook book = book(goal("good", "100家"), goal("risky", "100家"), goal("bad", "100家"), overdue);
        book = measured(book, "good", JUNE_30, "60家");
        book = measured(book, "risky", JUNE_30, "46家");
        book = measured(book, "bad", JUNE_30, "10家");
        assertThat(headline(book, Locale.CHINESE))
                .startsWith("4项目标中，1项正常，1项有风险，1项偏离，1项无数据。")
                .contains("“年度计划”截至目前达成77.", "（全期目标的38.7%）。");
        assertThat(headline(book, Locale.ENGLISH))
                .startsWith("Of 4 goals, 1 is on track, 1 at risk, 1 off track and 1 without data. ")
                .contains("年度计划: 77.", " attained of what is due by now, 38.7% of the whole.");
    }

    @Test
    @DisplayName("IO-4, GOAL-5: what is not measured has no attainment, and no goals are told as none")
    void headlineWithoutFigures() {
        assertThat(headline(book(goal("unknown", "100家")), Locale.CHINESE)).contains("总体达成率无法计算：还没有测量。");
        assertThat(headline(PlanBook.of(), Locale.CHINESE)).isEqualTo("没有目标。");
        assertThat(headline(PlanBook.of(), Locale.ENGLISH)).isEqualTo("There are no goals. ");
    }

    @Test
    @DisplayName("IO-4: the page says what changed since an earlier moment, and nothing of changes where none is given")
    void since() {
        PlanBook book = measured(book(goal("sales", "100家")), "sales", LocalDate.of(2024, 3, 31), "30家");
        book = measured(book, "sales", JUNE_30, "1家");
        PageOptions since = PageOptions.in(Locale.CHINESE).since(AsOf.endOf(LocalDate.of(2024, 5, 1)));
        assertThat(page(book, List.of(), since)).contains("5月1日以来的变化", "目标变差", "id=\"changes\"");
        assertThat(page(book, List.of(), PageOptions.in(Locale.CHINESE))).doesNotContain("以来的变化", "id=\"changes\"");
    }

    @Test
    @DisplayName(
            "IO-4, GOAL-10, EVA-4: a trend month by month with the expected end and its range, and a score of the owner")
    void trendsAndScores() {
        Goal owned =
                goal("sales", "100家").toBuilder().owner(OrgUnitId.of("销售部")).build();
        PlanBook book = measured(book(owned), "sales", LocalDate.of(2024, 3, 31), "30家");
        book = measured(book, "sales", JUNE_30, "10家");
        String page = page(book, List.of(), PageOptions.in(Locale.CHINESE));
        assertThat(page)
                .contains("3月31日 30家（应达24.86家）、4月30日 30家", "6月30日 40家（应达49.73家）；期末预计80.44家，达成80.4%（60.2%至100.7%）")
                .contains("class=\"trend warning\"", "href=\"#sign-warning\"", "class=\"range\"", "class=\"due\"");
        assertThat(page).contains("<th scope=\"row\" data-label=\"部门\">销售部</th>", "“sales”达成40.0%");
    }

    @Test
    @DisplayName("IO-4: both languages in one file with a choice between them, no id twice, no script")
    void bothLanguages() {
        PlanBook book = measured(book(goal("sales", "100家")), "sales", JUNE_30, "30家");
        String both = page(book, List.of(), PageOptions.in(Locale.ENGLISH).inBothLanguages());
        assertThat(both)
                .contains("<input type=\"radio\" name=\"language\" id=\"show-en\" checked=\"checked\"/>")
                .contains("<input type=\"radio\" name=\"language\" id=\"show-zh\"/>")
                .contains("Of 1 goal, ", "1项目标中，")
                .doesNotContain("<script", "onclick");
        assertThat(both.indexOf("Of 1 goal, ")).isLessThan(both.indexOf("1项目标中，"));
        assertThat(ids(both)).doesNotHaveDuplicates().contains("goals", "other-goals");
    }

    private static List<String> ids(String page) {
        return IntStream.range(0, page.length())
                .filter(at -> page.startsWith(" id=\"", at))
                .mapToObj(at -> page.substring(at + 5, page.indexOf('"', at + 5)))
                .toList();
    }

    private static PlanBook large(int tasks) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        for (int i = 0; i < tasks; i++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(i % 300);
            plan.addTask(Task.builder()
                    .id(TaskId.of("t" + i))
                    .name("任务" + i)
                    .start(start)
                    .finish(start.plusDays(20))
                    .build());
            plan.addGoal(goal("g" + i, "100家"));
        }
        return PlanBook.of(plan.build());
    }

    private static List<Finding> findings(int number) {
        FindingCode code = FindingCode.of("some-code", Severity.WARNING, "第{n}项", "number {n}");
        return IntStream.range(0, number)
                .mapToObj(n -> Finding.builder(code).putFigure("n", n).build())
                .toList();
    }

    @Test
    @DisplayName("IO-4: ten times the tasks, goals and findings make the same number of rows and no longer page")
    void caps() {
        String small = page(large(1_000), findings(1_000), PageOptions.in(Locale.CHINESE));
        String big = page(large(10_000), findings(10_000), PageOptions.in(Locale.CHINESE));
        assertThat(rows(big)).isEqualTo(rows(small));
        assertThat(big.length()).isLessThan(small.length() + small.length() / 20);
        assertThat(big).contains("另有9750项未列出", "另有9980项同类未列出");
        assertThat(big.split("id=\"task-", -1)).hasSize(251);
        assertThat(big.split("id=\"goal-", -1)).hasSize(251);
        assertThat(big.split("class=\"planned ", -1)).hasSize(61);
    }

    private static int rows(String page) {
        return page.split("<tr", -1).length - 1;
    }

    @Test
    @DisplayName("IO-4: where not all fit the page, those in the worst state stand on it")
    void worstFirst() {
        Plan plan = large(1_000).plans().get(0);
        Task late = plan.tasks().get(700).toBuilder()
                .start(LocalDate.of(2024, 1, 1))
                .finish(LocalDate.of(2024, 1, 2))
                .build();
        List<Task> tasks = new ArrayList<>(plan.tasks());
        tasks.set(700, late);
        PlanBook book = PlanBook.of(plan.toBuilder().tasks(tasks).build())
                .record(
                        ProgressReport.builder()
                                .snapshot(true)
                                .task(late.id())
                                .when(Moment.of(JUNE_30))
                                .state(TaskState.BLOCKED)
                                .percent(BigDecimal.TEN)
                                .build(),
                        LI);
        assertThat(page(large(1_000), List.of(), PageOptions.in(Locale.CHINESE)))
                .doesNotContain("<div class=\"name\">任务700</div>");
        assertThat(page(book, List.of(), PageOptions.in(Locale.CHINESE))).contains("<div class=\"name\">任务700</div>");
    }

    @Test
    @DisplayName(
            "IO-4: headings in order, every th with its scope, every table with a caption, every drawing with a title")
    void readableByEar() {
        PlanBook book = measured(large(3), "g0", LocalDate.of(2024, 2, 1), "30家");
        book = measured(book, "g0", JUNE_30, "30家");
        String page = page(book, findings(3), PageOptions.in(Locale.ENGLISH));
        assertThat(page.split("<h1", -1)).hasSize(2);
        int level = 1;
        for (int at = page.indexOf("<h"); at >= 0; at = page.indexOf("<h", at + 1)) {
            int next = Character.digit(page.charAt(at + 2), 10);
            if (next > 0) {
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(page.replace("<thead>", "").split("<th ", -1).length - 1)
                .isEqualTo(page.split("scope=\"", -1).length - 1)
                .isEqualTo(page.replace("<thead>", "").split("<th[ >]", -1).length - 1);
        assertThat(page.split("<table", -1)).hasSameSizeAs(page.split("<caption", -1));
        assertThat(page.split("<svg", -1).length - 2).isEqualTo(page.split("role=\"img\"", -1).length - 1);
        assertThat(page.split("role=\"img\">\n<title>", -1)).hasSameSizeAs(page.split("role=\"img\"", -1));
        assertThat(page).contains("class=\"skip\" href=\"#main\"", "<main id=\"main\"", "<nav aria-label=\"Contents\"");
    }

    @Test
    @DisplayName("SAFE-5: nothing runs and nothing is loaded, whatever is asked of the page")
    void policy() {
        String page = page(book(), List.of(), PageOptions.in(Locale.CHINESE).inBothLanguages());
        int from = page.indexOf("Content-Security-Policy");
        assertThat(page.substring(from, page.indexOf("/>", from)))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("unsafe", "script-src", "http");
    }
}
