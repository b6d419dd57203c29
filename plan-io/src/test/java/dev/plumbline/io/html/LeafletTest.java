package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.io.Reports;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSide;
import dev.plumbline.plan.letter.ResponsibilityLetters;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.plan.lifecycle.VersionComparison;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters and comparisons as pages of their own. */
class LeafletTest {

    private static final Stamp STAMP = Stamp.of("qian", Instant.parse("2024-07-01T00:00:00Z"));

    static Stream<String> hostileTexts() {
        return HostileTexts.ALL.stream();
    }

    private static PlanHistory history(String text) {
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .title(text)
                .period(Period.year(2024))
                .addGoal(Goal.builder()
                        .id(GoalId.of("revenue"))
                        .name("营收" + text)
                        .owner(OrgUnitId.of("销售部" + text))
                        .indicator(Indicator.atLeast("2亿元"))
                        .build())
                .build();
        Plan cut = Change.target(IndicatorId.of("revenue"), Quantity.parse("1.6亿元"))
                .applyTo(plan.toBuilder().overview(text).build());
        return PlanHistory.restored(
                Restoring.STORED,
                plan.id(),
                List.of(
                        new PlanVersion(plan, 1, STAMP, Optional.empty()),
                        new PlanVersion(cut, 2, STAMP, Optional.of(Reference.of("adjustment", "2024-A1")))),
                AuditTrail.empty(),
                Optional.empty());
    }

    private static String comparison(String text, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.comparison(VersionComparison.of(history(text), 1, 2), locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String letter(String text, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.letter(
                new LetterRegister.Signed(
                        ResponsibilityLetters.of(history(text).current().orElseThrow(), Organisation.empty())
                                .get(0),
                        List.of(LetterSide.OWNER)),
                locale,
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("PLAN-5: a comparison as a page says what differs and why, in Chinese and English")
    void comparisonPage() throws IOException {
        assertThat(Markup.parse(comparison("年度计划", Locale.CHINESE)).text())
                .contains("计划版本对比", "年度计划 · v1 → v2", "目标值", "2亿元", "1.6亿元", "2024-A1");
        assertThat(Markup.parse(comparison("Plan", Locale.ENGLISH)).text())
                .contains("Plan versions compared", "target", "2亿元", "1.6亿元", "2024-A1");
    }

    @Test
    @DisplayName("PLAN-6: a letter as a page, with who has signed")
    void letterPage() throws IOException {
        assertThat(Markup.parse(letter("年度计划", Locale.CHINESE)).text()).contains("目标责任书", "≥1.6亿元", "责任人，已签署", "上级，签字");
        assertThat(Markup.parse(letter("Plan", Locale.ENGLISH)).text())
                .contains("Goal responsibility letter", "owner, signed", "superior, signature");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    @DisplayName("SAFE-5: no text leaves its place, and nothing may be loaded or run")
    void hostileTexts(String text) throws IOException {
        for (String page : List.of(comparison(text, Locale.CHINESE), letter(text, Locale.ENGLISH))) {
            Markup markup = Markup.parse(page);
            assertThat(markup.elements()).doesNotContain("script", "img", "form", "link", "iframe");
            assertThat(markup.attributeNames()).noneMatch(name -> name.contains("@on") || name.endsWith("@style"));
            assertThat(markup.values("content"))
                    .anyMatch(value -> value.startsWith("default-src 'none'; style-src 'sha256-"));
        }
    }
}
