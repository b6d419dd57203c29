package dev.plumbline.diagnostic;

import static java.util.Locale.CHINESE;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final FindingCode LATE = FindingCode.of(
                    "task-late", Severity.WARNING, "任务“{task}”晚了{days}天", "Task [{task}] is {days} days late")
            .advising("与{owner}商定新的日期", "Agree a new date with {owner}");

    private static final Finding FINDING = Finding.builder(LATE)
            .location(Location.ofPath("task/design"))
            .putFigure("task", "设计")
            .putFigure("days", 3)
            .putFigure("owner", Localized.of("负责人", "its owner"))
            .build();

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(FINDING.message(CHINESE)).isEqualTo("任务“设计”晚了3天");
        assertThat(FINDING.message(ENGLISH)).isEqualTo("Task [设计] is 3 days late");
        assertThat(FINDING.remedy(CHINESE)).hasValue("与负责人商定新的日期");
        assertThat(FINDING.remedy(ENGLISH)).hasValue("Agree a new date with its owner");
    }

    @Test
    void speaksChineseInEveryChineseLocaleAndEnglishElsewhere() {
        assertThat(FINDING.message(Locale.TAIWAN)).isEqualTo(FINDING.message(CHINESE));
        assertThat(FINDING.message(Locale.GERMANY)).isEqualTo(FINDING.message(ENGLISH));
    }

    @Test
    void showsThatAFigureIsMissing() {
        Finding incomplete = Finding.builder(LATE).putFigure("days", 3).build();

        assertThat(incomplete.message(CHINESE)).isEqualTo("任务“{task}”晚了3天");
        assertThat(incomplete.message(ENGLISH)).isEqualTo("Task [{task}] is 3 days late");
    }

    @Test
    void weighsWhatItsCodeWeighsUnlessToldOtherwise() {
        assertThat(FINDING.severity()).isEqualTo(Severity.WARNING);
        assertThat(FINDING.toBuilder().severity(Severity.INFO).build().severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void isNowhereAndAdvisesNothingUnlessTold() {
        Finding bare = Finding.builder(FindingCode.of("odd", Severity.INFO, "怪", "odd"))
                .build();

        assertThat(bare.location()).isEqualTo(Location.nowhere());
        assertThat(bare.remedy(ENGLISH)).isEmpty();
        assertThat(bare.value()).isEmpty();
        assertThat(bare.expected()).isEmpty();
    }

    @Test
    void keepsTheOrderOfItsFiguresAndListsSeveral() {
        Finding several =
                FINDING.toBuilder().putFigure("also", List.of("甲", "乙")).build();

        assertThat(several.figures().keySet()).containsExactly("task", "days", "owner", "also");
    }

    @Test
    void printsItselfInOneLine() {
        assertThat(FINDING).hasToString("WARNING task-late: Task [设计] is 3 days late [task/design]");
    }
}
