package dev.plumbline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks from the command line: books written as such, and empty ones to be filled in (IO-2). */
class WorkbookCommandsTest {

    @TempDir
    Path folder;

    private String annual() throws IOException {
        return CommandLineRun.workbook(0, folder).toString();
    }

    @Test
    void ensureConvertedWorkbookSaysTheSame() throws IOException {
        String annual = annual();
        Path out = folder.resolve("out.xlsx");
        assertThat(CommandLineRun.of("convert", annual, "-o", out.toString()).code())
                .isZero();
        assertThat(PlanFormats.read(out).value().plans())
                .isEqualTo(PlanFormats.read(Path.of(annual)).value().plans());
    }

    @Test
    void ensureOnlyNamedTablesAreWritten() throws IOException {
        Path out = folder.resolve("out.csv");
        assertThat(CommandLineRun.of(
                                "convert", annual(), "-o", out.toString(), "--tables", "task-list", "--headers", "en")
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("Table: task list").doesNotContain("Table: goal list");
    }

    @Test
    void ensureUnknownTablesAreRefused() throws IOException {
        assertThat(CommandLineRun.of(
                                "convert",
                                annual(),
                                "-o",
                                folder.resolve("out.xlsx").toString(),
                                "--tables",
                                "nothing")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void ensureTemplateIsEmpty() throws IOException {
        Path out = folder.resolve("tasks.xlsx");
        assertThat(CommandLineRun.of("template", "task-list", "goal-list", "-o", out.toString())
                        .code())
                .isZero();
        ReadResult<?> read = PlanFormats.read(List.of(out), ReadOptions.standard());
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().files().get(0).sheets()).hasSize(2);
    }

    @Test
    void ensureUnknownKindAndOtherNamesAreRefused() {
        assertThat(CommandLineRun.of(
                                "template",
                                "nothing",
                                "-o",
                                folder.resolve("t.xlsx").toString())
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of(
                                "template",
                                "task-list",
                                "-o",
                                folder.resolve("t.doc").toString())
                        .code())
                .isEqualTo(2);
    }
}
