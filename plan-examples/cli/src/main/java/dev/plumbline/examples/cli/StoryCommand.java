package dev.plumbline.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how a quarter's target is cut after a market change. */
@Command(
        name = "story",
        description = "Tells how a quarter's target is cut: request, reviews, return, decision, version 2, letters.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        new TargetCutStory(language.locale(), new Answer(spec)::line).tell();
        return 0;
    }
}
