package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.WANG;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.record;

import dev.plumbline.book.PlanBook;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.schedule.DelayPolicy;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules about the work of a plan, each on a book in which little is wrong. */
class WorkRulesTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");

    private static PlanBook spring() {
        return record(PlanBook.of(TroubledWork.spring()), TroubledWork.acknowledged());
    }

    @Test
    @DisplayName("TASK-5: what a delay hits is told by the policy: gaps kept, or float used up")
    void delays() {
        RuleVerifier rule = RuleVerifier.of(new DelayImpactRule());
        rule.given(spring(), day("06-22"))
                .reportsAt(
                        "delay-moves-tasks task/drawings",
                        "delay-hits-milestone task/drawings",
                        "delay-hits-goal task/drawings");
        PlanPolicy loose = PlanPolicy.builder().delay(DelayPolicy.USE_THE_FLOAT).build();
        rule.given(SoundBook.withPolicy(spring(), loose), day("06-22")).reportsNothing();
        rule.given(spring(), day("06-20")).reportsNothing();
        PlanBook done = record(
                spring(),
                SoundBook.report(TaskId.of("drawings"), "06-20")
                        .state(TaskState.COMPLETED)
                        .build());
        rule.given(done, day("06-22")).reportsNothing();
    }

    @Test
    @DisplayName("TASK-9: what was missed is told until it is done, then it is late")
    void routines() {
        RuleVerifier rule = RuleVerifier.of(new RoutineRule());
        rule.given(spring(), day("06-13")).reportsNothing();
        rule.given(spring(), day("06-14")).reportsAt("routine-missed routine/weekly");
        PlanBook late = record(spring(), RoutineDone.of(TaskId.of("weekly"), Moment.of(day("06-17")), day("06-14")));
        rule.given(late, day("06-18")).reportsNothing();
    }

    @Test
    @DisplayName("TASK-6: a fixed date is told where it cannot be held any more, not before")
    void fixedDates() {
        RuleVerifier rule = RuleVerifier.of(new ScheduleRule());
        rule.given(spring(), day("06-02")).reportsNothing();
        rule.given(spring(), TODAY).reportsAt("schedule-date-not-held task/fair");
    }

    @Test
    @DisplayName("RES-3: a shortage is answered by a transfer, and only on its own days")
    void shortages() {
        RuleVerifier rule = RuleVerifier.of(new ResourceBalanceRule());
        rule.given(spring(), TODAY).reportsAt("resource-shortage resource/预算");
        rule.given(record(spring(), answer("2024-05-01/2024-05-31")), TODAY).reportsAt("resource-shortage resource/预算");
        rule.given(record(spring(), answer("2024-06-01/2024-06-30")), TODAY).reportsNothing();
    }

    @Test
    @DisplayName("RES-3: an answer to a shortage that there is not is told")
    void answersAboutNothing() {
        RuleVerifier rule = RuleVerifier.of(new ShortageAnswerRule());
        rule.given(record(spring(), answer("2024-06-01/2024-06-30")), TODAY).reportsNothing();
        rule.given(record(spring(), answer("2024-05-01/2024-05-31")), TODAY)
                .reportsAt("shortage-answer-about-nothing resource/预算");
    }

    @Test
    @DisplayName("RES-4: tasks with a budget of which nobody tells how far they are are told once")
    void untoldEarnedValue() {
        RuleVerifier rule = RuleVerifier.of(new EarnedValueRule());
        rule.given(spring(), day("06-25")).reportsAt("earned-value-untold plan/2024-Q2");
        PlanBook told = record(spring(), SoundBook.percent(TaskId.of("fair"), "06-24", "10"));
        rule.given(told, day("06-25")).reportsNothing();
    }

    private static ShortageAnswer answer(String days) {
        return ShortageAnswer.builder()
                .resource(ResourceId.of("预算"))
                .days(DateRange.parse(days))
                .kind(ShortageAnswer.Kind.TRANSFER)
                .when(Moment.of(day("06-25")))
                .build();
    }

    @Test
    @DisplayName(
            "RACI-2: one takes part by oneself, by a position or by one's unit; else one is told, or one's unit is")
    void idleParties() {
        PositionId manager = PositionId.of(OrgUnitId.of("客服部"), "经理");
        Organisation organisation = Organisation.builder()
                .addUnits(
                        OrgUnit.of(OrgUnitId.of("公司")),
                        OrgUnit.builder().id(SALES).parent(OrgUnitId.of("公司")).build(),
                        OrgUnit.of(OrgUnitId.of("客服部")),
                        OrgUnit.of(OrgUnitId.of("后勤部")))
                .addPeople(
                        Person.builder().id(LI).unit(SALES).build(),
                        Person.builder().id(WANG).addPosition(manager).build(),
                        Person.builder()
                                .id(PersonId.of("zhao"))
                                .unit(OrgUnitId.of("后勤部"))
                                .build(),
                        Person.builder().id(PersonId.of("qian")).build())
                .build();
        RaciMatrix raci = RaciMatrix.builder()
                .owner(SoundBook.SIGNING, SALES)
                .owner(SoundBook.LAUNCH, manager)
                .build();
        Plan plan = SoundBook.plan().raci(raci).build();
        PlanBook book =
                PlanBook.builder().organisation(organisation).addPlan(plan).build();
        RuleVerifier rule = RuleVerifier.of(new RaciIdleRule());
        rule.given(book, TODAY).reportsAt("raci-idle-party party/unit:后勤部", "raci-idle-party party/person:qian");
        PlanBook unassigned = book.toBuilder()
                .plans(List.of(Plan.builder()
                        .id(PlanId.of("2024"))
                        .period(Period.year(2024))
                        .build()))
                .build();
        rule.given(unassigned, TODAY).reportsNothing();
    }

    @Test
    @DisplayName("TASK-7 and RACI-3: overload and unsettled joint work are told of the plan they are in")
    void loadsAndJointWork() {
        PlanBook book =
                spring().toBuilder().organisation(TroubledWork.organisation()).build();
        RuleVerifier.of(new WorkloadRule()).given(book, TODAY).reportsAt("workload-over-capacity party/person:chen");
        RuleVerifier.of(new JointWorkRule()).given(book, TODAY).reportsAt("raci-joint-work-unsettled task/drawings");
        RuleVerifier.of(new JointWorkRule()).given(spring(), TODAY).reportsNothing();
    }
}
