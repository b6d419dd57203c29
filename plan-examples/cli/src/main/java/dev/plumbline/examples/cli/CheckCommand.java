package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is wrong with a plan and its execution. */
@Command(
        name = "check",
        description = "Says what is wrong. Exit code 0: no error, 1: some, 2: an input could not be read.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", description = "text or json; text if not given.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "zh or en; en if not given.", defaultValue = "en")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        List<Finding> findings = Inputs.findings(read, status);
        Answer answer = new Answer(spec);
        if (format == Format.JSON) {
            answer.write(Reports.findingsJson(language.locale()), status, findings);
        } else {
            answer.line(Inputs.dateLine(status, language.locale()));
            Summary.unread(read, language.locale()).forEach(answer::line);
            FindingLines lines = new FindingLines(language.locale());
            lines.of(status, findings).forEach(answer::line);
            answer.line(lines.count(findings));
        }
        int code = Inputs.exitCode(read);
        return code == 0 && Inputs.hasErrors(findings) ? 1 : code;
    }
}
