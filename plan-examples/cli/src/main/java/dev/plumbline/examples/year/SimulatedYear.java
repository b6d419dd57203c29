package dev.plumbline.examples.year;

import dev.plumbline.book.PlanBook;
import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A year of a company of a hundred people: 300 goals, 3,000 tasks, 500 issues, requests decided step by step, late and
 * corrected entries, and a re-organisation in July. Always the same. Immutable and thread-safe once made.
 */
public final class SimulatedYear {

    /** The month from which the new organisation holds. */
    static final int REORGANISED = 7;

    private static final long SEED = 20240101L;
    private static final int MONTHS = 12;
    private static final int ISSUES = 42;

    private final List<PlanBook> books = new ArrayList<>();
    private final Map<Integer, PlanStatus> statuses = new ConcurrentHashMap<>();

    private SimulatedYear() {}

    /** Lives through the year; this takes some seconds. */
    public static SimulatedYear of2024() {
        SimulatedYear year = new SimulatedYear();
        year.live();
        return year;
    }

    private void live() {
        Journal journal = new Journal();
        YearPlans plans = new YearPlans(SEED);
        YearFigures figures = new YearFigures(SEED + 1, journal);
        YearWork work = new YearWork(SEED + 2, journal);
        YearIssues issues = new YearIssues(SEED + 3, journal);
        YearMeetings meetings = new YearMeetings(SEED + 4, journal);
        Plan annual = plans.annual();
        PlanBook book = YearDecisions.approve(empty(), annual, LocalDate.of(2023, 12, 20));
        Plan monthly = plans.monthly(1);
        book = YearDecisions.approve(book, monthly, LocalDate.of(2023, 12, 25));
        book = YearDecisions.publish(book, annual.id(), LocalDate.of(2024, 1, 2));
        meetings.ofTheYear();
        work.tasks(annual);
        for (int month = 1; month <= MONTHS; month++) {
            Period period = Period.month(YearPlans.YEAR, month);
            book = YearDecisions.publish(book, monthly.id(), Journal.nextWorkday(period.start()));
            meetings.month(month);
            work.tasks(monthly);
            work.ledger(monthly);
            work.answers(book, monthly, month);
            work.reports(annual, monthly, month);
            figures.month(annual, period);
            figures.month(monthly, period);
            issues.month(period, month == 6 || month == 12 ? ISSUES - 2 : ISSUES);
            book = month == REORGANISED
                    ? book.toBuilder()
                            .organisation(YearCompany.organisation(month))
                            .build()
                    : book;
            book = YearDecisions.month(book, month);
            if (month < MONTHS) {
                monthly = plans.monthly(month + 1);
                book = YearDecisions.approve(
                        book, monthly, Journal.workday(period.start().plusDays(24)));
            }
            book = journal.into(book, end(month));
            books.add(book);
        }
    }

    private static PlanBook empty() {
        return PlanBook.builder()
                .organisation(YearCompany.organisation(1))
                .policy(YearCompany.policy())
                .calendar(CalendarId.of("CN"))
                .zone(YearCompany.ZONE)
                .build();
    }

    private static Instant end(int month) {
        return Period.month(YearPlans.YEAR, month)
                .end()
                .plusDays(1)
                .atStartOfDay(YearCompany.ZONE)
                .toInstant();
    }

    /** The book as it was kept at the end of a month, 1 to 12. */
    public PlanBook book(int month) {
        return books.get(month - 1);
    }

    /** Where the company stood at the end of a month, as known then. */
    public PlanStatus status(int month) {
        return statuses.computeIfAbsent(month, any -> status(book(month), month));
    }

    /** The same from any book: what was recorded later is not known. */
    static PlanStatus status(PlanBook book, int month) {
        LocalDate last = Period.month(YearPlans.YEAR, month).end();
        return PlanStatus.of(book, AsOf.endOf(last).knownAt(end(month).minusNanos(1)));
    }

    /** What the general manager reads at the end of a month. */
    public MonthDigest digest(int month) {
        return MonthDigest.of(this, month);
    }
}
