package dev.plumbline.adjustment;

import static dev.plumbline.adjustment.Company.DIRECTOR;
import static dev.plumbline.adjustment.Company.FINANCE;
import static dev.plumbline.adjustment.Company.GENERAL_MANAGER;
import static dev.plumbline.adjustment.Company.ID;
import static dev.plumbline.adjustment.Company.OPERATIONS;
import static dev.plumbline.adjustment.Company.PERSONNEL;
import static dev.plumbline.adjustment.Company.PLAN;
import static dev.plumbline.adjustment.Company.REVENUE;
import static dev.plumbline.adjustment.Company.SERVICE;
import static dev.plumbline.adjustment.Company.ZONE;
import static dev.plumbline.adjustment.Company.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.plumbline.approval.Role;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanProcess;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.time.AsOf;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who plays a role for a plan or a request, and how far both had come at a moment. */
class RolesAndMomentsTest {

    private static final PlanBook BOOK = Company.book();

    private static PlanBook asked(Change change) {
        return BOOK.file(Company.draft(ID.value(), AdjustmentTrigger.RESOURCE_CHANGE, change));
    }

    private static List<PartyId> deciders(PlanBook book) {
        return Procedures.standard()
                .process(book)
                .parties(book.caseOf(ID), Role.DECIDER, at("li", 2).recordedAt());
    }

    @Test
    @DisplayName("WF-4: a request is decided by the lowest authority that covers it, whoever holds the office")
    void lowestAuthority() {
        assertThat(deciders(asked(Company.target(SERVICE, "90次")))).containsExactly(DIRECTOR);
        assertThat(deciders(asked(Company.target(SERVICE, "70次")))).containsExactly(GENERAL_MANAGER);
        assertThat(deciders(asked(Company.target(REVENUE, "1亿元")))).containsExactly(GENERAL_MANAGER);
    }

    @Test
    @DisplayName("WF-2, PLAN-4: reviewers, operations management and authors by policy, organisation and record")
    void roles() {
        PlanBook book = asked(Company.target(SERVICE, "90次"));
        AdjustmentProcess requests = Procedures.standard().process(book);
        AdjustmentCase request = book.caseOf(ID);
        assertThat(requests.parties(request, Role.REVIEWER, at("li", 2).recordedAt()))
                .containsExactly(FINANCE, PERSONNEL);
        assertThat(requests.parties(
                        request, Role.OPERATIONS_MANAGEMENT, at("li", 2).recordedAt()))
                .containsExactly(OPERATIONS);
        assertThat(requests.parties(request, Role.AUTHOR, at("li", 2).recordedAt()))
                .extracting(PartyId::label)
                .contains("li");
        PlanProcess plans = Procedures.standard().process(book, book.plan(PLAN).orElseThrow());
        assertThat(plans.parties(book.caseOf(PLAN), Role.DECIDER, at("li", 2).recordedAt()))
                .containsExactly(GENERAL_MANAGER);
        assertThat(plans.parties(book.caseOf(PLAN), Role.AUTHOR, at("li", 2).recordedAt()))
                .extracting(PartyId::label)
                .containsExactly("zhao");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> plans.parties(book.caseOf(PLAN), null, at("li", 2).recordedAt()));
    }

    @Test
    @DisplayName("GOAL-10: a plan's life as far as it had come: at the very instant of a step it is taken, before not")
    void history() {
        PlanHistory history = BOOK.history(PLAN);
        AsOf approved = AsOf.at(at("chen", -20).recordedAt());
        assertThat(history.at(approved, ZONE).state()).isEqualTo(PlanState.APPROVED);
        assertThat(history.at(approved, ZONE).versions()).isEmpty();
        AsOf before = AsOf.at(at("chen", -20).recordedAt().minusNanos(1));
        assertThat(history.at(before, ZONE).state()).isEqualTo(PlanState.IN_REVIEW);
        AsOf knownEarly =
                AsOf.at(at("qian", 100).recordedAt()).knownAt(at("zhao", -40).recordedAt());
        assertThat(history.at(knownEarly, ZONE).state()).isEqualTo(PlanState.SUBMITTED);
        assertThat(history.at(AsOf.at(at("qian", 100).recordedAt()), ZONE)).isEqualTo(history);
    }

    @Test
    @DisplayName(
            "GOAL-10: a request before it was drafted is none; its record of steps stays a sound chain when it is cut")
    void request() {
        PlanBook book = asked(Company.target(SERVICE, "90次"))
                .take(ID, AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("li", 5))
                .orThrow();
        AdjustmentRequest request = book.adjustment(ID).orElseThrow();
        assertThat(request.at(AsOf.at(at("li", 0).recordedAt()), ZONE)).isEmpty();
        AdjustmentRequest drafted =
                request.at(AsOf.at(at("li", 4).recordedAt()), ZONE).orElseThrow();
        assertThat(drafted.state()).isEqualTo(AdjustmentState.DRAFTED);
        assertThat(drafted.trail().verify()).isEmpty();
        assertThat(request.at(AsOf.at(at("li", 5).recordedAt()), ZONE)).contains(request);
        AuditTrail cut = request.trail().until(AsOf.at(at("li", 4).recordedAt()), ZONE);
        assertThat(cut.steps()).extracting(AuditStep::action).containsExactly("draft");
    }
}
