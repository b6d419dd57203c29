package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.AdjustmentCondition.APPROVED_BY_THEM;
import static dev.plumbline.adjustment.AdjustmentCondition.BODY_ABLE;
import static dev.plumbline.adjustment.AdjustmentCondition.COMPLETE;
import static dev.plumbline.adjustment.AdjustmentCondition.CONTENT_DECIDED;
import static dev.plumbline.adjustment.AdjustmentCondition.INTACT;
import static dev.plumbline.adjustment.AdjustmentCondition.NO_CONFLICT;
import static dev.plumbline.adjustment.AdjustmentCondition.PLAN_OPEN;
import static dev.plumbline.adjustment.AdjustmentCondition.REQUESTER_KNOWN;
import static dev.plumbline.adjustment.AdjustmentCondition.REVIEWS_MET;
import static dev.plumbline.adjustment.AdjustmentCondition.SOUND;
import static dev.plumbline.adjustment.AdjustmentCondition.STILL_WITHIN_AUTHORITY;
import static dev.plumbline.adjustment.AdjustmentCondition.VOTES_MET;
import static dev.plumbline.adjustment.AdjustmentCondition.WITHIN_AUTHORITY;
import static dev.plumbline.adjustment.AdjustmentEvent.APPROVE;
import static dev.plumbline.adjustment.AdjustmentEvent.EDIT;
import static dev.plumbline.adjustment.AdjustmentEvent.EXAMINE;
import static dev.plumbline.adjustment.AdjustmentEvent.PUBLISH;
import static dev.plumbline.adjustment.AdjustmentEvent.REJECT;
import static dev.plumbline.adjustment.AdjustmentEvent.RETURN;
import static dev.plumbline.adjustment.AdjustmentEvent.REVIEW;
import static dev.plumbline.adjustment.AdjustmentEvent.SUBMIT;
import static dev.plumbline.adjustment.AdjustmentEvent.TAKE_BACK;
import static dev.plumbline.adjustment.AdjustmentEvent.TAKE_UP;
import static dev.plumbline.adjustment.AdjustmentEvent.WITHDRAW;
import static dev.plumbline.adjustment.AdjustmentState.APPROVED;
import static dev.plumbline.adjustment.AdjustmentState.DRAFTED;
import static dev.plumbline.adjustment.AdjustmentState.PUBLISHED;
import static dev.plumbline.adjustment.AdjustmentState.REJECTED;
import static dev.plumbline.adjustment.AdjustmentState.RETURNED;
import static dev.plumbline.adjustment.AdjustmentState.SUBMITTED;
import static dev.plumbline.adjustment.AdjustmentState.UNDER_REVIEW;
import static dev.plumbline.adjustment.AdjustmentState.WITHDRAWN;
import static dev.plumbline.approval.Role.AUTHOR;
import static dev.plumbline.approval.Role.DECIDER;
import static dev.plumbline.approval.Role.OPERATIONS_MANAGEMENT;
import static dev.plumbline.approval.Role.REVIEWER;
import static dev.plumbline.approval.StepGuard.NOT_OWN;
import static dev.plumbline.approval.StepGuard.REASON_GIVEN;
import static dev.plumbline.approval.StepGuard.only;

import dev.plumbline.approval.Attempt;
import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.StateMachineBuilder;
import java.util.List;

/**
 * The table of moves of an adjustment (WF-2, WF-4): who may do what, when.
 *
 * <p>An approved request that conflicts with a version that came into force since goes back to the applicant when it is to
 * be published. Votes within a body that has not decided yet are moves to the same state. A request that does not fit its
 * record of steps takes no step but an examination. An application extends the machine with
 * {@link StateMachine#toBuilder()}.
 */
public final class AdjustmentWorkflow {

    private static final Guard<Attempt> CONFLICT =
            NO_CONFLICT.negated(Localized.of("与现行版本冲突", "the version in force conflicts"));
    private static final Guard<Attempt> VOTES_OPEN =
            VOTES_MET.negated(Localized.of("尚待机构其他成员表决", "other members of the body have yet to vote"));

    private static final StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> STANDARD =
            examined(published(deciding(writing()))).build();

    private AdjustmentWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> standard() {
        return STANDARD;
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> writing() {
        StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table =
                StateMachine.builder(Localized.of("计划调整", "adjustment"));
        return table.states(AdjustmentState.values())
                .initial(DRAFTED)
                .finals(REJECTED, WITHDRAWN, PUBLISHED)
                .move(DRAFTED, EDIT, DRAFTED, only(AUTHOR))
                .move(RETURNED, EDIT, RETURNED, only(AUTHOR))
                .moveFromEach(
                        List.of(DRAFTED, RETURNED),
                        SUBMIT,
                        SUBMITTED,
                        only(AUTHOR),
                        REQUESTER_KNOWN,
                        PLAN_OPEN,
                        COMPLETE,
                        SOUND)
                .moveFromEach(List.of(DRAFTED, SUBMITTED, UNDER_REVIEW, RETURNED), WITHDRAW, WITHDRAWN, only(AUTHOR));
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> deciding(
            StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table) {
        return table.move(SUBMITTED, TAKE_UP, UNDER_REVIEW, only(OPERATIONS_MANAGEMENT))
                .move(UNDER_REVIEW, REVIEW, UNDER_REVIEW, only(REVIEWER), NOT_OWN)
                .move(UNDER_REVIEW, RETURN, RETURNED, only(DECIDER, OPERATIONS_MANAGEMENT), NOT_OWN, REASON_GIVEN)
                .move(
                        UNDER_REVIEW,
                        APPROVE,
                        APPROVED,
                        only(DECIDER),
                        NOT_OWN,
                        COMPLETE,
                        REVIEWS_MET,
                        WITHIN_AUTHORITY,
                        BODY_ABLE,
                        VOTES_MET)
                .move(
                        UNDER_REVIEW,
                        APPROVE,
                        UNDER_REVIEW,
                        only(DECIDER),
                        NOT_OWN,
                        COMPLETE,
                        REVIEWS_MET,
                        WITHIN_AUTHORITY,
                        BODY_ABLE,
                        VOTES_OPEN)
                .move(
                        UNDER_REVIEW,
                        REJECT,
                        REJECTED,
                        only(DECIDER),
                        NOT_OWN,
                        REASON_GIVEN,
                        WITHIN_AUTHORITY,
                        BODY_ABLE,
                        VOTES_MET)
                .move(
                        UNDER_REVIEW,
                        REJECT,
                        UNDER_REVIEW,
                        only(DECIDER),
                        NOT_OWN,
                        REASON_GIVEN,
                        WITHIN_AUTHORITY,
                        BODY_ABLE,
                        VOTES_OPEN);
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> published(
            StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table) {
        return table.move(APPROVED, TAKE_BACK, UNDER_REVIEW, APPROVED_BY_THEM, REASON_GIVEN)
                .move(
                        APPROVED,
                        PUBLISH,
                        PUBLISHED,
                        only(OPERATIONS_MANAGEMENT),
                        PLAN_OPEN,
                        CONTENT_DECIDED,
                        STILL_WITHIN_AUTHORITY,
                        NO_CONFLICT)
                .move(APPROVED, PUBLISH, RETURNED, only(OPERATIONS_MANAGEMENT), PLAN_OPEN, CONTENT_DECIDED, CONFLICT);
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> examined(
            StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> table) {
        table.addGuard(INTACT);
        for (AdjustmentState state : AdjustmentState.values()) {
            if (state != REJECTED && state != WITHDRAWN && state != PUBLISHED) {
                table.move(state, EXAMINE, state, only(OPERATIONS_MANAGEMENT), REASON_GIVEN);
            }
        }
        return table;
    }
}
