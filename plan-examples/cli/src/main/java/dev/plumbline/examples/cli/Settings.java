package dev.plumbline.examples.cli;

import dev.plumbline.book.JoinedBook;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.CalendarReading;
import dev.plumbline.time.WorkingHours;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A company's own policy, organisation and days, given beside the workbooks (IO-2f). */
final class Settings {

    private static final CalendarId OFFICIAL = CalendarId.of("CN");

    @Option(names = "--policy", paramLabel = "BOOK.json", description = "A book whose policy counts.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--organisation", paramLabel = "BOOK.json", description = "A book whose organisation counts.")
    private Optional<Path> organisation = Optional.empty();

    @Option(
            names = "--calendar",
            paramLabel = "FILE|NAME",
            description =
                    "A company's own days (.csv or .json), laid over the official calendar of China, or a calendar by"
                            + " name: CN or plain. The book's own if not given.")
    private Optional<String> calendar = Optional.empty();

    /**
     * What was read, with the settings.
     *
     * @throws Refused if a file cannot be read without an error: half a policy would be another one
     */
    ReadResult<PlanBook> over(ReadResult<PlanBook> read) {
        List<PlanBook> settings = new ArrayList<>();
        policy.map(Settings::book)
                .ifPresent(book ->
                        settings.add(PlanBook.builder().policy(book.policy()).build()));
        organisation
                .map(Settings::book)
                .ifPresent(book -> settings.add(
                        PlanBook.builder().organisation(book.organisation()).build()));
        calendar.map(given -> isFile(given) ? days(Path.of(given)) : named(given))
                .ifPresent(settings::add);
        ReadResult<PlanBook> whole = read;
        for (PlanBook each : settings) {
            whole = renewed(whole, each);
        }
        return whole;
    }

    /** The calendar that was given by its name. */
    Optional<String> calendarName() {
        return calendar.filter(given -> !isFile(given));
    }

    private static boolean isFile(String calendar) {
        String name = calendar.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }

    private static PlanBook named(String name) {
        try {
            CalendarId id = CalendarId.of(
                    Calendars.named(name, WorkingHours.parse("09:00-18:00")).name());
            PlanBook.Builder book = PlanBook.builder().calendar(id);
            return name.equals("plain")
                    ? book.addCalendar(CalendarDefinition.of(
                                    CalendarLayer.builder(name).build()))
                            .build()
                    : book.build();
        } catch (IllegalArgumentException unknown) {
            throw new Refused(unknown.getMessage());
        }
    }

    private static ReadResult<PlanBook> renewed(ReadResult<PlanBook> read, PlanBook settings) {
        JoinedBook joined = JoinedBook.of(List.of(read.value())).renewedBy(settings);
        List<Finding> findings = new ArrayList<>(read.findings());
        joined.findings().forEach(finding -> findings.add(read.locate(finding)));
        return read.with(joined.book(), findings);
    }

    private static PlanBook book(Path file) {
        try {
            ReadResult<PlanBook> read = PlanFormats.read(file);
            if (Inputs.hasErrors(read.findings())) {
                throw new Refused(Inputs.lines(read.findings()));
            }
            return read.value();
        } catch (PlanFormatException unreadable) {
            throw new Refused(unreadable.getMessage());
        }
    }

    private static PlanBook days(Path file) {
        CalendarReading read = layer(file);
        if (Inputs.hasErrors(read.findings())) {
            throw new Refused(Inputs.lines(read.findings()));
        }
        return PlanBook.builder()
                .addCalendar(CalendarDefinition.over(OFFICIAL, read.layer()))
                .calendar(CalendarId.of(read.layer().name()))
                .build();
    }

    private static CalendarReading layer(Path file) {
        try {
            return PlanFormats.readCalendar(file);
        } catch (PlanFormatException unreadable) {
            throw new Refused(unreadable.getMessage());
        }
    }

    /** A file that is refused as a wrong option is. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why);
        }
    }
}
