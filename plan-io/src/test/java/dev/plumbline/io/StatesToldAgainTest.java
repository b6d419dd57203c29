package dev.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.Source;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueState;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** IO-2f: after an update a task or an issue stands as the sheet that was read last tells it, whatever it told before. */
class StatesToldAgainTest {

    private static final Stamp FIRST = Stamp.of("qian", Instant.parse("2024-07-02T01:00:00Z"));
    private static final String MIDDLE = "2024-06-15";
    private static final String END = "2024-06-30";
    private static final Map<String, PlanBook> READ = new HashMap<>();

    private static Source csv(String name, String... lines) {
        return Source.of(name + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Source issues(String name, String day, String state) {
        return csv(name, "问题清单(2024年6月)", "填报日期：" + day, "编号,问题描述,发生时间,责任人,状态", "WT-1,停机,2024-06-03,张三," + state);
    }

    private static Source tasks(String name, String day, String state) {
        return csv(name, "任务清单(2024年6月)", "填报日期：" + day, "编号,任务名称,责任人,计划完成,状态", "T-1,签约,张三,2024-06-28," + state);
    }

    private static PlanBook read(Source... sources) {
        return PlanFormats.readSources(List.of(sources), ReadOptions.standard()).value();
    }

    private static PlanStatus status(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 7, 31)));
    }

    private static IssueStatus stands(PlanBook book) {
        return status(book)
                .issue(book.execution().entries(Issue.class).get(0).fact().id());
    }

    private static IssueState issue(PlanBook book) {
        return stands(book).state();
    }

    private static TaskState task(PlanBook book) {
        return status(book).task(book.plans().get(0).tasks().get(0).id()).state();
    }

    /** Updated once, and once more in the same second. */
    private static PlanBook updated(PlanBook stored, PlanBook... reads) {
        PlanBook book = stored;
        for (PlanBook read : reads) {
            book = BookUpdate.of(book, read, FIRST).book();
            assertThat(BookUpdate.of(book, read, FIRST).recorded()).isEmpty();
        }
        return book;
    }

    private static String word(Localized state) {
        return state.text(Locale.CHINESE);
    }

    private interface Sheets {
        Source of(String name, String day, String state);
    }

    private static PlanBook known(Sheets sheets, String day, Localized state) {
        return READ.computeIfAbsent(
                state.getClass() + day + word(state), any -> read(sheets.of("one", day, word(state))));
    }

    @Test
    @DisplayName("ISS-4 what may be done with an issue goes by the state as it was put right")
    void options() {
        PlanBook before = known(StatesToldAgainTest::issues, END, IssueState.CLOSED);
        PlanBook after = known(StatesToldAgainTest::issues, END, IssueState.REPORTED);
        IssueId id = before.execution().entries(Issue.class).get(0).fact().id();
        assertThat(updated(before, after).options(id, FIRST).toString())
                .isEqualTo(after.options(id, FIRST).toString())
                .isNotEqualTo(before.options(id, FIRST).toString());
    }

    private static List<PlanBook> afterwards(Sheets sheets, Localized from, Localized to) {
        PlanBook before = known(sheets, END, from);
        PlanBook after = known(sheets, END, to);
        PlanBook earlier = known(sheets, MIDDLE, from);
        List<PlanBook> books = new ArrayList<>();
        books.add(updated(before, after));
        books.add(updated(earlier, after));
        books.add(updated(after, before, after));
        books.add(updated(PlanBook.of(), before, after));
        books.add(read(sheets.of("a", MIDDLE, word(from)), sheets.of("b", END, word(to))));
        books.add(read(sheets.of("b", END, word(to)), sheets.of("a", MIDDLE, word(from))));
        return books;
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IO-2f from any state of an issue to any other: corrected, later, in one call, back and forth")
    void issues(IssueState from) {
        for (IssueState to : IssueState.values()) {
            assertThat(afterwards(StatesToldAgainTest::issues, from, to))
                    .as(from + " to " + to)
                    .extracting(StatesToldAgainTest::issue)
                    .containsOnly(to);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IO-2f from any state of a task to any other, what was cancelled or accepted by a table included")
    void tasks(TaskState from) {
        for (TaskState to : TaskState.values()) {
            assertThat(afterwards(StatesToldAgainTest::tasks, from, to))
                    .as(from + " to " + to)
                    .extracting(StatesToldAgainTest::task)
                    .containsOnly(to);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IO-2f two sheets of one day that disagree give one state, whichever is read first")
    void atOnce(IssueState from) {
        for (IssueState to : IssueState.values()) {
            Source one = issues("a", END, word(from));
            Source other = issues("b", END, word(to));
            assertThat(issue(read(one, other))).isIn(from, to).isEqualTo(issue(read(other, one)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("IO-2f the same of tasks")
    void tasksAtOnce(TaskState from) {
        for (TaskState to : TaskState.values()) {
            Source one = tasks("a", END, word(from));
            Source other = tasks("b", END, word(to));
            assertThat(task(read(one, other))).isIn(from, to).isEqualTo(task(read(other, one)));
        }
    }

    static Stream<List<String>> resolved() {
        return Stream.of(
                List.of("已关闭", END, "处理中", ""),
                List.of("已关闭", END, "已解决", END),
                List.of("已解决", END, "处理中", ""),
                List.of("已解决", MIDDLE, "处理中", ""),
                List.of("处理中", "", "已解决", MIDDLE),
                List.of("已解决", END, "已关闭", END));
    }

    @ParameterizedTest
    @MethodSource("resolved")
    @DisplayName("IO-2f a day of resolution that the sheet gives or takes back leaves the state as told")
    void withDayOfResolution(List<String> row) {
        PlanBook before = read(resolved(row.get(0), row.get(1)));
        PlanBook after = read(resolved(row.get(2), row.get(3)));
        assertThat(issue(after)).isEqualTo(state(row.get(2)));
        assertThat(issue(updated(before, after))).isEqualTo(state(row.get(2)));
        assertThat(issue(updated(before, after, before))).isEqualTo(state(row.get(0)));
    }

    private static IssueState state(String word) {
        return Arrays.stream(IssueState.values())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Source resolved(String state, String day) {
        return csv(
                "issues",
                "问题清单(2024年6月)",
                "填报日期：" + END,
                "编号,问题描述,发生时间,责任人,状态,解决日期",
                "WT-1,停机,2024-06-03,张三," + state + "," + day);
    }

    private static Source reported(String reporter, String owner, String scope) {
        return csv(
                "issues",
                "问题清单(2024年6月)",
                "填报日期：" + END,
                "编号,问题描述,发生时间,反馈人,责任人,影响范围,状态",
                "WT-1,停机,2024-06-03," + reporter + "," + owner + "," + scope + ",处理中");
    }

    static Stream<List<String>> words() {
        return Stream.of(
                List.of("", "张三", "华东", "", "赵六", "华东"),
                List.of("", "", "华东", "", "张三", "华东"),
                List.of("李四", "张三", "华东", "王五", "张三", "华东"),
                List.of("李四", "张三", "华东", "李四", "赵六", "华南"),
                List.of("李四", "", "", "王五", "赵六", "华南"));
    }

    @ParameterizedTest
    @MethodSource("words")
    @DisplayName("IO-2f what a sheet registered itself it corrects: reporter, owner, scope; told, and back again")
    void reportsOfIssues(List<String> row) {
        PlanBook before = read(reported(row.get(0), row.get(1), row.get(2)));
        PlanBook after = read(reported(row.get(3), row.get(4), row.get(5)));
        BookUpdate update = BookUpdate.of(before, after, FIRST);
        assertThat(update.findings()).extracting(finding -> finding.code().id()).contains("update-issue");
        IssueStatus wanted = stands(after);
        IssueStatus now = stands(update.book());
        assertThat(now.issue()).isEqualTo(wanted.issue());
        assertThat(now.owner()).isEqualTo(wanted.owner());
        IssueStatus back = stands(updated(update.book(), before));
        assertThat(back.issue()).isEqualTo(stands(before).issue());
    }

    @Test
    @DisplayName("ISS-4 what a person registered keeps its reporter and owner, whatever a sheet says; told")
    void registeredByAPerson() {
        PlanBook sheet = read(reported("李四", "张三", "华东"));
        PlanBook stored = PlanBook.of(sheet.plans().get(0))
                .record(stands(sheet).issue(), Stamp.of("wang", Instant.parse("2024-06-04T01:00:00Z")));
        BookUpdate update = BookUpdate.of(stored, read(reported("mallory", "mallory", "华东")), FIRST);
        assertThat(stands(update.book()).issue().reporter())
                .hasValueSatisfying(party -> assertThat(party.label()).isEqualTo("李四"));
        assertThat(update.findings()).extracting(finding -> finding.code().id()).contains("update-issue-parties");
    }

    @Test
    @DisplayName("IO-2f the measures of an issue are those of the sheet read last")
    void measures() {
        List<Source> sources = Stream.of("重启", "更换电机", "重启")
                .map(measure -> csv(
                        "plans",
                        "关于停机问题的处理方案(2024年6月)",
                        "填报日期：" + END,
                        "编号,问题描述,措施,责任人,完成时限,状态",
                        "WT-1,停机," + measure + ",张三,2024-06-28,处理中"))
                .toList();
        PlanBook book = PlanBook.of();
        for (Source source : sources) {
            ReadResult<PlanBook> read = PlanFormats.readSources(List.of(source), ReadOptions.standard());
            book = updated(book, read.value());
            assertThat(plans(book)).isEqualTo(plans(read.value()));
        }
    }

    private static String plans(PlanBook book) {
        var plans = stands(book).timeline().plans();
        return plans.get(plans.size() - 1).measures().toString();
    }

    @Test
    @DisplayName("IO-2f a file given twice is given once, and so is its copy; two rows of one file are two")
    void givenTwice() {
        List<Source> samples = List.of(Workbooks.sample(Workbooks.ANNUAL), Workbooks.sample(Workbooks.JUNE));
        List<Source> copies = new ArrayList<>(samples);
        samples.forEach(each -> copies.add(new Source("copy of " + each.name(), each.content())));
        PlanBook once = read(samples.toArray(Source[]::new));
        PlanBook twice = read(copies.toArray(Source[]::new));
        assertThat(twice.execution().entries())
                .containsExactlyInAnyOrderElementsOf(once.execution().entries());
        assertThat(BookUpdate.of(once, twice, FIRST).recorded()).isEmpty();
        String rows = "完成情况(2024年6月)\n填报日期：2024-06-30\n目标名称,目标值,完成值\n营收,500万元,10万元";
        PlanBook file = read(csv("a", rows));
        assertThat(read(csv("a", rows), csv("b", rows)).execution().size())
                .isEqualTo(file.execution().size())
                .isPositive();
    }

    @Test
    @DisplayName("IO-2f issues that a table of issues does not have any more stay and are told")
    void issuesGone() {
        PlanBook both = read(csv("a", "问题清单(2024年6月)", "问题描述,发生时间,责任人", "停机,2024-06-03,张三", "缺料,2024-06-04,李四"));
        PlanBook one = read(csv("a", "问题清单(2024年6月)", "问题描述,发生时间,责任人", "停机,2024-06-03,张三"));
        BookUpdate update = BookUpdate.of(both, one, FIRST);
        assertThat(update.book().execution()).isEqualTo(both.execution());
        assertThat(update.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("此前由表格登记的1个问题不在新读入的表中，予以保留：缺料");
        assertThat(BookUpdate.of(one, both, FIRST).findings())
                .extracting(finding -> finding.code().id())
                .doesNotContain("update-issues-gone");
    }

    private static PlanBook verified(String state, String day) {
        return read(csv(
                "issues",
                "问题清单(2024年6月)",
                "填报日期：" + END,
                "编号,问题描述,发生时间,责任人,状态,验证结果,验证日期",
                "WT-1,停机,2024-06-03,张三," + state + ",," + day));
    }

    @Test
    @DisplayName("IO-2f a day of verification before the sheet's own day leaves the state as told")
    void withDayOfVerification() {
        PlanBook before = verified("处理中", "");
        PlanBook after = verified("已关闭", "2024-06-25");
        assertThat(issue(updated(before, after))).isEqualTo(IssueState.CLOSED);
        assertThat(issue(updated(before, after, before))).isEqualTo(IssueState.IN_PROGRESS);
    }
}
