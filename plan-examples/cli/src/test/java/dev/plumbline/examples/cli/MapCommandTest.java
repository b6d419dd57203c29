package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** IO-2a: the command {@code map}, and {@code --map} on the others. */
class MapCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("What map writes of the bundled workbooks, given back, gives the same account of every cell")
    void roundTrip() throws IOException {
        for (int index = 0; index < BundledWorkbooks.NAMES.size(); index++) {
            String workbook = CommandLineRun.workbook(index, folder).toString();
            String map = folder.resolve("map.json").toString();
            assertThat(CommandLineRun.of("map", workbook, "-o", map).code()).isZero();
            assertThat(CommandLineRun.of("read", workbook, "--cells", "--map", map)
                            .out())
                    .isEqualTo(CommandLineRun.of("read", workbook, "--cells").out());
        }
    }

    @Test
    @DisplayName("A table in a company's own words: map, fill in, read")
    void ownWords() throws IOException {
        String csv = Files.writeString(
                        folder.resolve("车间.csv"), "冲压车间（2024年6月）\n干啥,找谁,啥时候交活\n换模具,张三,2024-06-12\n修冲床,李四,2024-06-20\n")
                .toString();
        Path map = folder.resolve("map.json");
        assertThat(CommandLineRun.of("map", csv, "-o", map.toString()).out()).contains("without a role: 3");
        String filled = Files.readString(map);
        for (String[] each : new String[][] {{"干啥", "task.name"}, {"找谁", "task.owner"}, {"啥时候交活", "task.finish"}}) {
            int at = filled.indexOf("null", filled.indexOf(each[0]));
            filled = filled.substring(0, at) + '"' + each[1] + '"' + filled.substring(at + 4);
        }
        Files.writeString(map, filled);
        assertThat(CommandLineRun.of("read", csv).code()).isEqualTo(1);
        assertThat(CommandLineRun.of("read", csv, "--map", map.toString()).out())
                .contains("task.finish", "rows taken: 2");
        assertThat(CommandLineRun.of("status", csv, "--map", map.toString(), "--format", "json")
                        .out())
                .contains("\"finish\" : \"2024-06-20\"");
        assertThat(CommandLineRun.of("check", csv, "--map", map.toString()).out())
                .doesNotContain("sheet-unknown");
        assertThat(CommandLineRun.of(
                                "schedule", csv, "--map", map.toString(), "--start", "2024-06-01", "--format", "csv")
                        .out())
                .contains("修冲床");
    }

    @Test
    @DisplayName("All errors of a mapping at once, exit code 2")
    void wrongMapping() throws IOException {
        String csv =
                Files.writeString(folder.resolve("a.csv"), "任务名称,责任人\n甲,乙\n").toString();
        Path map = Files.writeString(
                folder.resolve("map.json"),
                "{\"format\": \"plumbline-table-mapping\", \"version\": 1, \"headers\":\n"
                        + "[{\"header\": \"甲\", \"role\": \"task.nmae\"}], \"ignored\": []}");
        CommandLineRun run = CommandLineRun.of("read", csv, "--map", map.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("task.nmae", "/headers/0/role", "[ignored]")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("words lists what a mapping may say")
    void words() {
        CommandLineRun run = CommandLineRun.of("words");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("task.finish", "ignore", "task-progress", "taskState  ");
    }
}
