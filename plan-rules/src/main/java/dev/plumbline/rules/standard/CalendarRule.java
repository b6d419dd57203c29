package dev.plumbline.rules.standard;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Calendars;
import dev.plumbline.time.CoverageMark;
import java.util.List;

/** Working calendars that do not fit together, are chosen and not known, or are asked about days they do not cover (CAL-1). */
final class CalendarRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public Localized title() {
        return Localized.of("工作日历须可用", "Working calendars are known and fit together");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.PLAN;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(
                Calendars.DUPLICATE,
                Calendars.UNKNOWN_BASE,
                Calendars.CYCLE,
                Calendars.NOT_FITTING,
                BookCalendars.UNKNOWN,
                CoverageMark.NOT_COVERED);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        status.calendars().findings().forEach(findings::report);
        status.uncovered().forEach(mark -> findings.report(mark.finding()));
    }
}
