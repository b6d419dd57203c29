package dev.plumbline.examples.year;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.BalanceLine;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.LedgerEntryKind;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What becomes of tasks: most are done in time, some late, some get stuck, of some nobody hears. */
final class YearWork {

    private static final List<String> REASONS = List.of("供应商延期", "人手不足", "需求变更", "审批未完成", "未提前沟通");

    private final Random random;
    private final Journal journal;

    YearWork(long seed, Journal journal) {
        this.random = new Random(seed);
        this.journal = journal;
    }

    /** All that will be told of the tasks of a plan. */
    void tasks(Plan plan) {
        for (Task task : plan.tasks()) {
            Department department = YearPlans.departmentOf(
                            task.id().value().substring(task.id().value().indexOf('-') + 1))
                    .orElseThrow();
            tell(
                    task,
                    YearPlans.owner(task.id(), department),
                    department.head(),
                    plan.period().start());
        }
    }

    private void tell(Task task, PersonId owner, PersonId approver, LocalDate since) {
        LocalDate start = Journal.nextWorkday(task.start().orElseThrow());
        LocalDate finish = Journal.workday(task.finish().orElseThrow());
        finish = finish.isBefore(start) ? start : finish;
        int fate = random.nextInt(100);
        if (fate < 3) {
            return;
        }
        LocalDate ahead = Journal.workday(start.minusDays(2));
        state(task, owner, ahead.isBefore(since) ? start : ahead, TaskState.ACKNOWLEDGED, 0);
        state(task, owner, start, TaskState.IN_PROGRESS, 5);
        LocalDate middle = Journal.workday(start.plusDays((finish.toEpochDay() - start.toEpochDay()) / 2));
        if (middle.isAfter(start) && middle.isBefore(finish)) {
            percent(task, owner, middle, fate < 75 ? 55 : 35);
        }
        if (fate < 78) {
            complete(task, owner, approver, finish);
        } else if (fate < 94) {
            late(task, owner, approver, finish);
        } else {
            stuck(task, owner, approver, finish);
        }
    }

    private void late(Task task, PersonId owner, PersonId approver, LocalDate finish) {
        LocalDate promised = Journal.nextWorkday(finish.plusDays(3L + random.nextInt(14)));
        trouble(task, owner, finish, TaskState.DELAYED, promised);
        LocalDate done = random.nextInt(3) == 0 ? Journal.nextWorkday(promised.plusDays(4)) : promised;
        complete(task, owner, approver, done);
    }

    private void stuck(Task task, PersonId owner, PersonId approver, LocalDate finish) {
        LocalDate promised = Journal.nextWorkday(finish.plusDays(20));
        trouble(task, owner, finish, TaskState.BLOCKED, promised);
        if (random.nextInt(5) > 0) {
            LocalDate done = Journal.nextWorkday(promised.plusDays(random.nextInt(25)));
            state(task, owner, Journal.workday(done.minusDays(3)), TaskState.IN_PROGRESS, 85);
            complete(task, owner, approver, done);
        }
    }

    private ProgressReport.Builder report(Task task, LocalDate day) {
        return ProgressReport.builder().task(task.id()).when(Moment.of(day));
    }

    private void state(Task task, PersonId by, LocalDate day, TaskState state, int percent) {
        ProgressReport.Builder report = report(task, day).state(state);
        journal.add((percent > 0 ? report.percent(BigDecimal.valueOf(percent)) : report).build(), by, day, 9);
    }

    private void percent(Task task, PersonId by, LocalDate day, int percent) {
        journal.add(report(task, day).percent(BigDecimal.valueOf(percent)).build(), by, day, 17);
    }

    private void trouble(Task task, PersonId by, LocalDate day, TaskState state, LocalDate promised) {
        int reason = random.nextInt(REASONS.size());
        CauseKind kind = reason == REASONS.size() - 1 ? CauseKind.SUBJECTIVE : CauseKind.OBJECTIVE;
        journal.add(
                report(task, day)
                        .state(state)
                        .percent(BigDecimal.valueOf(60L + random.nextInt(25)))
                        .addCause(Cause.of(kind, REASONS.get(reason)))
                        .newFinish(promised)
                        .measures("每周跟进")
                        .build(),
                by,
                day,
                17);
    }

    /** Told the same day or, now and then, weeks later; most results are taken within days. */
    private void complete(Task task, PersonId owner, PersonId approver, LocalDate day) {
        int late = random.nextInt(12) == 0 ? 3 + random.nextInt(15) : 0;
        LocalDate told = Journal.nextWorkday(day.plusDays(late));
        journal.add(
                report(task, day)
                        .state(TaskState.COMPLETED)
                        .percent(BigDecimal.valueOf(100))
                        .actualFinish(day)
                        .build(),
                owner,
                told,
                17);
        if (random.nextInt(5) > 0) {
            LocalDate taken = Journal.nextWorkday(told.plusDays(1L + random.nextInt(4)));
            journal.add(TaskAcceptance.of(task.id(), Moment.of(taken)), approver, taken, 15);
        }
    }

    /** The tables that departments hand in: week by week for the year and the month, and two for the month. */
    void reports(Plan annual, Plan monthly, int month) {
        Period period = monthly.period();
        for (Department department : YearCompany.departments()) {
            for (LocalDate day = period.start(); !day.isAfter(period.end()); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == DayOfWeek.FRIDAY) {
                    handIn("weekly-progress", annual, department, Period.weekOf(day), day, month);
                    handIn("weekly-progress", monthly, department, Period.weekOf(day), day, month);
                }
            }
            handIn(
                    "monthly-task-results",
                    monthly,
                    department,
                    period,
                    period.start().plusDays(22),
                    month);
            handIn("execution-progress", monthly, department, period, period.end(), month);
        }
    }

    private void handIn(String report, Plan plan, Department department, Period period, LocalDate due, int month) {
        int luck = random.nextInt(100);
        if (luck < 4) {
            return;
        }
        boolean isBefore = Journal.workday(due)
                .isBefore(Period.month(YearPlans.YEAR, month).start());
        LocalDate day = isBefore ? Journal.nextWorkday(due) : Journal.workday(due);
        LocalDate told = luck < 10 ? Journal.nextWorkday(day.plusDays(2)) : day;
        Moment when = Moment.of(YearCompany.at(department.head(), told, 15).recordedAt());
        journal.add(
                new ReportFiled(report, plan.id(), YearCompany.unit(department, month), period, when),
                department.head(),
                told,
                15);
    }

    /** Engineers and money as they are put in place: mostly in time and in full. */
    void ledger(Plan monthly) {
        monthly.needs().forEach(need -> {
            Reference about = need.about().orElseThrow();
            boolean isMoney = need.account().isPresent();
            ResourceId resource = need.resource();
            Quantity asked = need.quantity().orElseThrow();
            LocalDate day = Journal.nextWorkday(monthly.period().start().plusDays(random.nextInt(4) == 0 ? 14 : 2));
            PersonId by =
                    YearCompany.department(isMoney ? "finance" : "product").head();
            enter(resource, LedgerEntryKind.PLANNED, asked, about, by, day);
            if (random.nextInt(6) > 0) {
                enter(resource, LedgerEntryKind.ALLOCATED, asked, about, by, day);
                BigDecimal used = asked.amount().multiply(BigDecimal.valueOf(80L + random.nextInt(30)));
                BigDecimal share = used.divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP);
                enter(
                        resource,
                        LedgerEntryKind.USED,
                        Quantity.of(isMoney ? share : share.min(asked.amount()), asked.unit()),
                        about,
                        by,
                        Journal.workday(monthly.period().end()));
            }
        });
    }

    /** Two of three shortages are answered, by engineers of another company. */
    void answers(PlanBook book, Plan monthly, int month) {
        List<BalanceLine> open = PlanStatus.of(book, AsOf.endOf(monthly.period().start()))
                .work(monthly.id())
                .openShortages();
        if (!open.isEmpty() && month % 3 > 0) {
            LocalDate day = Journal.nextWorkday(monthly.period().start().plusDays(3));
            open.forEach(line -> journal.add(
                    ShortageAnswer.builder()
                            .resource(line.resource())
                            .unit(line.unit())
                            .days(line.days())
                            .kind(ShortageAnswer.Kind.EXTERNAL_SUPPORT)
                            .when(Moment.of(day))
                            .build(),
                    YearCompany.department("product").head(),
                    day,
                    10));
        }
    }

    private void enter(
            ResourceId resource, LedgerEntryKind kind, Quantity amount, Reference about, PersonId by, LocalDate day) {
        journal.add(
                LedgerEntry.builder()
                        .resource(resource)
                        .kind(kind)
                        .quantity(amount)
                        .about(about)
                        .when(Moment.of(day))
                        .build(),
                by,
                day,
                14);
    }
}
