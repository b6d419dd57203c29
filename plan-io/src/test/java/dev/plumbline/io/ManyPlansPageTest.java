package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of ten plans leaves out, it tells: of every kind rows and those told to be left out are all there are (IO-4). */
class ManyPlansPageTest {

    private static final int PLANS = 10;
    private static final int EACH = 40;
    private static final Pattern LEFT = Pattern.compile("另有(\\d+)[项个行](?:任务)?未[画列]出，完整内容见数据文件");

    private static String page;

    private static Plan plan(int number) {
        LocalDate day = LocalDate.of(2024, 6, 1).plusDays(number);
        Plan.Builder plan = Plan.builder()
                .id(PlanId.of("plan" + number))
                .title("计划" + number)
                .period(Period.year(2024));
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (int at = 0; at < EACH; at++) {
            String id = number + "-" + at;
            TaskId task = TaskId.of("t" + id);
            PersonId owner = PersonId.of("p" + id);
            raci.owner(task, owner);
            plan.addTask(Task.builder()
                            .id(task)
                            .name("任务" + id)
                            .start(day)
                            .finish(day.plusDays(5))
                            .effort(BigDecimal.ONE)
                            .build())
                    .addMilestone(Milestone.of("里程碑" + id, day))
                    .addInitiative(Initiative.builder()
                            .id(InitiativeId.of("i" + id))
                            .what("举措" + id)
                            .build())
                    .addJointWork(JointWork.of(task).toBuilder()
                            .lead(OrgUnitId.of("销售部"))
                            .build())
                    .addNeed(ResourceNeed.builder()
                            .kind(ResourceKind.MONEY)
                            .description("预算" + id)
                            .resource(ResourceId.of("r" + id))
                            .quantity(Quantity.parse("2元"))
                            .due(day)
                            .build())
                    .addSupply(new ResourceSupply(
                            ResourceId.of("r" + id), DateRange.ofClosed(day, day), Quantity.parse("1元")));
        }
        return plan.raci(raci.build()).build();
    }

    @BeforeAll
    static void write() throws IOException {
        PlanBook book = PlanBook.of(
                IntStream.range(0, PLANS).mapToObj(ManyPlansPageTest::plan).toArray(Plan[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(PageOptions.in(Locale.CHINESE))
                .write(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30))), List.of(), out);
        page = out.toString(StandardCharsets.UTF_8);
    }

    private static String between(String from, String to) {
        int at = page.indexOf(from);
        return page.substring(at, page.indexOf(to, at));
    }

    private static String section(String id) {
        return between("<section id=\"" + id + "\"", "</section>");
    }

    private static int count(String text, String what) {
        return text.split(what, -1).length - 1;
    }

    private static int left(String text) {
        Matcher told = LEFT.matcher(text);
        int left = 0;
        while (told.find()) {
            left += Integer.parseInt(told.group(1));
        }
        return left;
    }

    @Test
    @DisplayName("IO-4: the time lines tell how many tasks and milestones of all plans are not drawn")
    void timeLines() {
        String chart = section("gantt");
        int drawn = count(chart, "<tr><th scope=\"row\">") + count(chart, "<tr class=\"milestone\"");
        assertThat(drawn).isEqualTo(250);
        assertThat(drawn + left(chart)).isEqualTo(PLANS * EACH * 2);
    }

    @Test
    @DisplayName("RACI-4, TASK-7, RACI-3: the matrix, the workload and joint work tell how many rows they leave out")
    void responsibilities() {
        String raci = section("raci");
        int rows = count(raci, "<tr><th scope=\"row\"");
        assertThat(count(raci, "class=\"joint\"")).isPositive();
        assertThat(rows + left(raci)).isEqualTo(PLANS * EACH * 3);
        assertThat(raci).contains("工作量另有150行未列出", "跨部门分工另有150项未列出");
    }

    @Test
    @DisplayName("RES-3: the balance of resources tells how many lines it leaves out")
    void balance() {
        String resources = section("resources");
        int rows = count(resources, "<tr><th scope=\"row\"");
        assertThat(rows).isEqualTo(250);
        assertThat(rows + left(resources)).isEqualTo(PLANS * EACH);
    }

    @Test
    @DisplayName("PLAN-2: a plan tells how many of its initiatives it leaves out")
    void initiatives() {
        String plans = section("plans");
        assertThat(count(plans, "举措\\d+-\\d+") + left(plans)).isEqualTo(PLANS * EACH);
    }
}
