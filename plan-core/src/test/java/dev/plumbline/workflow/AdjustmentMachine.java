package dev.plumbline.workflow;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/** A machine of the shape of WF-2, with guards for roles, reasons and the conflict of versions. */
final class AdjustmentMachine {

    enum Requirement implements Guard<Asking> {
        APPLICANT_ONLY("须由申请人办理", "only the applicant does this") {
            @Override
            public boolean holds(Asking asking) {
                return asking.role().equals("applicant");
            }
        },
        REVIEWER_ONLY("须由审核人办理", "only a reviewer does this") {
            @Override
            public boolean holds(Asking asking) {
                return asking.role().equals("reviewer");
            }
        },
        REASON_GIVEN("须说明理由", "a reason is given") {
            @Override
            public boolean holds(Asking asking) {
                return !asking.reason().isBlank();
            }
        },
        NO_CONFLICT("所依据的版本仍为现行版本", "the version drafted against is the current one") {
            @Override
            public boolean holds(Asking asking) {
                return !asking.conflict();
            }
        };

        private final Localized requirement;

        Requirement(String chinese, String english) {
            this.requirement = Localized.of(chinese, english);
        }

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public Localized requirement() {
            return requirement;
        }
    }

    static final StateMachine<State<Stage>, Event<Step>, Asking> STANDARD = standard();

    private AdjustmentMachine() {}

    private static StateMachine<State<Stage>, Event<Step>, Asking> standard() {
        Guard<Asking> conflict = Requirement.NO_CONFLICT.negated(
                Localized.of("所依据的版本已被取代", "the version drafted against is superseded"));
        return StateMachine.<State<Stage>, Event<Step>, Asking>builder(Localized.of("计划调整", "adjustment"))
                .states(Stage.values())
                .initial(Stage.DRAFTED)
                .finals(Stage.REJECTED, Stage.WITHDRAWN, Stage.PUBLISHED)
                .moveFromEach(
                        List.of(Stage.DRAFTED, Stage.RETURNED),
                        Step.SUBMIT,
                        Stage.SUBMITTED,
                        Requirement.APPLICANT_ONLY)
                .move(Stage.SUBMITTED, Step.TAKE_UP, Stage.UNDER_REVIEW, Requirement.REVIEWER_ONLY)
                .move(
                        Stage.UNDER_REVIEW,
                        Step.RETURN,
                        Stage.RETURNED,
                        Requirement.REVIEWER_ONLY,
                        Requirement.REASON_GIVEN)
                .move(Stage.UNDER_REVIEW, Step.APPROVE, Stage.APPROVED, Requirement.REVIEWER_ONLY)
                .move(
                        Stage.UNDER_REVIEW,
                        Step.REJECT,
                        Stage.REJECTED,
                        Requirement.REVIEWER_ONLY,
                        Requirement.REASON_GIVEN)
                .move(Stage.APPROVED, Step.PUBLISH, Stage.PUBLISHED, Requirement.NO_CONFLICT)
                .move(Stage.APPROVED, Step.PUBLISH, Stage.RETURNED, conflict)
                .moveFromEach(
                        List.of(Stage.DRAFTED, Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.RETURNED),
                        Step.WITHDRAW,
                        Stage.WITHDRAWN,
                        Requirement.APPLICANT_ONLY)
                .build();
    }
}
