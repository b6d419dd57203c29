package dev.plumbline.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code plumbline}: where a company stands against its plan, from its own workbooks. */
@Command(
        name = "plumbline",
        description = "Holds a company's workbooks against its operating plan.",
        mixinStandardHelpOptions = true,
        version = "plumbline 0.1.0",
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            ConvertCommand.class,
            DeadlineCommand.class,
            ScheduleCommand.class,
            StoryCommand.class
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
        return line.execute(arguments);
    }

    /** Whatever is printed goes through here, messages of exceptions included. */
    private static PrintWriter guarded(PrintStream stream) {
        return new PrintWriter(TerminalText.guard(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }
}
