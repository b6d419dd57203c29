package dev.plumbline.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells how a target is cut, a plan comes into force, a month is evaluated, a year ends, and what people read of it. */
@Command(
        name = "story",
        description = "Tells how a quarter's target is cut: request, reviews, return, decision, version 2, letters.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    @Option(names = "--lang", description = "zh or en; zh if not given.", defaultValue = "zh")
    private Language language = Language.ZH;

    @ArgGroup
    private Other other = new Other();

    @Spec
    private CommandSpec spec;

    /** The stories besides the first; one at a time. */
    private static final class Other {

        @Option(
                names = "--plan",
                description = "Tells how an annual plan comes from its draft to its third version instead.")
        private boolean plan;

        @Option(
                names = "--year-end",
                description =
                        "Tells how a year ends instead: scores, lessons, standards and rules, handbook, next draft.")
        private boolean yearEnd;

        @Option(
                names = "--evaluation",
                description = "Tells how June of the bundled workbooks is evaluated, filed and closed instead.")
        private boolean evaluation;

        @Option(
                names = "--monday",
                description = "Tells what a person, another and the company read on a Monday instead.")
        private boolean monday;

        @Option(
                names = "--year-in-review",
                description = "Tells the year of a company and of one of its departments in review instead.")
        private boolean yearInReview;
    }

    @Override
    public Integer call() throws IOException {
        Answer answer = new Answer(spec);
        if (other.yearEnd) {
            new YearEndStory(language.locale(), answer::line).tell();
            return 0;
        }
        if (other.yearInReview) {
            new YearInReviewStory(language.locale(), answer::line).tell();
            return 0;
        }
        story(answer).tell();
        return 0;
    }

    private Story story(Answer answer) throws IOException {
        if (other.evaluation) {
            return new EvaluationStory(language.locale(), answer::line);
        }
        if (other.monday) {
            return new MondayStory(language.locale(), answer::line);
        }
        return other.plan
                ? new PlanStory(language.locale(), answer::line)
                : new TargetCutStory(language.locale(), answer::line);
    }
}
