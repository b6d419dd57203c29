package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.PlanningStatus;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the steps of planning with their days, and how each stands by what is on record (PLAN-7). */
@Command(
        name = "timetable",
        description = "The steps of planning with their days: DUE<TAB>STATE<TAB>PERIOD<TAB>STEP each."
                + " Exit code 0: nothing is overdue, 1: something is, 2: an input could not be read.",
        mixinStandardHelpOptions = true)
final class TimetableCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--overdue", description = "Only what is overdue.")
    private boolean onlyOverdue;

    @Option(names = "--lang", description = "zh or en; en if not given.", defaultValue = "en")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReadResult<PlanBook> read = inputs.read();
        PlanStatus status = inputs.status(read.value());
        Answer answer = new Answer(spec);
        Locale locale = language.locale();
        List<PlanningStatus> overdue = status.timetable().overdue();
        (onlyOverdue ? overdue : status.timetable().all()).forEach(each -> answer.line(line(each, locale)));
        status.timetable().uncovered().forEach(mark -> answer.problem(Summary.line(mark.finding(), locale)));
        Summary.unread(read, locale).forEach(answer::problem);
        Inputs.tellUnread(read, answer, locale);
        int code = Inputs.exitCode(read);
        return code == 0 && !overdue.isEmpty() ? 1 : code;
    }

    private static String line(PlanningStatus each, Locale locale) {
        String lack = each.lack().map(missing -> ": " + missing.text(locale)).orElse("");
        return each.date().due() + "\t" + each.state().text(locale) + lack + "\t"
                + each.date().period() + "\t" + each.date().step().text(locale);
    }
}
