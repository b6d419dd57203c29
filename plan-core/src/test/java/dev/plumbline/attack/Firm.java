package dev.plumbline.attack;

import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
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
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The company under attack: li and hu of the sales department ask, its director sun decides up to 20 % and 100,000 yuan,
 * the general manager chen the rest; finance (wang, its head, and wu) and personnel (zhao) are asked; qian works in
 * operations management; dai belongs nowhere and stands in for others. Annual plans are decided by the meeting of chen,
 * wang and sun.
 */
final class Firm {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final OrgUnitId SALES = OrgUnitId.of("销售部");
    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final OrgUnitId PERSONNEL = OrgUnitId.of("人力资源部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PositionId DIRECTOR = PositionId.of(SALES, "销售总监");
    static final PositionId GENERAL_MANAGER = PositionId.of("总经理");
    static final BodyId MEETING = BodyId.of("总经理办公会");
    static final List<String> NAMES = List.of("li", "hu", "sun", "chen", "wang", "wu", "zhao", "qian", "dai");
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final List<PlanId> PLANS = List.of(PlanId.of("2024"), PlanId.of("2024-H2"));

    private static final int DAYS = 400;

    private static final ApprovalPolicy POLICY = ApprovalPolicy.builder()
            .annual(PlanRoute.annual(MEETING, FINANCE).requiring(PlanParts.none()))
            .authorities(AuthorityTable.of(
                    ApprovalAuthority.of(DIRECTOR, 20, Quantity.of(100_000, Unit.YUAN)),
                    ApprovalAuthority.unlimited(GENERAL_MANAGER)))
            .panel(ReviewPanel.all(List.of(FINANCE, PERSONNEL), ReviewAspect.ofAdjustments()))
            .required(Set.of())
            .build();

    private Firm() {}

    /** The company with some people away now and then. */
    static Organisation organisation(Random random) {
        List<Delegation> delegations = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String principal = NAMES.get(random.nextInt(NAMES.size()));
            String substitute = NAMES.get(random.nextInt(NAMES.size()));
            LocalDate first = START.plusDays(random.nextInt(DAYS));
            delegations.add(new Delegation(
                    PersonId.of(principal),
                    PersonId.of(substitute),
                    DateRange.ofClosed(first, first.plusDays(random.nextInt(DAYS / 4)))));
        }
        return organisation().delegations(delegations).build();
    }

    static Organisation.Builder organisation() {
        return Organisation.builder()
                .addUnits(unit(SALES, "sun"), unit(FINANCE, "wang"), unit(PERSONNEL, "zhao"), unit(OPERATIONS, "qian"))
                .addPeople(
                        person("li", SALES, Optional.empty()),
                        person("hu", SALES, Optional.empty()),
                        person("sun", SALES, Optional.of(DIRECTOR)),
                        person("wang", FINANCE, Optional.empty()),
                        person("wu", FINANCE, Optional.empty()),
                        person("zhao", PERSONNEL, Optional.empty()),
                        person("qian", OPERATIONS, Optional.empty()),
                        person("chen", OrgUnitId.of("总经办"), Optional.of(GENERAL_MANAGER)))
                .addPerson(Person.builder().id(PersonId.of("dai")).build())
                .addBody(Body.builder()
                        .id(MEETING)
                        .lead(GENERAL_MANAGER)
                        .addMembers(PersonId.of("wang"), PersonId.of("sun"))
                        .build())
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS));
    }

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

    static PlanBook book(Organisation organisation) {
        return PlanBook.builder()
                .addPlans(plan(0), plan(1))
                .organisation(organisation)
                .policy(PlanPolicy.builder().approval(POLICY).build())
                .zone(ZONE)
                .build();
    }

    /** Each plan has goals of its own, so that what changes of one does not add up with the other's. */
    static Plan plan(int number) {
        return Plan.builder()
                .id(PLANS.get(number))
                .period(Period.year(2024 + number))
                .addGoal(goal("revenue" + number, "营收", "100万元", SALES))
                .addGoal(goal("service" + number, "服务响应", "100次", FINANCE))
                .addTask(Task.builder()
                        .id(TaskId.of("signing" + number))
                        .name("签约")
                        .build())
                .addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.MONEY)
                        .description("推广预算")
                        .quantity(Quantity.of(500_000, Unit.YUAN))
                        .build())
                .build();
    }

    static Goal goal(String id, String name, String target, PartyId owner) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(name)
                .owner(owner)
                .weight(BigDecimal.valueOf(50))
                .indicator(Indicator.atLeast(target))
                .build();
    }
}
