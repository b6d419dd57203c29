package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.evaluation.Scorecard;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.ScoreGrade;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks units and people by the attainment of their goals (EVA-4). */
@Command(
        name = "scores",
        description = "Units, then people, ranked by the attainment of their goals:"
                + " RANK<TAB>WHO<TAB>SCORE<TAB>GRADE each; RANK and SCORE are - where nothing is measured.",
        mixinStandardHelpOptions = true)
final class ScoresCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--plan", paramLabel = "ID", description = "The goals of this plan alone.")
    private Optional<String> plan = Optional.empty();

    @Option(names = "--people", description = "People instead of units in the file that is written.")
    private boolean people;

    @Option(
            names = "-o",
            paramLabel = "FILE.html|.md|.txt",
            description = "Writes the ranking with every score's goals and reasons.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--lang", description = "zh or en; en if not given.", defaultValue = "en")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        Answer answer = new Answer(spec);
        Locale locale = language.locale();
        Scoreboard units = units(status);
        Scoreboard persons = persons(status);
        answer.line(Inputs.dateLine(status, locale));
        tell(units, answer, locale);
        tell(persons, answer, locale);
        if (file.isPresent()) {
            ReviewDocument board = (people ? persons : units).document(locale);
            Reports.save(ReadingProblems.of(read).before(board, locale), locale, file.get());
            answer.line("Report: " + file.get().toAbsolutePath());
        }
        ReadingProblems.of(read).tell(answer, locale);
        return Inputs.exitCode(read);
    }

    private Scoreboard units(PlanStatus status) {
        return plan(status).map(id -> Scoreboard.ofUnits(status, id)).orElseGet(() -> Scoreboard.ofUnits(status));
    }

    private Scoreboard persons(PlanStatus status) {
        return plan(status).map(id -> Scoreboard.ofPeople(status, id)).orElseGet(() -> Scoreboard.ofPeople(status));
    }

    private Optional<PlanId> plan(PlanStatus status) {
        return plan.map(id -> inputs.plan(status, id));
    }

    private static void tell(Scoreboard board, Answer answer, Locale locale) {
        board.places().forEach(place -> answer.line(line(String.valueOf(place.rank()), place.card(), locale)));
        board.unscored().forEach(card -> answer.line(line("-", card, locale)));
    }

    private static String line(String rank, Scorecard card, Locale locale) {
        String score = card.score().isDefined() ? card.score().printed() : "-";
        return rank + "\t" + PlainText.line(card.party().label()) + "\t" + score + "\t"
                + card.grade().map((ScoreGrade grade) -> grade.text(locale)).orElse("");
    }
}
