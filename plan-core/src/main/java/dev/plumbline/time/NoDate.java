package dev.plumbline.time;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;

/**
 * A text that says there is no date (yet): 待定, 持续, 每月.
 *
 * <p>It is information, not an error: the row it stands in has no date. Immutable and thread-safe (IO-2c).
 *
 * @param text the text as it was given
 * @param reason why there is no date
 */
public record NoDate(String text, Reason reason) implements DateReading {

    /** Why there is no date. */
    public enum Reason {
        /** Nobody has decided yet, or it does not apply: 待定, 未定, TBD, N/A. */
        UNDECIDED(FindingCode.of(
                "date-undecided",
                Severity.INFO,
                "“{value}”：日期未定，按无日期处理",
                "[{value}]: the date is not decided; none is taken")),
        /** The work goes on without an end: 持续, 长期, ongoing. */
        CONTINUOUS(FindingCode.of(
                "date-continuous",
                Severity.INFO,
                "“{value}”：持续进行，没有截止日期",
                "[{value}]: the work goes on without a last day; no date is taken")),
        /** It comes again and again: 每月, 每周五, 不定期, monthly. */
        RECURRING(FindingCode.of(
                "date-recurring",
                Severity.INFO,
                "“{value}”：重复进行，没有单一日期",
                "[{value}]: it comes again and again; no single date is taken"));

        private final FindingCode code;

        Reason(FindingCode code) {
            this.code = code.advising("如有日期，请填写日期", "Write the date if there is one");
        }

        /** The code of findings that tell of it. */
        public FindingCode code() {
            return code;
        }
    }

    /** The finding that tells of it: information. */
    public Finding finding(Location location) {
        return Finding.builder(reason.code())
                .location(location)
                .value(text)
                .putFigure("value", text)
                .build();
    }
}
