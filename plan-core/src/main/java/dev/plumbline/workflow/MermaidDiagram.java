package dev.plumbline.workflow;

import dev.plumbline.text.MermaidText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Draws a machine as a Mermaid state diagram: states by name, moves by event with what they require in brackets.
 */
final class MermaidDiagram<S, E, C> {

    private final StateMachine<S, E, C> machine;
    private final Labels labels;
    private final Map<S, String> ids = new HashMap<>();

    MermaidDiagram(StateMachine<S, E, C> machine, Locale locale) {
        this.machine = machine;
        this.labels = new Labels(locale);
        Set<String> taken = new HashSet<>();
        for (S state : machine.states()) {
            String id = identifier(state);
            String free = id;
            for (int next = 2; !taken.add(free); next++) {
                free = id + "_" + next;
            }
            ids.put(state, free);
        }
    }

    String text() {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n");
        for (S state : machine.states()) {
            line(lines, "state \"" + MermaidText.escaped(labels.of(state)) + "\" as " + ids.get(state));
        }
        line(lines, "[*] --> " + ids.get(machine.initial()));
        machine.transitions().forEach(move -> line(lines, arrow(move)));
        machine.finals().forEach(state -> line(lines, ids.get(state) + " --> [*]"));
        return lines.toString();
    }

    private String arrow(Transition<S, E, C> move) {
        String label = MermaidText.escaped(labels.of(move.event()));
        if (!move.guards().isEmpty()) {
            label += " [" + MermaidText.escaped(labels.requirements(move)) + "]";
        }
        return ids.get(move.from()) + " --> " + ids.get(move.to()) + " : " + label;
    }

    private static void line(StringBuilder lines, String line) {
        lines.append("    ").append(line).append('\n');
    }

    /** Starts with a prefix, so that no word of Mermaid's own can come out. */
    private static String identifier(Object state) {
        StringBuilder id = new StringBuilder("s_");
        String name = state.toString();
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            boolean plain = character < 128 && Character.isLetterOrDigit(character);
            id.append(plain ? Character.toLowerCase(character) : '_');
        }
        return id.toString();
    }
}
