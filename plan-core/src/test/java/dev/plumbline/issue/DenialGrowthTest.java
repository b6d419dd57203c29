package dev.plumbline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.time.Moment;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** SAFE-9, ISS-2: a text is graded in time in proportion to it, however often it denies what it says. */
class DenialGrowthTest {

    private static IssueSeverity severity(String description) {
        Issue issue = Issue.builder()
                .id(IssueId.of("i"))
                .description(description)
                .when(Moment.of(LocalDate.of(2024, 6, 1)))
                .build();
        return GradingRules.standard().grade(issue).severity();
    }

    @Test
    @Timeout(20)
    @DisplayName("a clause of 200,000 denied words grades nothing, and one more that is not denied does")
    void deniesALongClause() {
        String denied = "未中断".repeat(200_000);

        assertThat(severity(denied)).isEqualTo(IssueSeverity.GENERAL);
        assertThat(severity(denied + "但系统瘫痪")).isEqualTo(IssueSeverity.URGENT);
        assertThat(severity("避免" + "系统中断与".repeat(200_000))).isEqualTo(IssueSeverity.GENERAL);
    }
}
