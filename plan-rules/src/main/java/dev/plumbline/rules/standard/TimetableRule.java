package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.plan.Plan;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.PlanningStatus;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Steps of the planning timetable that are overdue by what is on record: one finding a period (PLAN-7). Reports that are
 * missing are told by {@link ReportsDueRule}, owner by owner.
 */
final class TimetableRule implements Rule<PlanStatus> {

    static final FindingCode OVERDUE = FindingCode.of(
                    "timetable-overdue",
                    Severity.WARNING,
                    "{period}的计划编制工作已逾期：{steps}",
                    "Planning for {period} is overdue: {steps}")
            .advising("尽快完成并记入计划账本，或在制度中调整时间表", "Do it and put it on record, or change the timetable in the policy");

    @Override
    public String id() {
        return "timetable";
    }

    @Override
    public Localized title() {
        return Localized.of("计划编制须按时间表进行", "Planning keeps to its timetable");
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
        return List.of(OVERDUE);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        Map<Period, List<PlanningStatus>> overdue = status.timetable().overdue().stream()
                .filter(each -> each.date().step().report().isEmpty())
                .collect(Collectors.groupingBy(each -> each.date().period(), LinkedHashMap::new, Collectors.toList()));
        overdue.forEach((period, steps) -> findings.report(Finding.builder(OVERDUE)
                .location(Location.ofPath(path(status, period)))
                .putFigure("period", period)
                .putFigure("steps", steps.stream().map(TimetableRule::step).toList())
                .build()));
    }

    /** The plan of the period, where the book has one. */
    private static String path(PlanStatus status, Period period) {
        Optional<Plan> plan = status.plans().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
        return plan.map(each -> "plan/" + each.id()).orElse("timetable/" + period);
    }

    /** 月度运营计划备案（2024年5月28日）; what is lacking goes behind it. */
    private static Localized step(PlanningStatus status) {
        return Localized.of(step(status, Locale.CHINESE), step(status, Locale.ENGLISH));
    }

    private static String step(PlanningStatus status, Locale locale) {
        boolean isChinese = Localized.isChinese(locale);
        String lack = status.lack()
                .map(each -> (isChinese ? "，" : ", ") + each.text(locale))
                .orElse("");
        String step = status.date().step().text(locale);
        LocalDate due = status.date().due();
        return isChinese ? step + "（" + ChineseDate.text(due) + lack + "）" : step + " (" + due + lack + ")";
    }
}
