package dev.plumbline.io.table.row;

import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a table is about and when what it says holds (IO-2c), with what said so. Immutable and thread-safe.
 *
 * @param period what it is about
 * @param periodFrom what said so
 * @param asOf the day on which its states hold, where a row says no other
 * @param asOfFrom what said so
 * @param lacksYear whether a period is named without its year
 * @param days what is named where no period is just that long: 2024年6-8月
 * @param others periods that are named beside it
 * @param reported the period of the report whose section it is, where that looks ahead: 下周计划
 */
public record Dating(
        Optional<Period> period,
        Optional<Basis> periodFrom,
        Optional<LocalDate> asOf,
        Optional<Basis> asOfFrom,
        boolean lacksYear,
        Optional<DateRange> days,
        List<Period> others,
        Optional<Period> reported) {

    /** What says when. */
    public enum Basis implements Localized {
        /** The table's title. */
        TITLE("标题", "its title"),
        /** The name of the sheet. */
        SHEET("工作表名称", "the sheet's name"),
        /** A line above the table: 计划周期, 填报日期, 截至. */
        LINE("表头说明行", "a line above it"),
        /** The name of the file. */
        FILE("文件名", "the file's name"),
        /** Another table of the workbook. */
        WORKBOOK("同一工作簿的其他表", "other tables of the workbook"),
        /** The dates in the table. */
        DATES("表中的日期", "the dates in it"),
        /** The planned dates in the table, none of which lies within the caller's year. */
        OWN_DATES("表中的计划日期（与调用方给出的年份不符）", "the planned dates in it, which lie outside the caller's year"),
        /** The caller. */
        CALLER("调用方给出的日期", "the caller"),
        /** The day on which the workbook was last changed. */
        LAST_CHANGE("工作簿的最后修改日期", "the day of the workbook's last change"),
        /** The end of the period. */
        PERIOD_END("周期末", "the end of its period");

        private final String chinese;
        private final String english;

        Basis(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(java.util.Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    /** Nothing is known. */
    public static Dating unknown() {
        return new Dating(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public Dating about(Period known, Basis basis) {
        return new Dating(Optional.of(known), Optional.of(basis), asOf, asOfFrom, false, days, others, reported);
    }

    /** About the period after that of the report it is a section of. */
    public Dating ahead(Period next) {
        return new Dating(Optional.of(next), periodFrom, asOf, asOfFrom, lacksYear, days, others, period);
    }

    public Dating asOf(LocalDate day, Basis basis) {
        return new Dating(period, periodFrom, Optional.of(day), Optional.of(basis), lacksYear, days, others, reported);
    }

    public Dating lackingYear() {
        return new Dating(period, periodFrom, asOf, asOfFrom, true, days, others, reported);
    }

    /** With what the same title names beside its period. */
    public Dating naming(Optional<DateRange> written, List<Period> more) {
        return new Dating(period, periodFrom, asOf, asOfFrom, lacksYear, written, more, reported);
    }

    /** The last day of what it is about. */
    public Optional<LocalDate> end() {
        return days.map(DateRange::end).or(() -> period.map(Period::end));
    }
}
