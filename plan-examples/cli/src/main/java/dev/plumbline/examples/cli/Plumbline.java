package dev.plumbline.examples.cli;

import dev.plumbline.party.PersonId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;

/** The command line {@code plumbline}: where a company stands against its plan, from its own workbooks. */
@Command(
        name = "plumbline",
        description = "Holds a company's workbooks against its operating plan.",
        mixinStandardHelpOptions = true,
        version = "plumbline 0.1.0",
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            MapCommand.class,
            TemplateCommand.class,
            WordsCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            ConvertCommand.class,
            UpdateCommand.class,
            DeadlineCommand.class,
            ScheduleCommand.class,
            TimetableCommand.class,
            ScoresCommand.class,
            HandbookCommand.class,
            DigestCommand.class,
            ReviewCommand.class,
            DiagramCommand.class,
            StoryCommand.class,
            YearCommand.class
        })
public final class Plumbline {

    private Plumbline() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs a command and answers its exit code: 0, 1 for error findings, 2 for an input that could not be read. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Plumbline());
        line.setOut(guarded(out));
        line.setErr(guarded(err));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Plumbline::day);
        line.registerConverter(PersonId.class, Plumbline::person);
        line.registerConverter(Path.class, Plumbline::file);
        line.registerConverter(ZoneId.class, Plumbline::zone);
        line.setExecutionExceptionHandler((broken, command, parsed) -> broken(broken, command));
        return line.execute(arguments);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("'" + text + "' is no date. Write 2024-06-30");
        }
    }

    private static PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException("'" + text + "' is no person: " + none.getMessage());
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException none) {
            throw new TypeConversionException("'" + text + "' is no time zone. Write one such as Asia/Shanghai");
        }
    }

    private static Path file(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("'" + text + "' is no file. Write the name of one");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException none) {
            throw new TypeConversionException("'" + text + "' is no file: " + none.getReason());
        }
    }

    /** A file that cannot be written or read is told in a line; anything else is a defect and told as one. */
    private static int broken(Exception broken, CommandLine command) throws Exception {
        if (!(broken instanceof IOException) && !(broken instanceof UncheckedIOException)) {
            throw broken;
        }
        Throwable cause = broken instanceof UncheckedIOException ? broken.getCause() : broken;
        boolean named = cause instanceof FileSystemException && ((FileSystemException) cause).getReason() == null;
        String kind = named ? cause.getClass().getSimpleName() + ": " : "";
        command.getErr().println(TerminalText.line(kind + cause.getMessage()));
        return 2;
    }

    /** Whatever is printed goes through here, messages of exceptions included. */
    private static PrintWriter guarded(PrintStream stream) {
        return new PrintWriter(TerminalText.guard(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }
}
