package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report as one HTML page. */
@Command(name = "report", description = "Writes the report as one HTML page.", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private PageChoice choice = new PageChoice();

    @Option(names = "-o", required = true, paramLabel = "FILE.html", description = "The page to write.")
    private Path page = Path.of("report.html");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PageFileName.checked(page, spec);
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        List<Finding> findings = Inputs.findings(read, status);
        Answer answer = new Answer(spec);
        Reports.save(Reports.html(choice.options(status)), status, findings, read, page);
        answer.line(Inputs.dateLine(status, choice.locale()));
        answer.line("Report: " + page.toAbsolutePath());
        ReadingProblems.of(read).tell(answer, choice.locale());
        return Inputs.exitCode(read);
    }
}
