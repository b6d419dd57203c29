package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The whole table of a machine as a page: every state × every event, and what each of the given roles may do.
 *
 * <p>A role is a column: a heading and a context that stands for it. Its cells are the machine's own answers: {@code →}
 * with the state entered, {@code ✗} with the reasons of the refusal, {@code —} where the table has no such move. Immutable
 * and thread-safe.
 */
public final class TransitionTable<S, E, C> {

    private static final String NOTHING = "—";

    private final StateMachine<S, E, C> machine;
    private final List<Column<C>> columns;

    private TransitionTable(StateMachine<S, E, C> machine, List<Column<C>> columns) {
        this.machine = machine;
        this.columns = List.copyOf(columns);
    }

    private record Column<C>(Localized heading, C sample) {}

    /** The table without roles. */
    public static <S, E, C> TransitionTable<S, E, C> of(StateMachine<S, E, C> machine) {
        return new TransitionTable<>(machine, List.of());
    }

    /** The table with one more column: what somebody in this context may do. */
    public TransitionTable<S, E, C> column(Localized heading, C sample) {
        List<Column<C>> more = new ArrayList<>(columns);
        more.add(new Column<>(heading, sample));
        return new TransitionTable<>(machine, more);
    }

    /** The page as Markdown, in the language of {@code locale}; it ends with a line break. */
    public String markdown(Locale locale) {
        Labels labels = new Labels(locale);
        StringBuilder page = new StringBuilder();
        String title = labels.choose("：状态 × 事件", ": state × event")
                + (columns.isEmpty() ? "" : labels.choose(" × 角色", " × role"));
        page.append("# ").append(escape(labels.of(machine.name()) + title)).append("\n\n");
        List<String> headings = headings(labels);
        row(page, headings);
        row(page, Collections.nCopies(headings.size(), "---"));
        for (S state : machine.states()) {
            machine.events().forEach(event -> row(page, cells(state, event, labels)));
        }
        return page.append('\n').append(ends(labels)).toString();
    }

    private List<String> headings(Labels labels) {
        List<String> headings = new ArrayList<>();
        headings.add(labels.choose("状态", "state"));
        headings.add(labels.choose("事件", "event"));
        headings.add(labels.choose("转到", "to"));
        headings.add(labels.choose("要求", "requires"));
        columns.forEach(column -> headings.add(labels.of(column.heading())));
        return headings;
    }

    private List<String> cells(S state, E event, Labels labels) {
        List<Transition<S, E, C>> moves = machine.transitionsFrom(state, event);
        List<String> cells = new ArrayList<>();
        cells.add(labels.of(state));
        cells.add(labels.of(event));
        cells.add(moves.isEmpty() ? NOTHING : each(moves, move -> labels.of(move.to())));
        cells.add(moves.isEmpty() ? NOTHING : each(moves, labels::requirements));
        columns.forEach(column -> cells.add(answer(machine.move(state, event, column.sample()), labels)));
        return cells;
    }

    /** The moves of one cell in the order in which they are tried. */
    private String each(List<Transition<S, E, C>> moves, Function<Transition<S, E, C>, String> part) {
        return moves.stream().map(part).collect(Collectors.joining(" / "));
    }

    private String answer(Outcome<S, E> outcome, Labels labels) {
        if (outcome instanceof Refused<S, E> refused) {
            boolean listed =
                    refused.reasons().stream().noneMatch(reason -> reason.id().equals(Reason.NO_SUCH_MOVE));
            return listed ? "✗ " + labels.join(refused.reasons()) : NOTHING;
        }
        return "→ " + labels.of(outcome.state());
    }

    private String ends(Labels labels) {
        String none = labels.choose("无", "none");
        return labels.choose("初始状态：", "Initial: ")
                + escape(labels.of(machine.initial()))
                + labels.choose("。终态：", ". Final: ")
                + (machine.finals().isEmpty() ? none : escape(labels.join(machine.finals())))
                + labels.choose("。", ".")
                + "\n";
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ').append(escape(cell)).append(" |"));
        page.append('\n');
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;");
    }
}
