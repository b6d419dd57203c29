package dev.plumbline.examples.year;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a general manager reads at a month's end (经营月报): where plans and departments stand, what needs attention, what
 * changed, in a page of text. Made of two statuses through public calls only. Immutable and thread-safe.
 *
 * @param month 1 to 12
 * @param status where the company stands
 * @param before where it stood a month earlier; empty in January
 * @param findings what the rules say
 */
public record MonthDigest(int month, PlanStatus status, Optional<PlanStatus> before, List<Finding> findings) {

    public MonthDigest {
        findings = List.copyOf(findings);
    }

    static MonthDigest of(SimulatedYear year, int month) {
        Optional<PlanStatus> before = month > 1 ? Optional.of(year.status(month - 1)) : Optional.empty();
        return of(year.status(month), before, month);
    }

    static MonthDigest of(PlanStatus status, Optional<PlanStatus> before, int month) {
        return new MonthDigest(month, status, before, RuleSet.standard().evaluate(status));
    }

    /** The page in a language, line by line. */
    public List<String> lines(Locale locale) {
        Page page = new Page(locale, new ArrayList<>());
        page.title(
                Period.month(YearPlans.YEAR, month).text(Locale.CHINESE) + "经营月报（截至" + ChineseDate.text(status.date())
                        + "）",
                "Month " + Period.month(YearPlans.YEAR, month) + ", as of " + status.date());
        new OverallPart(status, page).write(month);
        new AttentionPart(status, page).write();
        new ChangePart(status, before, page).write();
        new OpenPart(status, page).write();
        new FindingPart(findings, page).write();
        return List.copyOf(page.lines());
    }
}
