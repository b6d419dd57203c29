package dev.plumbline.examples.year;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Frequency;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.GoalLevel;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.TargetPhase;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The annual plan and the plans of the months: 300 goals and 3,000 tasks in all. */
final class YearPlans {

    static final int YEAR = 2024;
    static final PlanId ANNUAL = PlanId.of("2024");
    static final ResourceId ENGINEERS = ResourceId.of("实施工程师");
    static final List<String> COMPANY_GOALS = List.of(
            "营收|2亿元",
            "毛利率|32%",
            "客户满意度|90分",
            "准时交付率|96%",
            "新品上市|4款",
            "安全事故|≤0起",
            "员工流失率|≤10%",
            "计划完成率|90%",
            "质量成本率|≤2%",
            "品牌认知度|65%");

    private static final int ANNUAL_TASKS = 60;
    private static final int MONTHLY_TASKS = 20;
    private static final int OWN_GOALS = 13;
    private static final int RISKS = 12;
    private static final List<String> MONTHLY_GOALS = List.of(
            "east|营收|1000万元",
            "south|营收|667万元",
            "market|有效线索|300条",
            "plant|产量|2000台",
            "quality|培训场次|2场",
            "people|招聘到岗|5人",
            "operations|流程优化|2项",
            "service|回访量|200次");

    private final Random random;

    YearPlans(long seed) {
        this.random = new Random(seed);
    }

    static PlanId month(int month) {
        return PlanId.of(Period.month(YEAR, month).toString());
    }

    Plan annual() {
        Plan.Builder plan = Plan.builder()
                .id(ANNUAL)
                .title("2024年度运营计划")
                .period(Period.year(YEAR))
                .calendar(CalendarId.of("CN"))
                .overview("稳营收、保交付、降成本")
                .addBasis("公司三年战略", "2023年度评估", "市场趋势");
        RaciMatrix.Builder raci = RaciMatrix.builder();
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < COMPANY_GOALS.size(); i++) {
            goals.add(companyGoal(i));
        }
        YearCompany.departments().forEach(department -> goals.addAll(departmentGoals(department)));
        weighted(goals).forEach(goal -> add(plan, goal));
        for (Department department : YearCompany.departments()) {
            tasks(department).forEach(task -> {
                plan.addTask(task);
                own(raci, task.id(), department, 1);
            });
        }
        for (int i = 0; i < RISKS; i++) {
            plan.addRisk(risk(i));
        }
        return plan.raci(raci.build()).build();
    }

    /** The goals under each weigh alike and 100 together. */
    private static List<Goal> weighted(List<Goal> goals) {
        Map<Optional<GoalId>, Long> counts =
                goals.stream().collect(Collectors.groupingBy(Goal::parent, Collectors.counting()));
        Set<Optional<GoalId>> begun = new HashSet<>();
        return goals.stream()
                .map(goal -> {
                    long count = counts.get(goal.parent());
                    long share = 100 / count + (begun.add(goal.parent()) ? 100 % count : 0);
                    return goal.toBuilder().weight(BigDecimal.valueOf(share)).build();
                })
                .toList();
    }

    private static void add(Plan.Builder plan, Goal goal) {
        plan.addGoal(goal)
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of(goal.id().value()))
                        .what(goal.name() + "专项行动")
                        .goal(goal.id())
                        .build());
    }

    private static void own(RaciMatrix.Builder raci, TaskId task, Department department, int month) {
        raci.owner(task, owner(task, department));
        raci.add(task, YearCompany.unit(department, month), RaciRole.INFORMED);
        raci.add(task, department.head(), RaciRole.APPROVER);
    }

    /** Who does a task: by its number. */
    static PersonId owner(TaskId task, Department department) {
        String id = task.value();
        return department.member(Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)));
    }

    private static Goal companyGoal(int number) {
        String[] said = COMPANY_GOALS.get(number).split("\\|");
        return goal(GoalId.of("c" + (number + 1)), "公司" + said[0], said[0], said[1])
                .level(GoalLevel.COMPANY)
                .owner(YearCompany.GENERAL_MANAGER)
                .rollup(number == 0 ? RollupMethod.SUM : RollupMethod.OWN)
                .build();
    }

    private static Goal.Builder goal(GoalId id, String name, String indicator, String target) {
        return Goal.builder()
                .id(id)
                .name(name)
                .deadline(LocalDate.of(YEAR, 12, 31))
                .indicator(indicator(indicator, target));
    }

    private static Indicator indicator(String name, String target) {
        Indicator plain = target.startsWith("≤") ? Indicator.atMost(target.substring(1)) : Indicator.atLeast(target);
        Indicator.Builder indicator = plain.toBuilder().name(name).frequency(Frequency.MONTHLY);
        if (target.endsWith("款")) {
            indicator.addPhases(launches());
        }
        return indicator.build();
    }

    /** Nothing is launched in the first quarter, one product in each of the next two, two in the last. */
    private static TargetPhase[] launches() {
        return new TargetPhase[] {
            TargetPhase.of(Period.quarter(YEAR, 1), Quantity.parse("0款")),
            TargetPhase.of(Period.quarter(YEAR, 2), Quantity.parse("1款")),
            TargetPhase.of(Period.quarter(YEAR, 3), Quantity.parse("1款")),
            TargetPhase.of(Period.quarter(YEAR, 4), Quantity.parse("2款"))
        };
    }

    private List<Goal> departmentGoals(Department department) {
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < department.goals().size(); i++) {
            String[] said = department.goals().get(i).split("\\|");
            goals.add(goal(departmentGoal(department, i), department.unit().name() + said[0], said[0], said[1])
                    .level(GoalLevel.DEPARTMENT)
                    .parent(companyGoal(department, i))
                    .owner(department.unit())
                    .build());
        }
        for (int i = 0; i < OWN_GOALS; i++) {
            goals.add(ownGoal(department, i));
        }
        return goals;
    }

    static GoalId departmentGoal(Department department, int number) {
        return GoalId.of(department.id() + "-" + (number + 1));
    }

    /** Revenue adds up to that of the company; each other goal serves one of the company's. */
    private static GoalId companyGoal(Department department, int number) {
        boolean isRevenue = number == 0 && department.goals().get(0).startsWith("营收");
        int other = Math.floorMod(department.id().hashCode() + number, COMPANY_GOALS.size() - 1) + 2;
        return GoalId.of("c" + (isRevenue ? 1 : other));
    }

    /** What somebody contributes to one of the department's last three goals. */
    private Goal ownGoal(Department department, int number) {
        PersonId owner = department.member(number);
        String object = department.objects().get(number % department.objects().size());
        int count = 12 * (1 + random.nextInt(4));
        return goal(GoalId.of(department.id() + "-p" + (number + 1)), owner.label() + object, object, count + "次")
                .level(GoalLevel.INDIVIDUAL)
                .parent(departmentGoal(department, 3 + number % 3))
                .owner(owner)
                .build();
    }

    private List<Task> tasks(Department department) {
        List<Task> tasks = new ArrayList<>();
        for (int i = 0; i < ANNUAL_TASKS; i++) {
            LocalDate start = LocalDate.of(YEAR, 1, 8).plusDays(i * 5L + random.nextInt(20));
            LocalDate latest = LocalDate.of(YEAR, 12, 20);
            LocalDate finish = start.plusDays(15 + random.nextInt(40));
            Task.Builder task = task(department, "y", i, 0)
                    .goal(departmentGoal(department, i % department.goals().size()))
                    .start(start.isAfter(latest) ? latest : start)
                    .finish(finish.isAfter(latest) ? latest : finish);
            boolean follows =
                    i % 7 == 6 && tasks.get(i - 6).finish().orElseThrow().isBefore(start);
            if (follows) {
                task.addDependency(Dependency.finishToStart(tasks.get(i - 6).id()));
            }
            tasks.add(task.build());
        }
        return tasks;
    }

    private static Task.Builder task(Department department, String plan, int number, int batch) {
        String object = department.objects().get(number % department.objects().size());
        return Task.builder()
                .id(TaskId.of(plan + "-" + department.id() + "-" + number))
                .name((batch > 0 ? batch + "月" : "年度")
                        + YearCompany.unit(department, batch).name() + object + "第"
                        + (number / department.objects().size() + 1) + "批")
                .expectedResult("按期完成并归档");
    }

    private Risk risk(int number) {
        Department department = YearCompany.departments().get(number % 10);
        return Risk.builder()
                .id(RiskId.of("r" + (number + 1)))
                .description(department.unit().name() + "关键人员或供应中断")
                .level(number % 3 == 0 ? RiskLevel.HIGH : RiskLevel.MEDIUM)
                .owner(department.head())
                .about(Reference.of("task", "y-" + department.id() + "-" + (number * 4)))
                .contingency("启用备选人员与供方")
                .threshold(BigDecimal.valueOf(15))
                .build();
    }

    /** The plan of a month; after the re-organisation it names the new department. */
    Plan monthly(int month) {
        Period period = Period.month(YEAR, month);
        Plan.Builder plan = Plan.builder()
                .id(month(month))
                .title("2024年" + month + "月运营计划")
                .period(period)
                .parent(ANNUAL)
                .calendar(CalendarId.of("CN"))
                .overview("按年度计划分解")
                .addBasis("2024年度运营计划")
                .addKeyPoint("保交付");
        for (String said : MONTHLY_GOALS) {
            add(plan, monthlyGoal(said.split("\\|"), month, period));
        }
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (Department department : YearCompany.departments()) {
            for (int i = 0; i < MONTHLY_TASKS; i++) {
                Task task = monthlyTask(department, i, month, period);
                plan.addTask(task);
                own(raci, task.id(), department, month);
            }
        }
        resources(plan, month, period);
        return plan.raci(raci.build()).build();
    }

    private static Goal monthlyGoal(String[] said, int month, Period period) {
        Department department = YearCompany.department(said[0]);
        int number = numberOf(department, said[1]);
        PartyId owner = YearCompany.unit(department, month);
        return goal(monthlyId(month, department), month + "月" + owner.label() + said[1], said[1], said[2])
                .level(GoalLevel.DEPARTMENT)
                .parent(departmentGoal(department, number))
                .deadline(period.end())
                .owner(owner)
                .build();
    }

    private static GoalId monthlyId(int month, Department department) {
        return GoalId.of("m" + month + "-" + department.id());
    }

    /** The month's goal of a department, where it has one; else one of the year's. */
    private static GoalId served(Department department, int number, int month) {
        boolean hasOwn = MONTHLY_GOALS.stream().anyMatch(said -> said.startsWith(department.id() + "|"));
        return hasOwn && number % 2 == 0
                ? monthlyId(month, department)
                : departmentGoal(department, number % department.goals().size());
    }

    private static int numberOf(Department department, String goal) {
        for (int i = 0; i < department.goals().size(); i++) {
            if (department.goals().get(i).startsWith(goal + "|")) {
                return i;
            }
        }
        throw new IllegalStateException("Department [" + department.unit() + "] has no goal [" + goal + "].");
    }

    private Task monthlyTask(Department department, int number, int month, Period period) {
        LocalDate start = period.start().plusDays(random.nextInt(14));
        LocalDate finish = start.plusDays(4 + random.nextInt(16));
        return task(department, "m" + month, number, month)
                .goal(served(department, number, month))
                .start(start)
                .finish(finish.isAfter(period.end()) ? period.end() : finish)
                .build();
    }

    /** Engineers are scarce in some months; money for the fair is provided by finance. */
    private void resources(Plan.Builder plan, int month, Period period) {
        int asked = 6 + random.nextInt(8);
        plan.addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.PEOPLE)
                        .description(ENGINEERS.value())
                        .skill(ENGINEERS.value())
                        .quantity(Quantity.parse(asked + "人"))
                        .span(period.range())
                        .provider(department("product"))
                        .about(Reference.of("task", "m" + month + "-plant-0"))
                        .build())
                .addSupply(new ResourceSupply(ENGINEERS, period.range(), Quantity.parse("10人")))
                .addNeed(ResourceNeed.builder()
                        .kind(ResourceKind.MONEY)
                        .description("推广预算")
                        .account("市场费用")
                        .quantity(Quantity.parse("20万元"))
                        .due(period.start().plusDays(9))
                        .provider(YearCompany.FINANCE)
                        .about(Reference.of("task", "m" + month + "-market-0"))
                        .build())
                .addSupply(new ResourceSupply(
                        ResourceId.of("市场费用"),
                        DateRange.ofClosed(period.start(), period.end()),
                        Quantity.parse("20万元")));
    }

    private static PartyId department(String id) {
        return YearCompany.department(id).unit();
    }

    /** The share of a target that a month is to bring. */
    static BigDecimal share(BigDecimal target) {
        return target.divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP);
    }

    static Optional<Department> departmentOf(String id) {
        return YearCompany.departments().stream()
                .filter(each -> id.startsWith(each.id() + "-"))
                .findFirst();
    }
}
