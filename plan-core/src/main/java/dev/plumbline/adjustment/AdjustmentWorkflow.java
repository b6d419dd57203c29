package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.AdjustmentEvent.APPROVE;
import static dev.plumbline.adjustment.AdjustmentEvent.EDIT;
import static dev.plumbline.adjustment.AdjustmentEvent.PUBLISH;
import static dev.plumbline.adjustment.AdjustmentEvent.REJECT;
import static dev.plumbline.adjustment.AdjustmentEvent.RETURN;
import static dev.plumbline.adjustment.AdjustmentEvent.REVIEW;
import static dev.plumbline.adjustment.AdjustmentEvent.SUBMIT;
import static dev.plumbline.adjustment.AdjustmentEvent.TAKE_UP;
import static dev.plumbline.adjustment.AdjustmentEvent.WITHDRAW;
import static dev.plumbline.adjustment.AdjustmentGuard.COMPLETE;
import static dev.plumbline.adjustment.AdjustmentGuard.CONTENT_DECIDED;
import static dev.plumbline.adjustment.AdjustmentGuard.DECIDER_ONLY;
import static dev.plumbline.adjustment.AdjustmentGuard.DECIDER_OR_OPERATIONS;
import static dev.plumbline.adjustment.AdjustmentGuard.NOT_OWN;
import static dev.plumbline.adjustment.AdjustmentGuard.NO_CONFLICT;
import static dev.plumbline.adjustment.AdjustmentGuard.OPERATIONS_ONLY;
import static dev.plumbline.adjustment.AdjustmentGuard.PLAN_SOUND;
import static dev.plumbline.adjustment.AdjustmentGuard.REASON_GIVEN;
import static dev.plumbline.adjustment.AdjustmentGuard.REQUESTER_ONLY;
import static dev.plumbline.adjustment.AdjustmentGuard.REVIEWER_ONLY;
import static dev.plumbline.adjustment.AdjustmentGuard.REVIEWS_MET;
import static dev.plumbline.adjustment.AdjustmentGuard.WITHIN_AUTHORITY;
import static dev.plumbline.adjustment.AdjustmentState.APPROVED;
import static dev.plumbline.adjustment.AdjustmentState.DRAFTED;
import static dev.plumbline.adjustment.AdjustmentState.PUBLISHED;
import static dev.plumbline.adjustment.AdjustmentState.REJECTED;
import static dev.plumbline.adjustment.AdjustmentState.RETURNED;
import static dev.plumbline.adjustment.AdjustmentState.SUBMITTED;
import static dev.plumbline.adjustment.AdjustmentState.UNDER_REVIEW;
import static dev.plumbline.adjustment.AdjustmentState.WITHDRAWN;

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
 * <p>An approved request that was altered since, or that conflicts with a version that came into force since, goes back to
 * the applicant when it is to be published. An application extends the machine with {@link StateMachine#toBuilder()}.
 */
public final class AdjustmentWorkflow {

    private static final Guard<AdjustmentAttempt> ALTERED =
            CONTENT_DECIDED.negated(Localized.of("内容与批准的不一致", "the content is not what was approved"));
    private static final Guard<AdjustmentAttempt> CONFLICT =
            NO_CONFLICT.negated(Localized.of("与现行版本冲突", "the version in force conflicts"));

    private static final StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> STANDARD =
            deciding(writing()).build();

    private AdjustmentWorkflow() {}

    /** The moves every company starts from. */
    public static StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> standard() {
        return STANDARD;
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> writing() {
        StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> table =
                StateMachine.builder(Localized.of("计划调整", "adjustment"));
        return table.states(AdjustmentState.values())
                .initial(DRAFTED)
                .finals(REJECTED, WITHDRAWN, PUBLISHED)
                .move(DRAFTED, EDIT, DRAFTED, REQUESTER_ONLY)
                .move(RETURNED, EDIT, RETURNED, REQUESTER_ONLY)
                .moveFromEach(List.of(DRAFTED, RETURNED), SUBMIT, SUBMITTED, REQUESTER_ONLY, COMPLETE)
                .moveFromEach(List.of(DRAFTED, SUBMITTED, UNDER_REVIEW, RETURNED), WITHDRAW, WITHDRAWN, REQUESTER_ONLY);
    }

    private static StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> deciding(
            StateMachineBuilder<State<AdjustmentState>, Event<AdjustmentEvent>, AdjustmentAttempt> table) {
        return table.move(SUBMITTED, TAKE_UP, UNDER_REVIEW, OPERATIONS_ONLY)
                .move(UNDER_REVIEW, REVIEW, UNDER_REVIEW, REVIEWER_ONLY, NOT_OWN)
                .move(UNDER_REVIEW, RETURN, RETURNED, DECIDER_OR_OPERATIONS, NOT_OWN, REASON_GIVEN)
                .move(UNDER_REVIEW, APPROVE, APPROVED, DECIDER_ONLY, NOT_OWN, COMPLETE, REVIEWS_MET, WITHIN_AUTHORITY)
                .move(UNDER_REVIEW, REJECT, REJECTED, DECIDER_ONLY, NOT_OWN, REASON_GIVEN)
                .move(APPROVED, PUBLISH, PUBLISHED, OPERATIONS_ONLY, PLAN_SOUND, CONTENT_DECIDED, NO_CONFLICT)
                .move(APPROVED, PUBLISH, RETURNED, OPERATIONS_ONLY, ALTERED)
                .move(APPROVED, PUBLISH, RETURNED, OPERATIONS_ONLY, PLAN_SOUND, CONTENT_DECIDED, CONFLICT);
    }
}
