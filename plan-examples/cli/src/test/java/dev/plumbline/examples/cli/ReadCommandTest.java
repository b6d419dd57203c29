package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IO-2e: the command {@code read}. */
class ReadCommandTest {

    private static final String CARS = "车牌,里程,油费\n沪A,1200,800\n沪B,900,700\n";
    private static final String TASKS = "任务进度跟踪表（2024年6月）\n任务名称,责任人,计划完成时间,状态\n盘点,张三,2024-06-12,进行中\n";

    @TempDir
    private Path folder;

    private String csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /**
     * The whole account of a bundled workbook, cell by cell. Where a change of it is meant, {@code -Dgolden.folder=FOLDER}
     * writes it anew.
     */
    @ParameterizedTest
    @CsvSource({"0,zh", "0,en", "1,zh", "1,en"})
    void golden(int index, String language) throws IOException {
        Path workbook = CommandLineRun.workbook(index, folder);
        String told = CommandLineRun.of("read", workbook.toString(), "--cells", "--lang", language)
                .out()
                .replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
        String name = workbook.getFileName().toString().replace(".xlsx", "." + language + ".txt");
        String anew = System.getProperty("golden.folder");
        if (anew != null) {
            Files.writeString(Path.of(anew).resolve(name), told);
        }
        try (InputStream golden = ReadCommandTest.class.getResourceAsStream("read/" + name)) {
            assertThat(told).isEqualToNormalizingNewlines(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("JSON: file as given, kind by its Chinese title and id, what said when, each cell with its path")
    void json() throws IOException {
        String file = csv("进度.csv", TASKS);
        CommandLineRun run = CommandLineRun.of("read", file, "--format", "json", "--cells", "--as-of", "2024-06-18");
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .contains("\"file\":\"" + file.replace("\\", "\\\\") + "\"")
                .contains("\"kind\":\"任务进度跟踪表\",\"kindId\":\"task-progress\"")
                .contains("\"period\":\"2024-06\",\"periodFrom\":\"title\"")
                .contains("\"asOf\":\"2024-06-18\",\"asOfFrom\":\"caller\"")
                .contains("\"headerRows\":[2]")
                .contains("{\"column\":\"C\",\"header\":\"计划完成时间\",\"role\":\"task.finish\",\"unit\":null,")
                .contains(
                        "\"cells\":{\"nonEmpty\":9,\"stored\":4,\"compared\":0,\"kept\":0,\"layout\":5,\"reported\":0}")
                .contains(
                        "{\"row\":3,\"column\":\"C\",\"text\":\"2024-06-12\",\"outcome\":\"stored\",\"path\":\"task/2024-06/");
        assertThat(CommandLineRun.of("read", file, "--format", "json").out()).doesNotContain("cellList");
    }

    @Test
    @DisplayName("Exit code 1 and what the cells come nearest to where a table was not understood")
    void notUnderstood() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", csv("车辆.csv", CARS), csv("进度.csv", TASKS));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("no table was understood", "sheet-unknown", "9 cells stay unread");
        assertThat(CommandLineRun.of("read", csv("车辆.csv", CARS), "--lang", "zh")
                        .out())
                .contains("没有识别出表格", "9个单元格未读取", "有内容未能识别");
    }

    @Test
    @DisplayName("Commands that make something of what was read exit with 1 too, and say how many cells they leave out")
    void everyCommandIsLoud() throws IOException {
        String cars = csv("车辆.csv", CARS);
        String tasks = csv("进度.csv", TASKS);
        Path page = folder.resolve("page.html");
        CommandLineRun status = CommandLineRun.of("status", cars, tasks, "--format", "text");
        assertThat(status.code()).isEqualTo(1);
        assertThat(status.out()).contains("9 cells were not understood", "no such table was read", "盘点");
        assertThat(CommandLineRun.of("status", cars, tasks, "--format", "json").code())
                .isEqualTo(1);
        CommandLineRun report = CommandLineRun.of("report", cars, tasks, "-o", page.toString());
        assertThat(report.code()).isEqualTo(1);
        assertThat(report.err()).contains("9");
        assertThat(Files.readString(page)).contains("有9个单元格未能识别");
        assertThat(CommandLineRun.of(
                                "convert", cars, "-o", folder.resolve("b.json").toString())
                        .code())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("schedule", cars, tasks, "--start", "2024-06-01", "--format", "csv")
                        .code())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("check", cars).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("What cells hold cannot pass for lines of their own or steer the terminal")
    void hostileText() throws IOException {
        String file = csv("x.csv", "任务名称,责任人\n\"甲\u001b[31m\nFindings\",张三\n");
        String text =
                CommandLineRun.of("read", file, "--year", "2024", "--cells").out();
        assertThat(text).doesNotContain("\u001b").contains("\\u001b", "\\nFindings");
        assertThat(CommandLineRun.of("read", file, "--year", "2024", "--cells", "--format", "json")
                        .out())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year|1|is not one of 1900 to 2200",
                "--year|99999|is not one of 1900 to 2200",
                "--year|x|--year",
                "--as-of|0024-01-01|is not one of 1900 to 2200",
                "--as-of|2024-13-01|is no date",
                "--map|none.json|none.json",
            })
    @DisplayName("Options out of range are refused in a line, with exit code 2 and no stack trace")
    void refusedOptions(String option, String value, String said) throws IOException {
        CommandLineRun run = CommandLineRun.of("read", csv("进度.csv", TASKS), option, value);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    @DisplayName("Files that are missing, empty or folders are told; tables that hold nothing are an error of reading")
    void files() throws IOException {
        for (String name : new String[] {"none.xlsx", "none", "empty.csv", "empty.xlsx", "empty.json", "folder"}) {
            if (name.startsWith("empty")) {
                csv(name, "");
            }
        }
        Files.createDirectories(folder.resolve("folder"));
        for (String name : new String[] {"none.xlsx", "none", "empty.csv", "empty.xlsx", "empty.json", "folder"}) {
            CommandLineRun run = CommandLineRun.of("read", folder.resolve(name).toString());
            assertThat(run.code()).as(name).isEqualTo(name.equals("empty.csv") ? 1 : 2);
            assertThat(run.out() + run.err()).contains(name).doesNotContain("\tat ");
        }
        CommandLineRun nowhere = CommandLineRun.of(
                "report",
                csv("进度.csv", TASKS),
                "-o",
                folder.resolve("no/page.html").toString());
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder for it").doesNotContain("\tat ");
    }
}
