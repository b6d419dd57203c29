package dev.plumbline.io.table.write;

import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.AcceptanceCriterion;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Plans such as offices write them, of which a workbook has a place for everything. */
final class PlainPlans {

    private static final List<String> WORDS =
            List.of("新客户拓展", "品牌推广", "仓库盘点", "员工培训", "渠道建设", "Website relaunch", "供应商评审", "质量改进");
    private static final List<PartyId> PARTIES = List.of(
            OrgUnitId.of("销售部"),
            OrgUnitId.of("市场部"),
            PersonId.of("张三"),
            PersonId.of("li"),
            new PositionId(Optional.of(OrgUnitId.of("生产部")), "经理"),
            OrgUnitId.of("east"));
    private static final LocalDate START = LocalDate.of(2024, 1, 8);

    private final Random random;
    private final boolean nested;

    PlainPlans(long seed, boolean nested) {
        this.random = new Random(seed);
        this.nested = nested;
    }

    /** A plan of the year 2024; its own ids or those that reading tables makes. */
    Plan plan() {
        String id = nested ? "2024" : "P-2024";
        String prefix = nested ? "2024/" : "";
        List<Goal> goals = goals(prefix);
        List<Task> tasks = tasks(prefix, goals);
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (Task task : tasks) {
            raci.add(task.id(), party(), RaciRole.RESPONSIBLE);
            if (random.nextBoolean()) {
                raci.add(task.id(), PersonId.of("王五"), RaciRole.APPROVER);
                raci.add(task.id(), OrgUnitId.of("财务部"), RaciRole.INFORMED);
            }
        }
        return Plan.builder()
                .id(PlanId.of(id))
                .period(Period.year(2024))
                .title(maybe("二〇二四年度运营计划"))
                .goals(goals)
                .tasks(tasks)
                .raci(raci.build())
                .milestones(milestones(tasks))
                .risks(risks(prefix, tasks))
                .needs(needs(tasks))
                .build();
    }

    private List<Goal> goals(String prefix) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String name = word(i);
            goals.add(Goal.builder()
                    .id(GoalId.of(prefix + "G" + (i + 1)))
                    .name(name)
                    .level(GoalLevel.values()[random.nextInt(3)])
                    .dimension(maybe("市场"))
                    .owner(maybe(party()))
                    .weight(maybe(BigDecimal.valueOf(random.nextInt(100))))
                    .deadline(maybe(day()))
                    .priority(Priority.values()[random.nextInt(3)])
                    .parent(i == 0 ? Optional.empty() : maybe(goals.get(0).id()))
                    .note(maybe("以合同签订为准"))
                    .attributes(random.nextBoolean() ? Map.of("数据来源", "财务系统") : Map.of())
                    .indicator(Indicator.atLeast((10 + random.nextInt(90)) + "家").toBuilder()
                            .name(name)
                            .frequency(Frequency.values()[random.nextInt(Frequency.values().length)])
                            .baseline(maybe(Quantity.parse("5家")))
                            .build())
                    .build());
        }
        return goals;
    }

    private List<Task> tasks(String prefix, List<Goal> goals) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            LocalDate start = day();
            List<Dependency> waits = new ArrayList<>();
            if (i > 0 && random.nextBoolean()) {
                waits.add(Dependency.startToStart(tasks.get(i - 1).id()).lag(random.nextInt(5) - 2));
            }
            tasks.add(Task.builder()
                    .id(TaskId.of(prefix + "T-0" + (i + 1)))
                    .name("推进" + word(i))
                    .goal(maybe(goals.get(random.nextInt(goals.size())).id()))
                    .description(maybe("按季度推进"))
                    .start(start)
                    .finish(maybe(start.plusDays(random.nextInt(60))))
                    .priority(maybe(Priority.values()[random.nextInt(3)]))
                    .deliverable(maybe("总结报告"))
                    .effort(maybe(new BigDecimal("12.5")))
                    .steps(random.nextBoolean() ? List.of("调研", "实施", "验收") : List.of())
                    .criteria(random.nextBoolean() ? List.of(AcceptanceCriterion.read("客户签字确认")) : List.of())
                    .dependencies(waits)
                    .attributes(random.nextBoolean() ? Map.of("预算科目", "=6602", "成本中心", "CC-7") : Map.of())
                    .build());
        }
        return tasks;
    }

    private List<Milestone> milestones(List<Task> tasks) {
        return random.nextBoolean()
                ? List.of(
                        new Milestone("方案定稿", day(), Optional.of(tasks.get(0).id())),
                        Milestone.of("年度总结", LocalDate.of(2024, 12, 20)))
                : List.of();
    }

    private List<Risk> risks(String prefix, List<Task> tasks) {
        return List.of(Risk.builder()
                .id(RiskId.of(prefix + "R1"))
                .description("关键供应商延期交货")
                .level(maybe(RiskLevel.HIGH))
                .owner(maybe(party()))
                .threshold(maybe(BigDecimal.TEN))
                .contingency(maybe("启用备选供应商"))
                .measures(random.nextBoolean() ? List.of("每周跟进", "提前备货") : List.of())
                .about(maybe(dev.plumbline.fact.Reference.of(
                        "task", tasks.get(0).id().value())))
                .build());
    }

    private List<ResourceNeed> needs(List<Task> tasks) {
        return random.nextBoolean()
                ? List.of(ResourceNeed.builder()
                        .description("测试环境")
                        .kind(ResourceKind.MATERIAL)
                        .quantity(Quantity.parse("2台"))
                        .provider(maybe(OrgUnitId.of("信息部")))
                        .due(maybe(day()))
                        .about(maybe(dev.plumbline.fact.Reference.of(
                                "task", tasks.get(0).id().value())))
                        .build())
                : List.of();
    }

    private String word(int at) {
        return WORDS.get(at);
    }

    private PartyId party() {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(250));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
