package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.TODAY;
import static dev.plumbline.rules.standard.SoundBook.book;
import static dev.plumbline.rules.standard.SoundBook.bookWith;
import static dev.plumbline.rules.standard.SoundBook.measured;
import static dev.plumbline.rules.standard.SoundBook.record;
import static dev.plumbline.rules.standard.SoundBook.revenue;
import static dev.plumbline.rules.standard.SoundBook.withPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Indicator;
import dev.plumbline.policy.LightThresholds;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.rules.testing.RuleVerifier;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorAlertRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IndicatorAlertRule());

    private static final Indicator ON_TIME = Indicator.atLeast("98%").toBuilder()
            .alertValue(Quantity.parse("95%"))
            .build();

    private static PlanBook standing(String actual) {
        return record(bookWith(revenue().indicator(ON_TIME).build()), measured("revenue", "06-01", actual));
    }

    @ParameterizedTest(name = "MON-2: target 98 %, alert 95 %, actual {0}: {1}")
    @CsvSource({
        "98%, ",
        "96%, ",
        "95.31%, ",
        "95.3%, indicator-near-alert goal/revenue",
        "95.01%, indicator-near-alert goal/revenue",
        "95%, indicator-at-alert goal/revenue",
        "90%, indicator-at-alert goal/revenue"
    })
    void alertsNearAndAtTheAlertValue(String actual, String place) {
        RULE.given(standing(actual), TODAY).reportsAt(place == null ? new String[0] : new String[] {place});
    }

    @Test
    @DisplayName("MON-2: an alert names the first response and whom to tell")
    void saysWhatToDoFirst() {
        RULE.given(standing("95.3%"), TODAY).says(Locale.CHINESE, "目标“年度营收达到2亿元”实际95.3%，接近预警值95%（目标98%）");
        assertThat(RULE.given(standing("95%"), TODAY).findings())
                .allSatisfy(finding -> assertThat(finding.code().alert()).isPresent());
    }

    @Test
    void isSilentWithoutMeasurementOrAlertValue() {
        RULE.given(bookWith(revenue().indicator(ON_TIME).build()), TODAY).reportsNothing();
        RULE.given(book(), TODAY).reportsNothing();
    }

    @Test
    void followsThePolicy() {
        PlanPolicy wide = PlanPolicy.builder()
                .lights(LightThresholds.builder().nearAlert(0.5).build())
                .build();

        RULE.given(withPolicy(standing("96%"), wide), TODAY).reports("indicator-near-alert");
    }
}
