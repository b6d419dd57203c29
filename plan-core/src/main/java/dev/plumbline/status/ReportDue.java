package dev.plumbline.status;

import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A report or measurement that somebody owes again and again, and what became of it each time (应报事项, MON-3).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is owed
 * @param title the goal whose indicator is measured, or the name of the report
 * @param plan the plan it is owed for
 * @param about the goal, or the plan
 * @param report the id of the kind of report; empty for measurements
 * @param owner who owes it; empty where nobody is named
 * @param recipient the role of the unit it goes to; empty for measurements and where the policy names none
 * @param isKey whether it is the measurement of a key indicator
 * @param occurrences every time it was owed so far and the next, in order; not empty
 */
public record ReportDue(
        Kind kind,
        String title,
        PlanId plan,
        Reference about,
        Optional<String> report,
        Optional<PartyId> owner,
        Optional<ProcessRole> recipient,
        boolean isKey,
        List<ReportOccurrence> occurrences) {

    /** What is owed. */
    public enum Kind implements Localized {
        /** A measurement of an indicator. */
        MEASUREMENT("指标测量", "measurement"),
        /** A report. */
        REPORT("报表", "report");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String text(Locale locale) {
            return Localized.isChinese(locale) ? chinese : english;
        }
    }

    public ReportDue {
        occurrences = List.copyOf(occurrences);
    }

    /** How many times are in a state. */
    public long count(ReportOccurrence.State state) {
        return occurrences.stream().filter(each -> each.state() == state).count();
    }

    /** The times that are missing, in order. */
    public List<ReportOccurrence> missing() {
        return occurrences.stream()
                .filter(each -> each.state() == ReportOccurrence.State.MISSING)
                .toList();
    }

    /** The first time that is still to come; empty after the last. */
    public Optional<ReportOccurrence> next() {
        return occurrences.stream()
                .filter(each -> each.state() == ReportOccurrence.State.DUE)
                .findFirst();
    }

    /** Its path in findings: {@code goal/revenue}, {@code plan/2024-06#weekly-progress}. */
    public String path() {
        return about + report.map(id -> "#" + id).orElse("");
    }
}
