package dev.plumbline.task;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.step.Chronicle;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Moved;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through what holds of one task, step by step. Mutable. */
final class TaskWalk implements Chronicle.Walk<Entry<TaskFact>, RefusedStep> {

    /** What counts, and what became of the state by it. */
    record Taken(Entry<TaskFact> entry, Moved<State<TaskState>, Event<TaskEvent>> move, Instant at) {}

    private static final Event<TaskEvent> ASSIGN = Event.named("assign", "下达", "assign");

    private final TaskProcess process;
    private final StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> machine;
    private final TaskHistory history;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private State<TaskState> state;
    private boolean isByStep;

    TaskWalk(TaskProcess process, TaskHistory history) {
        this.process = process;
        this.machine = process.machine();
        this.history = history;
        this.state = machine.initial();
    }

    State<TaskState> state() {
        return state;
    }

    List<Taken> taken() {
        return taken;
    }

    /** What tables say otherwise than the steps on record, or somebody unknown says. */
    List<Finding> told() {
        return told;
    }

    @Override
    public boolean take(Entry<TaskFact> entry) {
        if (!(attempt(entry) instanceof Moved<State<TaskState>, Event<TaskEvent>> move)) {
            return false;
        }
        taken.add(new Taken(entry, move, entry.fact().when().instant(process.zone())));
        boolean moves = !move.from().equals(move.state());
        if (isSnapshot(entry)) {
            told.addAll(ToldState.of(
                    entry, moves && isByStep, !moves || isEntitled(entry, move.state()), process.organisation()));
        } else {
            isByStep |= moves;
        }
        state = move.state();
        return true;
    }

    /** Whether who told a state may decide it; where nobody is listed or named, anybody may tell it. */
    private boolean isEntitled(Entry<TaskFact> entry, State<TaskState> told) {
        if (!told.standard().isFinal() || process.organisation().people().isEmpty()) {
            return true;
        }
        Attempt attempt = process.attempt(history, entry);
        Role decider = told.standard() == TaskState.ACCEPTED ? Role.APPROVER : Role.OWNER;
        return !attempt.isFilled(decider) || attempt.isBy(decider) || attempt.isBy(Role.OPERATIONS_MANAGEMENT);
    }

    @Override
    public boolean enables(Entry<TaskFact> entry) {
        return !(entry.fact() instanceof ProgressReport report)
                || report.state().isPresent();
    }

    @Override
    public RefusedStep refusal(Entry<TaskFact> entry) {
        if (attempt(entry) instanceof Refused<State<TaskState>, Event<TaskEvent>> refusal) {
            return new RefusedStep(entry, refusal);
        }
        throw new IllegalStateException("What counts is not refused: [" + entry.fact() + "].");
    }

    @Override
    public RefusedStep undoing(Entry<TaskFact> entry, Entry<TaskFact> undone) {
        Event<TaskEvent> event = attempt(entry).event();
        Event<TaskEvent> later = undone.fact() instanceof ProgressReport report
                ? report.state().map(TaskWalk::leading).orElse(TaskEvent.REPORT)
                : TaskEvent.ACCEPT;
        return new RefusedStep(
                entry,
                machine.refuse(
                        state,
                        event,
                        process.attempt(history, entry),
                        List.of(Reason.undoing(later, undone.fact().when()))));
    }

    private static boolean isSnapshot(Entry<TaskFact> entry) {
        return entry.fact() instanceof ProgressReport report && report.snapshot();
    }

    private Outcome<State<TaskState>, Event<TaskEvent>> attempt(Entry<TaskFact> entry) {
        Attempt attempt = process.attempt(history, entry);
        if (!(entry.fact() instanceof ProgressReport report)) {
            return machine.move(state, TaskEvent.ACCEPT, attempt);
        }
        TaskState stated = report.state().orElse(state.standard());
        boolean moves = stated != state.standard();
        if (report.snapshot()) {
            return snapshot(stated, moves, attempt);
        }
        return moves ? move(stated, attempt) : report(attempt);
    }

    /** A state read from a table stands as it is, but for what only steps decide. */
    private Outcome<State<TaskState>, Event<TaskEvent>> snapshot(TaskState stated, boolean moves, Attempt attempt) {
        Event<TaskEvent> event = moves ? leading(stated) : TaskEvent.REPORT;
        boolean isDecided = isByStep && (state.standard().isFinal() || stated.isFinal());
        return moves && isDecided
                ? machine.refuse(state, event, attempt, List.of(Reason.snapshot()))
                : new Moved<>(state, event, moves ? stated : state);
    }

    /** Tries the events that lead to another state. */
    private Outcome<State<TaskState>, Event<TaskEvent>> move(TaskState stated, Attempt attempt) {
        Optional<Outcome<State<TaskState>, Event<TaskEvent>>> refused = Optional.empty();
        for (Transition<State<TaskState>, Event<TaskEvent>, Attempt> move : machine.transitionsFrom(state)) {
            if (move.to().standard() == stated) {
                Outcome<State<TaskState>, Event<TaskEvent>> outcome = machine.move(state, move.event(), attempt);
                if (outcome.isMoved()) {
                    return outcome;
                }
                refused = refused.or(() -> Optional.of(outcome));
            }
        }
        return refused.orElseGet(() -> machine.move(state, leading(stated), attempt));
    }

    /** What is told of a task that stays where it is; of one that is over, too. */
    private Outcome<State<TaskState>, Event<TaskEvent>> report(Attempt attempt) {
        boolean isOver = machine.transitionsFrom(state).isEmpty();
        return isOver && TaskWorkflow.REPORTING.holds(attempt)
                ? new Moved<>(state, TaskEvent.REPORT, state)
                : machine.move(state, TaskEvent.REPORT, attempt);
    }

    /** The event that usually leads to a state. */
    private static Event<TaskEvent> leading(TaskState stated) {
        return switch (stated) {
            case ASSIGNED -> ASSIGN;
            case ACKNOWLEDGED -> TaskEvent.ACKNOWLEDGE;
            case IN_PROGRESS -> TaskEvent.START;
            case DELAYED -> TaskEvent.DELAY;
            case BLOCKED -> TaskEvent.BLOCK;
            case COMPLETED -> TaskEvent.COMPLETE;
            case ACCEPTED -> TaskEvent.ACCEPT;
            case CANCELLED -> TaskEvent.CANCEL;
        };
    }
}
