package dev.plumbline.examples.cli;

import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.status.AsOfChoice;
import dev.plumbline.status.PlanStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a page is to be written, as the commands that write one share it. */
final class PageChoice {

    @Option(names = "--lang", description = "zh or en, for the page; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Option(
            names = "--both-languages",
            description = "Both languages in one file, with a switch between them; --lang is seen first.")
    private boolean isBilingual;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "The page says what changed since the end of this day; nothing of changes if not given.")
    private Optional<LocalDate> since = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses what only a page can show where none is written. */
    void refuseWithoutPage() {
        if (since.isPresent() || isBilingual) {
            throw new ParameterException(
                    command.commandLine(),
                    (since.isPresent() ? "--since" : "--both-languages")
                            + " is for a page, and none is written. Give -o FILE.html too.");
        }
    }

    Locale locale() {
        return language.locale();
    }

    /** Refuses a day that no status can be asked for. */
    static void checkCounted(LocalDate since, CommandSpec command) {
        if (!AsOfChoice.isCounted(since)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--since " + since + " lies outside the years 1900 to 2200. Give a day of them.");
        }
    }

    /** The options for the page of a status; a day that is not before its own is refused as a wrong option is. */
    PageOptions options(PlanStatus status) {
        PageOptions options = PageOptions.in(locale());
        options = isBilingual ? options.inBothLanguages() : options;
        if (since.isEmpty() || status.day().isEmpty()) {
            return options;
        }
        checkCounted(since.get(), command);
        if (!since.get().isBefore(status.date())) {
            throw new ParameterException(
                    command.commandLine(),
                    "--since " + since.get() + " is not before the day of the report, " + status.date()
                            + ". Give an earlier day.");
        }
        return options.since(since.get());
    }
}
