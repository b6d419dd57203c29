package dev.plumbline.examples.cli;

import dev.plumbline.examples.year.MonthDigest;
import dev.plumbline.examples.year.SimulatedYear;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.PageOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private PageChoice choice = new PageChoice();

    @Option(
            names = "-o",
            paramLabel = "FILE.html",
            description = "Writes the report of the month, of December if none is given, as a page too.")
    private Optional<Path> page = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (month != null && (month < 1 || month > MONTHS)) {
            throw new ParameterException(spec.commandLine(), "'" + month + "' is no month. Write 1 to 12");
        }
        page.ifPresent(file -> PageFileName.checked(file, spec));
        if (page.isEmpty()) {
            choice.refuseWithoutPage();
        }
        Answer answer = new Answer(spec);
        SimulatedYear year = SimulatedYear.of2024();
        Optional<MonthDigest> told = page.map(any -> year.digest(month == null ? MONTHS : month));
        Optional<PageOptions> options = told.map(digest -> choice.options(digest.status()));
        IntStream.rangeClosed(month == null ? 1 : month, month == null ? MONTHS : month)
                .forEach(each -> year.digest(each).lines(choice.locale()).forEach(answer::line));
        if (page.isPresent()) {
            MonthDigest digest = told.orElseThrow();
            Reports.save(Reports.html(options.orElseThrow()), digest.status(), digest.findings(), page.get());
            answer.line("Report: " + page.get().toAbsolutePath());
        }
        return 0;
    }
}
