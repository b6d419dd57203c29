package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    @Test
    @DisplayName("IO-4: the page of a small book")
    void golden() throws IOException {
        String page = page(smallBook(), List.of(), Locale.CHINESE);
        try (InputStream in = Objects.requireNonNull(HtmlReportTest.class.getResourceAsStream("small-book.html"))) {
            String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(withoutStyle(page)).isEqualTo(golden);
        }
    }

    @Test
    @DisplayName("IO-4: a section for everything the book tells of, in Chinese and in English")
    void everySection() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Markup page = Markup.parse(page(SampleBook.status(), SampleBook.findings(), locale));
            assertThat(page.values("id"))
                    .contains("overview", "attention", "plans", "goals", "trends", "periods", "tasks", "gantt")
                    .contains("raci", "issues", "risks", "needs", "analyses", "findings", "legend", "appendix")
                    .doesNotContain("routines", "collaboration", "external-changes");
        }
    }

    @Test
    @DisplayName("IO-4: an empty book has the first screen and how to read it, and names what is absent")
    void emptyBook() {
        PlanStatus empty = PlanStatus.of(PlanBook.of(), AsOf.endOf(JUNE_30));
        String page = page(empty, List.of(), Locale.CHINESE);
        assertThat(Markup.parse(page).elements().stream().filter("section"::equals))
                .hasSize(2);
        assertThat(page).contains("没有目标。").containsPattern("没有列出的部分[^<]*目标达成、[^<]*检查结果");
    }

    @Test
    @DisplayName("IO-4: the figures of the worked book are on the page")
    void figures() {
        String page = page(SampleBook.status(), SampleBook.findings(), Locale.CHINESE);
        assertThat(page)
                .contains("12家", "10家", "83.3%", "−16.7%", "120.0%", "87.5%", "96.9%")
                .contains("华东区域暴雨影响客户拜访", "库存数据未实时同步", "引入WMS系统，6月底前完成")
                .contains("2天", "受阻", "市场部*经理", "差旅预算2万元", "15个百分点")
                .contains("monthly-operations-2024-06.xlsx › 工作表“任务进度跟踪表” › C3（计划开始时间）")
                .contains("把单元格改成文本或日期格式", "日期，如 2024-06-01");
    }

    @Test
    @DisplayName("IO-4: the chart shows the critical path, what waits for what, and milestones")
    void criticalPath() {
        String page = page(SampleBook.status(), List.of(), Locale.CHINESE);
        String chart = section(page, "gantt");
        assertThat(chart).contains("关键路径", "class=\"link\"", "#mark-arrow", "#mark-milestone", "#mark-finished");
        assertThat(chart.split(" critical\"", -1)).hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("SAFE-5: a policy that lets nothing run or load, and nothing that would")
    void nothingCanRun() {
        String page = page(SampleBook.status(), SampleBook.findings(), Locale.CHINESE);
        Markup markup = Markup.parse(page);
        assertThat(page)
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src");
        assertThat(markup.elements())
                .doesNotContain("script", "iframe", "object", "embed", "img", "link", "form", "base", "foreignObject");
        assertThat(markup.attributeNames())
                .noneMatch(name -> name.contains("@on") || name.endsWith("@style") || name.endsWith("@src"));
    }

    @Test
    void everyLinkLeadsToAnElementOfThePage() {
        Markup page = Markup.parse(page(SampleBook.status(), SampleBook.findings(), Locale.ENGLISH));
        assertThat(page.values("id")).doesNotHaveDuplicates().doesNotContain("nowhere");
        assertThat(page.values("href")).allSatisfy(href -> {
            assertThat(href).startsWith("#");
            assertThat(page.values("id")).contains(href.substring(1));
        });
    }

    @Test
    @DisplayName("GOAL-5: what is not measured shows as a dash, never as 0")
    void undefinedIsNotZero() {
        Goal goal = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .indicator(Indicator.atLeast("2亿元"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoals(goal)
                .build();
        String page = page(PlanStatus.of(PlanBook.of(plan), AsOf.endOf(JUNE_30)), List.of(), Locale.CHINESE);
        String goals = section(page, "goals");
        assertThat(goals).contains("<span class=\"figure\">—</span>").doesNotContain("0%", "0.0");
    }

    @Test
    void englishPageSaysNothingItselfInChinese() {
        String page = page(PlanStatus.of(PlanBook.of(englishPlan()), AsOf.endOf(JUNE_30)), List.of(), Locale.ENGLISH);
        assertThat(page).contains("lang=\"en\"", "Operating plan report 2024");
        String words = withoutStyle(page).replace("准绳", "");
        assertThat(words.codePoints().filter(Character::isIdeographic)).isEmpty();
    }

    private static Plan englishPlan() {
        return Plan.builder()
                .id(PlanId.of("2024"))
                .title("Plan 2024")
                .period(Period.year(2024))
                .addTasks(task(0))
                .addGoals(Goal.builder().id(GoalId.of("g")).name("Growth").build())
                .build();
    }

    @Test
    @DisplayName("SAFE-3: a goal tree thousands deep is written like any other, as far as a page goes")
    void deepTree() {
        Plan plan = Plan.builder()
                .id(PlanId.of("deep"))
                .period(Period.year(2024))
                .addAllGoals(IntStream.range(0, 5_000)
                        .mapToObj(HtmlReportTest::nested)
                        .toList())
                .build();
        Markup page =
                Markup.parse(page(PlanStatus.of(PlanBook.of(plan), AsOf.endOf(JUNE_30)), List.of(), Locale.CHINESE));
        assertThat(page.text()).contains("Goal 249", "另有4750项未列出").doesNotContain("Goal 250");
        assertThat(page.values("class"))
                .contains("tree d0", "tree d5", "tree d6")
                .doesNotContain("tree d7");
    }

    private static Goal nested(int number) {
        Goal.Builder goal = Goal.builder().id(GoalId.of("g" + number)).name("Goal " + number);
        return number == 0
                ? goal.build()
                : goal.parent(GoalId.of("g" + (number - 1))).build();
    }

    private static Task task(int number) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(number % 300);
        return Task.builder()
                .id(TaskId.of("t" + number))
                .name("Task " + number)
                .start(start)
                .finish(start.plusDays(20))
                .build();
    }

    @Test
    void failureOfTheStreamIsAnIOException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new HtmlReport(Locale.CHINESE).write(SampleBook.status(), List.of(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new HtmlReport(Locale.CHINESE).write(SampleBook.status(), List.of(), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.toString()).endsWith("</html>");
    }

    private static PlanStatus smallBook() {
        Goal goal = Goal.builder()
                .id(GoalId.of("customers"))
                .name("新客户拓展")
                .indicator(Indicator.atLeast("50家"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoals(goal)
                .addTasks(Task.builder()
                        .id(TaskId.of("visits"))
                        .name("客户拜访 <A&B>")
                        .goal(goal.id())
                        .start(LocalDate.of(2024, 1, 3))
                        .finish(LocalDate.of(2024, 6, 28))
                        .build())
                .build();
        PlanBook book = PlanBook.of(plan)
                .record(
                        Measurement.of(IndicatorId.of("customers"), JUNE_30, Quantity.parse("20家")),
                        Stamp.of("li", Instant.parse("2024-07-01T08:00:00Z")));
        return PlanStatus.of(book, AsOf.endOf(JUNE_30));
    }

    private static String section(String page, String id) {
        int from = page.indexOf("<section id=\"" + id + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String page(PlanStatus status, List<Finding> findings, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReport(locale).write(status, findings, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The page without its stylesheet and the digest of it, which change with every stroke of the design. */
    private static String withoutStyle(String page) {
        int from = page.indexOf("<style>");
        int to = page.indexOf("</style>");
        int digest = page.indexOf("sha256-");
        return page.substring(0, digest) + page.substring(page.indexOf("&#39;", digest), from + 7) + page.substring(to);
    }
}
