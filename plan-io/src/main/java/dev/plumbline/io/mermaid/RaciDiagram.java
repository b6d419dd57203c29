package dev.plumbline.io.mermaid;

import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MermaidText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does what for which task as a flowchart (RACI): parties on the left, tasks on the right, an arrow with the letters of
 * each cell; thick for who is responsible, dotted for who is only asked or told. Confined to one thread.
 */
public final class RaciDiagram {

    private final Plan plan;
    private final Locale language;
    private final Map<PartyId, String> parties = new LinkedHashMap<>();

    /** The flowchart of a plan. */
    public RaciDiagram(Plan plan, Locale language) {
        this.plan = plan;
        this.language = language;
    }

    /** The text of the diagram; it ends with a line break. Tasks for which nobody does anything stand alone. */
    public String text() {
        Map<TaskId, String> tasks = new LinkedHashMap<>();
        StringBuilder nodes = new StringBuilder();
        StringBuilder arrows = new StringBuilder();
        for (Task task : plan.tasks()) {
            if (tasks.putIfAbsent(task.id(), "t" + (tasks.size() + 1)) == null) {
                nodes.append(node(tasks.get(task.id()), task.name()));
                addArrows(task.id(), tasks.get(task.id()), arrows);
            }
        }
        StringBuilder text = new StringBuilder("flowchart LR\n");
        parties.forEach((party, id) -> text.append(node(id, party.label())));
        return text.append(nodes).append(arrows).append(legend()).toString();
    }

    private static String node(String id, String label) {
        return "    " + id + "[\"" + MermaidText.opening(label) + "\"]\n";
    }

    private void addArrows(TaskId task, String to, StringBuilder arrows) {
        RaciMatrix matrix = plan.raci();
        matrix.of(task).forEach((party, roles) -> {
            if (!roles.isEmpty()) {
                String from = parties.computeIfAbsent(party, any -> "p" + (parties.size() + 1));
                arrows.append("    ")
                        .append(from)
                        .append(' ')
                        .append(arrow(roles))
                        .append('|')
                        .append(letters(roles))
                        .append("| ")
                        .append(to)
                        .append('\n');
            }
        });
    }

    private static String arrow(Set<RaciRole> roles) {
        if (roles.contains(RaciRole.RESPONSIBLE)) {
            return "==>";
        }
        return roles.contains(RaciRole.APPROVER) ? "-->" : "-.->";
    }

    private static String letters(Set<RaciRole> roles) {
        return EnumSet.copyOf(roles).stream()
                .map(role -> String.valueOf(role.letter()))
                .collect(Collectors.joining("/"));
    }

    private String legend() {
        String words = EnumSet.allOf(RaciRole.class).stream()
                .map(role -> role.letter() + " " + role.text(language))
                .collect(Collectors.joining(Localized.isChinese(language) ? "，" : ", "));
        return node("legend", words);
    }
}
