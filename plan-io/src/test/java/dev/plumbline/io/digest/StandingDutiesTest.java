package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.Reports;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TASK-9, RISK-1: routine tasks, risks and milestones of a week, for whom they are. */
class StandingDutiesTest {

    private static final Period JULY = Period.month(2024, 7);

    private static LocalDate july(int day) {
        return LocalDate.of(2024, 7, day);
    }

    private static RoutineTask routine(String id, String name, PartyId owner, String cadence) {
        return RoutineTask.builder()
                .id(TaskId.of(id))
                .name(name)
                .owner(owner)
                .cadence(Cadence.parse(cadence))
                .span(JULY.range())
                .build();
    }

    private static Risk.Builder risk(String id, String description) {
        return Risk.builder().id(RiskId.of(id)).description(description);
    }

    private static PlanBook book() {
        return PlanBook.builder()
                .addPlan(Plan.builder()
                        .id(PlanId.of("2024-07"))
                        .period(JULY)
                        .addRoutines(
                                routine("weekly", "周报提交", DigestCompany.WANG, "weekly on FRI"),
                                routine("daily", "客户反馈处理", DigestCompany.MANAGER, "daily"),
                                routine("over", "月初盘点", DigestCompany.ZHAO, "monthly on 1"))
                        .addTasks(
                                Task.builder()
                                        .id(TaskId.of("signing"))
                                        .name("签约")
                                        .start(july(1))
                                        .finish(july(30))
                                        .build(),
                                Task.builder()
                                        .id(TaskId.of("done"))
                                        .name("准备")
                                        .start(july(1))
                                        .finish(july(10))
                                        .build())
                        .raci(RaciMatrix.builder()
                                .owner(TaskId.of("signing"), DigestCompany.WANG)
                                .owner(TaskId.of("done"), DigestCompany.WANG)
                                .build())
                        .addMilestones(
                                new Milestone("初稿签字", july(8), Optional.of(TaskId.of("signing"))),
                                new Milestone("终稿签字", july(19), Optional.of(TaskId.of("signing"))),
                                new Milestone("材料齐备", july(17), Optional.of(TaskId.of("done"))),
                                new Milestone("年中会", july(18), Optional.empty()))
                        .addRisks(
                                risk("r1", "客户流失")
                                        .level(RiskLevel.HIGH)
                                        .owner(DigestCompany.LI)
                                        .contingency("启用备选客户")
                                        .build(),
                                risk("r2", "签约推迟")
                                        .about(Reference.of("task", "signing"))
                                        .threshold(BigDecimal.TEN)
                                        .build(),
                                risk("r3", "汇率波动")
                                        .level(RiskLevel.LOW)
                                        .owner(DigestCompany.ZHAO)
                                        .build(),
                                risk("r4", "设备故障")
                                        .level(RiskLevel.LOW)
                                        .owner(DigestCompany.ZHAO)
                                        .build(),
                                risk("r5", "已过去")
                                        .level(RiskLevel.HIGH)
                                        .owner(DigestCompany.LI)
                                        .build())
                        .build())
                .organisation(DigestCompany.ORGANISATION)
                .calendar(CalendarId.of("CN"))
                .zone(DigestCompany.ZONE)
                .build()
                .record(
                        new RoutineDone(TaskId.of("weekly"), Moment.of(july(5)), Optional.empty()),
                        DigestCompany.at("王强", 7, 5, 9))
                .record(
                        DigestCompany.progress("signing", TaskState.IN_PROGRESS, 20, 15),
                        DigestCompany.at("王强", 7, 15, 9))
                .record(DigestCompany.progress("done", TaskState.COMPLETED, 100, 9), DigestCompany.at("王强", 7, 9, 9))
                .record(
                        new RiskReport(RiskId.of("r4"), Moment.of(july(11)), RiskState.OCCURRED, Optional.empty()),
                        DigestCompany.at("赵敏", 7, 11, 9))
                .record(
                        new RiskReport(RiskId.of("r5"), Moment.of(july(11)), RiskState.CLOSED, Optional.empty()),
                        DigestCompany.at("李娜", 7, 11, 9));
    }

    private static final PlanStatus STATUS = PlanStatus.of(book(), AsOf.endOf(DigestCompany.MONDAY));

    private static List<String> told(Optional<PartyId> party, String chapter, Locale locale) {
        ReviewDocument digest = Reports.digest(STATUS, party, july(8), locale);
        return digest.chapters().stream()
                .filter(each -> each.heading().equals(chapter))
                .flatMap(each -> each.items().stream())
                .map(item -> item.heading() + " | " + String.join(" | ", item.lines()))
                .toList();
    }

    @Test
    void ensureRoutinesOfTheWeekAndWhatWasMissedAreTold() {
        assertThat(told(Optional.empty(), "本周常规工作", Locale.CHINESE))
                .containsExactly("客户反馈处理：7月16日至7月19日（4次） | 负责人总经理，自7月8日以来漏做5次", "周报提交：7月19日（周五） | 负责人王强，自7月8日以来漏做1次");
        assertThat(told(Optional.of(DigestCompany.WANG), "Routine tasks this week", Locale.ENGLISH))
                .containsExactly("周报提交: 2024-07-19 (Fri) | responsible: 王强, missed 1 time since 2024-07-08");
        assertThat(told(Optional.of(DigestCompany.CHEN), "本周常规工作", Locale.CHINESE))
                .hasSize(1);
        assertThat(told(Optional.of(DigestCompany.ZHAO), "本周常规工作", Locale.CHINESE))
                .isEmpty();
    }

    @Test
    void ensureRisksThatCameAboutReachedTheirThresholdOrAreHighAreTold() {
        assertThat(told(Optional.empty(), "需关注的风险", Locale.CHINESE))
                .containsExactly(
                        "设备故障：已发生 | 责任人赵敏，上次更新7月11日 | 没有应对预案",
                        "签约推迟：未发生，落后计划30个百分点，已达预警阈值 | 未指明由谁关注，尚无更新 | 没有应对预案",
                        "客户流失：高风险，未发生 | 责任人李娜，尚无更新 | 应对预案：启用备选客户");
    }

    @ParameterizedTest
    @CsvSource({"李娜, 客户流失", "王强, 签约推迟", "赵敏, 设备故障"})
    void ensureARiskIsForWhoWatchesItElseForWhoAnswersForWhatItThreatens(String person, String risk) {
        PartyId party = DigestCompany.at(person, 7, 1, 9).by();
        assertThat(told(Optional.of(party), "需关注的风险", Locale.CHINESE))
                .singleElement()
                .asString()
                .startsWith(risk + "：");
    }

    @Test
    void ensureMilestonesAreToldUntilTheirTaskIsFinished() {
        assertThat(told(Optional.of(DigestCompany.WANG), "本周到期", Locale.CHINESE))
                .containsExactly("年中会：里程碑，7月18日（周四） | ", "终稿签字：里程碑，7月19日（周五） | 任务“签约”，负责人王强，进行中");
        assertThat(told(Optional.of(DigestCompany.WANG), "已逾期", Locale.CHINESE))
                .containsExactly("初稿签字：里程碑，应于7月8日达成，已逾期7天 | 任务“签约”，负责人王强，进行中");
        assertThat(told(Optional.of(DigestCompany.ZHAO), "本周到期", Locale.CHINESE))
                .isEmpty();
    }
}
