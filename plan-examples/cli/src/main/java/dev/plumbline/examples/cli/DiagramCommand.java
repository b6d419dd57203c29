package dev.plumbline.examples.cli;

import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.book.PlanBook;
import dev.plumbline.io.Diagrams;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.issue.IssueWorkflow;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanWorkflow;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.TaskWorkflow;
import dev.plumbline.workflow.StateMachine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws plans and workflows in Mermaid (IO-5). */
@Command(
        name = "diagram",
        description = "Draws a plan or a workflow as Mermaid text.",
        mixinStandardHelpOptions = true,
        subcommands = {DiagramCommand.Gantt.class, DiagramCommand.States.class, DiagramCommand.Raci.class})
final class DiagramCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return 2;
    }

    /** In which language, and where to. */
    static final class Target {
        @Option(names = "--lang", paramLabel = "zh|en", description = "zh or en; ${DEFAULT-VALUE} if not given.")
        private Language language = Language.ZH;

        @Option(names = "-o", paramLabel = "FILE.mmd", description = "Writes it to a file instead of printing it.")
        private Optional<Path> file = Optional.empty();

        Locale locale() {
            return language.locale();
        }

        void write(String diagram, Answer answer) throws IOException {
            if (file.isPresent()) {
                Diagrams.save(diagram, file.get());
                answer.line("Diagram: " + file.get().toAbsolutePath());
                return;
            }
            OutputStream out = answer.stream();
            out.write(diagram.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** What is drawn of a plan. */
    private abstract static class OfPlan implements Callable<Integer> {
        @Mixin
        private Inputs inputs = new Inputs();

        @Mixin
        private Target target = new Target();

        @Option(names = "--plan", paramLabel = "ID", description = "The plan; the first with tasks if not given.")
        private Optional<String> plan = Optional.empty();

        @Spec
        private CommandSpec spec;

        abstract String draw(PlanStatus status, Plan plan, Locale language);

        @Override
        public Integer call() throws IOException {
            ReadResult<PlanBook> read = inputs.read();
            Answer answer = new Answer(spec);
            PlanStatus status = inputs.status(read.value());
            Optional<Plan> drawn = plan.map(id -> inputs.plan(status, id))
                    .flatMap(status::plan)
                    .map(PlanInForce::plan)
                    .or(() -> status.plans().stream()
                            .filter(each -> !each.tasks().isEmpty())
                            .findFirst());
            if (drawn.isPresent()) {
                target.write(draw(status, drawn.get(), target.locale()), answer);
            } else {
                answer.problem("There is no plan with tasks to draw.");
            }
            ReadingProblems.of(read).tell(answer, target.locale());
            return Inputs.exitCode(read);
        }
    }

    /** Tasks and milestones over time. */
    @Command(
            name = "gantt",
            description = "A plan's tasks and milestones as a Gantt chart.",
            mixinStandardHelpOptions = true)
    static final class Gantt extends OfPlan {
        @Override
        String draw(PlanStatus status, Plan plan, Locale language) {
            PlanId id = plan.id();
            return Diagrams.gantt(status, id, language);
        }
    }

    /** Who does what. */
    @Command(
            name = "raci",
            description = "Who does what for which task of a plan, as a flowchart.",
            mixinStandardHelpOptions = true)
    static final class Raci extends OfPlan {
        @Override
        String draw(PlanStatus status, Plan plan, Locale language) {
            return Diagrams.raci(plan, language);
        }
    }

    /** The states of a workflow. */
    @Command(
            name = "states",
            description = "The states and moves of a workflow: plan, adjustment, task or issue.",
            mixinStandardHelpOptions = true)
    static final class States implements Callable<Integer> {

        /** The workflows there are. */
        enum Workflow {
            PLAN(PlanWorkflow.standard()),
            ADJUSTMENT(AdjustmentWorkflow.standard()),
            TASK(TaskWorkflow.standard()),
            ISSUE(IssueWorkflow.standard());

            private final StateMachine<?, ?, ?> machine;

            Workflow(StateMachine<?, ?, ?> machine) {
                this.machine = machine;
            }
        }

        @Parameters(paramLabel = "WORKFLOW", description = "${COMPLETION-CANDIDATES}.")
        private Workflow workflow = Workflow.ISSUE;

        @Mixin
        private Target target = new Target();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            target.write(Diagrams.states(workflow.machine, target.locale()), new Answer(spec));
            return 0;
        }
    }
}
