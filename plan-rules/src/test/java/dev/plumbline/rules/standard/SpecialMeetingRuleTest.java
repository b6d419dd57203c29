package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LAUNCH;
import static dev.plumbline.rules.standard.SoundBook.SIGNING;
import static dev.plumbline.rules.standard.SoundBook.day;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.launch;
import static dev.plumbline.rules.standard.SoundBook.percent;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.report;
import static dev.plumbline.rules.standard.SoundBook.risk;
import static dev.plumbline.rules.standard.SoundBook.signing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import dev.plumbline.rules.testing.RuleOutcome;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Moment;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialMeetingRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new SpecialMeetingRule());

    private static final Risk HIGH = risk().threshold(Optional.empty()).build();

    /** The plan of 60 days is over, so that the points behind are what is left to do. */
    private static RuleOutcome behind(String percent, Risk... risks) {
        return RULE.given(book(percent, risks), day("07-30"));
    }

    private static PlanBook book(String percent, Risk... risks) {
        Plan plan = emptyPlan().addTask(launch().build()).addRisks(risks).build();
        return record(PlanBook.of(plan), percent(LAUNCH, "07-30", percent));
    }

    @ParameterizedTest(name = "MON-2: {0} % done where all should be, high risk: {1}")
    @CsvSource({"80.01, false", "80, true", "10, true"})
    void countsTwentyPointsAndMore(String percent, boolean reported) {
        behind(percent, HIGH).reportsAt(reported ? new String[] {"task-special-meeting task/launch"} : new String[0]);
    }

    @Test
    @DisplayName("MON-2: on 07-01 20 points behind: high-risk → special meeting, led by a named role")
    void ensureTheWorkedExample() {
        Plan plan = emptyPlan()
                .addTask(signing().finish(day("06-30")).build())
                .addRisk(risk().about(Reference.of("task", "signing"))
                        .threshold(Optional.empty())
                        .build())
                .build();
        RuleOutcome outcome = RULE.given(record(PlanBook.of(plan), percent(SIGNING, "05-30", "80")), day("07-01"));

        outcome.says(Locale.CHINESE, "高风险任务“客户签约”落后计划20个百分点，达到阈值20（风险：接口供应商延误）");
        assertThat(outcome.findings().get(0).remedy(Locale.CHINESE)).hasValue("由wang牵头召开专项会议，启动应对预案。");
    }

    @ParameterizedTest(name = "MON-2: {0} % done, the risk''s own threshold of 30 points: {1}")
    @CsvSource({"75, false", "70.01, false", "70, true"})
    void putsTheRisksOwnThresholdFirst(String percent, boolean reported) {
        behind(percent, risk().build())
                .reportsAt(reported ? new String[] {"task-special-meeting task/launch"} : new String[0]);
    }

    @Test
    void takesTheLowestThresholdOfSeveralHighRisks() {
        Risk strict = HIGH.toBuilder()
                .id(RiskId.of("strict"))
                .description("验收标准变更")
                .threshold(BigDecimal.valueOf(5))
                .owner(Optional.empty())
                .build();

        behind("95", HIGH, strict)
                .says(
                        Locale.ENGLISH,
                        "The high-risk task [产品上线] is 5 points behind its plan, at least 5 (risk: 验收标准变更)");
        behind("95.5", HIGH, strict).reportsNothing();
    }

    @Test
    void isSilentWithoutAnOpenHighRisk() {
        behind("10").reportsNothing();
        behind("10", HIGH.toBuilder().level(RiskLevel.MEDIUM).build()).reportsNothing();
        behind("10", HIGH.toBuilder().about(Reference.of("task", "signing")).build())
                .reportsNothing();
        RULE.given(
                        record(
                                book("10", HIGH),
                                new RiskReport(HIGH.id(), Moment.of(day("07-30")), RiskState.CLOSED, Optional.empty())),
                        day("07-30"))
                .reportsNothing();
    }

    @Test
    void isSilentOnWhatIsOverOrAhead() {
        RULE.given(
                        record(
                                book("10", HIGH),
                                report(LAUNCH, "07-30")
                                        .state(TaskState.COMPLETED)
                                        .build()),
                        day("07-30"))
                .reportsNothing();
        behind("100", HIGH.toBuilder().threshold(BigDecimal.ZERO).build()).reportsNothing();
    }
}
