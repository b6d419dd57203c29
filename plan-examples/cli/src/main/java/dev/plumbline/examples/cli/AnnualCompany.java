package dev.plumbline.examples.cli;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.AttainmentMethod;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** The same company a year later, with its management meeting, and the draft of its annual plan. */
final class AnnualCompany {

    static final PlanId PLAN = PlanId.of("2025");
    static final GoalId EAST = GoalId.of("east");
    static final GoalId RESPONSE = GoalId.of("response");
    static final TaskId CAMPAIGN = TaskId.of("campaign");

    private static final Organisation ORGANISATION = StoryCompany.ORGANISATION.toBuilder()
            .addPerson(Person.of("周洁", StoryCompany.EAST))
            .addBody(Body.builder()
                    .id(BodyId.of("总经理办公会"))
                    .lead(StoryCompany.GENERAL_MANAGER)
                    .addMembers(PersonId.of("赵敏"), PersonId.of("王强"))
                    .build())
            .putProcessUnit(ProcessRole.COMPILING, List.of(StoryCompany.EAST))
            .putProcessUnit(ProcessRole.SUPPORTING, List.of(StoryCompany.FINANCE))
            .build();

    private AnnualCompany() {}

    /** A book that goes by the standard policy; who may do what follows from the organisation. */
    static PlanBook book() {
        return PlanBook.builder()
                .addPlan(draft())
                .organisation(ORGANISATION)
                .zone(StoryCompany.ZONE)
                .build();
    }

    private static Plan draft() {
        return Plan.builder()
                .id(PLAN)
                .title("2025年度运营计划")
                .period(Period.year(2025))
                .overview("稳住华东，做大华南")
                .addBasis("公司战略")
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue"))
                        .name("年度营收")
                        .level(GoalLevel.COMPANY)
                        .owner(StoryCompany.GENERAL_MANAGER)
                        .rollup(RollupMethod.SUM)
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .addGoal(department(EAST, "华东营收", 60, StoryCompany.EAST)
                        .parent(GoalId.of("revenue"))
                        .indicator(Indicator.atLeast("1.2亿元"))
                        .build())
                .addGoal(department(RESPONSE, "服务响应时间", 40, StoryCompany.SOUTH)
                        .indicator(Indicator.atMost("25天").toBuilder()
                                .method(AttainmentMethod.PROGRESS)
                                .baseline(Quantity.parse("30天"))
                                .build())
                        .build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("channels"))
                        .what("渠道推广")
                        .goal(EAST)
                        .build())
                .addTask(Task.builder()
                        .id(CAMPAIGN)
                        .name("华东渠道推广")
                        .goal(EAST)
                        .initiative(InitiativeId.of("channels"))
                        .build())
                .addNeed(ResourceNeed.builder().description("推广预算").build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("price"))
                        .description("竞品降价")
                        .contingency("备选报价")
                        .build())
                .build();
    }

    private static Goal.Builder department(GoalId id, String name, int weight, PartyId owner) {
        return Goal.builder()
                .id(id)
                .name(name)
                .level(GoalLevel.DEPARTMENT)
                .owner(owner)
                .weight(BigDecimal.valueOf(weight));
    }

    /** A person's stamp at an hour of a day around the year 2025. */
    static Stamp at(String person, String time) {
        return Stamp.of(
                person, LocalDateTime.parse(time).atZone(StoryCompany.ZONE).toInstant());
    }
}
