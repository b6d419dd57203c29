package dev.plumbline.examples.cli;

import dev.plumbline.io.PlanFormats;
import dev.plumbline.io.spi.TableMapping;
import dev.plumbline.io.spi.TableWord;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what a mapping may say: roles of columns, kinds of tables, what words in cells stand for (IO-2a). */
@Command(
        name = "words",
        description = "Lists the roles, kinds of tables and meanings of words that a mapping may use.",
        mixinStandardHelpOptions = true)
final class WordsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Answer answer = new Answer(spec);
        answer.line("Roles");
        PlanFormats.roles().forEach(role -> answer.line(line(role)));
        answer.line("  " + TableMapping.IGNORE + "  不读取  left out");
        answer.line("Kinds of tables");
        PlanFormats.kinds().forEach(kind -> answer.line(line(kind)));
        answer.line("Meanings of words");
        PlanFormats.meanings()
                .forEach((list, meanings) -> answer.line("  " + list + "  " + String.join(", ", meanings)));
        return 0;
    }

    private static String line(TableWord word) {
        return "  " + word.id() + "  " + word.name().text(Locale.CHINESE) + "  "
                + word.name().text(Locale.ENGLISH);
    }
}
