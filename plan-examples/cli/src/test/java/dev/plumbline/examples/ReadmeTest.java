package dev.plumbline.examples;

import static dev.plumbline.adjustment.AdjustmentTrigger.MARKET_CHANGE;
import static dev.plumbline.goal.GoalLevel.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.forecast.GoalForecast;
import dev.plumbline.goal.rollup.LiveRollup;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.goal.rollup.RollupComparison;
import dev.plumbline.io.Reports;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.Change;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README's taste of the API is this code, to the letter but for line breaks. */
class ReadmeTest {

    private final LocalDate june30 = LocalDate.of(2024, 6, 30);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Stamp by(String person) {
        return Stamp.of(person, Instant.parse("2024-07-01T01:00:00Z"));
    }

    @Test
    @DisplayName("The recipes about figures run: what-if, explanation, forecast, dashboard")
    void figures() {
        Goal revenue = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .indicator(Indicator.atLeast("2亿元"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2023"))
                .period(Period.year(2023))
                .addGoal(revenue)
                .build();
        LocalDate march14 = LocalDate.of(2023, 3, 14);
        Measurement known = Measurement.of(revenue.indicator().id(), march14, Quantity.parse("0.3亿元"));
        Measurement hoped = Measurement.of(revenue.indicator().id(), march14, Quantity.parse("0.5亿元"));
        PlanStatus status = PlanStatus.of(PlanBook.of(plan).record(known, by("li")), AsOf.endOf(march14));

        Rollup today = status.rollup(plan.id());
        Rollup assumed = Rollup.of(
                today.tree(), today.input().toBuilder().addMeasurement(hoped).build());
        assertThat(RollupComparison.of(today, assumed).changes()).hasSize(1);
        assertThat(today.explain(revenue.id()).orElseThrow().text(Locale.CHINESE))
                .contains("达成率 15.0 %");
        GoalForecast forecast = status.forecast(plan.id()).goal(revenue.id()).orElseThrow();
        assertThat(forecast.attainment()).hasToString("75.0 %");
        assertThat(forecast.needed()).isPresent();
        LiveRollup live = LiveRollup.of(today.tree(), today.input());
        live.record(hoped);
        assertThat(live.attainment(revenue.id())).hasToString("40.0 %");
    }

    @Test
    @DisplayName("The taste runs: 45.0 %, findings, a page, a filed adjustment")
    void taste() throws IOException {
        // taste
        OrgUnitId sales = OrgUnitId.of("销售部");
        Goal revenue = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("年度营收")
                .level(COMPANY)
                .owner(sales)
                .indicator(Indicator.atLeast("2亿元"))
                .build();
        Plan plan = Plan.builder()
                .id(PlanId.of("2024"))
                .period(Period.year(2024))
                .addGoal(revenue)
                .build();
        PlanBook book = PlanBook.of(plan)
                .record(Measurement.of(revenue.indicator().id(), june30, Quantity.parse("0.9亿元")), by("li"));
        PlanStatus status = PlanStatus.of(book, AsOf.endOf(june30));
        Ratio attained = status.goal(revenue.id()).attainment(); // 45.0 %
        List<Finding> findings = RuleSet.standard().evaluate(status);
        Reports.html().write(status, findings, out);
        AdjustmentDraft cut = AdjustmentDraft.of(plan, by("li"), MARKET_CHANGE)
                .change(Change.target(revenue.indicator().id(), Quantity.parse("1.6亿元")));
        book = book.file(cut);
        // end of taste

        assertThat(attained).hasToString("45.0 %");
        assertThat(findings).extracting(finding -> finding.code().id()).contains("goal-vague");
        assertThat(out.size()).isGreaterThan(1000);
        assertThat(book.adjustments()).extracting(AdjustmentRequest::draft).containsExactly(cut);
        assertThat(cut.proposed(plan).goals().get(0).indicator().target()).contains(Target.of(Quantity.parse("1.6亿元")));
        assertThat(plan.goals().get(0).indicator().target()).contains(Target.of(Quantity.parse("2亿元")));
    }

    @Test
    @DisplayName("The README shows exactly that code")
    void readme() throws IOException {
        String shown = between(Files.readString(root().resolve("README.md")), "```java\n", "```");
        String run = between(
                Files.readString(Path.of("src/test/java/dev/plumbline/examples/ReadmeTest.java")),
                "// taste\n",
                "// end of taste");
        assertThat(bare(shown)).isEqualTo(bare(run));
    }

    @Test
    @DisplayName("Its first two sh blocks are one line each")
    void commands() throws IOException {
        String readme = Files.readString(root().resolve("README.md"));
        String first = between(readme, "```sh\n", "```");
        String second = between(readme.substring(readme.indexOf(first) + first.length()), "```sh\n", "```");
        assertThat(first.lines()).hasSize(1);
        assertThat(second.lines()).hasSize(1);
        assertThat(first).contains("plumbline.jar demo");
        assertThat(second).contains("verify");
    }

    private static Path root() {
        return Path.of("").toAbsolutePath().getParent().getParent();
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s", "");
    }
}
