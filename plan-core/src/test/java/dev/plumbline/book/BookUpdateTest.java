package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Priority;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.Stored;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2f: books joined, and a workbook read again onto its book. */
class BookUpdateTest {

    private static final PlanId JUNE = PlanId.of("2024-06");
    private static final GoalId REVENUE = GoalId.of("revenue");
    private static final Stamp JANUARY = Stamp.of("qian", Instant.parse("2024-01-05T01:00:00Z"));
    private static final Stamp JULY = Stamp.of("li", Instant.parse("2024-07-01T01:00:00Z"));
    private static final Stamp LATER = Stamp.of("li", Instant.parse("2024-07-02T01:00:00Z"));

    private static Goal goal(String target) {
        return Goal.builder()
                .id(REVENUE)
                .name("营收")
                .indicator(Indicator.atLeast(target))
                .build();
    }

    private static Plan plan(Goal... goals) {
        return Plan.builder()
                .id(JUNE)
                .period(Period.parse("2024-06"))
                .addGoals(goals)
                .build();
    }

    private static Task task(String id, String name) {
        return Task.builder().id(TaskId.of(id)).name(name).build();
    }

    private static Measurement measured(String day, String value) {
        return Measurement.of(IndicatorId.of("revenue"), LocalDate.parse(day), Quantity.parse(value));
    }

    private static PlanBook read(Plan plan, Measurement... measured) {
        PlanBook book = PlanBook.of(plan);
        for (Measurement each : measured) {
            book = book.record(each, Stamp.of("reader", Instant.parse("2024-07-01T00:00:00Z")));
        }
        return book;
    }

    private static List<Fact> facts(BookUpdate update) {
        return update.recorded().stream().<Fact>map(Entry::fact).toList();
    }

    private static List<String> codes(BookUpdate update) {
        return update.findings().stream().map(each -> each.code().id()).toList();
    }

    @Test
    @DisplayName("IO-2f a draft plan is changed as it was read; what the sheet does not speak of stays")
    void draft() {
        Goal weighed = goal("100万元").toBuilder()
                .weight(BigDecimal.valueOf(30))
                .priority(Priority.HIGH)
                .build();
        PlanBook stored = PlanBook.of(plan(weighed).toBuilder()
                .addTasks(task("t1", "签约"), task("t2", "巡检"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("t1"), PersonId.of("li"))
                        .build())
                .build());
        PlanBook june = read(plan(goal("120万元")).toBuilder()
                .addTask(task("t1", "签约"))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("t1"), PersonId.of("wang"))
                        .build())
                .build());
        PlanBook sheet = june.toBuilder()
                .unanswered(Unanswered.builder()
                        .add("goal/revenue", List.of(Unanswered.unsaid("priority")))
                        .build())
                .build();
        assertThat(BookUpdate.of(stored, june, JULY)
                        .book()
                        .plan(JUNE)
                        .orElseThrow()
                        .goals()
                        .get(0)
                        .priority())
                .isEqualTo(Priority.MEDIUM);

        BookUpdate update = BookUpdate.of(stored, sheet, JULY);
        assertThat(BookUpdate.of(update.book(), sheet, LATER).book()).isEqualTo(update.book());
        Plan now = update.book().plan(JUNE).orElseThrow();
        assertThat(now.goals())
                .containsExactly(
                        weighed.toBuilder().indicator(goal("120万元").indicator()).build());
        assertThat(now.tasks()).hasSize(2);
        assertThat(now.raci().owners(TaskId.of("t1"))).containsExactly(PersonId.of("wang"));
        assertThat(update.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.APPLIED);
        assertThat(codes(update)).containsExactly("update-gone", "update-plan");
        assertThat(update.findings().get(0).message(Locale.CHINESE)).contains("巡检");
    }

    @Test
    @DisplayName("IO-2f of a published plan an adjustment is drafted, once; facts are recorded once and corrected")
    void published() {
        PlanBook stored = PlanBook.restored(
                        Restoring.STORED,
                        PlanBook.of(plan(goal("100万元"))),
                        List.of(Stored.history(JANUARY, plan(goal("100万元")))),
                        List.of())
                .record(measured("2024-06-10", "30万元"), JANUARY);
        PlanBook june = read(plan(goal("120万元")), measured("2024-06-10", "35万元"), measured("2024-06-20", "20万元"));

        BookUpdate update = BookUpdate.of(stored, june, JULY);
        assertThat(update.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.DRAFTED);
        assertThat(update.book().plan(JUNE).orElseThrow()).isEqualTo(plan(goal("100万元")));
        assertThat(update.book().adjustments()).hasSize(1);
        assertThat(update.book().adjustments().get(0).draft().proposed(plan(goal("100万元"))))
                .isEqualTo(plan(goal("120万元")));
        assertThat(facts(update)).hasAtLeastOneElementOfType(Correction.class).contains(measured("2024-06-20", "20万元"));
        assertThat(PlanStatus.of(update.book(), AsOf.endOf(LocalDate.of(2024, 6, 30)))
                        .goal(REVENUE)
                        .actual())
                .hasToString("Optional[55万元]");

        BookUpdate again = BookUpdate.of(update.book(), june, LATER);
        assertThat(again.book()).isEqualTo(update.book());
        assertThat(again.plans().get(0).outcome()).isEqualTo(PlanUpdate.Outcome.DRAFTED_BEFORE);
    }

    @Test
    @DisplayName("IO-2f two rows of one day stay two; the same two read again change nothing")
    void twoOfOneDay() {
        PlanBook june = read(plan(goal("100万元")), measured("2024-06-10", "10万元"), measured("2024-06-10", "8万元"));
        BookUpdate first = BookUpdate.of(PlanBook.of(), june, JULY);
        assertThat(first.book().execution().size()).isEqualTo(2);
        assertThat(BookUpdate.of(first.book(), june, LATER).recorded()).isEmpty();
        PlanBook corrected = read(plan(goal("100万元")), measured("2024-06-10", "10万元"), measured("2024-06-10", "9万元"));
        assertThat(facts(BookUpdate.of(first.book(), corrected, LATER)))
                .containsExactly(Correction.of(
                        measured("2024-06-10", "8万元"),
                        measured("2024-06-10", "9万元"),
                        "重新读入时与原记录不同 (read again and found to differ)"));
    }

    @Test
    @DisplayName("IO-2f what somebody put right stays when the sheet that says otherwise is read again, and is told")
    void putRight() {
        PlanBook june = read(plan(goal("100万元")), measured("2024-06-10", "10万元"));
        PlanBook kept = BookUpdate.of(PlanBook.of(), june, JULY).book();
        PlanBook corrected =
                kept.record(Correction.of(measured("2024-06-10", "10万元"), measured("2024-06-10", "8万元"), "重复计算"), JULY);
        BookUpdate again = BookUpdate.of(corrected, june, LATER);
        assertThat(again.book()).isEqualTo(corrected);
        assertThat(again.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("新记录0条，更正0条；1条与他人更正前的记录相同，仍以更正为准");
        PlanBook withdrawn = kept.record(Correction.withdrawn(measured("2024-06-10", "10万元"), "录入错误"), JULY);
        assertThat(BookUpdate.of(withdrawn, june, LATER).book()).isEqualTo(withdrawn);
        PlanBook newer = read(plan(goal("100万元")), measured("2024-06-10", "9万元"));
        assertThat(facts(BookUpdate.of(corrected, newer, LATER))).hasSize(1);
    }

    @Test
    @DisplayName("IO-2f a book taken over onto itself changes nothing, corrections of corrections included")
    void corrections() {
        PlanBook book = read(plan(goal("100万元")), measured("2024-06-10", "10万元"))
                .record(Correction.of(measured("2024-06-10", "10万元"), measured("2024-06-10", "20万元"), "漏计"), JULY)
                .record(Correction.of(measured("2024-06-10", "20万元"), measured("2024-06-11", "30万元"), "日期有误"), LATER);
        assertThat(BookUpdate.of(book, book, LATER).book()).isEqualTo(book);
        PlanBook anew = BookUpdate.of(PlanBook.of(), book, LATER).book();
        assertThat(PlanStatus.of(anew, AsOf.endOf(LocalDate.of(2024, 6, 30)))
                        .goal(REVENUE)
                        .actual())
                .hasToString("Optional[30万元]");
        PlanBook before = read(plan(goal("100万元")), measured("2024-06-10", "10万元"));
        assertThat(BookUpdate.of(before, book, LATER).book().execution()).isEqualTo(book.execution());
    }

    @Test
    @DisplayName(
            "WF-4 an update brings in nothing that was decided: a published plan and a forked request are left out and told")
    void decided() {
        PlanBook published = PlanBook.restored(
                Restoring.STORED,
                PlanBook.of(plan(goal("100万元"))),
                List.of(Stored.history(JANUARY, plan(goal("100万元")))),
                List.of());
        BookUpdate update = BookUpdate.of(PlanBook.of(), published, JULY);
        assertThat(update.book().plans()).isEmpty();
        assertThat(codes(update)).containsExactly("update-record-left");

        AdjustmentDraft draft =
                AdjustmentDraft.of(published.history(JUNE), JULY, AdjustmentTrigger.EMERGENCY).toBuilder()
                        .addChange(Change.target(IndicatorId.of("revenue"), Quantity.parse("90万元")))
                        .build();
        PlanBook stored = published.file(draft);
        PlanBook forked = published.file(draft.toBuilder()
                .changes(List.of(Change.target(IndicatorId.of("revenue"), Quantity.parse("10万元"))))
                .build());
        BookUpdate other = BookUpdate.of(stored, forked, LATER);
        assertThat(other.book().adjustments()).isEqualTo(stored.adjustments());
        assertThat(codes(other)).contains("update-record-left");
        assertThat(BookUpdate.of(published, stored, LATER).book().adjustments()).isEqualTo(stored.adjustments());
    }

    @Test
    @DisplayName("IO-2f a source that has a plan twice is told; the first is taken, and again changes nothing")
    void planTwice() {
        PlanBook book = PlanBook.restored(
                Restoring.STORED,
                PlanBook.of(plan(goal("100万元"))),
                List.of(Stored.history(JANUARY, plan(goal("100万元")))),
                List.of());
        PlanBook source = PlanBook.of(plan(goal("200万元")), plan(goal("300万元")));
        BookUpdate once = BookUpdate.of(book, source, JULY);
        assertThat(codes(once)).contains("update-plan-twice");
        assertThat(once.book().adjustments()).hasSize(1);
        assertThat(once.book().adjustments().get(0).draft().changes().toString())
                .contains("200万元");
        assertThat(BookUpdate.of(once.book(), source, LATER).book()).isEqualTo(once.book());
    }

    @Test
    @DisplayName("WF-4 an older copy of the book itself holds no record that is not known")
    void olderCopy() {
        PlanBook draft = PlanBook.of(plan(goal("100万元")));
        PlanBook edited =
                draft.take(JUNE, PlanAction.edit(plan(goal("110万元"))), JANUARY).orThrow();
        PlanBook again = edited.take(JUNE, PlanAction.edit(plan(goal("120万元"))), Stamp.of("qian", JULY.recordedAt()))
                .orThrow();
        assertThat(codes(BookUpdate.of(again, edited, LATER))).doesNotContain("update-record-left");
        assertThat(codes(BookUpdate.of(edited, again, LATER))).contains("update-record-left");
    }

    @Test
    @DisplayName("IO-2f who gains a say by another source is told: members, substitutes, positions")
    void sayIsTold() {
        PlanBook one = meeting("chen");
        PlanBook other = meeting("mallory");
        assertThat(JoinedBook.of(List.of(one, other)).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "members of body/总经理办公会 is [chen] in one source and [mallory] in another; all of them count");
        JoinedBook renewed = JoinedBook.of(List.of(one)).renewedBy(other);
        assertThat(renewed.book().organisation()).isEqualTo(other.organisation());
        assertThat(renewed.findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("source-renews");
    }

    private static PlanBook meeting(String member) {
        return PlanBook.builder()
                .organisation(Organisation.builder()
                        .addBody(Body.builder()
                                .id(BodyId.of("总经理办公会"))
                                .addMember(PersonId.of(member))
                                .build())
                        .build())
                .build();
    }

    @Test
    @DisplayName(
            "IO-2f joined in any order, a policy, an organisation and the plans of both are there; what differs is told")
    void joined() {
        Organisation people = Organisation.builder()
                .addUnit(OrgUnit.builder().id(OrgUnitId.of("销售部")).build())
                .build();
        PlanBook settings = PlanBook.builder()
                .organisation(people)
                .policy(PlanPolicy.builder().deviationLimit(0.2).build())
                .build();
        PlanBook one = PlanBook.of(plan(goal("100万元")));
        PlanBook other = PlanBook.of(
                plan(goal("120万元")).toBuilder().addTask(task("t1", "签约")).build());
        for (List<PlanBook> order : List.of(List.of(settings, one, other), List.of(other, one, settings))) {
            JoinedBook joined = JoinedBook.of(order);
            assertThat(joined.book().organisation()).isEqualTo(people);
            assertThat(joined.book().policy().deviationLimit()).isEqualTo(0.2);
            assertThat(joined.book().plan(JUNE).orElseThrow().tasks()).hasSize(1);
            assertThat(joined.findings())
                    .extracting(finding -> finding.message(Locale.CHINESE))
                    .containsExactly("goal/revenue的目标值在两处来源中不同：“100万元”与“120万元”，暂以前者为准");
        }
    }

    private static PlanBook updated(PlanBook stored, String value) {
        return BookUpdate.of(stored, read(plan(goal("100万元")), measured("2024-06-10", value)), LATER)
                .book();
    }

    private static String actual(PlanBook book) {
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)))
                .goal(REVENUE)
                .actual()
                .map(Object::toString)
                .orElse("-");
    }

    @Test
    @DisplayName("IO-2f a value set back past somebody's correction counts where the sheet has changed it since")
    void setBack() {
        Measurement first = measured("2024-06-10", "450万元");
        PlanBook put = updated(PlanBook.of(), "450万元")
                .record(Correction.of(first, measured("2024-06-10", "455万元"), "漏计"), JULY);
        assertThat(actual(updated(put, "450万元"))).isEqualTo("455万元");
        PlanBook changed = updated(put, "460万元");
        assertThat(actual(changed)).isEqualTo("460万元");
        PlanBook back = updated(changed, "450万元");
        assertThat(actual(back)).isEqualTo("450万元");
        assertThat(updated(back, "450万元")).isEqualTo(back);
        PlanBook again = back.record(Correction.of(first, measured("2024-06-10", "455万元"), "漏计"), LATER);
        assertThat(actual(updated(again, "450万元"))).isEqualTo("455万元");
        PlanBook withdrawn = put.record(Correction.withdrawn(measured("2024-06-10", "455万元"), "重复"), JULY);
        assertThat(actual(updated(withdrawn, "450万元"))).isEqualTo("-");
        assertThat(actual(updated(updated(withdrawn, "460万元"), "450万元"))).isEqualTo("450万元");
    }

    @Test
    @DisplayName("IO-2f two equal rows that are both changed are both put right")
    void twoEqualRows() {
        PlanBook twice = read(plan(goal("100万元")), measured("2024-06-10", "10万元"), measured("2024-06-10", "10万元"));
        PlanBook changed = read(plan(goal("100万元")), measured("2024-06-10", "12万元"), measured("2024-06-10", "12万元"));
        assertThat(actual(BookUpdate.of(twice, changed, LATER).book())).isEqualTo("24万元");
    }

    @Test
    @DisplayName("IO-2f of two drafts filed under one id the same one counts whichever comes first; both are told")
    void forkedDrafts() {
        PlanBook published = PlanBook.restored(
                Restoring.STORED,
                PlanBook.of(plan(goal("2亿元"))),
                List.of(Stored.history(JANUARY, plan(goal("2亿元")))),
                List.of());
        List<PlanBook> forks = List.of("1.6亿元", "2.6亿元").stream()
                .map(target -> published.file(
                        AdjustmentDraft.of(published.history(JUNE), JULY, AdjustmentTrigger.EMERGENCY).toBuilder()
                                .addChange(Change.target(IndicatorId.of("revenue"), Quantity.parse(target)))
                                .build()))
                .toList();
        JoinedBook forth = JoinedBook.of(forks);
        JoinedBook back = JoinedBook.of(List.of(forks.get(1), forks.get(0)));
        assertThat(forth.book().adjustments()).isEqualTo(back.book().adjustments());
        assertThat(forth.findings()).isEqualTo(back.findings());
        assertThat(forth.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .singleElement()
                .asString()
                .contains("1.6亿元", "2.6亿元");
        assertThat(JoinedBook.of(List.of(forks.get(0), forks.get(0))).findings())
                .isEmpty();
    }

    private static PlanBook published(String target) {
        return PlanBook.restored(
                Restoring.STORED,
                PlanBook.of(plan(goal(target))),
                List.of(Stored.history(JANUARY, plan(goal(target)))),
                List.of());
    }

    private static List<AdjustmentState> states(PlanBook book) {
        return book.adjustments().stream().map(AdjustmentRequest::state).toList();
    }

    @Test
    @DisplayName(
            "IO-2f a value changed again changes the draft of the update before; set back it is withdrawn, and told")
    void supersededDrafts() {
        BookUpdate first = BookUpdate.of(published("100万元"), read(plan(goal("120万元"))), JULY);
        BookUpdate second = BookUpdate.of(first.book(), read(plan(goal("130万元"))), LATER);
        assertThat(states(second.book())).containsExactly(AdjustmentState.DRAFTED);
        assertThat(second.book().adjustments().get(0).draft().proposed(plan(goal("100万元"))))
                .isEqualTo(plan(goal("130万元")));
        assertThat(second.plans().get(0).request())
                .isEqualTo(first.plans().get(0).request());
        assertThat(BookUpdate.of(second.book(), read(plan(goal("130万元"))), LATER)
                        .book())
                .isEqualTo(second.book());

        BookUpdate back = BookUpdate.of(second.book(), read(plan(goal("100万元"))), LATER);
        assertThat(states(back.book())).containsExactly(AdjustmentState.WITHDRAWN);
        assertThat(codes(back)).containsExactly("update-draft-withdrawn");
        assertThat(BookUpdate.of(back.book(), read(plan(goal("100万元"))), LATER).findings())
                .isEmpty();
    }

    @Test
    @DisplayName("IO-2f a draft that somebody else's update left stays open and is told")
    void draftsOfOthers() {
        BookUpdate first = BookUpdate.of(published("100万元"), read(plan(goal("120万元"))), JULY);
        Stamp wang = Stamp.of("wang", LATER.recordedAt());
        BookUpdate back = BookUpdate.of(first.book(), read(plan(goal("100万元"))), wang);
        assertThat(back.book()).isEqualTo(first.book());
        assertThat(codes(back)).containsExactly("update-draft-open");
        assertThat(back.findings().get(0).message(Locale.CHINESE))
                .contains("（状态“拟制”下的“撤回”被拒绝：须由编制人或申请人办理")
                .endsWith("）");
        assertThat(back.findings().get(0).message(Locale.ENGLISH)).endsWith(")");
        BookUpdate third = BookUpdate.of(first.book(), read(plan(goal("130万元"))), wang);
        assertThat(states(third.book())).containsExactly(AdjustmentState.DRAFTED, AdjustmentState.DRAFTED);
        assertThat(codes(third)).containsExactlyInAnyOrder("update-plan", "update-draft-open");
    }

    @Test
    @DisplayName("IO-2f cells that became empty, and kinds that a sheet says nothing of any more, are told and kept")
    void unsaid() {
        Task signing =
                task("t1", "签约").toBuilder().finish(LocalDate.of(2024, 6, 28)).build();
        Task visit =
                task("t2", "巡检").toBuilder().finish(LocalDate.of(2024, 6, 20)).build();
        RaciMatrix owners = RaciMatrix.builder()
                .owner(TaskId.of("t1"), PersonId.of("li"))
                .owner(TaskId.of("t2"), PersonId.of("li"))
                .build();
        PlanBook stored = PlanBook.of(plan(goal("100万元")).toBuilder()
                .addTasks(signing, visit)
                .raci(owners)
                .build());
        RaciMatrix one =
                RaciMatrix.builder().owner(TaskId.of("t2"), PersonId.of("li")).build();
        PlanBook emptied = read(
                plan().toBuilder().addTasks(task("t1", "签约"), visit).raci(one).build());
        BookUpdate update = BookUpdate.of(stored, emptied, JULY);
        assertThat(update.book().plans()).isEqualTo(stored.plans());
        assertThat(update.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("计划2024-06的1项目标在新读入的表中均未涉及，予以保留：营收", "计划2024-06：新读入的表中未填完成日期、责任人的任务沿用原值：签约");
        assertThat(BookUpdate.of(stored, stored, JULY).findings()).isEmpty();
    }

    @Test
    @DisplayName(
            "IO-2f a task that a sheet has in another plan than before is told with both plans, once it stands in both")
    void moved() {
        Plan year = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addTask(task("t", "签约"))
                .build();
        Plan june = plan().toBuilder().addTask(task("t", "签约")).build();
        PlanBook stored = PlanBook.of(year);
        PlanBook both = PlanBook.builder()
                .plans(List.of(year.toBuilder().tasks(List.of()).build(), june))
                .build();
        for (PlanBook sheet : List.of(PlanBook.of(june), both)) {
            BookUpdate update = BookUpdate.of(stored, sheet, JULY);
            assertThat(codes(update)).contains("update-moved");
            assertThat(update.findings())
                    .extracting(each -> each.message(Locale.ENGLISH))
                    .anyMatch(told -> told.contains("plan 2024-06") && told.contains("plan 2024,"));
        }
        assertThat(codes(BookUpdate.of(stored, stored, JULY))).isEmpty();
        PlanBook inBoth = PlanBook.builder().plans(List.of(year, june)).build();
        assertThat(codes(BookUpdate.of(inBoth, inBoth, JULY))).isEmpty();
    }

    @Test
    @DisplayName("IO-2f a report read as of an earlier day than one that counts is told")
    void earlierDay() {
        PlanBook late = PlanBook.of(plan()).record(reported("2024-06-30"), JANUARY);
        PlanBook early = PlanBook.of(plan()).record(reported("2024-06-15"), JANUARY);
        PlanBook both = late.record(reported("2024-06-15"), JANUARY);
        assertThat(codes(BookUpdate.of(late, early, JULY))).contains("update-earlier-day");
        assertThat(codes(BookUpdate.of(early, late, JULY))).doesNotContain("update-earlier-day");
        assertThat(codes(BookUpdate.of(late, both, JULY))).doesNotContain("update-earlier-day");
        PlanBook again = BookUpdate.of(late, early, JULY).book();
        assertThat(codes(BookUpdate.of(again, early, LATER))).doesNotContain("update-earlier-day");
    }

    private static ProgressReport reported(String day) {
        return ProgressReport.builder()
                .task(TaskId.of("t"))
                .when(Moment.of(LocalDate.parse(day)))
                .snapshot(true)
                .state(TaskState.IN_PROGRESS)
                .build();
    }
}
