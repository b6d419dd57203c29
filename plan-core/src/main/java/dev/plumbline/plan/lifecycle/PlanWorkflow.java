package dev.plumbline.plan.lifecycle;

import static dev.plumbline.plan.lifecycle.PlanEvent.APPROVE;
import static dev.plumbline.plan.lifecycle.PlanEvent.ARCHIVE;
import static dev.plumbline.plan.lifecycle.PlanEvent.BRIEF;
import static dev.plumbline.plan.lifecycle.PlanEvent.CLOSE;
import static dev.plumbline.plan.lifecycle.PlanEvent.EDIT;
import static dev.plumbline.plan.lifecycle.PlanEvent.FILE;
import static dev.plumbline.plan.lifecycle.PlanEvent.ISSUE;
import static dev.plumbline.plan.lifecycle.PlanEvent.PUBLISH;
import static dev.plumbline.plan.lifecycle.PlanEvent.RECALL;
import static dev.plumbline.plan.lifecycle.PlanEvent.RETURN;
import static dev.plumbline.plan.lifecycle.PlanEvent.REVIEW;
import static dev.plumbline.plan.lifecycle.PlanEvent.START;
import static dev.plumbline.plan.lifecycle.PlanEvent.SUBMIT;
import static dev.plumbline.plan.lifecycle.PlanEvent.TAKE_UP;
import static dev.plumbline.plan.lifecycle.PlanGuard.COMPILER_ONLY;
import static dev.plumbline.plan.lifecycle.PlanGuard.COMPLETE;
import static dev.plumbline.plan.lifecycle.PlanGuard.CONTENT_DECIDED;
import static dev.plumbline.plan.lifecycle.PlanGuard.DECIDER_ONLY;
import static dev.plumbline.plan.lifecycle.PlanGuard.DECIDER_OR_OPERATIONS;
import static dev.plumbline.plan.lifecycle.PlanGuard.EVALUATED;
import static dev.plumbline.plan.lifecycle.PlanGuard.FILED;
import static dev.plumbline.plan.lifecycle.PlanGuard.HANDED_DOWN;
import static dev.plumbline.plan.lifecycle.PlanGuard.LINKED;
import static dev.plumbline.plan.lifecycle.PlanGuard.NOT_OWN;
import static dev.plumbline.plan.lifecycle.PlanGuard.OPERATIONS_ONLY;
import static dev.plumbline.plan.lifecycle.PlanGuard.REASON_GIVEN;
import static dev.plumbline.plan.lifecycle.PlanGuard.REVIEWER_ONLY;
import static dev.plumbline.plan.lifecycle.PlanGuard.REVIEWS_MET;
import static dev.plumbline.plan.lifecycle.PlanState.APPROVED;
import static dev.plumbline.plan.lifecycle.PlanState.ARCHIVED;
import static dev.plumbline.plan.lifecycle.PlanState.CLOSED;
import static dev.plumbline.plan.lifecycle.PlanState.DRAFT;
import static dev.plumbline.plan.lifecycle.PlanState.IN_EXECUTION;
import static dev.plumbline.plan.lifecycle.PlanState.IN_REVIEW;
import static dev.plumbline.plan.lifecycle.PlanState.PUBLISHED;
import static dev.plumbline.plan.lifecycle.PlanState.RETURNED;
import static dev.plumbline.plan.lifecycle.PlanState.SUBMITTED;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import java.util.List;

/**
 * The table of moves of a plan (PLAN-4): who may do what, when.
 *
 * <p>Steps that do not move a plan (an opinion, filing, issuing) are in the table as moves to the same state. What a kind of
 * plan does not ask for by its {@link PlanRoute} stands in nobody's way. An application extends the machine with
 * {@link StateMachine#toBuilder()}.
 */
public final class PlanWorkflow {

    private static final StateMachine<State<PlanState>, Event<PlanEvent>, PlanAttempt> STANDARD =
            carriedOut(reviewed(written())).build();

    private PlanWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<PlanState>, Event<PlanEvent>, PlanAttempt> standard() {
        return STANDARD;
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> written() {
        StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> table =
                StateMachine.builder(Localized.of("运营计划", "plan"));
        return table.states(PlanState.values())
                .initial(DRAFT)
                .finals(ARCHIVED)
                .move(DRAFT, EDIT, DRAFT, COMPILER_ONLY)
                .move(RETURNED, EDIT, RETURNED, COMPILER_ONLY)
                .moveFromEach(List.of(DRAFT, RETURNED), SUBMIT, SUBMITTED, COMPILER_ONLY, COMPLETE)
                .move(SUBMITTED, RECALL, DRAFT, COMPILER_ONLY);
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> reviewed(
            StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> table) {
        return table.move(SUBMITTED, TAKE_UP, IN_REVIEW, OPERATIONS_ONLY)
                .move(IN_REVIEW, REVIEW, IN_REVIEW, REVIEWER_ONLY, NOT_OWN)
                .move(IN_REVIEW, RETURN, RETURNED, DECIDER_OR_OPERATIONS, NOT_OWN, REASON_GIVEN)
                .move(IN_REVIEW, APPROVE, APPROVED, DECIDER_ONLY, NOT_OWN, COMPLETE, REVIEWS_MET);
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> carriedOut(
            StateMachineBuilder<State<PlanState>, Event<PlanEvent>, PlanAttempt> table) {
        return table.move(APPROVED, FILE, APPROVED, OPERATIONS_ONLY, CONTENT_DECIDED, LINKED)
                .move(APPROVED, PUBLISH, PUBLISHED, OPERATIONS_ONLY, CONTENT_DECIDED, FILED)
                .move(PUBLISHED, ISSUE, PUBLISHED, OPERATIONS_ONLY)
                .move(PUBLISHED, BRIEF, PUBLISHED, OPERATIONS_ONLY)
                .move(PUBLISHED, START, IN_EXECUTION, OPERATIONS_ONLY, HANDED_DOWN)
                .move(IN_EXECUTION, CLOSE, CLOSED, OPERATIONS_ONLY, EVALUATED)
                .move(CLOSED, ARCHIVE, ARCHIVED, OPERATIONS_ONLY);
    }
}
