package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.TableMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes what was understood of tables as a mapping to be corrected and given back with {@code --map} (IO-2a). */
@Command(
        name = "map",
        description = {
            "Writes what was understood of tables as a mapping to correct and give back with --map.",
            "Columns of no known meaning have the role null: their text is kept as it is.",
            "Give them a role, or ignore; words lists what there is."
        },
        mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "-o", required = true, paramLabel = "FILE.json", description = "The mapping to write.")
    private Path file = Path.of("mapping.json");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Answer answer = new Answer(spec);
        ReadResult<PlanBook> read = inputs.read();
        TableMapping mapping = TableMapping.of(read.reading());
        PlanFormats.writeMapping(mapping, file);
        answer.line("Mapping: " + file.toAbsolutePath());
        answer.line("Headers: " + mapping.headers().size() + ", without a role: "
                + mapping.headers().stream()
                        .filter(header -> header.role().isEmpty())
                        .count()
                + ", guessed: "
                + mapping.headers().stream()
                        .filter(TableMapping.Header::guessed)
                        .count());
        Inputs.tellUnread(read, answer, Locale.ENGLISH);
        return read.unread().isEmpty() ? 0 : 2;
    }
}
