package dev.plumbline.status;

import static dev.plumbline.status.YearBook.GOAL;
import static dev.plumbline.status.YearBook.TASK;
import static dev.plumbline.status.YearBook.day;
import static dev.plumbline.status.YearBook.goal;
import static dev.plumbline.status.YearBook.measured;
import static dev.plumbline.status.YearBook.on;
import static dev.plumbline.status.YearBook.recorded;
import static dev.plumbline.status.YearBook.report;
import static dev.plumbline.status.YearBook.task;
import static dev.plumbline.status.YearBook.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.DeviationAnswers.Kind;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressCheck;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changes outside, whom to tell, what analyses and improvement plans answer, and action items (MON-1, MON-2, TASK-3, TASK-8). */
class MonitoringStatusTest {

    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId DESIGN = OrgUnitId.of("设计部");
    private static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    private static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");

    private static PlanBook company() {
        Goal parent = goal(Indicator.atLeast("2亿元")).toBuilder().owner(COMPANY).build();
        Goal own = Goal.builder()
                .id(GoalId.of("east"))
                .name("华东")
                .parent(GOAL)
                .owner(SALES)
                .indicator(Indicator.atLeast("1亿元"))
                .build();
        Task launch = Task.builder()
                .id(TaskId.of("launch"))
                .name("上线")
                .addDependency(Dependency.finishToStart(TASK))
                .build();
        Plan plan = year().addGoals(parent, own)
                .addTasks(task().toBuilder().goal(own.id()).build(), launch)
                .raci(RaciMatrix.builder()
                        .owner(TASK, LI)
                        .owner(launch.id(), PersonId.of("zhao"))
                        .build())
                .addJointWork(JointWork.builder()
                        .task(TASK)
                        .lead(SALES)
                        .putHelping(FINANCE, "开票")
                        .build())
                .build();
        Organisation organisation = Organisation.builder()
                .addUnits(
                        OrgUnit.of(COMPANY),
                        OrgUnit.builder().id(SALES).parent(COMPANY).head(WANG).build(),
                        OrgUnit.builder().id(DESIGN).parent(COMPANY).build(),
                        OrgUnit.builder().id(FINANCE).parent(COMPANY).build())
                .addPeople(Person.of("li", SALES), Person.of("wang", SALES), Person.of("zhao", DESIGN))
                .build();
        return PlanBook.of(plan).toBuilder().organisation(organisation).build();
    }

    @Test
    @DisplayName("MON-2: the owner, the superior, and the units of successors, goals served and helpers are told")
    void worksOutWhomToTell() {
        PlanStatus status = on("06-30", company());

        WhomToTell task = status.whomToTell(List.of(Reference.of("task", TASK.value())));
        assertThat(task.owners()).containsExactly(LI);
        assertThat(task.superiors()).containsExactly(WANG);
        assertThat(task.units()).containsExactlyInAnyOrder(FINANCE, DESIGN, COMPANY);
        assertThat(task.text(Locale.CHINESE)).startsWith("责任人li；上级wang；相关部门：");
        assertThat(status.whomToTell(List.of(Reference.of("goal", "east"))).units())
                .containsExactly(COMPANY);
        assertThat(status.whomToTell(List.of(Reference.of("goal", "none"))).isNobody())
                .isTrue();
    }

    @Test
    @DisplayName("MON-2: a goal touches the units of the goals and tasks under it, however deep, and of all above it")
    void touchesWhatLiesAboveAndBelow() {
        PlanStatus top = on("06-30", company());
        assertThat(top.whomToTell(List.of(Reference.of("goal", GOAL.value()))).units())
                .containsExactly(SALES);
        Plan.Builder deep = year();
        for (int i = 0; i < 200; i++) {
            Goal.Builder goal = Goal.builder()
                    .id(GoalId.of("g" + i))
                    .name("g" + i)
                    .owner(OrgUnitId.of("第" + i + "部"))
                    .indicator(Indicator.atLeast("1家"));
            deep.addGoal((i == 0 ? goal.parent(GoalId.of("g199")) : goal.parent(GoalId.of("g" + (i - 1)))).build());
        }
        PlanStatus circle = on("06-30", PlanBook.of(deep.build()));
        assertThat(circle.whomToTell(List.of(Reference.of("goal", "g7"))).units())
                .hasSize(199)
                .doesNotContain(OrgUnitId.of("第7部"));
    }

    @Test
    @DisplayName("MON-2: whom to tell in a chain of 100,000 goals and tasks is found in one walk")
    void toldInALongChain() {
        Plan.Builder deep = year();
        for (int i = 0; i < 100_000; i++) {
            Goal.Builder goal =
                    Goal.builder().id(GoalId.of("g" + i)).name("g" + i).owner(OrgUnitId.of("第" + i % 50 + "部"));
            deep.addGoal((i == 0 ? goal : goal.parent(GoalId.of("g" + (i - 1)))).build());
        }
        TouchedParties touched = new TouchedParties(PlanBook.of(deep.build()));
        long started = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            assertThat(touched.of(List.of(Reference.of("goal", "g" + i)), List.of())
                            .units())
                    .hasSize(49);
        }
        assertThat(System.nanoTime() - started).isLessThan(30_000_000_000L);
    }

    @Test
    @DisplayName(
            "RES-2, MON-2: that a resource is not in place is told to whom it is for, above them, and to who provides it")
    void tellsOfResources() {
        ResourceNeed need = ResourceNeed.builder()
                .description("宣传册")
                .provider(FINANCE)
                .about(Reference.of("task", TASK.value()))
                .due(day("06-01"))
                .build();
        PlanStatus status = on("06-30", company());
        WhomToTell whom = status.whomToTell(need);
        assertThat(whom.owners()).containsExactly(LI);
        assertThat(whom.superiors()).containsExactly(WANG);
        assertThat(whom.units()).contains(FINANCE);
        assertThat(status.ledger().notInPlace(need, whom).code().alert().isPresent())
                .isTrue();
        ResourceNeed loose = ResourceNeed.builder().description("场地").build();
        assertThat(status.whomToTell(loose).isNobody()).isTrue();
    }

    private static PlanStatus known(PlanBook book, String day, String known) {
        return PlanStatus.of(book, AsOf.endOf(day(day)).knownAt(recorded(known).recordedAt()));
    }

    @Test
    @DisplayName("MON-2, GOAL-10: a change outside is seen from the day it was reported, by who knew of it")
    void seesChangesOutsideAsOf() {
        PlanBook book = company().record(tariff(), recorded("04-01"));
        assertThat(on("03-04", book).externalChanges()).isEmpty();
        assertThat(known(book, "06-30", "03-31").externalChanges()).isEmpty();
        assertThat(known(book, "06-30", "04-01").externalChanges())
                .singleElement()
                .extracting(each -> each.change().what())
                .isEqualTo("关税上调10%");
        ExternalChange dropped = new ExternalChange(
                "tariff", "关税恢复原状", day("05-01"), Moment.of(day("05-02")), List.of(), Optional.empty());
        PlanBook both = book.record(dropped, recorded("05-02"));
        assertThat(on("04-30", both).externalChanges())
                .extracting(each -> each.change().what())
                .containsExactly("关税上调10%");
        assertThat(on("05-31", both).externalChanges())
                .extracting(each -> each.change().what())
                .containsExactly("关税恢复原状");
    }

    @Test
    @DisplayName("GOAL-11, GOAL-10: feedback is seen from its day on, by who knew of it, and its answer likewise")
    void seesFeedbackAsOf() {
        GoalFeedback open = GoalFeedback.of(GOAL, LI, Moment.of(day("03-05")), "目标偏高");
        GoalFeedback answered = new GoalFeedback(
                open.goal(),
                open.from(),
                open.when(),
                open.text(),
                Optional.of(new GoalFeedback.Answer(WANG, Moment.of(day("03-08")), "维持原目标", true)));
        PlanBook book = company().record(open, recorded("03-06")).record(answered, recorded("03-09"));
        assertThat(on("03-04", book).facts(GoalFeedback.class)).isEmpty();
        assertThat(known(book, "06-30", "03-05").facts(GoalFeedback.class)).isEmpty();
        assertThat(known(book, "06-30", "03-06").facts(GoalFeedback.class)).containsExactly(open);
        assertThat(known(book, "06-30", "03-09").facts(GoalFeedback.class)).containsExactly(open, answered);
    }

    private static ExternalChange tariff() {
        return new ExternalChange(
                "tariff",
                "关税上调10%",
                day("03-01"),
                Moment.of(day("03-05")),
                List.of(Reference.of("goal", "east")),
                Optional.of("商务部公告"));
    }

    @Test
    @DisplayName("MON-2: a change outside is open until an analysis or an adjustment request names it")
    void isOpenUntilAnswered() {
        PlanBook book = company().record(tariff(), recorded("03-05"));
        PlanBook analysed = book.record(
                analysis("east", Period.quarter(2024, 1), "03-31")
                        .addAnswer(tariff().reference())
                        .build(),
                recorded("03-31"));
        AdjustmentDraft draft = AdjustmentDraft.of(
                        book.history(book.plans().get(0).id()), recorded("03-10"), AdjustmentTrigger.MARKET_CHANGE)
                .toBuilder()
                .addAnswer(tariff().reference())
                .build();

        assertThat(on("03-04", book).externalChanges()).isEmpty();
        assertThat(on("03-31", book).externalChanges()).singleElement().matches(ExternalChangeStatus::isOpen);
        assertThat(on("03-31", book).externalChanges().get(0).whom().owners()).containsExactly(SALES);
        assertThat(on("03-31", analysed).externalChanges().get(0).answers())
                .containsExactly(Reference.parse("analysis/east/2024Q1"));
        assertThat(on("03-31", book.file(draft)).externalChanges().get(0).isOpen())
                .isFalse();
    }

    private static DeviationAnalysis.Builder analysis(String indicator, Period period, String filed) {
        return DeviationAnalysis.builder()
                .indicator(IndicatorId.of(indicator))
                .period(period)
                .when(Moment.of(day(filed)))
                .addCause(Cause.of(CauseKind.OBJECTIVE, "原料短缺"))
                .addMeasure("更换供应商");
    }

    private static PlanBook measuredAnd(DeviationAnalysis analysis, String... measuredOn) {
        PlanBook book = YearBook.book(goal(Indicator.atLeast("2亿元")));
        for (String each : measuredOn) {
            book = book.record(measured(each, "100万元"), recorded(each));
        }
        return book.record(analysis, recorded("12-31"));
    }

    private static Kind toDate(PlanBook book) {
        return on("12-31", book)
                .deviationAnswers()
                .toDate(IndicatorId.of(GOAL.value()), false)
                .kind();
    }

    @Test
    @DisplayName("MON-1: an analysis answers its period's deviation until the next measurement shows its effect")
    void answersUntilTheNextMeasurement() {
        DeviationAnalysis march =
                analysis(GOAL.value(), Period.quarter(2024, 1), "04-02").build();

        assertThat(toDate(measuredAnd(march, "03-31"))).isEqualTo(Kind.ANSWERED);
        assertThat(toDate(measuredAnd(march, "03-31", "06-30"))).isEqualTo(Kind.WITHOUT_EFFECT);
        assertThat(toDate(measuredAnd(march.toBuilder().measures(List.of(" ")).build(), "03-31")))
                .isEqualTo(Kind.INCOMPLETE);
        assertThat(toDate(YearBook.book(goal(Indicator.atLeast("2亿元"))))).isEqualTo(Kind.OPEN);
    }

    @Test
    @DisplayName("MON-1: an analysis of March answers March's deviation and not June's")
    void answersItsPeriodOnly() {
        DeviationAnalysis march =
                analysis(GOAL.value(), Period.month(2024, 3), "04-02").build();
        DeviationAnswers answers =
                on("12-31", measuredAnd(march, "03-31", "06-30")).deviationAnswers();
        IndicatorId indicator = IndicatorId.of(GOAL.value());

        assertThat(answers.in(indicator, Period.month(2024, 3), false).kind()).isEqualTo(Kind.ANSWERED);
        assertThat(answers.in(indicator, Period.month(2024, 6), false).kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    @DisplayName("TASK-3: an improvement plan of March does not silence June's subjective cause")
    void improvesOnlyWhatItKnew() {
        ImprovementPlan march = ImprovementPlan.builder()
                .task(TASK)
                .when(Moment.of(day("03-20")))
                .owner(SALES)
                .addMeasure("每周例会")
                .build();

        assertThat(missing(march, "03-15", "沟通不足")).isFalse();
        assertThat(missing(march, "06-15", "沟通不足")).isTrue();
        assertThat(missing(march.toBuilder().measures(List.of("  ")).build(), "03-15", "沟通不足"))
                .isTrue();
    }

    private static boolean missing(ImprovementPlan plan, String told, String cause) {
        PlanBook book = YearBook.book(task())
                .record(
                        report(told)
                                .snapshot(true)
                                .state(TaskState.DELAYED)
                                .addCause(Cause.of(CauseKind.SUBJECTIVE, cause))
                                .newFinish(day("07-31"))
                                .build(),
                        recorded(told))
                .record(plan, recorded("06-20"));
        return ProgressCheck.findings(on("06-30", book).task(TASK).progress(), List.of(plan)).stream()
                .anyMatch(finding -> finding.code().equals(ProgressCheck.IMPROVEMENT_PLAN_MISSING));
    }

    @Test
    @DisplayName("TASK-8: a resolution with an owner becomes a task and is done with it")
    void tracksResolutionsAsTasks() {
        Instant start = Instant.parse("2024-06-03T06:00:00Z");
        PlanBook book = company()
                .record(
                        Meeting.builder()
                                .id(MeetingId.of("monthly"))
                                .when(Moment.of(day("06-01")))
                                .title("月度例会")
                                .start(start)
                                .end(start.plusSeconds(3600))
                                .build(),
                        recorded("06-01"))
                .record(
                        Minutes.builder()
                                .meeting(MeetingId.of("monthly"))
                                .when(Moment.of(day("06-04")))
                                .addPoint("交付")
                                .addResolution(Resolution.of(ResolutionId.of("stock"), "清点库存", LI, day("06-14")))
                                .addDistributedTo(LI)
                                .build(),
                        recorded("06-04"));

        ActionItem item = on("06-10", book).actionItems().get(0);
        assertThat(item.task()).isEmpty();
        assertThat(item.toTask().isActionItem()).isTrue();

        Plan withTask = Change.apply(item.changes(), book.plans().get(0));
        PlanBook tracked = book.with(withTask);
        assertThat(on("06-10", tracked).actionItems().get(0).changes()).isEmpty();
        assertThat(on("06-10", tracked).task(item.toTask().id()).owners()).containsExactly(LI);
        PlanBook done = tracked.record(
                report("06-12")
                        .task(item.toTask().id())
                        .snapshot(true)
                        .state(TaskState.COMPLETED)
                        .build(),
                recorded("06-12"));
        assertThat(on("06-12", done).actionItems().get(0).isDone()).isTrue();
        assertThat(on("06-20", done).collaborations().overdue())
                .noneMatch(due -> due.about().equals(Reference.of("resolution", "stock")));
    }
}
