package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.io.Reports;
import dev.plumbline.io.spi.PageOptions;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import dev.plumbline.time.WorkingHours;
import dev.plumbline.time.WorkingWeek;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest of a week: goldens of {@link DigestCompany}, and what is told of quiet and of unusual weeks. */
class WeekDigestTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2024, 10, 1);

    private static String golden(String name) throws IOException {
        try (InputStream file = WeekDigestTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void ensureTheCompanyIsToldAllOfIt(String language) throws IOException {
        assertThat(Reports.digest(DigestCompany.later(), Locale.forLanguageTag(language))
                        .text())
                .isEqualTo(golden("company." + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void ensureAPersonIsToldWhatIsTheirs(String language) throws IOException {
        assertThat(Reports.digest(DigestCompany.later(), DigestCompany.WANG, Locale.forLanguageTag(language))
                        .markdown())
                .isEqualTo(golden("wang." + language + ".md"));
    }

    @Test
    void ensureChineseIsPrintedAsChinese() {
        assertThat(Reports.digest(DigestCompany.later(), Locale.CHINESE).text())
                .doesNotContainPattern("[\\[\\];]|, | %");
        assertThat(Reports.inReview(DigestCompany.later(), DigestCompany.QUARTER, Locale.CHINESE)
                        .text())
                .doesNotContainPattern("[\\[\\];]|, | %|\\(");
    }

    @Test
    void ensureAnEmptyWeekSaysSoInOneSentence() {
        PlanStatus status = PlanStatus.of(quiet(), AsOf.endOf(LocalDate.of(2024, 3, 4)));
        ReviewDocument digest = Reports.digest(status, PersonId.of("孙静"), Locale.CHINESE);
        assertThat(digest.text()).isEqualTo("""
                周一简报：孙静
                2024年3月4日至3月10日，5个工作日，截至2024年3月4日

                本周
                  - 本周没有到期或逾期的任务，也没有待处理的问题、报告和决定。
                """);
        assertThat(Reports.digest(status, PersonId.of("孙静"), Locale.ENGLISH).chapters())
                .singleElement()
                .satisfies(chapter -> assertThat(chapter.items()).hasSize(1));
    }

    private static PlanBook quiet() {
        return PlanBook.builder()
                .addPlan(Plan.builder()
                        .id(PlanId.of("2024"))
                        .period(Period.year(2024))
                        .addTask(Task.builder()
                                .id(TaskId.of("stock"))
                                .name("盘点")
                                .start(NATIONAL_DAY.minusDays(10))
                                .finish(NATIONAL_DAY)
                                .build())
                        .raci(RaciMatrix.builder()
                                .owner(TaskId.of("stock"), PersonId.of("孙静"))
                                .build())
                        .build())
                .calendar(CalendarId.of("CN"))
                .zone(DigestCompany.ZONE)
                .build();
    }

    @Test
    void ensureHolidaysOfTheWeekAndTheLastWorkingDayBeforeThemAreTold() {
        PlanStatus status = PlanStatus.of(quiet(), AsOf.endOf(NATIONAL_DAY.minusDays(1)));
        ReviewDocument digest = Reports.digest(status, Locale.CHINESE);
        assertThat(digest.subtitle())
                .isEqualTo("2024年9月30日至10月6日，1个工作日（10月1日节假日、10月2日节假日、10月3日节假日、10月4日节假日），截至2024年9月30日");
        assertThat(digest.text()).contains("盘点：10月1日（周二）（当天休息，最后工作日为9月30日）");
    }

    @ParameterizedTest
    @CsvSource({"MONDAY,FRIDAY,MONDAY", "SUNDAY,THURSDAY,SUNDAY", "MONDAY,SATURDAY,MONDAY", "MONDAY,SUNDAY,MONDAY"})
    void ensureTheWeekBeginsAfterTheDaysOfRest(DayOfWeek from, DayOfWeek to, DayOfWeek first) {
        WorkingWeek week = WorkingWeek.range(from, to, WorkingHours.parse("09:00-18:00"));
        assertThat(Week.firstDay(week)).isEqualTo(first);
    }

    @Test
    void ensureChangesAreToldSinceTheWeekBeganBefore() {
        assertThat(WeekDigest.lastBeginning(DigestCompany.status())).isEqualTo(LocalDate.of(2024, 7, 8));
        PlanStatus friday = PlanStatus.of(DigestCompany.book(), AsOf.endOf(LocalDate.of(2024, 7, 19)));
        assertThat(WeekDigest.lastBeginning(friday)).isEqualTo(DigestCompany.MONDAY);
        assertThat(Reports.digest(DigestCompany.status(), Optional.empty(), LocalDate.of(2024, 7, 12), Locale.CHINESE)
                        .chapters())
                .extracting(ReviewDocument.Chapter::heading)
                .contains("自7月12日以来的变化");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Reports.digest(DigestCompany.status(), Optional.empty(), DigestCompany.MONDAY, Locale.CHINESE))
                .withMessageContaining("[2024-07-15]");
    }

    @Test
    void ensureALongChapterOfACompanyCountsTheRest() {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024")).period(Period.year(2024));
        for (int number = 0; number < 40; number++) {
            plan.addTask(Task.builder()
                    .id(TaskId.of("t" + number))
                    .name("任务" + number)
                    .start(LocalDate.of(2024, 1, 1))
                    .finish(LocalDate.of(2024, 2, 1))
                    .build());
        }
        PlanStatus status = PlanStatus.of(PlanBook.of(plan.build()), AsOf.endOf(LocalDate.of(2024, 3, 4)));
        List<ReviewDocument.Chapter> chapters =
                Reports.digest(status, Locale.CHINESE).chapters();
        assertThat(chapters.get(0).heading()).isEqualTo("无数据");
        assertThat(chapters.get(0).items()).hasSize(31);
        assertThat(chapters.get(0).items().get(30).heading()).isEqualTo("另有10项");
    }

    /** SAFE-1: what lies before the years that can be counted is compared with nothing, and that is told. */
    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "1900-01-02, false", "1900-01-08, false", "2200-12-31, false"})
    void ensureTheFirstDaysOfAllAreToldWithoutAComparison(LocalDate day, boolean isFirst) {
        PlanStatus status = PlanStatus.of(DigestCompany.book(), AsOf.endOf(day));
        assertThat(Reports.digest(status, Locale.CHINESE).text().contains("上周早于1900年，无法比较。"))
                .isEqualTo(isFirst);
        assertThat(Reports.digest(status, DigestCompany.WANG, Locale.ENGLISH)
                        .text()
                        .contains("The week before lies before 1900"))
                .isEqualTo(isFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-12-31", "0001-01-01", "-999999999-01-01"})
    void ensureADayThatCannotBeCountedIsRefused(LocalDate since) {
        PlanStatus status = DigestCompany.status();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.digest(status, Optional.empty(), since, Locale.CHINESE))
                .withMessageContaining("1900 to 2200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reports.html(PageOptions.in(Locale.CHINESE).since(since))
                        .write(status, List.of(), new ByteArrayOutputStream()))
                .withMessageContaining("1900 to 2200");
    }
}
