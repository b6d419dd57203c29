package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.status.PlanStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What a command prints. */
final class Answer {

    private final CommandSpec spec;

    Answer(CommandSpec spec) {
        this.spec = spec;
    }

    void line(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }

    void problem(String text) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(text);
        err.flush();
    }

    void write(ReportWriter writer, PlanStatus status, List<Finding> findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(status, findings, bytes);
        line(bytes.toString(StandardCharsets.UTF_8).stripTrailing());
    }
}
