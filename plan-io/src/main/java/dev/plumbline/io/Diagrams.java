package dev.plumbline.io;

import dev.plumbline.io.mermaid.GanttDiagram;
import dev.plumbline.io.mermaid.RaciDiagram;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.workflow.StateMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * Diagrams as Mermaid text, which wikis, editors and repositories draw (IO-5). No name in a plan can mean anything to Mermaid
 * (SAFE-5). Texts are Chinese or English and end with a line break. Thread-safe.
 */
public final class Diagrams {

    private Diagrams() {}

    /**
     * A plan's tasks and milestones as a Gantt chart: sections by goal, initiative or owner; what is done, under way and
     * critical is marked. Cancelled tasks are left out.
     *
     * @throws NoSuchElementException if the status has no such plan
     */
    public static String gantt(PlanStatus status, PlanId plan, Locale language) {
        Plan found = status.plan(plan)
                .map(PlanInForce::plan)
                .orElseThrow(() -> new NoSuchElementException(
                        "The status has no plan [" + plan + "]. Take an id from its plans."));
        return new GanttDiagram(status, found, language).text();
    }

    /** The states and moves of a workflow, each move with what it requires (WF-5). */
    public static String states(StateMachine<?, ?, ?> machine, Locale language) {
        return machine.mermaid(language);
    }

    /** Who does what for which task as a flowchart (RACI-1). Beyond 500 arrows Mermaid draws only where its limit is raised. */
    public static String raci(Plan plan, Locale language) {
        return new RaciDiagram(plan, language).text();
    }

    /**
     * Saves a diagram in UTF-8, whole or not at all (SAFE-7).
     *
     * @param file a name that ends in {@code .mmd} or {@code .mermaid}
     * @throws dev.plumbline.io.spi.PlanFormatException if the name ends otherwise, or nothing can be written there
     */
    public static void save(String diagram, Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".mmd") && !name.endsWith(".mermaid")) {
            throw SaveRefusal.format(file, List.of("mmd", "mermaid"));
        }
        WholeFile.write(file, out -> out.write(diagram.getBytes(StandardCharsets.UTF_8)));
    }
}
