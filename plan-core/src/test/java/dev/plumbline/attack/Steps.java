package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.workflow.Reason;
import java.time.Instant;
import java.util.List;

/** Steps as tests take them, by the people of the company. */
final class Steps {

    static final PlanId PLAN = Firm.PLANS.get(0);
    static final PlanId OTHER = Firm.PLANS.get(1);
    static final Organisation FIRM = Firm.organisation().build();
    static final int DAY = 24;

    static Stamp at(String person, int hour) {
        return at(PersonId.of(person), hour);
    }

    static Stamp at(PartyId party, int hour) {
        return Stamp.of(party, Instant.parse("2024-03-01T01:00:00Z").plusSeconds(hour * 3600L));
    }

    static AdjustmentAction of(AdjustmentEvent event) {
        return AdjustmentAction.of(event);
    }

    static PlanBook inForce(PlanBook book, PlanId plan) {
        PlanBook now = book;
        int hour = -50;
        for (Object[] step : Tries.opening()) {
            BookStep taken = now.take(plan, (PlanAction) step[1], at((PartyId) step[0], hour++));
            now = taken.isMoved() ? taken.book() : now;
        }
        return now;
    }

    static PlanBook book() {
        return inForce(Firm.book(FIRM), PLAN);
    }

    static PlanBook book(Delegation... delegations) {
        return inForce(Firm.book(Firm.organisation().addDelegations(delegations).build()), PLAN);
    }

    static AdjustmentDraft draft(String id, Change... changes) {
        return draft(id, PLAN, changes);
    }

    static AdjustmentDraft draft(String id, PlanId plan, Change... changes) {
        return AdjustmentDraft.builder()
                .id(AdjustmentId.of(id))
                .plan(plan)
                .base(1)
                .requested(at("li", 0))
                .trigger(AdjustmentTrigger.RESOURCE_CHANGE)
                .reason("竞品降价")
                .expectedEffect("达成率回到 100 %")
                .addChanges(changes)
                .build();
    }

    static Change revenue(String amount) {
        return Change.target(IndicatorId.of("revenue0"), Quantity.parse(amount));
    }

    static Change service(String amount) {
        return Change.target(IndicatorId.of("service0"), Quantity.parse(amount));
    }

    static AdjustmentAction review(OrgUnitId seat) {
        return AdjustmentAction.review(Opinion.favourable(seat, ReviewAspect.ofAdjustments()));
    }

    /** Filed by whoever drafted it, submitted by li, agreed to by both departments. */
    static PlanBook reviewed(PlanBook book, AdjustmentDraft draft, int hour) {
        AdjustmentId id = draft.id();
        return book.file(draft)
                .take(id, of(AdjustmentEvent.SUBMIT), at("li", hour + 1))
                .orThrow()
                .take(id, of(AdjustmentEvent.TAKE_UP), at("qian", hour + 2))
                .orThrow()
                .take(id, review(Firm.FINANCE), at("wang", hour + 3))
                .orThrow()
                .take(id, review(Firm.PERSONNEL), at("zhao", hour + 4))
                .orThrow();
    }

    static PlanBook approved(PlanBook book, AdjustmentDraft draft, int hour, String by) {
        return reviewed(book, draft, hour)
                .take(draft.id(), of(AdjustmentEvent.APPROVE), at(by, hour + 5))
                .orThrow();
    }

    static PlanBook published(PlanBook book, AdjustmentDraft draft, int hour, String by) {
        return approved(book, draft, hour, by)
                .take(draft.id(), of(AdjustmentEvent.PUBLISH), at("qian", hour + 6))
                .orThrow();
    }

    static List<String> refusals(BookStep step) {
        return step.refusal().orElseThrow().reasons().stream().map(Reason::id).toList();
    }

    static Change need(long amount, Unit unit) {
        return Change.added(ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description("展会")
                .quantity(Quantity.of(amount, unit))
                .build());
    }

    private Steps() {}
}
