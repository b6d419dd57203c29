package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.TableWord;
import dev.plumbline.io.spi.WriteOptions;
import dev.plumbline.io.spi.WriteResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes inputs as one book in another format. */
@Command(
        name = "convert",
        description = "Writes inputs as one book in the format that the name of the output says.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "-o", required = true, paramLabel = "OUT", description = "The book to write, such as book.json.")
    private Path file = Path.of("book.json");

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of the answer; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.EN;

    @Option(
            names = "--headers",
            paramLabel = "zh|en",
            description = "The language of headers and words in a workbook; ${DEFAULT-VALUE} if not given.")
    private Language headings = Language.ZH;

    @Option(
            names = "--tables",
            split = ",",
            paramLabel = "KIND",
            description = "The kinds of tables to write to a workbook, such as task-list,goal-list; all if not given.")
    private List<String> tables = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Set<String> known =
                PlanFormats.writtenKinds().stream().map(TableWord::id).collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(tables)) {
            throw new ParameterException(
                    spec.commandLine(), "Tables " + tables + " are not all of kinds that are written: " + known + ".");
        }
        ReadResult<PlanBook> read = inputs.read();
        Answer answer = new Answer(spec);
        read.findings().forEach(finding -> answer.problem(Summary.line(finding, language.locale())));
        WriteResult written = PlanFormats.write(
                read.value(),
                file,
                WriteOptions.indented().in(headings.locale()).tables(tables));
        written.omissions().forEach(omission -> answer.problem(Summary.line(omission, language.locale())));
        answer.line("Book: " + file.toAbsolutePath());
        return Inputs.exitCode(read);
    }
}
