package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.Period;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a year in review (EVA-1 to EVA-4). */
@Command(
        name = "review",
        description =
                "A plan's year in review: attainment, quarters, scores, deviations and causes, adjustments, issues,"
                        + " lessons, improvements.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Written written = new Written();

    @Option(
            names = "--plan",
            paramLabel = "ID",
            description = "The plan; the first of a year if not given, else the longest.")
    private Optional<String> plan = Optional.empty();

    @Mixin
    private Whom whom = new Whom();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        Answer answer = new Answer(spec);
        if (status.plans().isEmpty()) {
            ReadingProblems.of(read).tell(answer, written.locale());
        }
        PlanId id = plan.map(given -> inputs.plan(status, given)).orElseGet(() -> longest(status));
        Optional<PartyId> party = whom.in(status, spec);
        ReviewDocument document = party.map(each -> Reports.inReview(status, id, each, written.locale()))
                .orElseGet(() -> Reports.inReview(status, id, written.locale()));
        written.write(ReadingProblems.of(read).before(document, written.locale()), answer);
        ReadingProblems.of(read).tell(answer, written.locale());
        return Inputs.exitCode(read);
    }

    private PlanId longest(PlanStatus status) {
        return status.plans().stream()
                .filter(each -> each.period().kind() == Period.Kind.YEAR)
                .findFirst()
                .or(() -> status.plans().stream()
                        .max(Comparator.comparing(each -> each.period().range().days())))
                .map(Plan::id)
                .orElseThrow(() -> refused("There is no plan to look back on. Give an input that has one."));
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
