package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.AsOfBasis;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs that several commands share, and what is made of them. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Workbooks (.xlsx), tables (.csv) or books (.json).")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day asked for; else the latest among the facts, else the plan's first.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--year", paramLabel = "Y", description = "The year of dates that name none.")
    private Optional<Integer> year = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "FILE.json",
            description = "A company's own headers, words and kinds of tables, as map writes them.")
    private Optional<Path> map = Optional.empty();

    @ArgGroup(exclusive = false)
    private Settings settings = new Settings();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    static Inputs of(List<Path> paths) {
        Inputs inputs = new Inputs();
        inputs.paths = paths;
        return inputs;
    }

    ReadResult<PlanBook> read() {
        return read(paths);
    }

    /** The calendar that was asked for by its name. */
    Optional<String> calendarName() {
        return settings.calendarName();
    }

    /** The first of the inputs. */
    Path first() {
        return paths.get(0);
    }

    /** All but the first, of which there has to be one. */
    ReadResult<PlanBook> readOthers() {
        if (paths.size() < 2) {
            throw refused("There is nothing to take over. Give the book and then the workbooks, tables or books.");
        }
        return read(paths.subList(1, paths.size()));
    }

    private ReadResult<PlanBook> read(List<Path> files) {
        try {
            return settings.over(PlanFormats.read(files, options()));
        } catch (Settings.Refused refused) {
            throw refused(refused.getMessage());
        }
    }

    /** What the options say about the inputs; a value that is none is refused as a wrong option is. */
    private ReadOptions options() {
        ReadOptions options =
                map.map(file -> ReadOptions.standard().mapping(mapping(file))).orElseGet(ReadOptions::standard);
        try {
            options = year.isPresent() ? options.year(year.get()) : options;
            return asOf.isPresent() ? options.asOf(asOf.get()) : options;
        } catch (IllegalArgumentException outside) {
            throw refused(outside.getMessage());
        }
    }

    /** A mapping without an error; one with errors is refused with all of them, since half of it would be another one. */
    private TableMapping mapping(Path file) {
        try {
            ReadResult<TableMapping> read = PlanFormats.readMapping(file);
            if (hasErrors(read.findings())) {
                throw refused(lines(read.findings()));
            }
            return read.value();
        } catch (PlanFormatException unreadable) {
            throw refused(unreadable.getMessage());
        }
    }

    /** Findings with what to do about them, a line each. */
    static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Summary.line(finding, Locale.ENGLISH)
                        + finding.remedy(Locale.ENGLISH)
                                .map(remedy -> ". " + remedy)
                                .orElse(""))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** A plan by the id that an option gives. */
    PlanId plan(PlanStatus status, String id) {
        PlanId wanted = PlanId.of(id);
        if (status.plan(wanted).isEmpty()) {
            throw refused("There is no plan [" + id + "]. Take one of "
                    + status.plans().stream().map(Plan::id).toList() + ".");
        }
        return wanted;
    }

    private ParameterException refused(String why) {
        return new ParameterException(command.commandLine(), why);
    }

    /** 2 if an input could not be read, else 1 if reading found errors, else 0. */
    static int exitCode(ReadResult<?> read) {
        if (!read.unread().isEmpty()) {
            return 2;
        }
        return hasErrors(read.findings()) ? 1 : 0;
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Where the book stands; as of the day asked for, else of the day that the book speaks of itself. */
    PlanStatus status(PlanBook book) {
        return asOf.map(date -> PlanStatus.of(book, AsOf.endOf(date))).orElseGet(() -> PlanStatus.latest(book));
    }

    /** The date, and where it came from. */
    static String dateLine(PlanStatus status, Locale locale) {
        return Localized.isChinese(locale) ? chineseDateLine(status) : dateLine(status);
    }

    private static String chineseDateLine(PlanStatus status) {
        String reason = status.basis().text(Locale.CHINESE);
        return status.day()
                .map(day ->
                        "截至" + ChineseDate.text(day) + (status.basis() == AsOfBasis.ASKED ? "。" : "（" + reason + "）。"))
                .orElseGet(() -> "没有截至日期（" + reason + "）。");
    }

    static String dateLine(PlanStatus status) {
        String reason = status.basis().text(Locale.ENGLISH);
        return status.day()
                .map(day -> "As of " + day + (status.basis() == AsOfBasis.ASKED ? "." : " (" + reason + ")."))
                .orElseGet(() -> "As of no day (" + reason + ").");
    }

    /** What reading and the rules found, each with its place in a file. */
    static List<Finding> findings(ReadResult<PlanBook> read, PlanStatus status) {
        List<Finding> findings = new ArrayList<>(read.findings());
        RuleSet.discovered().evaluate(status).forEach(finding -> findings.add(read.locate(finding)));
        return List.copyOf(findings);
    }

    /** Says on standard error which inputs could not be read, and why. */
    static void tellUnread(ReadResult<PlanBook> read, Answer answer, Locale language) {
        read.findings().stream()
                .filter(finding -> finding.location()
                        .file()
                        .filter(read.unread()::contains)
                        .isPresent())
                .forEach(finding -> answer.problem(Summary.line(finding, language)));
    }
}
