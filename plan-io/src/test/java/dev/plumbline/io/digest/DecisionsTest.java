package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.attention.Stake;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.PlanBook;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What awaits a decision in the company of {@link DigestCompany}. */
class DecisionsTest {

    private static final PlanStatus STATUS = DigestCompany.status();

    private static List<Decision> of(Scope scope) {
        return Decisions.of(STATUS, scope).all();
    }

    private static List<String> texts(List<Decision> decisions, Locale locale) {
        return decisions.stream()
                .map(each -> each.text(locale) + " @ "
                        + each.who().stream().map(PartyId::label).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLAN       | 计划“8月运营计划”待评审 @ [财务部]
        ADJUSTMENT | 计划“第三季度运营计划”的调整申请“竞品降价”待审核 @ [财务部]
        LETTER     | “王强”的目标责任书（第三季度运营计划）待责任人签字 @ [王强]
        LETTER     | “王强”的目标责任书（第三季度运营计划）待上级签字 @ [李娜]
        TASK       | 任务“编制季度预算”已完成，待验收 @ [总经理]
        ISSUE      | 一级（紧急）问题“客户系统中断”的受理已超过时限 @ [运营管理部, 王强]
        REQUEST    | “销售部”请求协作“大客户授信”，待“财务部”明确职责、期限和接口人 @ [财务部]
        REQUEST    | 待办：召开协作启动会“大客户授信” @ [运营管理部]
        EVALUATION | 计划“第二季度运营计划”（2024年第2季度）已结束，待提交评估报告 @ [运营管理部]
        REPORT     | 指标测量“第二季度运营计划营收”逾期未报3次 @ [李娜]
        RESOURCE   | 资源“展台”应于2024年7月9日到位，至今未到位 @ [李娜]
        RESOURCE   | 资源“推广预算”计划10万元，已用12万元，超出2万元 @ [财务部, 李娜]
        """)
    void ensureEachKindIsToldInChineseWithWhoHasTo(DecisionKind kind, String text) {
        assertThat(texts(Decisions.of(STATUS, Scope.company()).of(kind), Locale.CHINESE))
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLAN       | Plan [8月运营计划] waits for its next step: review
        ADJUSTMENT | Request [竞品降价] to change plan [第三季度运营计划] waits for its next step: review
        LETTER     | The responsibility letter of [王强] for [第三季度运营计划] waits for the signature of the owner
        TASK       | Task [编制季度预算] is finished and waits for acceptance
        ISSUE      | Issue [客户系统中断], level 1 (urgent), is past its limit for intake
        REQUEST    | To do: collaboration kick-off, [大客户授信]
        EVALUATION | Plan [第二季度运营计划] (Q2 2024) is over and waits for its evaluation
        REPORT     | Overdue: measurement [第二季度运营计划营收], 3 times
        RESOURCE   | Resource [推广预算]: 10万元 planned, 12万元 used, 2万元 over
        """)
    void ensureEachKindIsToldInEnglish(DecisionKind kind, String text) {
        assertThat(Decisions.of(STATUS, Scope.company()).of(kind))
                .extracting(each -> each.text(Locale.ENGLISH))
                .contains(text);
    }

    @Test
    void ensureWhatPutsMostAtRiskComesFirst() {
        assertThat(of(Scope.company())).extracting(Decision::stake).isSortedAccordingTo(Stake::compareTo);
        assertThat(of(Scope.company())).hasSizeGreaterThan(12);
    }

    @Test
    void ensureTheCompanyHasAllThatEachUnitHasAndAUnitWhatThoseUnderItHave() {
        Set<Decision> company = new HashSet<>(of(Scope.company()));
        DigestCompany.ORGANISATION.units().forEach(unit -> assertThat(company).containsAll(of(Scope.of(unit.id()))));
        assertThat(of(Scope.of(DigestCompany.COMPANY))).containsAll(of(Scope.of(DigestCompany.SALES)));
        assertThat(of(Scope.of(DigestCompany.SALES))).containsAll(of(Scope.of(DigestCompany.EAST)));
    }

    @Test
    void ensureAPersonHasWhatTheyDecideInPersonOrForTheirUnit() {
        assertThat(texts(of(Scope.of(DigestCompany.ZHAO)), Locale.CHINESE))
                .contains("计划“8月运营计划”待评审 @ [财务部]")
                .noneMatch(text -> text.contains("验收"));
        assertThat(of(Scope.of(DigestCompany.CHEN))).extracting(Decision::kind).contains(DecisionKind.TASK);
        assertThat(of(Scope.of(DigestCompany.QIAN)))
                .extracting(Decision::kind)
                .contains(DecisionKind.EVALUATION, DecisionKind.ISSUE, DecisionKind.REQUEST)
                .doesNotContain(DecisionKind.TASK, DecisionKind.RESOURCE);
    }

    @Test
    void ensureWhatWasDecidedLaterStillAwaitsItsDecision() {
        PlanStatus june = PlanStatus.of(DigestCompany.book(), AsOf.endOf(LocalDate.of(2024, 3, 26)));
        assertThat(Decisions.of(june, Scope.company()).of(DecisionKind.PLAN)).isEmpty();
        PlanStatus then = PlanStatus.of(
                DigestCompany.book(), AsOf.at(DigestCompany.at("钱伟", 6, 27, 10).recordedAt()));
        assertThat(then.book().history(DigestCompany.QUARTER).state()).isEqualTo(PlanState.IN_EXECUTION);
        assertThat(texts(Decisions.of(then, Scope.company()).of(DecisionKind.PLAN), Locale.CHINESE))
                .containsExactly("计划“第三季度运营计划”待批准 @ [总经理]");
    }

    @Test
    void ensureAnAdjustmentIsForWhoMayGrantItOnceItIsReviewed() {
        assertThat(texts(
                        Decisions.of(DigestCompany.reviewed(), Scope.company()).of(DecisionKind.ADJUSTMENT),
                        Locale.CHINESE))
                .containsExactly("计划“第三季度运营计划”的调整申请“竞品降价”待批准 @ [总经理]");
    }

    /** WF-4b: those who have voted are done with it. */
    @Test
    void ensureABodyThatHasVotedInPartIsToldByWhoseVoteIsOutstanding() {
        BodyId meeting = BodyId.of("总经理办公会");
        PlanBook book = DigestCompany.votedOn(meeting);
        PlanStatus before = PlanStatus.of(book, AsOf.endOf(DigestCompany.MONDAY));
        assertThat(texts(Decisions.of(before, Scope.company()).of(DecisionKind.PLAN), Locale.CHINESE))
                .containsExactly("计划“8月运营计划”待批准 @ [总经理办公会]");
        PlanBook voted = book.take(
                        DigestCompany.AUGUST, PlanAction.of(PlanEvent.APPROVE), DigestCompany.at("李娜", 7, 12, 13))
                .book();
        PlanStatus after = PlanStatus.of(voted, AsOf.endOf(DigestCompany.MONDAY));
        assertThat(texts(Decisions.of(after, Scope.company()).of(DecisionKind.PLAN), Locale.CHINESE))
                .containsExactly("计划“8月运营计划”待批准（总经理办公会需2票，已有1票） @ [陈总, 赵敏]");
        assertThat(Decisions.of(after, Scope.company()).of(DecisionKind.PLAN))
                .extracting(each -> each.text(Locale.ENGLISH))
                .containsExactly("Plan [8月运营计划] waits for its next step: approve ([总经理办公会] needs 2 votes and has 1)");
        assertThat(Decisions.of(after, Scope.of(DigestCompany.LI)).of(DecisionKind.PLAN))
                .isEmpty();
        assertThat(Decisions.of(after, Scope.of(DigestCompany.ZHAO)).of(DecisionKind.PLAN))
                .hasSize(1);
    }

    /** WF-4: with what does not fit its record nothing is done but an examination, and no letter of it is signed. */
    @Test
    void ensureAPlanThatDoesNotFitItsRecordIsToBeExamined() {
        PlanBook book = DigestCompany.book();
        Plan quarter = book.plan(DigestCompany.QUARTER).orElseThrow();
        PlanBook altered = PlanBook.restored(
                Restoring.STORED,
                PlanBook.builder()
                        .addAllPlans(book.plans().stream()
                                .map(plan -> plan.equals(quarter)
                                        ? plan.toBuilder().title("改过的计划").build()
                                        : plan)
                                .toList())
                        .organisation(book.organisation())
                        .policy(book.policy())
                        .zone(book.zone())
                        .build(),
                book.histories(),
                book.adjustments());
        Decisions decisions = Decisions.of(PlanStatus.of(altered, AsOf.endOf(DigestCompany.MONDAY)), Scope.company());
        assertThat(texts(decisions.of(DecisionKind.PLAN), Locale.CHINESE))
                .anyMatch(text -> text.matches("计划“.*”待核查 @ \\[运营管理部]"));
        assertThat(texts(decisions.of(DecisionKind.LETTER), Locale.CHINESE))
                .isNotEmpty()
                .noneMatch(text -> text.contains("王强"));
    }

    @Test
    void ensureARequestThatDoesNotFitItsRecordIsToBeExamined() {
        PlanBook book = DigestCompany.book();
        AdjustmentRequest known = book.adjustments().get(0);
        AdjustmentRequest altered = AdjustmentRequest.restored(
                Restoring.STORED, known.draft().toBuilder().reason("改过的原因").build(), known.trail(), Optional.empty());
        PlanBook restored = PlanBook.restored(Restoring.STORED, book, book.histories(), List.of(altered));
        assertThat(texts(
                        Decisions.of(PlanStatus.of(restored, AsOf.endOf(DigestCompany.MONDAY)), Scope.company())
                                .of(DecisionKind.ADJUSTMENT),
                        Locale.CHINESE))
                .containsExactly("计划“第三季度运营计划”的调整申请“改过的原因”待核查 @ [运营管理部]");
    }

    /** GOAL-10: an edit of a later day makes no earlier opinion undone. */
    @Test
    void ensureWhatWasEditedLaterChangesNothingOfAnEarlierDay() {
        PlanBook reviewed = DigestCompany.votedOn(BodyId.of("总经理办公会"));
        PlanBook returned = reviewed.take(
                        DigestCompany.AUGUST,
                        PlanAction.of(PlanEvent.RETURN).because("补充"),
                        DigestCompany.at("陈总", 7, 20, 9))
                .orThrow();
        Plan edited = returned.plan(DigestCompany.AUGUST).orElseThrow().toBuilder()
                .title("8月运营计划（改）")
                .build();
        PlanBook later = returned.take(DigestCompany.AUGUST, PlanAction.edit(edited), DigestCompany.at("钱伟", 7, 20, 10))
                .orThrow();
        assertThat(Decisions.of(PlanStatus.of(later, AsOf.endOf(DigestCompany.MONDAY)), Scope.company())
                        .of(DecisionKind.PLAN))
                .singleElement()
                .satisfies(each -> assertThat(each.text(Locale.CHINESE)).endsWith("待批准"));
    }

    @Test
    void ensureAnIssueThatIsNearlyOutOfTimeOrWaitsForVerificationIsTold() {
        PlanStatus friday = PlanStatus.of(
                DigestCompany.book(), AsOf.at(DigestCompany.at("钱伟", 7, 19, 17).recordedAt()));
        assertThat(texts(Decisions.of(friday, Scope.of(DigestCompany.ZHAO)).of(DecisionKind.ISSUE), Locale.CHINESE))
                .singleElement()
                .asString()
                .startsWith("三级（一般）问题“报表口径不清”的启动处理时限已用80%，已升级");
        assertThat(texts(
                        Decisions.of(DigestCompany.resolved(), Scope.of(DigestCompany.LI))
                                .of(DecisionKind.ISSUE),
                        Locale.CHINESE))
                .containsExactly("问题“报表口径不清”已解决，待验证 @ [李娜]");
    }

    @Test
    void ensureADeadlineThatIsGoneShows() {
        Decision issue = Decisions.of(STATUS, Scope.company()).of(DecisionKind.ISSUE).stream()
                .findFirst()
                .orElseThrow();
        assertThat(issue.isOverdue(STATUS.asOf().instant(DigestCompany.ZONE))).isTrue();
        assertThat(issue.isOverdue(issue.due().orElseThrow())).isFalse();
    }

    /** WF-4b: a body has what it votes on until it has decided. */
    @Test
    void ensureABodyHasWhatItVotesOnWhileVotesAreOutstanding() {
        BodyId meeting = BodyId.of("总经理办公会");
        PlanBook book = DigestCompany.votedOn(meeting);
        PlanBook voted = book.take(
                        DigestCompany.AUGUST, PlanAction.of(PlanEvent.APPROVE), DigestCompany.at("李娜", 7, 12, 13))
                .book();
        for (PlanBook each : List.of(book, voted)) {
            PlanStatus status = PlanStatus.of(each, AsOf.endOf(DigestCompany.MONDAY));
            assertThat(Decisions.of(status, Scope.of(meeting)).of(DecisionKind.PLAN))
                    .hasSize(1);
        }
    }

    /** WF-4: nobody decides on their own. */
    @Test
    void ensureWhoMayNotDecideIsLeftOut() {
        BodyId meeting = BodyId.of("总经理办公会");
        PlanStatus status = PlanStatus.of(DigestCompany.votedOn(meeting, "李娜"), AsOf.endOf(DigestCompany.MONDAY));
        assertThat(texts(Decisions.of(status, Scope.company()).of(DecisionKind.PLAN), Locale.CHINESE))
                .containsExactly("计划“8月运营计划”待批准 @ [总经理办公会]");
        assertThat(Decisions.of(status, Scope.of(DigestCompany.LI)).of(DecisionKind.PLAN))
                .isEmpty();
        assertThat(List.of(DigestCompany.ZHAO, DigestCompany.CHEN, meeting))
                .allSatisfy(
                        each -> assertThat(Decisions.of(status, Scope.of(each)).of(DecisionKind.PLAN))
                                .hasSize(1));
    }
}
