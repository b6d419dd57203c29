package dev.plumbline.examples.cli;

import dev.plumbline.examples.year.SimulatedYear;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells a simulated year of a company, a page for each month. */
@Command(
        name = "year",
        description = "Tells a year of a company of a hundred people, a page for each month's end.",
        mixinStandardHelpOptions = true)
final class YearCommand implements Callable<Integer> {

    private static final int MONTHS = 12;

    @Option(names = "--month", description = "1 to 12; every month if not given.")
    private Integer month;

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (month != null && (month < 1 || month > MONTHS)) {
            throw new ParameterException(spec.commandLine(), "'" + month + "' is no month. Write 1 to 12");
        }
        Answer answer = new Answer(spec);
        SimulatedYear year = SimulatedYear.of2024();
        IntStream.rangeClosed(month == null ? 1 : month, month == null ? MONTHS : month)
                .forEach(each -> year.digest(each).lines(language.locale()).forEach(answer::line));
        return 0;
    }
}
