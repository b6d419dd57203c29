package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.approval.Attempt;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Delegation;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanWorkflow;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Copies of the way in that each let something through, as it once could be got round. Only for showing that the attack
 * would find it.
 */
final class PlantedDoor implements Door {

    /** A step as it is about to be taken. */
    private record Now(PlanBook book, AdjustmentId request, Taken taken) {}

    private interface Tables extends Function<Now, Procedures> {}

    private final AtomicReference<PlanBook> newest;
    private final Tables tables;
    private final boolean isCareless;

    private PlantedDoor(PlanBook book, Tables tables, boolean isCareless) {
        this.newest = new AtomicReference<>(book);
        this.tables = tables;
        this.isCareless = isCareless;
    }

    @Override
    public PlanBook book() {
        return newest.get();
    }

    @Override
    public Object handle() {
        return "no store";
    }

    @Override
    public BookStep take(AdjustmentId request, AdjustmentAction action, Stamp by) {
        PlanBook book = book();
        Procedures procedures = tables.apply(new Now(book, request, Taken.of(action, by)));
        BookStep step = book.take(procedures, request, action, by);
        newest.set(step.book());
        return step;
    }

    @Override
    public BookStep take(PlanId plan, PlanAction action, Stamp by) {
        BookStep step = book().take(plan, action, by);
        newest.set(step.book());
        return step;
    }

    @Override
    public boolean put(PlanBook made) {
        if (isCareless) {
            newest.set(made);
            return true;
        }
        // filing alone, as the library's own does
        boolean continues = book().adjustments().stream()
                .allMatch(request ->
                        made.adjustment(request.id()).filter(request::equals).isPresent());
        if (continues
                && made.histories().equals(book().histories())
                && made.plans().equals(book().plans())) {
            newest.set(made);
        }
        return continues;
    }

    /** Whoever is quicker is overwritten: books are put in place as they were seen and changed. */
    static Door lastWriterWins(PlanBook book) {
        return new PlantedDoor(book, any -> Procedures.standard(), true);
    }

    /** The author judges too. */
    static Door withoutNotOwn(PlanBook book) {
        return without("not-own", book);
    }

    /** Nobody looks at how much is changed. */
    static Door withoutLimits(PlanBook book) {
        return without("within-authority", book);
    }

    /** Nobody waits for opinions. */
    static Door withoutReviews(PlanBook book) {
        return without("reviews-met", book);
    }

    /** What conflicts is published all the same. */
    static Door withoutConflicts(PlanBook book) {
        return without("no-conflict", book);
    }

    private static Door without(String guard, PlanBook book) {
        StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> machine =
                AdjustmentWorkflow.standard().toBuilder().removeGuard(guard).build();
        return new PlantedDoor(book, any -> tables(machine), false);
    }

    /** Each request is looked at alone, as if none was approved before. */
    static Door withoutAddingUp(PlanBook book) {
        return replacing("within-authority", book, now -> {
            RequestOracle oracle = new RequestOracle(new People(now.book().organisation()));
            return oracle.isWithinAuthority(
                            now.book(), now.book().adjustment(now.request()).orElseThrow(), now.taken(), false)
                    != Verdict.NO;
        });
    }

    /** Whoever once stood in for the other is locked out for ever. */
    static Door lockedOut(PlanBook book) {
        return replacing("not-own", book, now -> {
            People people = new People(now.book().organisation());
            Set<String> me = people.of(now.taken().by());
            return Oracle.writers(
                            now.book().adjustment(now.request()).orElseThrow().trail())
                    .stream()
                    .noneMatch(writer -> people.of(writer).equals(me)
                            || now.book().organisation().delegations().stream()
                                    .anyMatch(each -> isBetween(each, people, me, people.of(writer))));
        });
    }

    private static boolean isBetween(Delegation each, People people, Set<String> me, Set<String> writer) {
        Set<String> principal = people.of(each.principal());
        Set<String> substitute = people.of(each.substitute());
        return principal.equals(me) && substitute.equals(writer) || principal.equals(writer) && substitute.equals(me);
    }

    /** The content may be changed after it was approved. */
    static Door editedAfterApproval(PlanBook book) {
        StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> machine =
                AdjustmentWorkflow.standard().toBuilder()
                        .move(AdjustmentState.APPROVED, AdjustmentEvent.EDIT, AdjustmentState.APPROVED)
                        .removeGuard("content-decided")
                        .build();
        return new PlantedDoor(book, any -> tables(machine), false);
    }

    private static Door replacing(String guard, PlanBook book, Predicate<Now> holds) {
        return new PlantedDoor(
                book,
                now -> tables(AdjustmentWorkflow.standard().toBuilder()
                        .replaceGuard(guard, planted(guard, holds, now))
                        .build()),
                false);
    }

    private static Procedures tables(StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> machine) {
        return new Procedures(PlanWorkflow.standard(), machine);
    }

    private static Guard<Attempt> planted(String id, Predicate<Now> holds, Now now) {
        return Guard.of(id, Localized.of("另一守卫", "another guard"), attempt -> holds.test(now));
    }
}
