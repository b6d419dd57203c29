package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.BOARD;
import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.task.DateConstraint;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with the work of a plan: its organisation, calendars, network, routines and resources. */
final class TroubledWork {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId DESIGNERS = OrgUnitId.of("设计部");
    private static final ResourceId CARS = ResourceId.of("车辆");
    private static final PersonId CHEN = PersonId.of("chen");

    private TroubledWork() {}

    /** Of units under themselves, one of them named twice, with a head and people nobody knows. */
    static Organisation organisation() {
        return Organisation.builder()
                .addUnits(
                        OrgUnit.builder().id(SALES).head(PersonId.of("nobody")).build(),
                        OrgUnit.of(SALES),
                        OrgUnit.of(DESIGNERS),
                        OrgUnit.builder()
                                .id(OrgUnitId.of("甲部"))
                                .parent(OrgUnitId.of("乙部"))
                                .build(),
                        OrgUnit.builder()
                                .id(OrgUnitId.of("乙部"))
                                .parent(OrgUnitId.of("甲部"))
                                .build())
                .addPeople(
                        Person.builder().id(LI).unit(SALES).build(),
                        Person.builder().id(CHEN).unit(DESIGNERS).build(),
                        Person.builder().id(PersonId.of("sun")).unit(SALES).build())
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(SALES))
                .addDelegation(new Delegation(
                        PersonId.of("sun"), PersonId.of("sun"), DateRange.ofClosed(day("01-01"), day("12-31"))))
                .build();
    }

    static List<CalendarDefinition> calendars() {
        return List.of(
                CalendarDefinition.over(
                        CalendarId.of("火星"), CalendarLayer.builder("公司").build()),
                CalendarDefinition.of(CalendarLayer.builder("公司").build()),
                CalendarDefinition.over(
                        CalendarId.of("晚班"), CalendarLayer.builder("早班").build()),
                CalendarDefinition.over(
                        CalendarId.of("早班"), CalendarLayer.builder("晚班").build()),
                CalendarDefinition.over(
                        CalendarId.of("CN"),
                        CalendarLayer.builder("停业")
                                .hours(Stream.of(DayOfWeek.values())
                                        .collect(Collectors.toMap(Function.identity(), day -> WorkingHours.none())))
                                .build()));
    }

    /** Drawings are late, and what waits for them carries a goal and a milestone and cannot hold its date. */
    static Plan spring() {
        Task drawings = SoundBook.task("drawings", "出图")
                .goal(GoalId.of("satisfaction"))
                .start(day("06-03"))
                .finish(day("06-20"))
                .effort(BigDecimal.valueOf(60))
                .build();
        Task fair = SoundBook.task("fair", "布展")
                .goal(GoalId.of("fair-ready"))
                .start(day("06-24"))
                .finish(day("06-28"))
                .addDependency(Dependency.finishToStart(drawings.id()))
                .addConstraint(DateConstraint.finishBy(day("06-29")))
                .build();
        Task photos = SoundBook.task("photos", "拍摄")
                .goal(GoalId.of("satisfaction"))
                .start(day("06-24"))
                .finish(day("07-05"))
                .calendar(CalendarId.of("CN"))
                .build();
        return Plan.builder()
                .id(PlanId.of("2024-Q2"))
                .period(Period.quarter(2024, 2))
                .parent(PlanId.of("2024"))
                .addGoal(Goal.builder()
                        .id(GoalId.of("fair-ready"))
                        .name("展会如期开幕")
                        .parent(GoalId.of("satisfaction"))
                        .indicator(Indicator.unstated())
                        .deadline(day("06-29"))
                        .build())
                .addTasks(drawings, fair, photos)
                .addMilestone(new Milestone("开展", day("06-29"), Optional.of(fair.id())))
                .raci(RaciMatrix.builder()
                        .owner(drawings.id(), CHEN)
                        .add(drawings.id(), LI, RaciRole.CONSULTED)
                        .add(drawings.id(), BOARD, RaciRole.APPROVER)
                        .owner(fair.id(), LI)
                        .owner(photos.id(), DESIGNERS)
                        .add(photos.id(), BOARD, RaciRole.APPROVER)
                        .add(fair.id(), BOARD, RaciRole.APPROVER)
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("weekly"))
                        .name("周报提交")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(DateRange.parse("2024-06-10/2024-06-30"))
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("fair-report"))
                        .name("展会周报")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(DateRange.parse("2027-09-27/2027-10-31"))
                        .build())
                .addNeeds(need("预算900元").about(Reference.of("task", "fair")).build())
                .addSupply(new ResourceSupply(
                        ResourceId.of("预算"), DateRange.parse("2024-06-01/2024-06-30"), Quantity.parse("400元")))
                .build();
    }

    /** Asked for until March. */
    static RoutineTask backup() {
        return RoutineTask.builder()
                .id(TaskId.of("backup"))
                .name("数据备份")
                .cadence(Cadence.monthly(20))
                .span(DateRange.parse("2024-03-01/2024-03-31"))
                .build();
    }

    /** Without any report on its tasks nobody would call them late. */
    static ProgressReport acknowledged() {
        return SoundBook.report(TaskId.of("fair"), "06-01")
                .state(TaskState.ACKNOWLEDGED)
                .build();
    }

    /** Promised for a Saturday. */
    static ProgressReport promised() {
        return SoundBook.report(TaskId.of("photos"), "06-02")
                .state(TaskState.ACKNOWLEDGED)
                .newFinish(day("07-13"))
                .build();
    }

    private static ResourceNeed.Builder need(String text) {
        return ResourceNeed.builder()
                .kind(ResourceKind.MONEY)
                .description(text)
                .quantity(Quantity.parse("900元"))
                .provider(SALES)
                .due(day("06-24"));
    }

    /** In another currency and another counter than there is, and on no day. */
    static ResourceNeed[] needs() {
        ResourceNeed cars = need("车辆2辆")
                .kind(ResourceKind.MATERIAL)
                .resource(CARS)
                .quantity(Quantity.parse("2辆"))
                .build();
        ResourceNeed dollars = need("预算100美元").quantity(Quantity.parse("100美元")).build();
        ResourceNeed undated = need("预算50元")
                .quantity(Quantity.parse("50元"))
                .due(Optional.empty())
                .build();
        return new ResourceNeed[] {cars, dollars, undated};
    }

    static ResourceSupply[] supplies() {
        DateRange june = DateRange.parse("2024-06-01/2024-06-30");
        return new ResourceSupply[] {
            new ResourceSupply(CARS, june, Quantity.parse("2个")),
            new ResourceSupply(ResourceId.of("预算"), june, Quantity.parse("9000元"))
        };
    }

    /** Nobody is short of cars in May. */
    static ShortageAnswer stray() {
        return ShortageAnswer.builder()
                .resource(CARS)
                .days(DateRange.parse("2024-05-01/2024-05-03"))
                .kind(ShortageAnswer.Kind.EXTERNAL_SUPPORT)
                .when(Moment.of(day("05-02")))
                .build();
    }
}
