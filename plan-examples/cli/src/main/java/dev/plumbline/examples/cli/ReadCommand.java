package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.ReadingWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Explains how workbooks and tables were understood (IO-2e). */
@Command(
        name = "read",
        description = {
            "Explains how tables were understood: kind, period, columns, rows passed over, and every cell.",
            "Exit code 0: no error, 1: something was not understood, 2: an input could not be read."
        },
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", description = "text or json; text if not given.", defaultValue = "TEXT")
    private Format format = Format.TEXT;

    @Option(names = "--cells", description = "Each cell too, and what became of it.")
    private boolean cells;

    @Option(names = "--lang", description = "zh or en, for text; en if not given.", defaultValue = "en")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReadResult<PlanBook> read = inputs.read();
        Answer answer = new Answer(spec);
        if (format == Format.JSON) {
            ReadingWriter writer = cells ? Reports.readingJsonWithCells() : Reports.readingJson();
            writer.write(read.reading(), answer.stream());
            Inputs.tellUnread(read, answer, language.locale());
        } else {
            new ReadingText(language.locale(), cells, answer::line).write(read);
        }
        return Inputs.exitCode(read);
    }
}
