package dev.plumbline.examples.cli;

import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.BookUpdate;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.PersonId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes over what inputs say now into a book that is kept (IO-2f). */
@Command(
        name = "update",
        description =
                "Takes over workbooks into a book that is kept: changed drafts, adjustments of published plans, facts"
                        + " once, corrections. Doing it twice changes nothing.",
        customSynopsis = "plumbline update [OPTIONS] BOOK.json INPUT... -o OUT.json",
        mixinStandardHelpOptions = true)
final class UpdateCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "-o", required = true, paramLabel = "OUT.json", description = "The book to write; may be the same.")
    private Path file = Path.of("book.json");

    @Option(names = "--by", paramLabel = "PERSON", description = "Who brings it up to date; plumbline if not given.")
    private PersonId by = PersonId.of("plumbline");

    @Option(
            names = "--reason",
            paramLabel = "TRIGGER",
            description = "Why adjustments are asked for: ${COMPLETION-CANDIDATES}.")
    private AdjustmentTrigger trigger = AdjustmentTrigger.STRATEGY_CHANGE;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of the answer; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Answer answer = new Answer(spec);
        ReadResult<PlanBook> kept = PlanFormats.read(List.of(inputs.first()), ReadOptions.standard());
        ReadResult<PlanBook> read = inputs.readOthers();
        BookUpdate update = BookUpdate.of(
                kept.value(), read.value(), Stamp.of(by, Instant.now().truncatedTo(ChronoUnit.SECONDS)), trigger);
        List<Finding> findings = new ArrayList<>(kept.findings());
        findings.addAll(read.findings());
        update.findings().forEach(finding -> findings.add(read.locate(finding)));
        findings.forEach(finding -> answer.problem(Summary.line(finding, language.locale())));
        update.plans()
                .forEach(plan -> answer.line(plan.plan() + ": " + plan.outcome().text(language.locale())
                        + plan.request().map(id -> " " + id).orElse("")));
        if (!kept.unread().isEmpty()) {
            return Inputs.exitCode(kept);
        }
        PlanFormats.write(update.book(), file);
        answer.line("Book: " + file.toAbsolutePath());
        int code = Math.max(Inputs.exitCode(kept), Inputs.exitCode(read));
        return Math.max(code, Inputs.hasErrors(update.findings()) ? 1 : 0);
    }
}
