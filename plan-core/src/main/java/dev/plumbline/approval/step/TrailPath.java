package dev.plumbline.approval.step;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the steps on record are those of one thing, follow from each other by a table of moves, in time and in content,
 * and nobody judged what they wrote.
 */
public final class TrailPath {

    private static final Set<String> CHANGING = Set.of(StepTrail.DRAFTED, "edit", "supersede");
    private static final Set<String> JUDGING = Set.of("review", "approve", "reject");

    private TrailPath() {}

    /** What does not follow. Steps by an application's own events or into its own states are not held against the table. */
    public static <S extends Enum<S> & State<S>, E extends Enum<E> & Event<E>> List<Localized> faults(
            Reference subject, AuditTrail trail, StateMachine<State<S>, Event<E>, ?> machine, S[] states) {
        List<Localized> faults = new ArrayList<>();
        Set<PartyId> authors = new HashSet<>();
        Optional<S> at = Optional.of(states[0]);
        List<AuditStep> steps = trail.steps();
        for (int index = 0; index < steps.size(); index++) {
            AuditStep step = steps.get(index);
            Optional<S> to = state(step, states);
            if (to.isEmpty() || !follows(machine, at, step, to.get())) {
                faults.add(Localized.of(
                        "第 " + (index + 1) + " 步“" + step.action() + "”不能由前一状态得出",
                        "step " + (index + 1) + " [" + step.action() + "] does not follow from the state before"));
            }
            if (!step.subject().equals(subject)) {
                faults.add(Localized.of(
                        "第 " + (index + 1) + " 步是对 " + step.subject() + " 办理的",
                        "step " + (index + 1) + " was taken with " + step.subject()));
            }
            if (index > 0 && step.at().isBefore(steps.get(index - 1).at())) {
                faults.add(Localized.of(
                        "第 " + (index + 1) + " 步早于前一步", "step " + (index + 1) + " is dated before the one before it"));
            }
            if (index > 0
                    && !step.content().equals(steps.get(index - 1).content())
                    && !CHANGING.contains(step.action())) {
                faults.add(Localized.of(
                        "第 " + (index + 1) + " 步“" + step.action() + "”所对的内容不是前一步留下的",
                        "step " + (index + 1) + " [" + step.action()
                                + "] is on another content than the step before left"));
            }
            if (StepTrail.isWriting(step)) {
                authors.add(step.by());
            } else if (JUDGING.contains(step.action()) && authors.contains(step.by())) {
                faults.add(Localized.of(
                        "第 " + (index + 1) + " 步由编制人本人评审或审批",
                        "step " + (index + 1) + " judges what the same person wrote"));
            }
            boolean refined = step.details().containsKey(StepTrail.REFINED);
            at = refined ? Optional.empty() : to;
        }
        return faults;
    }

    private static <S extends Enum<S> & State<S>> Optional<S> state(AuditStep step, S[] states) {
        return Stream.of(states)
                .filter(state -> state.id().equals(step.details().get(StepTrail.STATE)))
                .findFirst();
    }

    private static <S extends Enum<S> & State<S>, E extends Enum<E> & Event<E>> boolean follows(
            StateMachine<State<S>, Event<E>, ?> machine, Optional<S> from, AuditStep step, S to) {
        Optional<Event<E>> event = machine.events().stream()
                .filter(known -> known.id().equals(step.action()))
                .findFirst();
        if (event.isEmpty() || from.isEmpty() || step.details().containsKey(StepTrail.REFINED)) {
            return from.isEmpty() || step.details().containsKey(StepTrail.REFINED) || isOutside(step, from.get(), to);
        }
        return machine.transitionsFrom(from.get(), event.get()).stream()
                .anyMatch(move -> move.to().standard() == to);
    }

    /** A step that is no event of the table: the drafting of a request, a version by adjustment, an application's own. */
    private static <S extends Enum<S> & State<S>> boolean isOutside(AuditStep step, S from, S to) {
        return from == to
                || !step.action().equals(StepTrail.DRAFTED) && !step.action().equals("supersede");
    }
}
