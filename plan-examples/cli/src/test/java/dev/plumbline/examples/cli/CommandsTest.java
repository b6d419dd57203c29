package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands as a user types them. */
class CommandsTest {

    @TempDir
    private Path folder;

    private String annual;
    private String june;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void workbooks() throws IOException {
        annual = copy(BundledWorkbooks.NAMES.get(0));
        june = copy(BundledWorkbooks.NAMES.get(1));
    }

    private String copy(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream bytes =
                BundledWorkbooks.class.getResourceAsStream("/dev/plumbline/examples/workbooks/" + name)) {
            Files.write(file, bytes.readAllBytes());
        }
        return file.toString();
    }

    private static Answer run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Plumbline.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("report: both languages in one page, and what changed since a day, which must be an earlier one")
    void pageOptions() throws IOException {
        Path page = folder.resolve("both.html");
        assertThat(run("report", annual, june, "--both-languages", "--since", "2024-06-15", "-o", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(page)).contains("6月15日以来的变化", "Changed since 2024-06-15", "id=\"show-en\"");
        Answer refused = run("report", annual, june, "--since", "2024-07-01", "-o", page.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--since 2024-07-01 is not before the day of the report");
    }

    @Test
    @DisplayName("a page is written only to what a browser opens as one, whatever command writes it")
    void namesOfPages() {
        for (String name : List.of("page.txt", "page", "page.html.zip", "html")) {
            String file = folder.resolve(name).toString();
            for (String[] typed :
                    List.of(new String[] {"report", june, "-o", file}, new String[] {"demo", "-o", file}, new String[] {
                        "year", "--month", "1", "-o", file
                    })) {
                Answer refused = run(typed);
                assertThat(refused.code()).as("%s", List.of(typed)).isEqualTo(2);
                assertThat(refused.err()).contains("[" + file + "]", ".html or .htm");
                assertThat(Path.of(file)).doesNotExist();
            }
        }
        Path page = folder.resolve("page.HTM");
        assertThat(run("report", june, "-o", page.toString()).code()).isLessThan(2);
        assertThat(page).exists();
    }

    @Test
    @DisplayName("year: what only a page can show is refused where none is written, before anything is told")
    void optionsOfNoPage() {
        for (String[] typed : List.of(
                new String[] {"year", "--month", "1", "--since", "2023-12-31"},
                new String[] {"year", "--month", "1", "--both-languages"})) {
            Answer refused = run(typed);
            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.err()).contains("is for a page, and none is written. Give -o FILE.html too.");
            assertThat(refused.out()).isEmpty();
        }
        String page = folder.resolve("january.html").toString();
        Answer late = run("year", "--month", "1", "--since", "2024-01-31", "-o", page);
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.out()).isEmpty();
    }

    @Test
    @DisplayName("story: one at a time")
    void oneStory() {
        List<String> stories = List.of("--plan", "--year-end", "--evaluation", "--monday", "--year-in-review");
        for (String one : stories) {
            for (String other : stories) {
                if (!one.equals(other)) {
                    Answer refused = run("story", one, other);
                    assertThat(refused.code()).as("%s %s", one, other).isEqualTo(2);
                    assertThat(refused.err()).contains("mutually exclusive");
                    assertThat(refused.out()).isEmpty();
                }
            }
        }
    }

    @Test
    @DisplayName("demo: a summary, and last the page's path")
    void demo() throws IOException {
        Path page = folder.resolve("page.html");
        Answer answer = run("demo", "-o", page.toString());
        assertThat(answer.code()).isZero();
        List<String> lines = answer.out().lines().toList();
        assertThat(lines.get(lines.size() - 1)).isEqualTo("Report: " + page.toAbsolutePath());
        assertThat(answer.out()).contains("attainment 120.0%", "仓库库存系统调试", "生产设备故障停机", "findings");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("年度营收");
    }

    @Test
    @DisplayName("check: its JSON names the cell; a second target is no error that a manager would have to mend")
    void check() {
        Answer answer = run("check", annual, june, "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("[")
                .contains("\"goal-second-target\"", "\"column\" : \"D\"", "\"row\" : 3");
        assertThat(run("check", june, "--as-of", "2024-06-30").code()).isZero();
    }

    @Test
    @DisplayName("check: exit 2 for an input that cannot be read, the others still reported")
    void unreadable() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        Answer answer = run(
                "check", broken.toString(), june, folder.resolve("missing.xlsx").toString());
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).contains("broken.xlsx", "missing.xlsx", "task-lag");
    }

    @Test
    @DisplayName("status: decimals as strings, ratios as numbers, undefined as null")
    void status() {
        Answer answer = run("status", annual, june, "--format", "json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("\"asOf\" : \"2024-07-01\"", "\"value\" : \"200000000\"", "\"value\" : \"150000000\"")
                .contains("\"attainment\" : 1.2,", "\"attainment\" : 0.875,", "\"attainment\" : null")
                .contains("\"state\" : \"delayed\"", "\"daysLate\" : 2", "\"reason\" : \"第三方接口数据对接失败\"");
        assertThat(run("status", june, "--format", "text").out()).contains("the latest date among the facts");
        assertThat(run("status", june, "--as-of", "2024-06-15", "--format", "json")
                        .out())
                .contains("\"asOf\" : \"2024-06-15\"");
    }

    @Test
    @DisplayName("GOAL-7: a cancelled goal is told by that word alone, with no figure beside it")
    void statusOfACancelledGoal() throws IOException {
        Path book = folder.resolve("cancelled.json");
        Files.writeString(book, """
                {"format":"plumbline-plan-book","version":1,"plans":[{"id":"P","period":"2024","goals":[
                {"id":"g","name":"旧渠道","cancelled":true,"indicator":{"id":"g","target":{"value":"100家"}}}]}],
                "execution":[{"kind":"measurement","by":"person:li","recordedAt":"2024-03-02T08:00:00Z",
                "fact":{"indicator":"g","when":"2024-03-02","value":{"amount":"20家"}}}]}
                """);

        Answer answer = run("status", book.toString(), "--as-of", "2024-06-30", "--format", "text", "--lang", "zh");

        assertThat(answer.out().lines().filter(line -> line.contains("旧渠道")))
                .singleElement()
                .asString()
                .isEqualToIgnoringWhitespace("P 旧渠道 已取消");
    }

    @Test
    @DisplayName("IO-2f: June's workbook taken over twice is taken over once; what it says now is told")
    void update() throws IOException {
        String kept = folder.resolve("kept.json").toString();
        assertThat(run("convert", annual, "-o", kept).code()).isZero();
        Answer once = run("update", kept, june, "-o", kept, "--by", "li", "--lang", "zh");
        assertThat(once.code()).isZero();
        assertThat(once.out()).contains("2024-06: 新增", "Book: ");
        assertThat(once.err()).contains("新记录");
        String book = Files.readString(Path.of(kept));
        Answer twice = run("update", kept, june, "-o", kept, "--by", "li");
        assertThat(twice.out()).contains("2024-06: unchanged");
        assertThat(Files.readString(Path.of(kept))).isEqualTo(book);
        assertThat(run("update", kept, "-o", kept).code()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "IO-2f: a policy, an organisation and a company's days alone count beside a workbook, in whatever order")
    void settings() throws IOException {
        String policy = Files.writeString(
                        folder.resolve("policy.json"),
                        "{\"format\":\"plumbline-plan-book\",\"version\":1,\"policy\":{\"deviationLimit\":0.5}}")
                .toString();
        String days = Files.writeString(
                        folder.resolve("company.csv"),
                        "date,kind,name_zh,name_en,hours\n2024-06-07,holiday,厂庆,Founders,\n")
                .toString();
        String out = folder.resolve("out.json").toString();
        assertThat(run("convert", june, "--policy", policy, "--calendar", days, "-o", out)
                        .code())
                .isZero();
        assertThat(Files.readString(Path.of(out))).contains("\"deviationLimit\": 0.5", "\"calendar\": \"company.csv\"");
        assertThat(run("convert", policy, june, "-o", out).code()).isZero();
        assertThat(Files.readString(Path.of(out))).contains("\"deviationLimit\": 0.5");
        Answer refused =
                run("check", june, "--policy", folder.resolve("none.json").toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("none.json");
    }

    private String book(String name, String plans, String execution) throws IOException {
        String text = "{\"format\":\"plumbline-plan-book\",\"version\":1,\"plans\":[" + plans + "],\"execution\":["
                + execution + "]}";
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    @DisplayName("SAFE-3: check finds what a book refers to and does not hold, and exits 1")
    void danglingReferences() throws IOException {
        String plan = """
                {"id":"2024-06","period":"2024-06","tasks":[{"id":"t","name":"催收"}],
                 "raci":[{"task":"%s","party":"unit:销售部","letters":"R"}]}""";
        String report = """
                {"kind":"progress-report","by":"person:li","recordedAt":"2024-06-20T08:00:00Z",
                 "fact":{"task":"%s","when":"2024-06-20","state":"in-progress","snapshot":true}}""";

        assertThat(run("check", book("good.json", plan.formatted("t"), report.formatted("t")))
                        .code())
                .isZero();
        Answer row = run("check", book("row.json", plan.formatted("无此行"), report.formatted("t")));
        assertThat(row.code()).isEqualTo(1);
        assertThat(row.out()).contains("error  raci-unknown-task").contains("task/无此行");
        Answer progress = run("check", book("progress.json", plan.formatted("t"), report.formatted("无此任务")));
        assertThat(progress.code()).isEqualTo(1);
        assertThat(progress.out()).contains("error  reference-unknown").contains("task/无此任务");
    }

    @Test
    @DisplayName(
            "MON-4: without facts the status is as of the plan's first day, of nothing as of no day; never of 1970")
    void asOfWithoutFacts() throws IOException {
        String plan = """
                {"id":"2024-06","period":"2024-06","tasks":[{"id":"t","name":"催收","start":"2024-06-01","finish":"2024-06-10"}]}""";
        String plans = book("plans.json", plan, "");
        String nothing = book("nothing.json", "", "");

        assertThat(run("status", plans, "--format", "json").out())
                .contains("\"asOf\" : \"2024-06-01\"", "\"asOfBasis\" : \"plan-start\"", "\"daysLate\" : null");
        assertThat(run("status", plans, "--as-of", "2024-06-30", "--format", "json")
                        .out())
                .contains("\"asOfBasis\" : \"asked\"", "\"daysLate\" : null", "\"light\" : \"no-data\"");
        assertThat(run("check", plans, "--as-of", "2024-06-30").out()).doesNotContain("task-lag", "delay-");
        assertThat(run("status", nothing, "--format", "json").out())
                .contains("\"asOf\" : null", "\"asOfBasis\" : \"nothing\"");
        assertThat(run("status", nothing, "--format", "text").out())
                .contains("As of no day")
                .doesNotContain("1970");
        assertThat(run("check", nothing).out()).contains("As of no day").doesNotContain("1970");
    }

    @Test
    @DisplayName("report: the page in English")
    void report() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("report", annual, june, "--lang", "en", "-o", page.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(page)).contains("lang=\"en\"", "Findings");
    }

    /** What a status says of the plans: what stayed unread is known of workbooks only. */
    private static String plans(Answer status) {
        return status.out().substring(status.out().indexOf("\"plans\""));
    }

    @Test
    @DisplayName("convert: the book as JSON says the same as the workbooks")
    void convert() {
        Path book = folder.resolve("book.json");
        assertThat(run("convert", annual, june, "-o", book.toString()).code()).isZero();
        assertThat(plans(run("status", book.toString(), "--format", "json")))
                .isEqualTo(plans(run("status", annual, june, "--format", "json")));
    }

    @Test
    @DisplayName("CAL-2 deadline: the worked examples, and a line that cannot be read does not stop the others")
    void deadline() {
        Answer answer = run("deadline", "2024-09-27T16:00 3wd", "gestern 3wd", "2024-06-15T10:00 1个工作日");
        assertThat(answer.out())
                .isEqualToNormalizingNewlines("2024-09-27T16:00\t3wd\t2024-10-08T18:00+08:00\n"
                        + "2024-06-15T10:00\t1个工作日\t2024-06-17T18:00+08:00\n");
        assertThat(answer.err()).contains("line 2", "gestern");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(run("deadline", "--calendar", "plain", "--zone", "Europe/Berlin", "2024-09-27T16:00", "1wd")
                        .out())
                .contains("2024-09-30T18:00+02:00");
    }

    @Test
    @DisplayName("schedule: one line a task, with its header")
    void schedule() {
        Answer answer = run("schedule", june, "--start", "2024-06-01", "--format", "csv");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("id,name,start,finish,late_start,late_finish,total_float,free_float,critical")
                .contains("线上推广获客,2024-06-01,2024-06-30,2024-06-01,2024-06-30,0,0,true");
    }

    @Test
    @DisplayName("CAL-1: beyond the days that the calendar covers deadline and schedule say so, beside the answer")
    void tellsUncoveredDays() throws IOException {
        Answer due = run("deadline", "2027-09-30T10:00", "1wd");
        assertThat(due.out()).contains("2027-10-01T18:00+08:00");
        assertThat(due.err()).contains("line 1: Calendar CN covers 2007-01-01/2026-12-26 only; 2027-09-30/2027-10-01");
        assertThat(due.code()).isZero();
        Answer schedule = run("schedule", book(task("a", "a0", 0)), "--start", "2027-09-30", "--format", "csv");
        assertThat(schedule.out()).contains("2027-09-30");
        assertThat(schedule.err()).containsOnlyOnce("calendar-not-covered");
    }

    @Test
    @DisplayName("PLAN-7 timetable: the steps with their days; what the book keeps no record of is not overdue")
    void timetable() throws IOException {
        Answer answer = run("timetable", book(task("a", "a0", 0)));
        assertThat(answer.out().lines()).contains("2024-06-03\tnot on record\t2024-06\tmonthly plan published");
        assertThat(answer.code()).isZero();
        assertThat(run("timetable", book(task("a", "a0", 0)), "--overdue", "--lang", "zh")
                        .out())
                .isEmpty();
    }

    private String book(String tasks) throws IOException {
        Path file = folder.resolve("book.json");
        Files.writeString(
                file,
                "{\"format\": \"plumbline-plan-book\", \"version\": 1, \"calendar\": \"CN\", \"plans\":"
                        + " [{\"id\": \"2024-06\", \"period\": \"2024-06\", \"tasks\": [" + tasks + "]}]}");
        return file.toString();
    }

    private static String task(String id, String predecessor, int lag) {
        return "{\"id\": \"" + id + "\", \"name\": \"任务" + id + "\", \"duration\": 2, \"dependencies\":"
                + " [{\"predecessor\": \"" + predecessor + "\", \"kind\": \"finish-to-start\", \"lagDays\": " + lag
                + "}]}";
    }

    @Test
    @DisplayName("schedule: a network from a book goes by the book's calendar")
    void scheduleOfABook() throws IOException {
        String first = "{\"id\": \"a\", \"name\": \"设计, 初稿\", \"duration\": 3}";
        String book = book(first + "," + task("b", "a", 1) + "," + task("c", "a", 0));
        Answer csv = run("schedule", book, "--start", "2024-06-06", "--format", "csv");
        assertThat(csv.err()).isEmpty();
        assertThat(csv.code()).isZero();
        assertThat(csv.out().lines())
                .containsExactly(
                        "id,name,start,finish,late_start,late_finish,total_float,free_float,critical",
                        "a,\"设计, 初稿\",2024-06-06,2024-06-11,2024-06-06,2024-06-11,0,0,true",
                        "c,任务c,2024-06-12,2024-06-13,2024-06-13,2024-06-14,1,1,false",
                        "b,任务b,2024-06-13,2024-06-14,2024-06-13,2024-06-14,0,0,true");
        Answer text = run("schedule", book, "--start", "2024-06-06", "--format", "text");
        assertThat(text.out().lines())
                .contains(
                        "2024-06-06 - 2024-06-11  float 0  critical  设计, 初稿", "2024-06-12 - 2024-06-13  float 1  任务c");
        Answer plain = run("schedule", book, "--start", "2024-06-06", "--format", "csv", "--calendar", "plain");
        assertThat(plain.out()).contains("2024-06-06,2024-06-10,");
    }

    @Test
    @DisplayName("schedule: a cycle is named, an unknown predecessor too, and the rest is scheduled; exit code 1")
    void scheduleWithErrors() throws IOException {
        String book = book(task("a", "b", 0) + "," + task("b", "a", 0) + "," + task("c", "gone", 0));
        Answer answer = run("schedule", book, "--start", "2024-06-06", "--format", "csv");
        assertThat(answer.code()).isOne();
        assertThat(answer.out().lines()).hasSize(4);
        assertThat(answer.err()).contains("Tasks wait for each other: a → b → a", "[gone]");
    }

    @Test
    @DisplayName("schedule: no tasks, no format, no calendar of that name")
    void scheduleOfNothing() throws IOException {
        Answer empty = run("schedule", book(""), "--start", "2024-06-06", "--format", "csv");
        assertThat(empty.code()).isZero();
        assertThat(empty.out().lines()).hasSize(1);
        assertThat(empty.err()).contains("no task");
        Answer yaml = run("schedule", june, "--start", "2024-06-06", "--format", "yaml");
        assertThat(yaml.code()).isEqualTo(2);
        assertThat(yaml.err()).contains("CSV, TEXT");
        Answer mars = run("schedule", june, "--start", "2024-06-06", "--format", "csv", "--calendar", "MARS");
        assertThat(mars.code()).isEqualTo(2);
        assertThat(mars.err()).contains("[MARS]");
    }

    @Test
    @DisplayName("A word that is none is refused with the usage")
    void usage() {
        Answer answer = run("status", june, "--format", "yaml");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--format", "TEXT", "JSON");
        assertThat(run().err() + run().out()).contains("plumbline");
    }

    static Stream<List<String>> emptyValues() {
        String out = "OUT";
        return Stream.of(
                List.of("update", "BOOK", "BOOK", "-o", out, "--by", ""),
                List.of("update", "BOOK", "BOOK", "-o", out, "--by", " "),
                List.of("update", "BOOK", "BOOK", "-o", out, "--reason", ""),
                List.of("update", "BOOK", "BOOK", "-o", out, "--lang", ""),
                List.of("update", "BOOK", "BOOK", "-o", ""),
                List.of("update", "BOOK", "", "-o", out),
                List.of("convert", "BOOK", "-o", ""),
                List.of("convert", "", "-o", out),
                List.of("convert", "BOOK", "-o", out, "--lang", ""),
                List.of("convert", "BOOK", "-o", out, "--map", ""),
                List.of("convert", "BOOK", "-o", out, "--policy", ""),
                List.of("convert", "BOOK", "-o", out, "--organisation", ""),
                List.of("convert", "BOOK", "-o", out, "--calendar", ""),
                List.of("convert", "BOOK", "-o", out, "--year", ""),
                List.of("convert", "BOOK", "-o", out, "--as-of", ""),
                List.of("check", "BOOK", "--format", ""),
                List.of("read", "BOOK", "--format", ""),
                List.of("report", "BOOK", "-o", ""),
                List.of("map", "BOOK", "-o", ""),
                List.of("demo", "-o", ""),
                List.of("status", "BOOK", "--format", ""),
                List.of("schedule", "BOOK", "--start", "", "--format", "csv"),
                List.of("schedule", "BOOK", "--start", "2024-06-01", "--format", ""),
                List.of("schedule", "BOOK", "--start", "2024-06-01", "--format", "csv", "--calendar", ""),
                List.of("timetable", "BOOK", "--lang", ""),
                List.of("deadline", "2024-09-27T16:00 3wd", "--calendar", ""),
                List.of("deadline", "2024-09-27T16:00 3wd", "--hours", ""),
                List.of("deadline", "2024-09-27T16:00 3wd", "--zone", ""),
                List.of("story", "--plan", ""),
                List.of("year", "--month", ""));
    }

    @ParameterizedTest
    @MethodSource("emptyValues")
    @DisplayName("an option that is given as nothing is a mistake of whoever typed it, and told as one")
    void nothingGiven(List<String> typed) {
        String book = folder.resolve("book.json").toString();
        assertThat(run("convert", june, "-o", book).code()).isLessThan(2);
        String out = folder.resolve("out.json").toString();
        String[] arguments = typed.stream()
                .map(each -> each.replace("BOOK", book).replace("OUT", out))
                .toArray(String[]::new);
        Answer answer = run(arguments);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).isNotBlank().doesNotContain("\tat ", "Exception");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    @DisplayName("convert answers in the language that is asked for")
    void languageOfConvert() throws IOException {
        Path table = folder.resolve("goals.csv");
        Files.writeString(table, "目标清单(2024年6月)\n目标名称,目标值\n营收,很多");
        String out = folder.resolve("out.json").toString();
        Answer chinese = run("convert", table.toString(), "-o", out, "--lang", "zh");
        Answer english = run("convert", table.toString(), "-o", out, "--lang", "en");
        assertThat(chinese.err()).isNotBlank().isNotEqualTo(english.err());
    }
}
