package dev.plumbline.adjustment;

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
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
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
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A company whose sales department (li) asks, whose finance (wang) and personnel (zhao) departments are asked, whose
 * sales director (sun) decides up to 20 % and 100,000 yuan, and whose general manager (chen) decides the rest; qian works
 * in operations management.
 */
final class Company {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OrgUnitId SALES = OrgUnitId.of("销售部");
    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final OrgUnitId PERSONNEL = OrgUnitId.of("人力资源部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PositionId DIRECTOR = PositionId.of(SALES, "销售总监");
    static final PositionId GENERAL_MANAGER = PositionId.of("总经理");

    static final PlanId PLAN = PlanId.of("2024");
    static final GoalId REVENUE = GoalId.of("revenue");
    static final GoalId SERVICE = GoalId.of("service");
    static final AdjustmentId ID = AdjustmentId.of("2024-A1");

    static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(unit(SALES, "sun"), unit(FINANCE, "wang"), unit(PERSONNEL, "zhao"), unit(OPERATIONS, "qian"))
            .addPeople(
                    person("li", SALES, Optional.empty()),
                    person("sun", SALES, Optional.of(DIRECTOR)),
                    person("wang", FINANCE, Optional.empty()),
                    person("zhao", PERSONNEL, Optional.empty()),
                    person("qian", OPERATIONS, Optional.empty()),
                    person("chen", OrgUnitId.of("总经办"), Optional.of(GENERAL_MANAGER)))
            .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
            .build();

    static final ApprovalPolicy POLICY = ApprovalPolicy.builder()
            .annual(PlanRoute.annual(GENERAL_MANAGER).requiring(PlanParts.none()))
            .authorities(AuthorityTable.of(
                    ApprovalAuthority.of(DIRECTOR, 20, Quantity.of(100_000, Unit.YUAN)),
                    ApprovalAuthority.unlimited(GENERAL_MANAGER)))
            .panel(ReviewPanel.all(List.of(FINANCE, PERSONNEL), ReviewAspect.ofAdjustments()))
            .required(Set.of())
            .build();

    private Company() {}

    private static OrgUnit unit(OrgUnitId id, String head) {
        return OrgUnit.builder().id(id).head(PersonId.of(head)).build();
    }

    private static Person person(String name, OrgUnitId unit, Optional<PositionId> position) {
        return Person.builder()
                .id(PersonId.of(name))
                .unit(unit)
                .positions(position.stream().toList())
                .build();
    }

    static Plan plan() {
        return Plan.builder()
                .id(PLAN)
                .period(Period.year(2024))
                .addGoal(goal(REVENUE, "年度营收", "2亿元", SALES))
                .addGoal(goal(SERVICE, "服务响应", "100次", FINANCE))
                .addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.MONEY)
                        .description("推广预算")
                        .quantity(Quantity.of(500_000, Unit.YUAN))
                        .provider(FINANCE)
                        .build())
                .build();
    }

    private static Goal goal(GoalId id, String name, String target, PartyId owner) {
        return Goal.builder()
                .id(id)
                .name(name)
                .owner(owner)
                .weight(BigDecimal.valueOf(50))
                .indicator(Indicator.atLeast(target))
                .build();
    }

    /** A book whose plan came into force as version 1, step by step. */
    static PlanBook book() {
        return book(ORGANISATION);
    }

    static PlanBook book(Organisation organisation) {
        return inForce(
                PlanBook.builder()
                        .addPlan(plan())
                        .organisation(organisation)
                        .policy(PlanPolicy.builder().approval(POLICY).build())
                        .zone(ZONE)
                        .build(),
                PLAN);
    }

    /** A draft plan of the book is submitted by zhao, approved by chen, published and started by qian. */
    static PlanBook inForce(PlanBook book, PlanId plan) {
        return book.take(plan, PlanAction.of(PlanEvent.SUBMIT), at("zhao", -40))
                .orThrow()
                .take(plan, PlanAction.of(PlanEvent.TAKE_UP), at("qian", -30))
                .orThrow()
                .take(plan, PlanAction.of(PlanEvent.APPROVE), at("chen", -20))
                .orThrow()
                .take(plan, PlanAction.of(PlanEvent.PUBLISH), at("qian", -10))
                .orThrow();
    }

    /** A complete draft by li with one change. */
    static AdjustmentDraft draft(String id, AdjustmentTrigger trigger, Change change) {
        return AdjustmentDraft.builder()
                .id(AdjustmentId.of(id))
                .plan(PLAN)
                .base(1)
                .requested(at("li", 1))
                .trigger(trigger)
                .reason("竞品降价")
                .expectedEffect("达成率回到 100 %")
                .addChange(change)
                .build();
    }

    static Change target(GoalId goal, String amount) {
        return Change.target(IndicatorId.of(goal.value()), Quantity.parse(amount));
    }

    /** A person's stamp, so many hours after the morning of 1 July 2024. */
    static Stamp at(String person, int hour) {
        return Stamp.of(person, Instant.parse("2024-07-01T00:00:00Z").plusSeconds(hour * 3600L));
    }

    static AdjustmentAction favourable(PartyId seat) {
        return AdjustmentAction.review(Opinion.favourable(seat, ReviewAspect.ofAdjustments()));
    }

    static AdjustmentAction action(AdjustmentEvent event) {
        return AdjustmentAction.of(event);
    }
}
