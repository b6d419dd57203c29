package dev.plumbline.examples.cli;

import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.TableMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty workbook to be filled in (IO-2). */
@Command(
        name = "template",
        description = "Writes an empty workbook to be filled in, with lists to choose from and a note on each column.",
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Parameters(
            paramLabel = "KIND|all",
            arity = "1..*",
            description = "Kinds of tables, such as task-list; the command words lists them.")
    private List<String> kinds = List.of();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT",
            description = "The workbook to write, such as tasks.xlsx.")
    private Path file = Path.of("template.xlsx");

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = "The language of headers and notes; ${DEFAULT-VALUE} if not given.")
    private Language language = Language.ZH;

    @Option(
            names = "--map",
            paramLabel = "MAPPING",
            description = "A company's own headers and words, as map writes them; they stand in the workbook.")
    private Optional<Path> map = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TableMapping mapping =
                map.isPresent() ? PlanFormats.readMapping(map.get()).value() : TableMapping.none();
        try {
            PlanFormats.writeTemplate(kinds.contains(ALL) ? List.of() : kinds, language.locale(), mapping, file);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), unknown.getMessage(), unknown);
        }
        new Answer(spec).line("Template: " + file.toAbsolutePath());
        return 0;
    }
}
