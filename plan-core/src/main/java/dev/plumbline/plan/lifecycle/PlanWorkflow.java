package dev.plumbline.plan.lifecycle;

import static dev.plumbline.approval.Role.AUTHOR;
import static dev.plumbline.approval.Role.DECIDER;
import static dev.plumbline.approval.Role.OPERATIONS_MANAGEMENT;
import static dev.plumbline.approval.Role.REVIEWER;
import static dev.plumbline.approval.StepGuard.NOT_OWN;
import static dev.plumbline.approval.StepGuard.REASON_GIVEN;
import static dev.plumbline.approval.StepGuard.only;
import static dev.plumbline.plan.lifecycle.PlanCondition.BODY_ABLE;
import static dev.plumbline.plan.lifecycle.PlanCondition.COMPLETE;
import static dev.plumbline.plan.lifecycle.PlanCondition.CONTENT_DECIDED;
import static dev.plumbline.plan.lifecycle.PlanCondition.EVALUATED;
import static dev.plumbline.plan.lifecycle.PlanCondition.FILED;
import static dev.plumbline.plan.lifecycle.PlanCondition.HANDED_DOWN;
import static dev.plumbline.plan.lifecycle.PlanCondition.INTACT;
import static dev.plumbline.plan.lifecycle.PlanCondition.LINKED;
import static dev.plumbline.plan.lifecycle.PlanCondition.REVIEWS_MET;
import static dev.plumbline.plan.lifecycle.PlanCondition.SOUND;
import static dev.plumbline.plan.lifecycle.PlanCondition.VOTES_MET;
import static dev.plumbline.plan.lifecycle.PlanEvent.APPROVE;
import static dev.plumbline.plan.lifecycle.PlanEvent.ARCHIVE;
import static dev.plumbline.plan.lifecycle.PlanEvent.BRIEF;
import static dev.plumbline.plan.lifecycle.PlanEvent.CLOSE;
import static dev.plumbline.plan.lifecycle.PlanEvent.EDIT;
import static dev.plumbline.plan.lifecycle.PlanEvent.EXAMINE;
import static dev.plumbline.plan.lifecycle.PlanEvent.FILE;
import static dev.plumbline.plan.lifecycle.PlanEvent.ISSUE;
import static dev.plumbline.plan.lifecycle.PlanEvent.PUBLISH;
import static dev.plumbline.plan.lifecycle.PlanEvent.RECALL;
import static dev.plumbline.plan.lifecycle.PlanEvent.RETURN;
import static dev.plumbline.plan.lifecycle.PlanEvent.REVIEW;
import static dev.plumbline.plan.lifecycle.PlanEvent.START;
import static dev.plumbline.plan.lifecycle.PlanEvent.SUBMIT;
import static dev.plumbline.plan.lifecycle.PlanEvent.TAKE_UP;
import static dev.plumbline.plan.lifecycle.PlanState.APPROVED;
import static dev.plumbline.plan.lifecycle.PlanState.ARCHIVED;
import static dev.plumbline.plan.lifecycle.PlanState.CLOSED;
import static dev.plumbline.plan.lifecycle.PlanState.DRAFT;
import static dev.plumbline.plan.lifecycle.PlanState.IN_EXECUTION;
import static dev.plumbline.plan.lifecycle.PlanState.IN_REVIEW;
import static dev.plumbline.plan.lifecycle.PlanState.PUBLISHED;
import static dev.plumbline.plan.lifecycle.PlanState.RETURNED;
import static dev.plumbline.plan.lifecycle.PlanState.SUBMITTED;

import dev.plumbline.approval.Attempt;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import java.util.List;

/**
 * The table of moves of a plan (PLAN-4): who may do what, when.
 *
 * <p>Steps that do not move a plan (an opinion, a vote within a body, filing, issuing) are in the table as moves to the
 * same state. What a kind of plan does not ask for by its {@link PlanRoute} stands in nobody's way. A plan that does not
 * fit its record of steps takes no step but an examination. An application extends the machine with
 * {@link StateMachine#toBuilder()}.
 */
public final class PlanWorkflow {

    private static final Guard<Attempt> VOTES_OPEN =
            VOTES_MET.negated(Localized.of("尚待机构其他成员表决", "other members of the body have yet to vote"));

    private static final StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> STANDARD =
            examined(carriedOut(reviewed(written()))).build();

    private PlanWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> standard() {
        return STANDARD;
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> written() {
        StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> table =
                StateMachine.builder(Localized.of("运营计划", "plan"));
        return table.states(PlanState.values())
                .initial(DRAFT)
                .finals(ARCHIVED)
                .move(DRAFT, EDIT, DRAFT, only(AUTHOR))
                .move(RETURNED, EDIT, RETURNED, only(AUTHOR))
                .moveFromEach(List.of(DRAFT, RETURNED), SUBMIT, SUBMITTED, only(AUTHOR), COMPLETE, SOUND, LINKED)
                .move(SUBMITTED, RECALL, DRAFT, only(AUTHOR));
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> reviewed(
            StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> table) {
        return table.move(SUBMITTED, TAKE_UP, IN_REVIEW, only(OPERATIONS_MANAGEMENT))
                .move(IN_REVIEW, REVIEW, IN_REVIEW, only(REVIEWER), NOT_OWN)
                .move(IN_REVIEW, RETURN, RETURNED, only(DECIDER, OPERATIONS_MANAGEMENT), NOT_OWN, REASON_GIVEN)
                .move(IN_REVIEW, APPROVE, APPROVED, only(DECIDER), NOT_OWN, COMPLETE, REVIEWS_MET, BODY_ABLE, VOTES_MET)
                .move(
                        IN_REVIEW,
                        APPROVE,
                        IN_REVIEW,
                        only(DECIDER),
                        NOT_OWN,
                        COMPLETE,
                        REVIEWS_MET,
                        BODY_ABLE,
                        VOTES_OPEN);
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> carriedOut(
            StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> table) {
        return table.move(APPROVED, FILE, APPROVED, only(OPERATIONS_MANAGEMENT), CONTENT_DECIDED, LINKED)
                .move(APPROVED, RETURN, RETURNED, only(DECIDER, OPERATIONS_MANAGEMENT), REASON_GIVEN)
                .move(APPROVED, PUBLISH, PUBLISHED, only(OPERATIONS_MANAGEMENT), CONTENT_DECIDED, SOUND, FILED)
                .move(PUBLISHED, ISSUE, PUBLISHED, only(OPERATIONS_MANAGEMENT))
                .move(PUBLISHED, BRIEF, PUBLISHED, only(OPERATIONS_MANAGEMENT))
                .move(PUBLISHED, START, IN_EXECUTION, only(OPERATIONS_MANAGEMENT), HANDED_DOWN)
                .move(IN_EXECUTION, CLOSE, CLOSED, only(OPERATIONS_MANAGEMENT), EVALUATED)
                .move(CLOSED, ARCHIVE, ARCHIVED, only(OPERATIONS_MANAGEMENT));
    }

    private static StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> examined(
            StateMachineBuilder<State<PlanState>, Event<PlanEvent>, Attempt> table) {
        table.addGuard(INTACT);
        for (PlanState state : PlanState.values()) {
            if (state != ARCHIVED) {
                table.move(state, EXAMINE, state, only(OPERATIONS_MANAGEMENT), REASON_GIVEN);
            }
        }
        return table;
    }
}
