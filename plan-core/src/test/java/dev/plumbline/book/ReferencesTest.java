package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.audit.Digest;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalFeedback;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.EvaluationFiled;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeId;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.WorkLog;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SAFE-3: a link to nothing and an id used twice are told, of every kind of link, and nothing else. */
class ReferencesTest {

    private static final Moment JUNE_20 = Moment.of(LocalDate.of(2024, 6, 20));
    private static final PersonId LI = PersonId.of("li");
    private static final Stamp STAMP_OF_MAY = Stamp.of("qian", Instant.parse("2024-05-06T01:00:00Z"));
    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-20T08:00:00Z"));

    /** A plan with one thing of each kind, all called by one id, linked to that id. */
    private static Plan plan(String links) {
        return Plan.builder()
                .id(PlanId.of("x"))
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder()
                        .id(GoalId.of("x"))
                        .name("回款")
                        .indicator(Indicator.atLeast("100万元").toBuilder()
                                .id(IndicatorId.of("x"))
                                .build())
                        .build())
                .addTask(Task.builder()
                        .id(TaskId.of("x"))
                        .name("催收")
                        .initiative(InitiativeId.of(links))
                        .origin(Reference.of("goal", links))
                        .build())
                .addInitiative(Initiative.builder()
                        .id(InitiativeId.of("x"))
                        .what("拓展")
                        .goal(GoalId.of(links))
                        .build())
                .addMilestone(new Milestone("验收", LocalDate.of(2024, 6, 28), Optional.of(TaskId.of(links))))
                .addJointWork(JointWork.builder().task(TaskId.of(links)).build())
                .addNeed(ResourceNeed.builder()
                        .description("预算5000元")
                        .about(Reference.of("task", links))
                        .build())
                .addRisk(Risk.builder()
                        .id(RiskId.of("x"))
                        .description("缺货")
                        .about(Reference.of("indicator", links))
                        .build())
                .addRoutine(RoutineTask.builder()
                        .id(TaskId.of("x"))
                        .name("周报")
                        .cadence(Cadence.weekly(DayOfWeek.FRIDAY))
                        .span(DateRange.parse("2024-06-01/2024-06-30"))
                        .build())
                .build();
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                fact(
                        "task",
                        id -> ProgressReport.builder()
                                .task(TaskId.of(id))
                                .when(JUNE_20)
                                .state(TaskState.IN_PROGRESS)
                                .build()),
                fact("task", id -> TaskAcceptance.of(TaskId.of(id), JUNE_20)),
                fact(
                        "task",
                        id -> ImprovementPlan.builder()
                                .task(TaskId.of(id))
                                .when(JUNE_20)
                                .owner(LI)
                                .build()),
                fact("routine", id -> new RoutineDone(TaskId.of(id), JUNE_20, Optional.empty())),
                fact(
                        "task",
                        id -> WorkLog.builder()
                                .author(LI)
                                .when(JUNE_20)
                                .task(TaskId.of(id))
                                .build()),
                fact("plan", id -> new EvaluationFiled("评估", PlanId.of(id), Digest.of("评估"), JUNE_20)),
                fact("plan", id -> lesson(id).build()),
                fact("goal", id -> new GoalFeedback(GoalId.of(id), LI, JUNE_20, "太高", Optional.empty())),
                fact("goal", id -> new AttainmentOverride(GoalId.of(id), JUNE_20, Ratio.of(1), "认定")),
                fact("risk", id -> new RiskReport(RiskId.of(id), JUNE_20, RiskState.CLOSED, Optional.empty())),
                fact(
                        "indicator",
                        id -> DeviationAnalysis.builder()
                                .indicator(IndicatorId.of(id))
                                .period(Period.month(2024, 6))
                                .build()),
                fact(
                        "task",
                        id -> LedgerEntry.builder()
                                .resource(ResourceId.of("预算"))
                                .kind(LedgerEntryKind.USED)
                                .when(JUNE_20)
                                .quantity(Quantity.parse("1元"))
                                .about(Reference.of("task", id))
                                .build()));
    }

    private static Arguments fact(String kind, Function<String, Fact> fact) {
        return Arguments.of(kind, fact.apply("x"), fact.apply("nowhere"));
    }

    private static Lesson.Builder lesson(String plan) {
        return Lesson.builder()
                .id(LessonId.of("l"))
                .text("渠道有效")
                .plan(PlanId.of(plan))
                .when(JUNE_20);
    }

    private static Practice practice(String words, int month) {
        return Practice.builder()
                .id(PracticeId.of("p"))
                .kind(PracticeKind.RULE)
                .name("投诉处理")
                .text(words)
                .owner(LI)
                .validFrom(LocalDate.of(2024, month, 1))
                .addLesson(LessonId.of("l"))
                .when(JUNE_20)
                .build();
    }

    @Test
    @DisplayName(
            "SAFE-3, EVA-3: a standard made from a lesson that there is not is told; its next edition is no other thing")
    void practices() {
        PlanBook book = PlanBook.of(plan("x")).record(practice("一日内回复", 1), STAMP);
        assertThat(References.findings(book)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(References.UNKNOWN);
            assertThat(finding.figures()).containsEntry("to", Reference.of("lesson", "l"));
        });
        PlanBook whole = book.record(lesson("x").build(), STAMP).record(practice("半日内回复", 2), STAMP);
        assertThat(References.findings(whole)).isEmpty();
        assertThat(References.findings(whole.record(practice("三日内回复", 2), STAMP)))
                .extracting(Finding::code)
                .containsExactly(References.AGAIN);
    }

    @Test
    @DisplayName(
            "SAFE-3, EVA-3: a lesson about a goal that no plan ever had is told, about one taken out since it is not")
    void lessonsAboutGoals() {
        Fact lesson = lesson("x").goal(GoalId.of("x")).build();
        assertThat(References.findings(PlanBook.of(plan("x")).record(lesson, STAMP)))
                .isEmpty();
        assertThat(inJuly(emptiedOn("2024-06-10").record(lesson, STAMP))).isEmpty();
        Fact stray = lesson("x").goal(GoalId.of("nowhere")).build();
        assertThat(References.findings(PlanBook.of(plan("x")).record(stray, STAMP)))
                .extracting(Finding::code)
                .containsExactly(References.UNKNOWN);
    }

    private static Fact issue(String about) {
        return Issue.builder()
                .id(IssueId.of("i"))
                .description("延迟")
                .when(JUNE_20)
                .addAbout(Reference.of("task", about))
                .build();
    }

    @Test
    @DisplayName("SAFE-3, GOAL-10: what was recorded later about nothing is not told of a status that does not know it")
    void knowsNothingOfTheFuture() {
        PlanBook book = PlanBook.of(plan("x")).record(issue("nowhere"), STAMP);
        AsOf known = AsOf.endOf(LocalDate.of(2024, 6, 30));
        assertThat(PlanStatus.of(book, known).danglingReferences()).hasSize(1);
        assertThat(PlanStatus.of(book, known.knownAt(STAMP.recordedAt().minusSeconds(1)))
                        .danglingReferences())
                .isEmpty();
    }

    @Test
    @DisplayName("SAFE-3, GOAL-8: what was put right is told no more, what stands in its place is")
    void followsCorrections() {
        RoutineDone wrong = new RoutineDone(TaskId.of("nowhere"), JUNE_20, Optional.empty());
        RoutineDone other = new RoutineDone(TaskId.of("gone"), JUNE_20, Optional.empty());
        PlanBook book = PlanBook.of(plan("x")).record(wrong, STAMP);
        assertThat(dangling(book)).hasSize(1);
        assertThat(dangling(book.record(Correction.withdrawn(wrong, "录入错误"), STAMP)))
                .isEmpty();
        assertThat(dangling(book.record(Correction.of(wrong, other, "录入错误"), STAMP)))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.figures()).containsEntry("to", Reference.of("routine", "gone")));
    }

    private static PlanBook repeating(PlanBook book, String id, String repeated) {
        return book.record(
                Issue.builder()
                        .id(IssueId.of(id))
                        .description("延迟")
                        .when(JUNE_20)
                        .recurrenceOf(IssueId.of(repeated))
                        .build(),
                STAMP);
    }

    @Test
    @DisplayName("SAFE-3, ISS-6: an issue that repeats one that is not there is told")
    void repeatsNothing() {
        PlanBook book = PlanBook.of(plan("x"));

        assertThat(dangling(repeating(book, "j", "gone"))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(References.UNKNOWN);
            assertThat(finding.location().path()).hasValue("issue/j");
            assertThat(finding.figures()).containsEntry("to", Reference.of("issue", "gone"));
        });
        assertThat(dangling(repeating(book.record(issue("x"), STAMP), "j", "i")))
                .isEmpty();
    }

    @Test
    @DisplayName("SAFE-3, ISS-6: issues that repeat each other, or one itself, are a circle that is told once")
    void repeatsInCircles() {
        PlanBook book = repeating(PlanBook.of(plan("x")), "self", "self");
        book = repeating(repeating(repeating(book, "into", "a"), "a", "b"), "b", "a");

        assertThat(dangling(book)).extracting(Finding::code).containsExactly(References.CIRCULAR, References.CIRCULAR);
        assertThat(dangling(book))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .satisfiesExactly(
                        one -> assertThat(one).contains("issue/self"),
                        two -> assertThat(two).contains("issue/a", "issue/b").doesNotContain("into"));
    }

    @Test
    @DisplayName("SAFE-3, TASK-8: an action item of a resolution that no minutes hold is told, and one of itself")
    void originsOfTasks() {
        Resolution resolved = Resolution.of(ResolutionId.of("stock"), "盘点", LI, LocalDate.of(2024, 6, 28));
        Minutes minutes = Minutes.builder()
                .meeting(MeetingId.of("m"))
                .when(JUNE_20)
                .addResolution(resolved)
                .build();
        PlanBook fromResolution = PlanBook.of(withOrigin("resolution", "stock"));

        assertThat(dangling(fromResolution)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(References.UNKNOWN);
            assertThat(finding.location().path()).hasValue("task/y");
        });
        assertThat(dangling(fromResolution.record(minutes, STAMP))).isEmpty();
        assertThat(dangling(PlanBook.of(withOrigin("task", "y"))))
                .extracting(Finding::code)
                .containsExactly(References.CIRCULAR);
    }

    private static Plan withOrigin(String kind, String id) {
        return plan("x").toBuilder()
                .addTask(Task.builder()
                        .id(TaskId.of("y"))
                        .name("盘点")
                        .origin(Reference.of(kind, id))
                        .build())
                .build();
    }

    private static List<Finding> dangling(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30))).danglingReferences();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("facts")
    @DisplayName("SAFE-3: a fact about nothing is an error that names what is missing")
    void factsAboutNothing(String kind, Fact right, Fact wrong) {
        PlanBook book = PlanBook.of(plan("x"));

        assertThat(References.findings(book.record(right, STAMP))).isEmpty();
        assertThat(References.findings(book.record(wrong, STAMP)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(References.UNKNOWN);
                    assertThat(finding.location().path()).hasValue(kind + "/nowhere");
                    assertThat(finding.message(Locale.CHINESE)).contains("/nowhere 不在账本中");
                });
    }

    @Test
    @DisplayName("SAFE-3: every link within a plan that leads nowhere is told, with the path of what has it")
    void linksWithinPlans() {
        assertThat(References.findings(PlanBook.of(plan("x")))).isEmpty();
        assertThat(References.findings(PlanBook.of(plan("nowhere"))))
                .extracting(
                        finding -> finding.location().path().orElseThrow(),
                        finding -> finding.figures().get("to").toString())
                .containsExactlyInAnyOrder(
                        tuple("initiative/x", "goal/nowhere"),
                        tuple("task/x", "initiative/nowhere"),
                        tuple("task/x", "goal/nowhere"),
                        tuple("plan/x", "task/nowhere"),
                        tuple("plan/x", "task/nowhere"),
                        tuple("plan/x", "task/nowhere"),
                        tuple("risk/x", "indicator/nowhere"));
    }

    @Test
    @DisplayName("SAFE-3: ids that stand for two things are told, each once more than it should be there")
    void idsUsedTwice() {
        Plan other = plan("x").toBuilder().id(PlanId.of("y")).build();

        assertThat(References.findings(PlanBook.of(plan("x"), plan("x"), other)))
                .extracting(Finding::code)
                .containsOnly(References.TWICE);
        assertThat(References.findings(PlanBook.of(plan("x"), plan("x"), other)))
                .extracting(finding -> finding.location().path().orElseThrow())
                .containsExactlyInAnyOrder(
                        "plan/x", "initiative/x", "routine/x", "risk/x", "initiative/x", "routine/x", "risk/x");
    }

    @Test
    @DisplayName("an issue recorded again is a correction; what it is about has to be there")
    void issues() {
        PlanBook book = PlanBook.of(plan("x"));

        assertThat(References.findings(book.record(issue("x"), STAMP).record(issue("x"), STAMP)))
                .isEmpty();
        assertThat(References.findings(book.record(issue("nowhere"), STAMP)))
                .extracting(finding -> finding.location().path().orElseThrow())
                .containsExactly("issue/i");
    }

    @Test
    @DisplayName("a report on a task that a later version took out was right when it was made")
    void earlierVersions() {
        Plan after = plan("x").toBuilder()
                .tasks(List.of())
                .initiatives(List.of())
                .risks(List.of())
                .build();
        PlanBook book = Stored.book(STAMP, plan("x"), after);
        Fact report = (Fact) facts().findFirst().orElseThrow().get()[1];

        assertThat(References.findings(book.record(report, STAMP))).isEmpty();
        assertThat(References.findings(PlanBook.of(after).record(report, STAMP)))
                .hasSize(1);
    }

    @Test
    @DisplayName("links to kinds of things that a book does not hold are not judged")
    void foreignKinds() {
        Plan plan = plan("x").toBuilder()
                .addTask(Task.builder()
                        .id(TaskId.of("action"))
                        .name("行动项")
                        .origin(Reference.of("crm-ticket", "4711"))
                        .build())
                .build();

        assertThat(References.findings(PlanBook.of(plan))).isEmpty();
    }

    /** The plan with all its parts from January, without any of them from a day on. */
    private static PlanBook emptiedOn(String day) {
        Plan emptied =
                Plan.builder().id(PlanId.of("x")).period(Period.month(2024, 6)).build();
        Stamp later = Stamp.of("qian", Instant.parse(day + "T01:00:00Z"));
        PlanHistory history = Stored.history(List.of(STAMP_OF_MAY, later), plan("x"), emptied);
        return PlanBook.restored(Restoring.STORED, PlanBook.of(emptied), List.of(history), List.of());
    }

    private static List<Finding> inJuly(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 7, 31))).danglingReferences();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("factsOfParts")
    @DisplayName("GOAL-8, SAFE-3: a fact about what a version has taken out is an error, one from before that is right")
    void factsAboutWhatIsRemoved(String kind, Fact fact) {
        assertThat(inJuly(emptiedOn("2024-07-01").record(fact, STAMP))).isEmpty();
        assertThat(inJuly(emptiedOn("2024-06-10").record(fact, STAMP).record(fact, STAMP)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(References.REMOVED);
                    assertThat(finding.figures())
                            .containsEntry("to", Reference.of(kind, "x"))
                            .containsEntry("count", 2)
                            .containsEntry("removed", LocalDate.of(2024, 6, 10));
                    assertThat(finding.message(Locale.ENGLISH)).contains("x v2", "2024-06-10");
                });
    }

    static Stream<Arguments> factsOfParts() {
        Fact measured = Measurement.of(IndicatorId.of("x"), LocalDate.of(2024, 6, 20), Quantity.parse("1万元"));
        return Stream.concat(
                Stream.of(Arguments.of("indicator", measured), Arguments.of("task", issue("x"))),
                facts().filter(each -> !each.get()[0].equals("plan"))
                        .map(each -> Arguments.of(each.get()[0], each.get()[1])));
    }

    @Test
    @DisplayName(
            "GOAL-8, GOAL-10: a removal counts from its day on and as far as it is known; a measured May stays right")
    void removalAsOf() {
        Measurement june = Measurement.of(IndicatorId.of("x"), LocalDate.of(2024, 6, 20), Quantity.parse("1万元"));
        Measurement may = Measurement.of(IndicatorId.of("x"), Period.month(2024, 5), Quantity.parse("1万元")).toBuilder()
                .when(JUNE_20)
                .build();
        PlanBook book = emptiedOn("2024-06-10").record(june, STAMP_OF_MAY);
        AsOf known = AsOf.endOf(LocalDate.of(2024, 7, 31));
        assertThat(PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 9))).danglingReferences())
                .isEmpty();
        assertThat(PlanStatus.of(book, known.knownAt(Instant.parse("2024-06-09T00:00:00Z")))
                        .danglingReferences())
                .isEmpty();
        assertThat(inJuly(book)).extracting(Finding::code).containsExactly(References.REMOVED);
        assertThat(inJuly(emptiedOn("2024-06-10").record(may, STAMP))).isEmpty();
    }

    @Test
    @DisplayName("SAFE-3: one indicator of two goals of a plan is told, of the goals of two plans it is not")
    void sharedIndicators() {
        Plan one = plan("x");
        Goal goal = one.goals().get(0);
        Goal other = goal.toBuilder().id(GoalId.of("y")).build();
        Plan both = one.toBuilder().addGoal(other).build();
        assertThat(References.findings(PlanBook.of(both))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(References.INDICATOR_SHARED);
            assertThat(finding.figures()).containsEntry("goals", List.of(goal.id(), other.id()));
        });
        assertThat(References.findings(PlanBook.of(one.toBuilder()
                        .addGoal(other.toBuilder().cancelled(true).build())
                        .build())))
                .isEmpty();
        Plan july = Plan.builder()
                .id(PlanId.of("y"))
                .period(Period.month(2024, 7))
                .addGoal(other)
                .build();
        assertThat(References.findings(PlanBook.of(one, july))).isEmpty();
    }

    static Stream<Arguments> recordedTwice() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        Function<String, Fact> issue =
                words -> ((Issue) issue("x")).toBuilder().description(words).build();
        Function<String, Fact> change =
                words -> new ExternalChange("tariff", words, day, JUNE_20, List.of(), Optional.empty());
        Function<String, Fact> filed = words -> new EvaluationFiled("评估", PlanId.of("x"), Digest.of(words), JUNE_20);
        Function<String, Fact> meeting = words -> Meeting.builder()
                .id(MeetingId.of("m"))
                .when(JUNE_20)
                .title(words)
                .start(STAMP.recordedAt())
                .end(STAMP.recordedAt())
                .build();
        Function<String, Fact> request = words -> CollaborationRequest.builder()
                .id(CollaborationId.of("r"))
                .when(JUNE_20)
                .requestingUnit(OrgUnitId.of("销售部"))
                .matter(words)
                .build();
        Function<String, Fact> lesson = words -> lesson("x").text(words).build();
        return Stream.of(
                Arguments.of("lesson/l", lesson),
                Arguments.of("issue/i", issue),
                Arguments.of("external-change/tariff", change),
                Arguments.of("evaluation/评估", filed),
                Arguments.of("meeting/m", meeting),
                Arguments.of("collaboration/r", request));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordedTwice")
    @DisplayName(
            "SAFE-3: what is recorded again under its id in other words is told with both, in the same words it is not")
    void recordedAgain(String id, Function<String, Fact> fact) {
        PlanBook book = PlanBook.of(plan("x")).record(fact.apply("系统宕机"), STAMP);
        assertThat(References.findings(book.record(fact.apply("系统宕机"), STAMP))).isEmpty();
        assertThat(References.findings(book.record(fact.apply("打印机缺纸"), STAMP)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(References.AGAIN);
                    assertThat(finding.location().path()).contains(id);
                    assertThat((List<?>) finding.figures().get("texts")).hasSize(2);
                });
    }
}
