package dev.plumbline.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how a quarter's target is cut after a market change, or how an annual plan comes into force. */
@Command(
        name = "story",
        description = "Tells how a quarter's target is cut: request, reviews, return, decision, version 2, letters.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @Option(
            names = "--plan",
            description = "Tells how an annual plan comes from its draft to its third version instead.")
    private boolean plan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Answer answer = new Answer(spec);
        Story story = plan
                ? new PlanStory(language.locale(), answer::line)
                : new TargetCutStory(language.locale(), answer::line);
        story.tell();
        return 0;
    }
}
