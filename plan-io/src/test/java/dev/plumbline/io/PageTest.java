package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
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
import dev.plumbline.plan.change.Change;
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
import java.util.Optional;
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
        PageOptions since = PageOptions.in(Locale.CHINESE).since(LocalDate.of(2024, 5, 1));
        assertThat(page(book, List.of(), since)).contains("5月1日以来的变化", "目标变差", "id=\"changes\"");
        assertThat(page(book, List.of(), PageOptions.in(Locale.CHINESE))).doesNotContain("以来的变化", "id=\"changes\"");
    }

    @Test
    @DisplayName("IO-4, MON-3: page and digest compare with the same earlier status, which knows what was known then")
    void sinceAsTheDigest() {
        LocalDate may1 = LocalDate.of(2024, 5, 1);
        Stamp april = Stamp.of("li", Instant.parse("2024-04-30T08:00:00Z"));
        PlanBook book = book(goal("sales", "100家"), goal("visits", "100家"))
                .record(
                        Measurement.of(IndicatorId.of("sales"), LocalDate.of(2024, 3, 31), Quantity.parse("5家")),
                        april);
        book = measured(book, "sales", LocalDate.of(2024, 4, 30), "60家");
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(JUNE_30));
        String changed = "sales：偏离→正常";
        assertThat(Reports.digest(status, Optional.empty(), may1, Locale.CHINESE)
                        .text())
                .contains(changed);
        assertThat(page(book, List.of(), PageOptions.in(Locale.CHINESE).since(may1)))
                .contains(changed);
    }

    @Test
    @DisplayName("IO-4: a day that is not before the status's own is refused before anything is written")
    void sinceIsEarlier() {
        for (LocalDate day : List.of(JUNE_30, JUNE_30.plusDays(1))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> Reports.html(PageOptions.in(Locale.CHINESE).since(day))
                            .write(PlanStatus.of(book(), AsOf.endOf(JUNE_30)), List.of(), out))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("[" + day + "]")
                    .hasMessageContaining("[2024-06-30]");
            assertThat(out.size()).isZero();
        }
    }

    @Test
    @DisplayName("IO-4: a status that knows no day is compared with nothing")
    void sinceOfNoDay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(PageOptions.in(Locale.CHINESE).since(JUNE_30))
                .write(PlanStatus.latest(PlanBook.of()), List.of(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("没有目标。").doesNotContain("以来的变化");
    }

    @Test
    @DisplayName("IO-4, GOAL-7: goals that were given up count neither in the first sentence nor in what is reached")
    void headlineWithoutCancelled() {
        Goal given = goal("given up", "100家").toBuilder().cancelled(true).build();
        PlanBook book = measured(book(given, goal("sales", "100家")), "sales", JUNE_30, "60家");
        String alone = headline(measured(book(goal("sales", "100家")), "sales", JUNE_30, "60家"), Locale.CHINESE);
        assertThat(headline(measured(book, "given up", JUNE_30, "1家"), Locale.CHINESE))
                .isEqualTo(alone);
        assertThat(headline(measured(book(given), "given up", JUNE_30, "1家"), Locale.CHINESE))
                .isEqualTo("目标均已取消。");
    }

    @Test
    @DisplayName("IO-4, GOAL-5: what is measured but cannot be held against its target is not said to have no data")
    void headlineOfUndefined() {
        Goal open = goal("sales", "100家").toBuilder()
                .indicator(Indicator.unstated())
                .build();
        PlanBook book = measured(book(open), "sales", JUNE_30, "3元");
        assertThat(headline(book, Locale.CHINESE))
                .isEqualTo("1项目标中，0项正常，0项有风险，0项偏离，0项无数据，1项已测量但无法计算达成率。总体达成率无法计算：已有测量值，但按目标值算不出达成率。");
        assertThat(headline(book, Locale.ENGLISH))
                .contains(
                        "0 without data; 1 is measured without an attainment.",
                        "What is measured has no attainment by its targets");
        String page = page(book, List.of(), PageOptions.in(Locale.CHINESE));
        assertThat(page).contains("1项目标已测量，但无法计算达成率：<a").doesNotContain("1项目标：");
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(JUNE_30));
        assertThat(Reports.digest(status, Optional.empty(), JUNE_30.minusDays(7), Locale.CHINESE)
                        .text())
                .contains("sales：已测量，但无法计算达成率")
                .doesNotContain("无数据");
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

    @Test
    @DisplayName("GOAL-10: a quarter is long enough for a trend in every year, a month is not")
    void trendsOfQuarters() {
        for (Period period : List.of(Period.quarter(2023, 1), Period.quarter(2024, 1), Period.quarter(2024, 3))) {
            assertThat(pageOf(period)).as("%s", period).contains("id=\"trends\"");
        }
        assertThat(pageOf(Period.month(2024, 1))).doesNotContain("id=\"trends\"");
    }

    private static String pageOf(Period period) {
        PlanBook book = PlanBook.of(Plan.builder()
                .id(PlanId.of("p"))
                .period(period)
                .addGoal(goal("sales", "100家"))
                .build());
        LocalDate day = period.start().plusDays(20);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Reports.html(Locale.CHINESE)
                    .write(
                            PlanStatus.of(measured(book, "sales", day, "30家"), AsOf.endOf(period.end())),
                            List.of(),
                            out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "GOAL-10, IO-4: trends are of the goals with most at stake among all, also of one without a row of its own")
    void trendsOfAllGoals() {
        Goal[] goals = IntStream.range(0, 300)
                .mapToObj(n -> goal("g" + n, "100家").toBuilder()
                        .weight(BigDecimal.valueOf(n == 299 ? 70.1 : 0.1))
                        .build())
                .toArray(Goal[]::new);
        PlanBook book = book(goals);
        for (int n = 0; n < 300; n++) {
            book = measured(book, "g" + n, JUNE_30, n == 299 ? "90家" : "1家");
        }
        String page = page(book, List.of(), PageOptions.in(Locale.CHINESE));
        assertThat(page).doesNotContain("<div class=\"name\">g299");
        int from = page.indexOf("<section id=\"trends\"");
        String first = page.substring(page.indexOf("<h3>", from), page.indexOf("</h3>", from));
        assertThat(first).isEqualTo("<h3>g299");
        assertThat(page).contains("另有276项见目标达成");
    }

    @Test
    @DisplayName("IO-4: findings of one kind stand once among what needs attention, with how many there are")
    void errorsOfOneKind() {
        FindingCode many = FindingCode.of("many", Severity.ERROR, "第{n}项有错", "number {n} is wrong");
        FindingCode single = FindingCode.of("single", Severity.ERROR, "另一种错误", "another error");
        List<Finding> findings = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(n -> Finding.builder(many).putFigure("n", n).build())
                .toList());
        findings.add(Finding.builder(single).build());
        String page = page(book(), findings, PageOptions.in(Locale.CHINESE));
        int from = page.indexOf("<section id=\"attention\"");
        assertThat(page.substring(from, page.indexOf("</section>", from)))
                .contains("<h3>检查错误<span class=\"count\">10</span>", "第0项有错", "另有8项同类", "另一种错误")
                .doesNotContain("第1项有错");
    }

    @Test
    @DisplayName("IO-4: what has no row is told by its name, not by its path")
    void namesNotPaths() {
        PlanBook book = book(goal("sales", "100家"));
        AdjustmentDraft draft = AdjustmentDraft.of(book.plans().get(0), LI, AdjustmentTrigger.EMERGENCY)
                .change(Change.target(IndicatorId.of("sales"), Quantity.parse("90家")));
        FindingCode code = FindingCode.of("stuck", Severity.WARNING, "申请停滞", "a request is stuck");
        Finding finding = Finding.builder(code)
                .location(Location.ofPath(draft.reference().toString()))
                .build();
        assertThat(page(book.file(draft), List.of(finding), PageOptions.in(Locale.CHINESE)))
                .contains("“年度计划”的计划调整申请")
                .doesNotContain("adjustment/");
        assertThat(page(book.file(draft), List.of(finding), PageOptions.in(Locale.ENGLISH)))
                .contains("adjustment of [年度计划]")
                .doesNotContain("adjustment/");
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
