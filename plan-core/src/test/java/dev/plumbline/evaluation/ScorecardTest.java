package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.ScoredCompany.ADVISOR;
import static dev.plumbline.evaluation.ScoredCompany.COMPANY;
import static dev.plumbline.evaluation.ScoredCompany.EAST;
import static dev.plumbline.evaluation.ScoredCompany.LAST;
import static dev.plumbline.evaluation.ScoredCompany.LI;
import static dev.plumbline.evaluation.ScoredCompany.SALES;
import static dev.plumbline.evaluation.ScoredCompany.SALES_HEAD;
import static dev.plumbline.evaluation.ScoredCompany.STAMP;
import static dev.plumbline.evaluation.ScoredCompany.YEAR;
import static dev.plumbline.evaluation.ScoredCompany.YEAR_END;
import static dev.plumbline.evaluation.ScoredCompany.ZHAO;
import static dev.plumbline.evaluation.ScoredCompany.goal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ScoreReason.Kind;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.goal.rollup.Explanation;
import dev.plumbline.goal.rollup.MissingMeasurement;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final ScorePolicy UNCAPPED =
            ScorePolicy.builder().cap(Optional.empty()).build();

    /** The example of GOAL-7: 120 %, 87.5 % and 96.9 % by 50, 30 and 20. */
    private static ScoredCompany example() {
        return new ScoredCompany()
                .with(goal("customers", SALES, "50"), "120")
                .with(goal("repeat", SALES, "30"), "87.5")
                .with(goal("on-time", SALES, "20"), "96.9");
    }

    private static List<Kind> kinds(Scorecard card) {
        return card.reasons().stream().map(ScoreReason::kind).toList();
    }

    @Test
    @DisplayName("EVA-4: attainment times weight, the grade of its band, the biggest loss first")
    void scoresByWeight() {
        Scorecard card = example().card(SALES);
        assertThat(card.score()).hasToString("105.6 %");
        assertThat(card.grade()).map(grade -> grade.text(Locale.CHINESE)).contains("优秀");
        assertThat(card.items())
                .extracting(item -> item.points().toString())
                .containsExactly("60.0 %", "26.3 %", "19.4 %");
        assertThat(card.reasons())
                .extracting(reason -> reason.text(Locale.CHINESE))
                .containsExactly("“目标repeat”达成87.5%，少得3.8个百分点", "“目标on-time”达成96.9%，少得0.6个百分点");
    }

    @Test
    @DisplayName("EVA-4: a cap applies to each goal before it is weighed")
    void capsBeforeWeighing() {
        ScorePolicy atMostWhole =
                ScorePolicy.builder().cap(Optional.of(BigDecimal.ONE)).build();
        Scorecard card = example().by(atMostWhole).card(SALES);
        assertThat(card.score()).hasToString("95.6 %");
        assertThat(kinds(card)).containsExactly(Kind.SHORTFALL, Kind.SHORTFALL, Kind.CAPPED);
        assertThat(card.reasons().get(2).points()).hasToString("10.0 %");
    }

    @Test
    @DisplayName("GOAL-5: a goal without an attainment is named where it is left out, in the ranking too")
    void namesWhatItLeavesOut() {
        Goal profit = goal("profit", SALES)
                .name("利润")
                .indicator(Indicator.atLeast("100家"))
                .build();
        ScoredCompany company =
                new ScoredCompany().with(goal("customers", SALES, "50"), "90").with(profit, "-500");
        Scorecard card = company.card(SALES);
        assertThat(card.score()).hasToString("90.0 %");
        assertThat(card.undefined()).extracting(item -> item.goal().id()).containsExactly(GoalId.of("profit"));
        assertThat(card.leftOut(Locale.CHINESE)).contains("利润不计入：达成率无法计算");
        assertThat(Scoreboard.ofUnits(company.status()).document(Locale.CHINESE).text())
                .contains("1. 公司\n      90.0% 良好\n      利润不计入：达成率无法计算");
        assertThat(example().card(SALES).leftOut(Locale.CHINESE)).isEmpty();
    }

    @Test
    @DisplayName("EVA-4: 120 % is the usual cap; without one a goal counts whole")
    void usualCap() {
        ScoredCompany company = new ScoredCompany().with(goal("customers", SALES, "100"), "150");
        assertThat(company.card(SALES).score()).hasToString("120.0 %");
        assertThat(company.by(UNCAPPED).card(SALES).score()).hasToString("150.0 %");
    }

    @Test
    @DisplayName("EVA-4: an unmeasured goal is left out and told, or counts as 0 and is told")
    void unmeasured() {
        ScoredCompany company =
                new ScoredCompany().with(goal("customers", SALES, "75"), "80").with(goal("repeat", SALES, "25"));
        Scorecard leftOut = company.card(SALES);
        assertThat(leftOut.score()).hasToString("80.0 %");
        assertThat(kinds(leftOut)).containsExactly(Kind.SHORTFALL, Kind.UNMEASURED);

        Scorecard asZero = company.by(ScorePolicy.builder()
                        .missing(MissingMeasurement.COUNT_AS_ZERO)
                        .build())
                .card(SALES);
        assertThat(asZero.score()).hasToString("60.0 %");
        assertThat(kinds(asZero)).containsExactly(Kind.UNMEASURED_AS_ZERO, Kind.SHORTFALL);
        assertThat(asZero.grade()).map(grade -> grade.text(Locale.ENGLISH)).contains("unacceptable");
        assertThat(asZero.text(Locale.CHINESE)).contains("  目标repeat：未计量，按零计，权重25\n");
    }

    @Test
    @DisplayName("EVA-4: who has no goal that counts has neither score nor grade")
    void nothingCounts() {
        assertThat(new ScoredCompany().card(SALES).score().isDefined()).isFalse();
        Scorecard weightless =
                new ScoredCompany().with(goal("customers", SALES, "0"), "80").card(SALES);
        assertThat(weightless.score().isDefined()).isFalse();
        assertThat(weightless.grade()).isEmpty();
        assertThat(kinds(weightless)).containsExactly(Kind.WITHOUT_WEIGHT);
        assertThat(weightless.text(Locale.CHINESE)).startsWith("销售部：没有得分\n").contains("目标customers：权重为 0，不计入");
    }

    @Test
    @DisplayName("EVA-4, GOAL-7: a goal without a weight weighs as much as an average one, and the card says so")
    void averageWeight() {
        Scorecard card = new ScoredCompany()
                .with(goal("customers", SALES, "40"), "100")
                .with(goal("on-time", SALES, "20"), "100")
                .with(goal("repeat", SALES).build(), "70")
                .card(SALES);
        assertThat(card.items()).extracting(ScoreItem::weight).containsExactly(40.0, 20.0, 30.0);
        assertThat(card.score()).hasToString("90.0 %");
        assertThat(kinds(card)).containsExactly(Kind.SHORTFALL, Kind.AVERAGE_WEIGHT);
    }

    @Test
    @DisplayName("EVA-4: goals that were given up count nothing and are told; one below them counts itself")
    void cancelled() {
        Scorecard card = new ScoredCompany()
                .with(goal("a", SALES).cancelled(true).build())
                .with(goal("b", SALES).parent(GoalId.of("a")).build(), "90")
                .card(SALES);
        assertThat(card.score()).hasToString("90.0 %");
        assertThat(kinds(card)).containsExactly(Kind.SHORTFALL, Kind.CANCELLED);
    }

    @Test
    @DisplayName("EVA-4: what is below another of one's goals counts in that one only")
    void countsOnce() {
        ScoredCompany company = new ScoredCompany()
                .with(goal("whole", SALES, "100"))
                .with(
                        goal("east", EAST)
                                .parent(GoalId.of("whole"))
                                .weight(BigDecimal.TEN)
                                .build(),
                        "60")
                .with(
                        goal("west", SALES)
                                .parent(GoalId.of("whole"))
                                .weight(BigDecimal.TEN)
                                .build(),
                        "100");
        assertThat(company.card(SALES).items())
                .extracting(item -> item.goal().id().value())
                .containsExactly("whole");
        assertThat(company.card(SALES).score()).hasToString("80.0 %");
        assertThat(company.card(EAST).score()).hasToString("60.0 %");
        assertThat(company.card(COMPANY).score()).hasToString("80.0 %");
    }

    @Test
    @DisplayName("EVA-4: a position's goals are those of its only holder; held by several it stands for itself")
    void positions() {
        ScoredCompany company = new ScoredCompany()
                .with(goal("a", SALES_HEAD, "50"), "90")
                .with(goal("b", LI, "50"), "100")
                .with(goal("c", ADVISOR, "50"), "70");
        assertThat(company.card(LI).score()).hasToString("95.0 %");
        assertThat(company.card(SALES_HEAD).score()).hasToString("95.0 %");
        assertThat(company.card(ADVISOR).score()).hasToString("70.0 %");
        assertThat(company.card(ZHAO).items()).isEmpty();
        assertThat(company.card(SALES).score()).hasToString("95.0 %");
        assertThat(company.card(COMPANY).items()).hasSize(3);
    }

    @Test
    @DisplayName("EVA-4: goals of one plan alone")
    void ofOnePlan() {
        PlanStatus status = example().status();
        assertThat(Scorecard.of(status, SALES, YEAR)).isEqualTo(Scorecard.of(status, SALES));
        assertThat(Scorecard.of(status, SALES, PlanId.of("2025")).items()).isEmpty();
    }

    @Test
    @DisplayName("EVA-4: half-way through the year goals may be held against what was due by then")
    void toDate() {
        Goal flow = Goal.builder()
                .id(GoalId.of("revenue"))
                .name("营收")
                .owner(SALES)
                .indicator(Indicator.atLeast("366万元"))
                .build();
        LocalDate june = LocalDate.of(2024, 6, 30);
        ScorePolicy dueByNow = ScorePolicy.builder().toDate(true).build();
        PlanBook book = new ScoredCompany().with(flow).by(dueByNow).book();
        PlanStatus status = PlanStatus.of(
                book.record(Measurement.of(flow.indicator().id(), june, Quantity.parse("182万元")), STAMP),
                AsOf.endOf(june));
        assertThat(Scorecard.of(status, SALES).score()).hasToString("100.0 %");
        assertThat(status.goal(flow.id()).attainment()).hasToString("49.7 %");
    }

    @Test
    @DisplayName("EVA-4, GOAL-7: what a score rests on goes down to what was measured")
    void restsOnMeasurements() {
        PlanStatus status = new ScoredCompany()
                .with(goal("whole", SALES, "100"))
                .with(goal("east", EAST).parent(GoalId.of("whole")).build(), "60")
                .with(goal("west", SALES).parent(GoalId.of("whole")).build(), "100")
                .with(goal("north", SALES).parent(GoalId.of("whole")).build())
                .status();
        ScoreItem item = Scorecard.of(status, SALES).items().get(0);
        assertThat(item.restsOn(status))
                .extracting(each -> each.goal().value())
                .containsExactly("whole", "east", "west");
        assertThat(item.restsOn(status).stream()
                        .flatMap(each -> each.measurements().stream())
                        .map(measured -> measured.value().toString()))
                .containsExactly("60家", "100家");
    }

    @Test
    @DisplayName("EVA-4, GOAL-7: an attainment set by hand is told with its reason")
    void setByHand() {
        PlanBook book = example()
                .book()
                .record(AttainmentOverride.of(GoalId.of("repeat"), LAST, Ratio.of(1), "系统升级期间数据缺失"), STAMP);
        PlanStatus status = PlanStatus.of(book, YEAR_END);
        Scorecard card = Scorecard.of(status, SALES);
        assertThat(card.reasons().get(1).text(Locale.CHINESE)).isEqualTo("“目标repeat”的达成率100.0%为人工调整：系统升级期间数据缺失");
        assertThat(card.items().get(1).restsOn(status))
                .flatExtracting(Explanation::override)
                .isNotEmpty();
    }

    @Test
    @DisplayName("EVA-4: a card reads as lines, in both languages")
    void reads() {
        assertThat(example().card(SALES).text(Locale.CHINESE)).isEqualTo("""
                销售部：105.6% 优秀
                  目标customers：达成120.0%，计120.0%，权重50，得60.0%
                  目标repeat：达成87.5%，计87.5%，权重30，得26.3%
                  目标on-time：达成96.9%，计96.9%，权重20，得19.4%
                  · “目标repeat”达成87.5%，少得3.8个百分点
                  · “目标on-time”达成96.9%，少得0.6个百分点
                """);
        assertThat(example().card(SALES).text(Locale.ENGLISH))
                .startsWith("销售部: 105.6% excellent\n")
                .contains("· \"目标repeat\" attained 87.5%, which takes 3.8 points");
    }

    @Test
    @DisplayName("SAFE-8: null is refused by name")
    void refusesNull() {
        PlanStatus status = example().status();
        assertThatThrownBy(() -> Scorecard.of(null, SALES)).hasMessageContaining("[status]");
        assertThatThrownBy(() -> Scorecard.of(status, null)).hasMessageContaining("[party]");
        assertThatThrownBy(() -> Scorecard.of(status, SALES, null)).hasMessageContaining("[plan]");
        assertThatThrownBy(() -> Scoreboard.ofUnits(null)).hasMessageContaining("[status]");
        assertThatThrownBy(() -> Scoreboard.ofPeople(status, null)).hasMessageContaining("[plan]");
    }
}
