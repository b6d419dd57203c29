package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the main job on the bundled workbooks. */
@Command(
        name = "demo",
        description = "Reads the bundled workbooks, says where the company stands and writes the report.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private PageChoice choice = new PageChoice();

    @Option(
            names = "-o",
            paramLabel = "FILE.html",
            description = "The page; demo/report.html beside the jar if not given.")
    private Path page;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path target = page == null ? besideJar() : PageFileName.checked(page, spec);
        Files.createDirectories(target.toAbsolutePath().getParent());
        ReadResult<PlanBook> read = BundledWorkbooks.read();
        PlanStatus status = PlanStatus.latest(read.value());
        List<Finding> findings = Inputs.findings(read, status);
        Answer answer = new Answer(spec);
        answer.line(Inputs.dateLine(status));
        Summary.of(read, status, findings, Locale.ENGLISH).forEach(answer::line);
        Reports.save(Reports.html(choice.options(status)), status, findings, read, target);
        answer.line("Report: " + target.toAbsolutePath().normalize());
        return Inputs.exitCode(read);
    }

    /** The folder of the running jar, so that nothing that is kept under version control is touched. */
    private static Path besideJar() {
        try {
            Path code = Path.of(DemoCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolveSibling("demo").resolve("report.html");
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("The place of the running program is no file.", broken);
        }
    }
}
