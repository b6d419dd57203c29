package dev.plumbline.examples.cli;

import dev.plumbline.adjustment.AuthorityTable;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.approval.ReviewPanel;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
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
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The company of the story: who works there, who decides how much, and its plan for the third quarter. */
final class StoryCompany {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final PlanId PLAN = PlanId.of("2024Q3");
    static final OrgUnitId BOARD = OrgUnitId.of("董事会");
    static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    static final OrgUnitId EAST = OrgUnitId.of("华东销售部");
    static final OrgUnitId SOUTH = OrgUnitId.of("华南销售部");
    static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    static final PositionId GENERAL_MANAGER = PositionId.of("总经理");

    static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(BOARD).head(PersonId.of("孙董")).build(),
                    OrgUnit.builder()
                            .id(COMPANY)
                            .parent(BOARD)
                            .head(GENERAL_MANAGER)
                            .build(),
                    unit(EAST, "李娜"),
                    unit(SOUTH, "王强"),
                    unit(FINANCE, "赵敏"),
                    unit(OPERATIONS, "钱伟"))
            .addPeople(
                    Person.of("孙董", BOARD),
                    Person.of("李娜", EAST),
                    Person.of("王强", SOUTH),
                    Person.of("赵敏", FINANCE),
                    Person.of("钱伟", OPERATIONS))
            .addPerson(Person.builder()
                    .id(PersonId.of("陈总"))
                    .unit(COMPANY)
                    .addPosition(GENERAL_MANAGER)
                    .build())
            .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
            .build();

    static final PlanPolicy POLICY = PlanPolicy.builder()
            .approval(ApprovalPolicy.builder()
                    .quarterly(PlanRoute.annual(GENERAL_MANAGER).requiring(PlanParts.none()))
                    .authorities(AuthorityTable.of(GENERAL_MANAGER))
                    .panel(ReviewPanel.all(List.of(FINANCE, SOUTH), ReviewAspect.ofAdjustments()))
                    .build())
            .build();

    private StoryCompany() {}

    private static OrgUnit unit(OrgUnitId id, String head) {
        return OrgUnit.builder().id(id).parent(COMPANY).head(PersonId.of(head)).build();
    }

    /** A book with the draft plan, and with all that tells who may do what. */
    static PlanBook book() {
        return PlanBook.builder()
                .addPlan(plan())
                .organisation(ORGANISATION)
                .policy(POLICY)
                .zone(ZONE)
                .build();
    }

    static Plan plan() {
        return Plan.builder()
                .id(PLAN)
                .title("第三季度运营计划")
                .period(Period.quarter(2024, 3))
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue"))
                        .name("季度营收")
                        .owner(GENERAL_MANAGER)
                        .rollup(RollupMethod.SUM)
                        .indicator(Indicator.atLeast("5000万元"))
                        .build())
                .addGoal(sales("east", "华东营收", "3000万元", 60, EAST))
                .addGoal(sales("south", "华南营收", "2000万元", 40, SOUTH))
                .addTask(Task.builder()
                        .id(TaskId.of("campaign"))
                        .name("华东渠道推广")
                        .goal(GoalId.of("east"))
                        .start(LocalDate.of(2024, 7, 8))
                        .finish(LocalDate.of(2024, 8, 30))
                        .build())
                .build();
    }

    private static Goal sales(String id, String name, String target, int weight, OrgUnitId owner) {
        return Goal.builder()
                .id(GoalId.of(id))
                .name(name)
                .level(GoalLevel.DEPARTMENT)
                .parent(GoalId.of("revenue"))
                .owner(owner)
                .weight(BigDecimal.valueOf(weight))
                .indicator(Indicator.atLeast(Quantity.parse(target)))
                .build();
    }

    /** A person's stamp at an hour of a day in July or August 2024. */
    static Stamp at(String person, int month, int day, int hour) {
        Instant instant =
                LocalDateTime.of(2024, month, day, hour, 0).atZone(ZONE).toInstant();
        return Stamp.of(person, instant);
    }
}
