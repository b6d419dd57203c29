package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that look back and around: scores, handbook, digest and review. */
class LookingBackTest {

    private static final String BOOK = """
            {"format": "plumbline-plan-book", "version": 1,
             "plans": [{"id": "2024", "period": "2024", "goals": [
               {"id": "customers", "name": "新增客户", "owner": "unit:市场部",
                "indicator": {"id": "customers", "name": "新增客户", "target": {"value": "100家"}}},
               {"id": "repeat", "name": "复购率", "owner": "person:li",
                "indicator": {"id": "repeat", "name": "复购率", "target": {"value": "40%"}}}]}],
             "execution": [
               {"kind": "measurement", "by": "person:li", "recordedAt": "2025-01-02T00:00:00Z",
                "fact": {"indicator": "customers", "when": "2024-12-31", "value": {"amount": "97家"}}},
               {"kind": "lesson", "by": "person:li", "recordedAt": "2025-01-02T00:00:00Z",
                "fact": {"id": "channels", "kind": "highlight", "text": "新渠道有效", "plan": "2024", "when": "2025-01-02"}},
               {"kind": "practice", "by": "person:li", "recordedAt": "2025-01-02T00:00:00Z",
                "fact": {"id": "template", "kind": "standard", "name": "素材模板", "text": "一律使用", "owner": "unit:市场部",
                         "validFrom": "2025-01-02", "when": "2025-01-02", "lessons": ["channels"]}}]}
            """;

    @TempDir
    private Path folder;

    private String book() throws IOException {
        return Files.writeString(folder.resolve("book.json"), BOOK).toString();
    }

    @Test
    @DisplayName(
            "EVA-4 scores: units, then people, with rank, score and grade; who has none says so; a file with the reasons")
    void scores() throws IOException {
        Path file = folder.resolve("scores.txt");
        CommandLineRun run =
                CommandLineRun.of("scores", book(), "--as-of", "2025-01-31", "--lang", "zh", "-o", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "截至2025年1月31日。", "1\t市场部\t97.0%\t良好", "-\tli\t-\t", "Report: " + file.toAbsolutePath());
        assertThat(Files.readString(file)).contains("“新增客户”达成97.0%，少得3.0个百分点");
    }

    @Test
    @DisplayName("EVA-4 scores: of one plan, and of people; a plan that there is not is refused with those there are")
    void scoresOfOnePlan() throws IOException {
        Path page = folder.resolve("people.html");
        CommandLineRun run = CommandLineRun.of(
                "scores", book(), "--plan", "2024", "--people", "--as-of", "2025-01-31", "-o", page.toString());
        assertThat(run.code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Without a score", "li: no score");
        CommandLineRun refused = CommandLineRun.of("scores", book(), "--plan", "2023");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("no plan [2023]", "[2024]");
    }

    @Test
    @DisplayName("EVA-3 handbook: what counts, what was learned, a plan looked back on, as a page or as text")
    void handbook() throws IOException {
        Path page = folder.resolve("handbook.html");
        CommandLineRun run = CommandLineRun.of("handbook", book(), "-o", page.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("Report: " + page.toAbsolutePath() + System.lineSeparator());
        assertThat(Files.readString(page)).contains("运营计划执行手册", "【标准】素材模板");
        Path text = folder.resolve("handbook.txt");
        assertThat(CommandLineRun.of("handbook", book(), "--kind", "experience", "--lang", "en", "-o", text.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(text))
                .startsWith("Annual plan experience\n")
                .contains("[highlight] 新渠道有效");
        CommandLineRun.of("handbook", book(), "--kind", "retrospective", "--plan", "2024", "-o", text.toString());
        assertThat(Files.readString(text)).startsWith("年度计划复盘报告\n").contains("新增客户：达成97.0%", "尚缺内容");
    }

    @Test
    @DisplayName("EVA-3 handbook: nothing to write down, a plan that there is not and a file of another kind are told")
    void nothing() throws IOException {
        String page = folder.resolve("early.html").toString();
        CommandLineRun empty = CommandLineRun.of("handbook", book(), "--as-of", "2024-06-30", "-o", page);
        assertThat(empty.code()).isZero();
        assertThat(empty.err()).contains("Nothing to write down");
        CommandLineRun unknown =
                CommandLineRun.of("handbook", book(), "--kind", "retrospective", "--plan", "1999", "-o", page);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no plan [1999]");
        CommandLineRun other = CommandLineRun.of(
                "handbook", book(), "-o", folder.resolve("x.pdf").toString());
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("x.pdf");
    }

    @Test
    @DisplayName("MON-4 digest: of the company, of a person, in three forms, and to a file whose name tells the form")
    void digest() throws IOException {
        CommandLineRun company = CommandLineRun.of("digest", book(), "--as-of", "2024-12-31");
        assertThat(company.err()).isEmpty();
        assertThat(company.code()).isZero();
        assertThat(company.out()).startsWith("周一简报：全公司\n2024年12月30日至2025年1月5日").contains("新增客户：关注，截至目前达成97.0%");
        CommandLineRun unit = CommandLineRun.of(
                "digest", book(), "--as-of", "2024-12-31", "--for", "市场部", "--lang", "en", "--format", "md");
        assertThat(unit.out()).startsWith("# Monday digest: 市场部\n").contains("## Goals");
        CommandLineRun page = CommandLineRun.of(
                "digest", book(), "--as-of", "2024-12-31", "--since", "2024-11-30", "--format", "html");
        assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("自11月30日以来的变化");
        Path file = folder.resolve("monday.md");
        CommandLineRun written = CommandLineRun.of("digest", book(), "--as-of", "2024-12-31", "-o", file.toString());
        assertThat(written.out()).isEqualTo("Report: " + file.toAbsolutePath() + System.lineSeparator());
        assertThat(Files.readString(file)).startsWith("# 周一简报：全公司\n");
    }

    @Test
    @DisplayName(
            "MON-4 digest: an unknown party is told with those there are, and so is a day from which nothing changed")
    void unknownParty() throws IOException {
        CommandLineRun unknown = CommandLineRun.of("digest", book(), "--for", "火星部");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no party [火星部]", "[li, 市场部]");
        CommandLineRun late = CommandLineRun.of("digest", book(), "--as-of", "2024-12-31", "--since", "2024-12-31");
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err()).contains("[2024-12-31]", "earlier day");
    }

    @Test
    @DisplayName("EVA-1..4 review: the year's plan without being asked, of a unit, and a plan that there is not")
    void review() throws IOException {
        CommandLineRun run = CommandLineRun.of("review", book(), "--as-of", "2025-01-31");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("年度回顾\n2024，2024年，截至2025年1月31日\n")
                .contains("新增客户：达成97.0%，未达成", "复购率：尚未计量", "第1名 市场部：97.0%");
        CommandLineRun unit = CommandLineRun.of("review", book(), "--as-of", "2025-01-31", "--for", "市场部");
        assertThat(unit.out()).startsWith("年度回顾：市场部\n").doesNotContain("复购率");
        CommandLineRun unknown = CommandLineRun.of("review", book(), "--plan", "1999");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no plan [1999]", "[2024]");
    }

    @ParameterizedTest(name = "SAFE-1 {0} since {1}: refused, not broken")
    @CsvSource({
        "digest, 1899-12-31",
        "digest, 0001-01-01",
        "report, 1899-12-31",
        "report, 0001-01-01",
        "demo, 1899-12-31",
        "year, 0001-01-01"
    })
    void daysThatCannotBeCounted(String command, String since) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command, "--since", since));
        if (command.equals("digest") || command.equals("report")) {
            arguments.add(book());
        }
        if (command.equals("year")) {
            arguments.addAll(List.of("--month", "1"));
        }
        if (!command.equals("digest")) {
            arguments.addAll(List.of("-o", folder.resolve("page.html").toString()));
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--since " + since + " lies outside").doesNotContain("\tat ");
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    @Test
    @DisplayName("SAFE-1 digest: of the first day that can be counted there is nothing to compare with")
    void firstDay() throws IOException {
        CommandLineRun run = CommandLineRun.of("digest", book(), "--as-of", "1900-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("上周早于1900年，无法比较。");
    }

    @ParameterizedTest(name = "a person with a display name is called by it: {0}")
    @CsvSource({"review, 责任人李娜", "report, 李娜"})
    void displayNames(String command, String told) throws IOException {
        String named = BOOK.replace(
                "\"version\": 1,",
                "\"version\": 1, \"organisation\": {\"people\": [{\"id\": \"person:li\", \"displayName\": \"李娜\"}]},");
        Path file = Files.writeString(folder.resolve("named.json"), named);
        Path out = folder.resolve("out.html");
        CommandLineRun run = CommandLineRun.of(command, file.toString(), "--as-of", "2024-12-31", "-o", out.toString());
        assertThat(run.code()).isLessThan(2);
        assertThat(Files.readString(out)).contains(told).doesNotContain("责任人li");
        CommandLineRun mine = CommandLineRun.of("digest", file.toString(), "--as-of", "2024-12-31", "--for", "李娜");
        assertThat(mine.out()).startsWith("周一简报：李娜\n");
    }

    @ParameterizedTest(name = "status as text in {0}: all in one language, times in the zone of the book")
    @CsvSource({
        "zh, '目标 100家  实际 97家  达成率 97.0%', '，2024年6月[0-9]+日18:00到期', 达成率 无法计算",
        "en, 'target 100家  actual 97家  attainment 97.0%', ', due 2024-06-[0-9]+ 18:00', attainment undefined"
    })
    void status(String language, String goal, String due, String undefined) throws IOException {
        String issue = BOOK.replace("\"execution\": [", """
                "zone": "Asia/Shanghai",
                "execution": [
                  {"kind": "issue", "by": "person:li", "recordedAt": "2024-06-24T01:00:00Z",
                   "fact": {"id": "4", "description": "系统宕机", "severity": "important", "when": "2024-06-24T09:00:00+08:00"}},""");
        Path file = Files.writeString(folder.resolve("issue.json"), issue);
        CommandLineRun run = CommandLineRun.of(
                "status", file.toString(), "--as-of", "2025-01-31", "--format", "text", "--lang", language);
        assertThat(run.out()).contains(goal, undefined).containsPattern(due);
        if (language.equals("zh")) {
            assertThat(run.out().lines().filter(line -> line.contains("新增客户  ")))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("target") || line.contains("attainment"));
        }
    }
}
