package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.status.PlanStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What a command prints; texts of a plan can neither steer the terminal nor pass for lines of their own. */
final class Answer {

    private final CommandSpec spec;

    Answer(CommandSpec spec) {
        this.spec = spec;
    }

    void line(String text) {
        print(spec.commandLine().getOut(), TerminalText.line(text));
    }

    void problem(String text) {
        print(spec.commandLine().getErr(), TerminalText.line(text));
    }

    void write(ReportWriter writer, PlanStatus status, List<Finding> findings) throws IOException {
        writer.write(status, findings, stream());
    }

    /** What writes bytes in UTF-8, on its way to where the command answers; nothing is gathered. */
    OutputStream stream() {
        return new TextStream(spec.commandLine().getOut());
    }

    private static void print(PrintWriter to, String text) {
        to.println(text);
        to.flush();
    }
}
