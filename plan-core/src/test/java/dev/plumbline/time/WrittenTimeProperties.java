package dev.plumbline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.time.WrittenDuration.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WrittenTimeProperties {

    private static final DateContext CONTEXT = DateContext.of(Period.year(2024));

    private static final List<String> PIECES = List.of(
            "2024",
            "24",
            "6",
            "06",
            "30",
            "12",
            "1.2",
            "202406",
            "20240630",
            "99999999999",
            "2147483648",
            "二〇二四",
            "六",
            "十二",
            "元",
            "两",
            "年",
            "年度",
            "月",
            "月份",
            "日",
            "号",
            "周",
            "第",
            "季度",
            "上半年",
            "全年",
            "底",
            "初",
            "上旬",
            "本",
            "-",
            "/",
            ".",
            "~",
            "至",
            "—",
            " ",
            ":",
            ",",
            "，",
            "(",
            "）",
            "〔",
            "〕",
            "Q",
            "W",
            "H1",
            "FY",
            "June",
            "Jun",
            "of",
            "end",
            "first",
            "quarter",
            "th",
            "周五",
            "Fri",
            "前",
            "止",
            "截至",
            "as of",
            "编制日期",
            "填报日期",
            "经",
            "批准",
            "V",
            "No.",
            "版",
            "T",
            "Z",
            "18:00",
            "24点",
            "下午",
            "半",
            "左右",
            "任务表",
            "٣",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u200B",
            "İ");

    @Property(tries = 5000)
    void noPiecesOfDatesMakeATitleThrow(@ForAll("pieces") String text) {
        TitleReading reading = TitleText.read(text, CONTEXT);
        reading.period().ifPresent(period -> assertThat(period.end().getYear()).isBetween(1900, 2200));
        reading.asOf().ifPresent(day -> assertThat(day.getYear()).isBetween(1900, 2200));
        assertThat(TitleText.labelled(text, CONTEXT))
                .allMatch(each -> each.date().getYear() <= 2200);
        assertThat(TitleText.read(text, DateContext.none())).isNotNull();
    }

    @Property(tries = 5000)
    void noPiecesOfDatesMakeADateThrow(@ForAll("pieces") String text) {
        if (DateText.read(text, CONTEXT) instanceof WrittenDate date) {
            assertThat(date.end()).isAfterOrEqualTo(date.range().start());
            assertThat(date.range().start().getYear()).isGreaterThanOrEqualTo(1900);
            assertThat(date.end().getYear()).isLessThanOrEqualTo(2200);
            assertThat(date.asDeadline().end()).isEqualTo(date.end());
        }
        assertThat(WrittenDuration.read(text, Unit.DAYS)).isNotNull();
    }

    @Property(tries = 40)
    void timeIsInProportionToTheText(@ForAll("pieces") String piece) {
        String text = piece.repeat(100_000 / Math.max(1, piece.length()));
        long start = System.nanoTime();
        assertThat(TitleText.read(text, CONTEXT)).isNotNull();
        assertThat(TitleText.labelled(text, CONTEXT)).isNotNull();
        assertThat(DateText.read(text, CONTEXT)).isInstanceOf(UnreadableDate.class);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Property(tries = 500)
    void everyPeriodIsFoundInATitle(@ForAll Period.Kind kind, @ForAll("days") LocalDate day) {
        Period period = Period.containing(kind, day, Month.JANUARY);
        if (kind == Period.Kind.DAY) {
            return;
        }
        for (String text : List.of(period.toString(), period.text(Locale.CHINESE), period.text(Locale.ENGLISH))) {
            for (String title : List.of(text, "任务表(" + text + ")", text + "任务表", "任务表 " + text)) {
                assertThat(TitleText.read(title, DateContext.none()).period())
                        .as(title)
                        .contains(period);
            }
        }
    }

    @Property(tries = 500)
    void theDaysOfARangeLieInThePeriodOfItsTitle(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 200) int more) {
        DateRange range = DateRange.ofClosed(day, day.plusDays(more));
        TitleReading reading = TitleText.read("任务表(" + day + "至" + range.end() + ")", DateContext.none());
        reading.period()
                .ifPresent(period -> assertThat(period.range().contains(range)).isTrue());
        assertThat(reading.period().isPresent() || day.getYear() != range.end().getYear())
                .isTrue();
    }

    @Property(tries = 500)
    void durationsPrintAndParse(@ForAll Unit unit, @ForAll @IntRange(max = 100_000) int amount) {
        WrittenDuration duration = WrittenDuration.of(amount, unit);
        assertThat(WrittenDuration.parse(duration.toString())).isEqualTo(duration);
        assertThat(WrittenDuration.parse(duration.text(Locale.CHINESE))).isEqualTo(duration);
        assertThat(WrittenDuration.parse(duration.text(Locale.ENGLISH))).isEqualTo(duration);
    }

    @Property(tries = 500)
    void theStartOfAFinishGivesItBack(
            @ForAll Unit unit, @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll("days") LocalDate start) {
        WrittenDuration duration = WrittenDuration.of(amount, unit);
        WorkingCalendar calendar = WorkingCalendar.china();
        duration.finish(start, calendar).ifPresent(finish -> {
            assertThat(finish).isAfterOrEqualTo(start);
            LocalDate first = duration.start(finish, calendar).orElseThrow();
            boolean exact = unit == Unit.DAYS || unit == Unit.CALENDAR_DAYS || unit == Unit.WEEKS;
            assertThat(exact ? first : start).isEqualTo(start);
            assertThat(
                            unit == Unit.MONTHS
                                    ? finish
                                    : duration.finish(first, calendar).orElseThrow())
                    .isEqualTo(finish);
        });
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(each -> String.join("", each));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1901, 1, 1).toEpochDay(),
                        LocalDate.of(2194, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
