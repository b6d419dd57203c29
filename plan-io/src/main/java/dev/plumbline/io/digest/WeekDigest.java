package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.party.PersonId;
import dev.plumbline.status.AsOfChoice;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.CalendarDay;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has to know at the start of a week (周一简报): what is due, what is late, where their goals stand, what waits for
 * them and what changed (MON-3, MON-4, COL-1, ISS-3).
 */
public final class WeekDigest {

    /** Of whole companies and units no more than so many of a chapter are told; people are told all that is theirs. */
    private static final int MOST = 30;

    private static final int MOST_CHANGES = 8;

    private final PlanStatus status;
    private final Optional<LocalDate> since;
    private final Scope scope;
    private final Words words;
    private final Week week;
    private final Chapters chapters;

    private WeekDigest(PlanStatus status, Optional<LocalDate> since, Scope scope, Locale locale) {
        this.status = status;
        this.since = since;
        this.scope = scope;
        this.words = Words.of(locale, status);
        this.week = Week.of(status);
        boolean isPerson = scope.party().filter(PersonId.class::isInstance).isPresent();
        this.chapters = new Chapters(words, isPerson ? Integer.MAX_VALUE : MOST);
    }

    /** The day on which the week before the status's day began, or its own week, whichever is before that day. */
    public static LocalDate lastBeginning(PlanStatus status) {
        return status.date()
                .with(TemporalAdjusters.previous(Week.of(status).days().start().getDayOfWeek()));
    }

    /**
     * The digest of a scope for the week of the status's day, with what changed since the week began before; where that day
     * cannot be counted it is compared with nothing and says so.
     */
    public static ReviewDocument of(PlanStatus status, Scope scope, Locale locale) {
        return status.day().isEmpty()
                ? new WeekDigest(status, Optional.empty(), scope, locale).ofNothing()
                : new WeekDigest(
                                status, Optional.of(lastBeginning(status)).filter(AsOfChoice::isCounted), scope, locale)
                        .document();
    }

    /**
     * The same with what changed since another day.
     *
     * @param since changes since the end of that day are told
     * @throws IllegalArgumentException if that is not before the status's day, or outside the years 1900 to 2200
     */
    public static ReviewDocument of(PlanStatus status, LocalDate since, Scope scope, Locale locale) {
        if (!since.isBefore(status.date())) {
            throw new IllegalArgumentException("Changes since [" + since + "] are none on [" + status.date()
                    + "]. Give a day before the status's day.");
        }
        WeekDigest digest = new WeekDigest(status, Optional.of(since), scope, locale);
        return status.day().isEmpty() ? digest.ofNothing() : digest.document();
    }

    private ReviewDocument document() {
        Reach reach = scope.in(status);
        Awaited awaited = new Awaited(status);
        WorkChapters work = new WorkChapters(status, reach, awaited.stakes(), week, words);
        OpenChapters open = new OpenChapters(status, reach, awaited, week, words);
        StandingDuties duties = new StandingDuties(status, reach, since.orElse(status.date()), week, words);
        MilestoneItems milestones = new MilestoneItems(status, reach, week, words);
        chapters.addWhole(words.say("本周到期", "Due this week"), joined(work.due(), milestones.due()));
        chapters.add(words.say("已逾期", "Overdue"), joined(work.overdue(), milestones.overdue()));
        chapters.add(words.say("本周常规工作", "Routine tasks this week"), duties.routines());
        chapters.add(words.say("待决事项", "Awaiting a decision"), open.decisions());
        chapters.add(words.say("待答复的协作", "Collaboration to answer"), open.requests());
        chapters.add(words.say("问题", "Issues"), open.issues());
        chapters.add(words.say("需关注的风险", "Risks to review"), duties.risks());
        chapters.add(words.say("应报", "Reports due"), open.reports());
        List<Item> silent = work.silent();
        boolean isQuiet = chapters.isEmpty() && silent.isEmpty();
        chapters.add(words.say("目标", "Goals"), work.goals());
        chapters.add(words.say("无数据", "Without data"), silent);
        since.ifPresentOrElse(day -> addChanges(day, reach, awaited), this::addNoComparison);
        if (isQuiet) {
            chapters.addFirst(words.say("本周", "This week"), Chapters.item(quiet()));
        }
        return new ReviewDocument(title(), subtitle(), chapters.all());
    }

    private void addChanges(LocalDate day, Reach reach, Awaited awaited) {
        PlanStatus earlier = Changes.earlier(status, day);
        Changes changes = Changes.of(new ComparedStatuses(earlier, scope.in(earlier), status, reach, awaited))
                .most(MOST_CHANGES);
        chapters.addWhole(changedSince(day), new ChangeChapter(chapters, words).items(changes));
    }

    private void addNoComparison() {
        chapters.addWhole(
                words.say("变化", "Changed"),
                List.of(Chapters.item(words.say(
                        "上周早于1900年，无法比较。", "The week before lies before 1900: there is nothing to compare with."))));
    }

    private static List<Item> joined(List<Item> first, List<Item> next) {
        return Stream.concat(first.stream(), next.stream()).toList();
    }

    /** A book that knows no day has no week to tell of. */
    private ReviewDocument ofNothing() {
        chapters.addFirst(
                words.say("本周", "This week"),
                Chapters.item(words.say("没有计划，也没有任何记录。", "There is no plan, and nothing was recorded.")));
        return new ReviewDocument(title(), words.say("没有截至日期", "as of no day"), chapters.all());
    }

    private String title() {
        return words.say("周一简报：", "Monday digest: ")
                + scope.party().map(words::name).orElseGet(() -> words.say((Localized) scope));
    }

    private String changedSince(LocalDate day) {
        return words.say("自" + words.shortDay(day) + "以来的变化", "Changed since " + words.day(day));
    }

    private String quiet() {
        return words.say(
                "本周没有到期或逾期的任务，也没有待处理的问题、报告和决定。",
                "Nothing is due or overdue this week, and no issue, report or decision waits.");
    }

    /** {@code 2024年7月15日至7月21日，5个工作日，截至2024年7月15日}. */
    private String subtitle() {
        String unusual = week.unusual().stream().map(this::unusual).collect(Collectors.joining(words.say("、", ", ")));
        long working = week.workingDays();
        return words.line(
                words.days(week.days().start(), week.days().end()),
                words.say(working + "个工作日", working + (working == 1 ? " working day" : " working days"))
                        + words.aside(unusual),
                week.isCovered() ? "" : words.say("日历未含全部日期", "not all of them in the calendar"),
                words.say("截至", "as of ") + words.day(status.date()));
    }

    private String unusual(CalendarDay day) {
        return words.shortDay(day.date()) + words.say("", " ") + words.say(day.kind());
    }
}
