package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.emptyPlan;
import static dev.plumbline.rules.standard.SoundBook.plan;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPartRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new PlanPartRule());

    @ParameterizedTest(name = "PLAN-3: an empty plan of {0} lacks {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 计划概述、编制依据、目标设定、策略与行动计划、资源需求",
                "2024Q2 | 计划概述、编制依据、目标调整说明、策略与行动计划、资源需求",
                "2024-06 | 计划概述、编制依据、任务分解、资源需求、重点工作提示"
            })
    void listsWhatThePeriodRequires(String period, String parts) {
        Plan plan = emptyPlan().period(Period.parse(period)).build();

        RULE.given(PlanBook.of(plan), TODAY)
                .reportsAt("plan-incomplete plan/2024")
                .says(Locale.CHINESE, Period.parse(period).text(Locale.CHINESE) + "计划缺少：" + parts);
    }

    @Test
    void asksNothingOfWeeksAndDays() {
        RULE.given(PlanBook.of(emptyPlan().period(Period.parse("2024W23")).build()), TODAY)
                .reportsNothing();
    }

    @Test
    void isContentWithAllParts() {
        RULE.given(book(), TODAY).reportsNothing();
        RULE.given(
                        book(plan().period(Period.quarter(2024, 2))
                                .noteOnChangedGoals("上调新客户目标")
                                .build()),
                        TODAY)
                .reportsNothing();
        RULE.given(book(plan().period(Period.month(2024, 6)).addKeyPoint("保交付").build()), TODAY)
                .reportsNothing();
    }

    @Test
    void namesTheOnePartThatIsMissing() {
        Plan quiet = plan().overview(Optional.empty()).build();

        RULE.given(book(quiet), TODAY).says(Locale.ENGLISH, "The plan of 2024 lacks: an overview");
    }
}
