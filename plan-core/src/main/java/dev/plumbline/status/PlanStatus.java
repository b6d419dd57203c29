package dev.plumbline.status;

import dev.plumbline.Given;
import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.References;
import dev.plumbline.collaboration.Collaborations;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.forecast.Forecast;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.resource.AnswerCheck;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CoverageMark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan book stands as of a moment (计划状态): attainment, states, lateness, lights. Derived, never stored.
 *
 * <p>Facts that hold later than the moment, or were recorded after what it knows, change nothing. Immutable and
 * thread-safe (GOAL-10).
 */
public final class PlanStatus {

    private final PlanBook book;
    private final List<PlanInForce> inForce;
    private final Map<PlanId, PlanInForce> byId = new LinkedHashMap<>();
    private final AsOf asOf;
    private final AsOfBasis basis;
    private final StatusCore core;
    private final LaterParts later;

    private PlanStatus(PlanBook book, AsOf asOf, AsOfBasis basis) {
        AsOfChoice.check(asOf.date(book.zone()));
        this.book = book;
        this.asOf = asOf;
        this.basis = basis;
        this.inForce = PlanInForce.of(book, asOf);
        inForce.forEach(each -> byId.putIfAbsent(each.plan().id(), each));
        this.core = StatusCore.of(PlanInForce.seen(book, inForce), asOf);
        this.later = new LaterParts(this, null, new FactChange());
    }

    private PlanStatus(PlanStatus before, PlanBook book) {
        this.book = book;
        this.asOf = before.asOf;
        this.basis = before.basis;
        this.inForce = before.inForce;
        this.byId.putAll(before.byId);
        FactChange change = new FactChange();
        this.core = before.core.after(PlanInForce.seen(book, inForce), change);
        this.later = new LaterParts(this, before, change);
    }

    /**
     * The status of a book as of a moment.
     *
     * @throws IllegalArgumentException if that lies outside the years 1900 to 2200 in the book's zone (SAFE-1)
     */
    public static PlanStatus of(PlanBook book, AsOf asOf) {
        Given.all(book, "book", asOf, "asOf");
        return new PlanStatus(book, asOf, AsOfBasis.ASKED);
    }

    /**
     * The status of a book as of a day that was chosen, told with the choice.
     *
     * @throws IllegalArgumentException if that lies outside the years 1900 to 2200 (SAFE-1)
     */
    public static PlanStatus of(PlanBook book, AsOfChoice choice) {
        Given.all(book, "book", choice, "choice");
        return new PlanStatus(book, choice.moment(), choice.basis());
    }

    /**
     * The status of a book as of the end of the day it speaks of itself: that of its latest fact, else the first of its
     * longest plan; see {@link AsOfChoice#of}.
     */
    public static PlanStatus latest(PlanBook book) {
        return of(book, AsOfChoice.of(book));
    }

    /** The latest day on which a fact of a book holds; days outside the years 1900 to 2200 are none (SAFE-1). */
    public static Optional<LocalDate> latestDate(PlanBook book) {
        Given.one(book, "book");
        return book.execution().entries().stream()
                .map(entry -> entry.fact().when().date(book.zone()))
                .filter(AsOfChoice::isCounted)
                .max(LocalDate::compareTo);
    }

    /**
     * The same moment, asked of the book after more was recorded: equal to a status made anew, but what the new facts do not
     * touch is taken over, so that one fact more costs little of the whole. Where more differs than facts, all is made anew.
     *
     * <p>The day it is told for stays, too, so this suits a day that was asked for; and so does what it supposes: under
     * another version or content of a plan it stays so, whatever book it is asked of.
     */
    public PlanStatus after(PlanBook next) {
        Given.one(next, "next");
        PlanBook supposed = supposingAsHere(next);
        return supposed.recordedSince(book).isPresent()
                ? new PlanStatus(this, supposed)
                : new PlanStatus(supposed, asOf, basis);
    }

    /** A book with the plans as they are supposed to be here, where it does not suppose something itself. */
    private PlanBook supposingAsHere(PlanBook next) {
        List<Plan> plans = book.plans().stream()
                .filter(plan -> book.isSupposed(plan.id()) && !next.isSupposed(plan.id()))
                .toList();
        List<PlanId> without = next.plans().stream()
                .map(Plan::id)
                .filter(id -> book.isSupposed(id) && book.plan(id).isEmpty())
                .toList();
        PlanBook supposed = plans.isEmpty() ? next : next.supposing(plans);
        return without.isEmpty() ? supposed : supposed.supposingWithout(without);
    }

    StatusCore core() {
        return core;
    }

    LaterParts later() {
        return later;
    }

    /** The book it was asked of; of its plans {@link #plans()} count. */
    public PlanBook book() {
        return book;
    }

    /** The plans as they count: of each the version in force at the moment, as known then (GOAL-10). */
    public List<Plan> plans() {
        return core.book.plans();
    }

    /** The plans as they count, and why. */
    public List<PlanInForce> plansInForce() {
        return inForce;
    }

    /** A plan as it counts, if the book has it. */
    public Optional<PlanInForce> plan(PlanId id) {
        Given.one(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /** The same moment with another content of a plan: a what-if (GOAL-10). */
    public PlanStatus supposing(Plan plan) {
        Given.one(plan, "plan");
        return new PlanStatus(book.supposing(plan), asOf, basis);
    }

    /**
     * The same moment under another version of a plan (GOAL-10).
     *
     * @throws NoSuchElementException if the plan has no such version
     */
    public PlanStatus under(PlanId plan, int version) {
        Given.one(plan, "plan");
        return book.history(plan)
                .version(version)
                .map(known -> supposing(known.plan()))
                .orElseThrow(() -> new NoSuchElementException("Plan [" + plan + "] has no version [" + version
                        + "]. Take one of the " + book.history(plan).currentNumber() + " there are."));
    }

    public AsOf asOf() {
        return asOf;
    }

    /** Why it is as of this day. */
    public AsOfBasis basis() {
        return basis;
    }

    /** The day it is told for, as people should be told it: empty if there is nothing to take one from. */
    public Optional<LocalDate> day() {
        return basis == AsOfBasis.NOTHING ? Optional.empty() : Optional.of(date());
    }

    /** The day asked for, in the book's zone; without {@link #day()} one on which nothing holds. */
    public LocalDate date() {
        return asOf.date(book.zone());
    }

    public PlanPolicy policy() {
        return book.policy();
    }

    /** The status narrowed to a plan, a unit, a person or some days, each with a light of its own (MON-4). */
    public StatusParts parts() {
        return new StatusParts(this);
    }

    /** What differs between two statuses: two dates, two versions, or today and a what-if (GOAL-10). */
    public static StatusComparison compare(PlanStatus before, PlanStatus after) {
        Given.all(before, "before", after, "after");
        return StatusComparison.of(before, after);
    }

    /** All goals, in the order of the plans. */
    public Collection<GoalStatus> goals() {
        return core.goals.all();
    }

    /** The goals of one plan, in its order. */
    public List<GoalStatus> goals(PlanId plan) {
        Given.one(plan, "plan");
        return later.goals.get().getOrDefault(plan, List.of());
    }

    /**
     * The figures of one plan's goals, to be explained or compared with a what-if (GOAL-7, GOAL-10).
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public Rollup rollup(PlanId plan) {
        Given.one(plan, "plan");
        return found(core.goals.rollups().get(plan), plan, "plan");
    }

    /**
     * What one plan's goals are expected to come to by their run rates (GOAL-10); worked out when it is first asked for.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public Forecast forecast(PlanId plan) {
        Given.one(plan, "plan");
        return found(later.forecasts.get(plan), plan, "plan").get();
    }

    /** All tasks, in the order of the plans. */
    public Collection<TaskStatus> tasks() {
        return core.tasks.all();
    }

    /** The tasks of one plan, in its order. */
    public List<TaskStatus> tasks(PlanId plan) {
        Given.one(plan, "plan");
        return later.tasks.get().getOrDefault(plan, List.of());
    }

    /** All issues, in the order in which they were recorded. */
    public Collection<IssueStatus> issues() {
        return core.issues.all();
    }

    /**
     * The issues that fall to one plan: that of the shortest period in which they occurred, the first of several such;
     * the book's first plan where there is none.
     */
    public List<IssueStatus> issues(PlanId plan) {
        Given.one(plan, "plan");
        return later.issues.get().getOrDefault(plan, List.of());
    }

    /**
     * The escalations that fell due after an earlier poll and by now, in order of time, for whoever is to be told (ISS-3).
     *
     * <p>Each is told by exactly one of any sequence of polls, even where steps and pauses are entered after the fact.
     *
     * @param poll the moment of the status that was asked before; {@link Instant#MIN} for the first time
     */
    public List<EscalationDue> escalationsSince(Instant poll) {
        Given.one(poll, "poll");
        return core.issues.escalationsSince(poll);
    }

    /**
     * What was measured, reported, signed or done and counts nowhere: of nothing that a plan has, in a unit or of a kind
     * that does not fit, for days that nobody looks at, or asked for by nobody (GOAL-3, GOAL-8).
     */
    public List<Finding> unmatchedFacts() {
        return later.unmatched.get();
    }

    /** Links that lead nowhere and ids used twice, by all that is known and stands, whenever it holds (SAFE-3). */
    public List<Finding> danglingReferences() {
        return References.findings(book(), core.facts.standing(), asOf());
    }

    /** What was recorded about issues that nobody reported. */
    public List<Finding> strayIssueFacts() {
        return core.issues.strays();
    }

    /** How collaborations and meetings go: what falls due about them, what is overdue, which letters are to be sent. */
    public Collaborations collaborations() {
        return core.collaborations;
    }

    /** All risks, in the order of the plans. */
    public Collection<RiskStatus> risks() {
        return core.risks;
    }

    /** The risks of one goal or task, such as {@code task/signing}. */
    public List<RiskStatus> risks(Reference about) {
        Given.one(about, "about");
        return later.risks.get().getOrDefault(about, List.of());
    }

    /** Which working calendar counts for what (CAL-1). */
    public BookCalendars calendars() {
        return core.calendars;
    }

    /** What was planned, put in place and used of each resource (资源管理台账, RES-2). */
    public ResourceLedger ledger() {
        return core.ledger;
    }

    /** Answers to shortages that no plan of the book has (RES-3). */
    public List<Finding> strayShortageAnswers() {
        return AnswerCheck.aboutNothing(
                core.facts.of(ShortageAnswer.class),
                later.work.values().stream().map(WorkStatus::balance).toList());
    }

    /**
     * How the work of one plan goes.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public WorkStatus work(PlanId plan) {
        Given.one(plan, "plan");
        return found(later.work.get(plan), plan, "plan");
    }

    /** How the work of each plan goes, in the order of the plans. */
    public Collection<WorkStatus> work() {
        return Collections.unmodifiableCollection(later.work.values());
    }

    /**
     * What the delays told of do to the tasks behind them, by the book's policy (TASK-5); empty if nothing is late.
     *
     * <p>A task is late by the finish now promised; past its planned finish, by today. One that was finished late
     * goes on delaying, by the day on which it was finished, what had not begun by then and is not over. Cancelled tasks
     * neither delay others nor move.
     */
    public Optional<DelayImpact> delays() {
        return later.delays.get();
    }

    /** How planning keeps to its timetable: what was done, what is overdue, what comes next (PLAN-7). */
    public TimetableStatus timetable() {
        return later.timetable.get();
    }

    /**
     * The days that anything here rests on and that its calendar does not cover, in one mark a coverage (CAL-1): schedules,
     * planned percentages, targets to date, routine tasks, the timetable, clocks and due times. None where all is covered.
     */
    public List<CoverageMark> uncovered() {
        return later.uncovered.get();
    }

    /** The facts of one kind that count at the moment asked for, in the order in which they hold. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        Given.one(kind, "kind");
        return core.facts.of(kind);
    }

    /** Who owes which report or measurement by when: given, late or missing (MON-3). */
    public ReportsDue reportsDue() {
        return later.reportsDue.get();
    }

    /** Which deviations an analysis answers (MON-1). */
    public DeviationAnswers deviationAnswers() {
        return later.deviationAnswers.get();
    }

    /** Whom to tell of what happens to goals and tasks, such as {@code goal/revenue} (MON-2). */
    public WhomToTell whomToTell(Collection<Reference> about) {
        Given.each(about, "about");
        return later.touched.get().of(about, List.of());
    }

    /** Whom to tell that a need is not met: by what it is for, and whoever is to provide it (MON-2). */
    public WhomToTell whomToTell(ResourceNeed need) {
        Given.one(need, "need");
        return later.touched
                .get()
                .of(need.about().stream().toList(), need.provider().stream().toList());
    }

    /** What changed outside, and who has answered it (MON-2). */
    public List<ExternalChangeStatus> externalChanges() {
        return later.externalChanges.get();
    }

    /** The resolutions with an owner, and the tasks that track them (TASK-8). */
    public List<ActionItem> actionItems() {
        return core.actionItems;
    }

    /** All recorded analyses beside the computed figures. */
    public List<AnalysisStatus> analyses() {
        return later.analyses.get();
    }

    /**
     * One goal.
     *
     * @throws NoSuchElementException if no plan of the book has it
     */
    public GoalStatus goal(GoalId id) {
        Given.one(id, "id");
        return found(core.goals.all().find(id), id, "goal");
    }

    /**
     * One task.
     *
     * @throws NoSuchElementException if no plan of the book has it
     */
    public TaskStatus task(TaskId id) {
        Given.one(id, "id");
        return found(core.tasks.all().find(id), id, "task");
    }

    /** One task, if some plan of the book has it. */
    public Optional<TaskStatus> findTask(TaskId id) {
        Given.one(id, "id");
        return Optional.ofNullable(core.tasks.all().find(id));
    }

    /**
     * One issue.
     *
     * @throws NoSuchElementException if it was not recorded by then
     */
    public IssueStatus issue(IssueId id) {
        Given.one(id, "id");
        return found(core.issues.all().find(id), id, "issue");
    }

    /** Whether some plan of the book has a goal of this id. */
    public boolean hasGoal(GoalId id) {
        Given.one(id, "id");
        return core.goals.all().has(id);
    }

    private static <V> V found(@Nullable V value, Object id, String kind) {
        if (value == null) {
            throw new NoSuchElementException("The book has no " + kind + " [" + id + "]. Take an id from its plans.");
        }
        return value;
    }
}
