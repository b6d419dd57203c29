package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.PartyId;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what somebody has to know at the start of a week (MON-3, MON-4). */
@Command(
        name = "digest",
        description =
                "What a person, a unit or the whole company has to know at the start of a week: what is due and late,"
                        + " goals, issues, decisions, reports, and what changed.",
        mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Written written = new Written();

    @Mixin
    private Whom whom = new Whom();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Tells what changed since the end of that day; since the week began before if not given.")
    private Optional<LocalDate> since = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        Answer answer = new Answer(spec);
        Optional<PartyId> party = whom.in(status, spec);
        written.write(ReadingProblems.of(read).before(document(status, party), written.locale()), answer);
        if (status.day().isEmpty()) {
            answer.problem("There is nothing to tell of: no plan, no fact and no day was read.");
        }
        ReadingProblems.of(read).tell(answer, written.locale());
        return Inputs.exitCode(read);
    }

    private ReviewDocument document(PlanStatus status, Optional<PartyId> party) {
        Locale locale = written.locale();
        if (since.isEmpty() || status.day().isEmpty()) {
            return party.map(each -> Reports.digest(status, each, locale))
                    .orElseGet(() -> Reports.digest(status, locale));
        }
        PageChoice.checkCounted(since.get(), spec);
        if (!since.get().isBefore(status.date())) {
            throw refused(
                    "Nothing changed since [" + since.get() + "] by [" + status.date() + "]. Give an earlier day.");
        }
        return Reports.digest(status, party, since.get(), locale);
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
