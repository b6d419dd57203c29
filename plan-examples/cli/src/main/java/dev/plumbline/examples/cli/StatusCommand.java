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

/** Tells where goals, tasks and issues stand. */
@Command(name = "status", description = "Tells where goals, tasks and issues stand.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", required = true, description = "text or json.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", description = "zh or en, for text; en if not given.", defaultValue = "en")
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
            Reports.statusJson().write(status, findings, read, answer.stream());
        } else {
            answer.line(Inputs.dateLine(status, language.locale()));
            Summary.of(read, status, findings, language.locale()).forEach(answer::line);
        }
        Inputs.tellUnread(read, answer, language.locale());
        return Inputs.exitCode(read);
    }
}
