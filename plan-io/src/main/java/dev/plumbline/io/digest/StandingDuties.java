package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.plan.Plan;
import dev.plumbline.risk.RiskState;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.RiskStatus;
import dev.plumbline.status.WorkStatus;
import dev.plumbline.task.RoutineOccurrence;
import dev.plumbline.task.RoutineRecord;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.time.Occurrence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What comes again without anybody asking for it: routine tasks of a week, risks to be reviewed (TASK-9, RISK-1). */
final class StandingDuties {

    /** More days than that are told as from when to when. */
    private static final int LISTED = 3;

    private static final int NOT_YET = 3;

    private final PlanStatus status;
    private final Reach reach;
    private final Week week;
    private final Words words;
    private final LocalDate since;

    /** @param since what was missed after that day is told */
    StandingDuties(PlanStatus status, Reach reach, LocalDate since, Week week, Words words) {
        this.status = status;
        this.reach = reach;
        this.since = since;
        this.week = week;
        this.words = words;
    }

    /** What is to be done this week, and what was missed lately; the first due first. */
    List<Item> routines() {
        return status.work().stream()
                .flatMap(work -> work.routines().stream()
                        .filter(this::isTheirs)
                        .map(record -> new Due(record, due(record, work), missed(record))))
                .filter(due -> !due.days().isEmpty() || due.missed() > 0)
                .sorted(Comparator.comparing(
                        due -> due.days().stream().findFirst().orElse(LocalDate.MAX)))
                .map(this::routine)
                .toList();
    }

    private record Due(RoutineRecord record, List<LocalDate> days, long missed) {}

    private boolean isTheirs(RoutineRecord record) {
        return reach.holdsAny(record.task().owner().stream().toList());
    }

    /** The days of the week, from the status's day on, on which it is still to be done. */
    private List<LocalDate> due(RoutineRecord record, WorkStatus work) {
        RoutineTask task = record.task();
        Map<LocalDate, Long> done = record.occurrences().stream()
                .filter(each -> each.state() != RoutineOccurrence.State.DUE)
                .collect(Collectors.groupingBy(each -> each.occurrence().date(), Collectors.counting()));
        Map<LocalDate, Long> asked = new HashMap<>();
        return task.cadence()
                .occurrences(task.span(), status.calendars().workingDays(work.plan()))
                .map(Occurrence::date)
                .takeWhile(day -> !day.isAfter(week.days().end()))
                .filter(day -> !day.isBefore(status.date()) && week.contains(day))
                .filter(day -> asked.merge(day, 1L, Long::sum) > done.getOrDefault(day, 0L))
                .toList();
    }

    private long missed(RoutineRecord record) {
        return record.occurrences().stream()
                .filter(each -> each.state() == RoutineOccurrence.State.MISSED)
                .filter(each -> each.occurrence().date().isAfter(since))
                .count();
    }

    private Item routine(Due due) {
        String when = due.days().isEmpty() ? words.say("本周不再到期", "not due again this week") : days(due.days());
        String missed = due.missed() == 0
                ? ""
                : words.say(
                        "自" + words.shortDay(since) + "以来漏做" + due.missed() + "次",
                        "missed " + due.missed() + (due.missed() == 1 ? " time" : " times") + " since "
                                + words.day(since));
        return Chapters.item(
                due.record().task().name() + words.colon() + when,
                words.line(
                        due.record()
                                .task()
                                .owner()
                                .map(owner -> words.say("负责人", "responsible: ") + words.name(owner))
                                .orElse(""),
                        missed));
    }

    private String days(List<LocalDate> all) {
        List<LocalDate> days = all.stream().distinct().toList();
        String times = all.size() == 1 ? "" : words.aside(words.say(all.size() + "次", all.size() + " times"));
        return days.size() <= LISTED
                ? days.stream().map(words::weekday).collect(Collectors.joining(words.say("、", ", ")))
                        + (all.size() > days.size() ? times : "")
                : words.shortDay(days.get(0))
                        + words.say("至", " to ")
                        + words.shortDay(days.get(days.size() - 1))
                        + times;
    }

    /**
     * The risks of plans that run that ask for a look: what has come about, what reached its threshold, what counts as high;
     * the gravest first.
     */
    List<Item> risks() {
        return status.risks().stream()
                .filter(risk -> !risk.isClosed() && isRunning(risk) && rank(risk) < NOT_YET && isTheirs(risk))
                .sorted(Comparator.comparing(StandingDuties::rank))
                .map(this::risk)
                .toList();
    }

    private boolean isRunning(RiskStatus risk) {
        return status.plan(risk.plan())
                .map(PlanInForce::plan)
                .map(Plan::period)
                .filter(period -> period.range().intersection(week.days()).isPresent())
                .isPresent();
    }

    private static int rank(RiskStatus risk) {
        if (risk.state() == RiskState.OCCURRED) {
            return 0;
        }
        if (risk.isThresholdReached()) {
            return 1;
        }
        return risk.isHigh() ? 2 : NOT_YET;
    }

    /** Whoever watches it; where nobody does, whoever answers for what it threatens. */
    private boolean isTheirs(RiskStatus risk) {
        return risk.risk()
                .owner()
                .map(reach::holds)
                .orElseGet(() -> risk.risk().about().map(reach::holds).orElseGet(reach::isWhole));
    }

    private Item risk(RiskStatus risk) {
        return Chapters.item(
                risk.risk().description() + words.colon() + why(risk),
                words.line(
                        risk.risk()
                                .owner()
                                .map(owner -> words.say("责任人", "owner: ") + words.name(owner))
                                .orElse(words.say("未指明由谁关注", "nobody is named to watch it")),
                        risk.updated()
                                .map(day -> words.say("上次更新" + words.shortDay(day), "last looked at " + words.day(day)))
                                .orElse(words.say("尚无更新", "never looked at since"))),
                risk.risk()
                        .contingency()
                        .map(text -> words.say("应对预案：", "contingency plan: ") + text)
                        .orElse(words.say("没有应对预案", "no contingency plan")));
    }

    private String why(RiskStatus risk) {
        OptionalDouble behind = risk.pointsBehind();
        return words.line(
                risk.isHigh() ? words.say("高风险", "high risk") : "",
                words.say(risk.state()),
                risk.isThresholdReached() && behind.isPresent()
                        ? words.say(
                                "落后计划" + words.number(behind.getAsDouble()) + "个百分点，已达预警阈值",
                                words.number(behind.getAsDouble())
                                        + " points behind the plan, which is its threshold or more")
                        : "");
    }
}
