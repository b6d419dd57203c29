package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.Handbook;
import dev.plumbline.evaluation.KnowledgeBase;
import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what was learned for those who plan and work next (EVA-3). */
@Command(
        name = "handbook",
        description = "Writes the standards and rules that count, what was learned, or a plan looked back on,"
                + " as a page or as text.",
        mixinStandardHelpOptions = true)
final class HandbookCommand implements Callable<Integer> {

    /** What is written. */
    enum Content {
        EXECUTION,
        EXPERIENCE,
        RETROSPECTIVE
    }

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Content kind = Content.EXECUTION;

    @Option(names = "--plan", paramLabel = "ID", description = "The plan looked back on; the first if not given.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE.html|.md|.txt",
            description = "The page or text to write.")
    private Path file = Path.of("handbook.html");

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        Answer answer = new Answer(spec);
        Locale locale = language.locale();
        if (kind == Content.RETROSPECTIVE && status.plans().isEmpty()) {
            ReadingProblems.of(read).tell(answer, locale);
        }
        ReviewDocument document = document(status, locale);
        Reports.save(ReadingProblems.of(read).before(document, locale), locale, file);
        answer.line(Inputs.dateLine(status, locale));
        if (document.isEmpty()) {
            answer.problem("Nothing to write down was recorded by then; the file has a title and no more.");
        }
        answer.line("Report: " + file.toAbsolutePath());
        ReadingProblems.of(read).tell(answer, locale);
        return Inputs.exitCode(read);
    }

    private ReviewDocument document(PlanStatus status, Locale locale) {
        return switch (kind) {
            case EXECUTION -> Handbook.execution(KnowledgeBase.of(status)).document(locale);
            case EXPERIENCE -> Handbook.experience(KnowledgeBase.of(status)).document(locale);
            case RETROSPECTIVE -> Retrospective.of(status, plan(status)).document(locale);
        };
    }

    private PlanId plan(PlanStatus status) {
        return plan.map(id -> inputs.plan(status, id))
                .or(() -> status.plans().stream().findFirst().map(Plan::id))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no plan to look back on. Give an input that has one."));
    }
}
