package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A book in which everything was decided step by step: a plan at its second version, one in review, and requests at every stage. */
final class DecidedBook {

    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final List<String> PEOPLE = List.of("li", "wang", "qian", "chen", "hu");

    private static final PlanId YEAR = PlanId.of("2024");
    private static final PlanId NEXT = PlanId.of("2025");

    private DecidedBook() {}

    private static Stamp at(String person, int hour) {
        return Stamp.of(person, Instant.parse("2024-01-02T00:00:00Z").plusSeconds(hour * 3600L));
    }

    private static Person person(String name, String unit) {
        return Person.builder().id(PersonId.of(name)).unit(OrgUnitId.of(unit)).build();
    }

    private static PlanBook empty() {
        Organisation organisation = Organisation.builder()
                .addUnits(OrgUnit.of(FINANCE), OrgUnit.of(OrgUnitId.of("运营管理部")))
                .addPeople(
                        person("li", "销售部"),
                        person("hu", "销售部"),
                        person("wang", "财务部"),
                        person("qian", "运营管理部"),
                        person("chen", "总经办"))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OrgUnitId.of("运营管理部")))
                .build();
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .annual(PlanRoute.annual(PersonId.of("chen")).requiring(PlanParts.none()))
                .authorities(AuthorityTable.of(PersonId.of("chen")))
                .panel(ReviewPanel.all(List.of(FINANCE), ReviewAspect.ofAdjustments()))
                .required(Set.of())
                .build();
        return PlanBook.builder()
                .addPlans(plan(YEAR, 2024), plan(NEXT, 2025))
                .organisation(organisation)
                .policy(PlanPolicy.builder().approval(policy).build())
                .build();
    }

    private static Plan plan(PlanId id, int year) {
        TaskId signing = TaskId.of("signing" + year);
        return Plan.builder()
                .id(id)
                .title("年度计划")
                .period(Period.year(year))
                .overview("概述")
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue" + year))
                        .name("营收")
                        .owner(OrgUnitId.of("销售部"))
                        .indicator(Indicator.atLeast("100万元"))
                        .build())
                .addTask(Task.builder().id(signing).name("签约").build())
                .raci(RaciMatrix.builder().owner(signing, PersonId.of("li")).build())
                .build();
    }

    private static AdjustmentDraft draft(String id, int base, String target) {
        return AdjustmentDraft.builder()
                .id(AdjustmentId.of(id))
                .plan(YEAR)
                .base(base)
                .requested(at("li", base == 1 ? 10 : 35))
                .trigger(AdjustmentTrigger.RESOURCE_CHANGE)
                .reason("竞品降价")
                .expectedEffect("恢复")
                .addChange(Change.target(IndicatorId.of("revenue2024"), Quantity.parse(target)))
                .build();
    }

    private static PlanBook plan(PlanBook book, PlanId id, PlanEvent event, String by, int hour) {
        return book.take(id, PlanAction.of(event), at(by, hour)).orThrow();
    }

    private static PlanBook request(PlanBook book, String id, AdjustmentEvent event, String by, int hour) {
        return book.take(AdjustmentId.of(id), AdjustmentAction.of(event).because("理由"), at(by, hour))
                .orThrow();
    }

    private static PlanBook reviewed(PlanBook book, AdjustmentDraft draft, int hour) {
        String id = draft.id().value();
        PlanBook taken = request(
                request(book.file(draft), id, AdjustmentEvent.SUBMIT, "li", hour),
                id,
                AdjustmentEvent.TAKE_UP,
                "qian",
                hour + 1);
        Opinion opinion = Opinion.favourable(FINANCE, ReviewAspect.ofAdjustments());
        return taken.take(draft.id(), AdjustmentAction.review(opinion), at("wang", hour + 2))
                .orThrow();
    }

    static PlanBook book() {
        PlanBook book = plan(empty(), YEAR, PlanEvent.SUBMIT, "hu", 0);
        book = plan(book, YEAR, PlanEvent.TAKE_UP, "qian", 1);
        book = plan(book, YEAR, PlanEvent.APPROVE, "chen", 2);
        book = plan(book, YEAR, PlanEvent.PUBLISH, "qian", 3);
        book = plan(book, NEXT, PlanEvent.SUBMIT, "hu", 4);
        book = plan(book, NEXT, PlanEvent.TAKE_UP, "qian", 5);
        book = reviewed(book, draft("A", 1, "90万元"), 20);
        book = request(book, "A", AdjustmentEvent.APPROVE, "chen", 30);
        book = request(book, "A", AdjustmentEvent.PUBLISH, "qian", 31);
        book = reviewed(book, draft("B", 2, "95万元"), 40);
        book = request(book, "B", AdjustmentEvent.APPROVE, "chen", 50);
        book = reviewed(book, draft("C", 2, "80万元"), 60);
        return book.file(draft("D", 2, "85万元"));
    }
}
