package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.Collaborations;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.forecast.Forecast;
import dev.plumbline.goal.rollup.Rollup;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.sla.EscalationDue;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.resource.AnswerCheck;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.schedule.DelayImpact;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CoverageMark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a plan book stands as of a moment (计划状态): attainment, states, lateness, lights. Derived, never stored.
 *
 * <p>Facts that hold later than the moment, or were recorded after what it knows, change nothing. Immutable and
 * thread-safe (GOAL-10).
 */
public final class PlanStatus {

    private final PlanBook book;
    private final List<PlanInForce> inForce;
    private final Map<PlanId, PlanInForce> byId;
    private final Lazy<Map<PlanId, List<GoalStatus>>> goalsByPlan;
    private final Lazy<Map<PlanId, List<TaskStatus>>> tasksByPlan;
    private final List<Plan> plans;
    private final PlanBook seen;
    private final AsOf asOf;
    private final AsOfBasis basis;
    private final Map<PlanId, Rollup> rollups;
    private final Map<PlanId, Lazy<Forecast>> forecasts = new LinkedHashMap<>();
    private final Map<GoalId, GoalStatus> goals;
    private final Map<TaskId, TaskStatus> tasks;
    private final Map<IssueId, IssueStatus> issues;
    private final IssueStatuses issueStatuses;
    private final Collaborations collaborations;
    private final Map<RiskId, RiskStatus> risks;
    private final Map<Reference, List<RiskStatus>> risksAbout;
    private final List<AnalysisStatus> analyses;
    private final FactView facts;
    private final BookCalendars calendars;
    private final ResourceLedger ledger;
    private final Map<PlanId, WorkStatus> work = new LinkedHashMap<>();
    private final Lazy<TimetableStatus> timetable = Lazy.of(() -> new TimetableStatus(this));
    private final Lazy<List<CoverageMark>> uncovered = Lazy.of(() -> UncoveredDays.of(this));
    private final Lazy<Optional<DelayImpact>> delays = Lazy.of(() -> new NetworkChoice(this).delays());
    private final Lazy<ReportsDue> reportsDue;
    private final Lazy<DeviationAnswers> deviationAnswers;
    private final Lazy<TouchedParties> touched;
    private final Lazy<List<ExternalChangeStatus>> externalChanges;
    private final List<ActionItem> actionItems;

    private PlanStatus(PlanBook asked, AsOf asOf, AsOfBasis basis) {
        this.inForce = PlanInForce.of(asked, asOf);
        this.byId = index(inForce, each -> each.plan().id());
        PlanBook book = PlanInForce.seen(asked, inForce);
        this.plans = book.plans();
        this.seen = book;
        FactView facts = FactView.of(book, asOf);
        this.book = asked;
        this.asOf = asOf;
        this.basis = basis;
        this.calendars = BookCalendars.of(book);
        this.ledger = ResourceLedger.of(facts.of(LedgerEntry.class), asOf, book.zone());
        book.plans().forEach(plan -> work.putIfAbsent(plan.id(), new WorkStatus(this, plan)));
        SilentPlans silent = SilentPlans.of(book, facts);
        GoalStatuses goalStatuses = new GoalStatuses(book, facts, calendars);
        this.rollups = goalStatuses.rollups();
        rollups.forEach((plan, rollup) -> forecasts.put(plan, Lazy.of(() -> Forecast.of(rollup))));
        this.goals = index(goalStatuses.all(), GoalStatus::id);
        this.tasks = index(
                new TaskStatuses(book, facts, calendars, ledger, silent).all(),
                status -> status.task().id());
        this.goalsByPlan = Lazy.of(() -> grouped(goals.values(), GoalStatus::plan));
        this.tasksByPlan = Lazy.of(() -> grouped(tasks.values(), TaskStatus::plan));
        PartyClocks clocks = calendars.clocks();
        this.issueStatuses = new IssueStatuses(book, facts, clocks);
        this.issues = index(issueStatuses.all(), status -> status.issue().id());
        ActionItems items = new ActionItems(tasks.values());
        this.collaborations = Collaborations.of(
                facts.standing(),
                book.policy().collaboration(),
                book.organisation(),
                clocks,
                asOf,
                items.done(book.zone()));
        this.actionItems = items.of(collaborations.resolutions());
        this.risks = index(
                new RiskStatuses(facts, goals, tasks).of(book),
                status -> status.risk().id());
        this.risksAbout = risks.values().stream()
                .filter(status -> status.risk().about().isPresent())
                .collect(Collectors.groupingBy(status -> status.risk().about().orElseThrow()));
        this.facts = facts;
        this.deviationAnswers = Lazy.of(() -> new DeviationAnswers(facts));
        this.touched = Lazy.of(() -> new TouchedParties(book));
        this.externalChanges = Lazy.of(() -> ExternalChanges.of(this));
        this.reportsDue = Lazy.of(() -> DueReckoning.of(this, facts));
        this.analyses = AnalysisStatuses.of(book, facts, goals);
    }

    /** The status of a book as of a moment. */
    public static PlanStatus of(PlanBook book, AsOf asOf) {
        return new PlanStatus(book, asOf, AsOfBasis.ASKED);
    }

    /** The status of a book as of a day that was chosen, told with the choice. */
    public static PlanStatus of(PlanBook book, AsOfChoice choice) {
        return new PlanStatus(book, choice.moment(), choice.basis());
    }

    /**
     * The status of a book as of the end of the day it speaks of itself: that of its latest fact, else the first of its
     * longest plan; see {@link AsOfChoice#of}.
     */
    public static PlanStatus latest(PlanBook book) {
        return of(book, AsOfChoice.of(book));
    }

    /** The latest day on which a fact of a book holds. */
    public static Optional<LocalDate> latestDate(PlanBook book) {
        return book.execution().entries().stream()
                .map(entry -> entry.fact().when().date(book.zone()))
                .max(LocalDate::compareTo);
    }

    private static <K, V> Map<K, List<V>> grouped(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.groupingBy(key, Collectors.toUnmodifiableList()));
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** The book it was asked of; of its plans {@link #plans()} count. */
    public PlanBook book() {
        return book;
    }

    /** The plans as they count: of each the version in force at the moment, as known then (GOAL-10). */
    public List<Plan> plans() {
        return plans;
    }

    /** The plans as they count, and why. */
    public List<PlanInForce> plansInForce() {
        return inForce;
    }

    /** A plan as it counts, if the book has it. */
    public Optional<PlanInForce> plan(PlanId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The same moment with another content of a plan: a what-if (GOAL-10). */
    public PlanStatus supposing(Plan plan) {
        return new PlanStatus(book.supposing(plan), asOf, basis);
    }

    /**
     * The same moment under another version of a plan (GOAL-10).
     *
     * @throws NoSuchElementException if the plan has no such version
     */
    public PlanStatus under(PlanId plan, int version) {
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
        return StatusComparison.of(before, after);
    }

    /** All goals, in the order of the plans. */
    public Collection<GoalStatus> goals() {
        return goals.values();
    }

    /** The goals of one plan, in its order. */
    public List<GoalStatus> goals(PlanId plan) {
        return goalsByPlan.get().getOrDefault(plan, List.of());
    }

    /**
     * The figures of one plan's goals, to be explained or compared with a what-if (GOAL-7, GOAL-10).
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public Rollup rollup(PlanId plan) {
        return found(rollups, plan, "plan");
    }

    /**
     * What one plan's goals are expected to come to by their run rates (GOAL-10); worked out when it is first asked for.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public Forecast forecast(PlanId plan) {
        return found(forecasts, plan, "plan").get();
    }

    /** All tasks, in the order of the plans. */
    public Collection<TaskStatus> tasks() {
        return tasks.values();
    }

    /** The tasks of one plan, in its order. */
    public List<TaskStatus> tasks(PlanId plan) {
        return tasksByPlan.get().getOrDefault(plan, List.of());
    }

    /** All issues, in the order in which they were recorded. */
    public Collection<IssueStatus> issues() {
        return issues.values();
    }

    /**
     * The issues that fall to one plan: that of the shortest period in which they occurred, the first of several such;
     * the book's first plan where there is none.
     */
    public List<IssueStatus> issues(PlanId plan) {
        return issues.values().stream()
                .filter(issue -> home(issue).filter(plan::equals).isPresent())
                .toList();
    }

    private Optional<PlanId> home(IssueStatus issue) {
        LocalDate day = issue.issue().when().date(book.zone());
        return plans.stream()
                .filter(plan -> plan.period().contains(day))
                .min(Comparator.comparing(plan -> plan.period().range().days()))
                .or(() -> plans.stream().findFirst())
                .map(Plan::id);
    }

    /**
     * The escalations that fell due after an earlier poll and by now, in order of time, for whoever is to be told (ISS-3).
     *
     * <p>Each is told by exactly one of any sequence of polls, even where steps and pauses are entered after the fact.
     *
     * @param poll the moment of the status that was asked before; {@link Instant#MIN} for the first time
     */
    public List<EscalationDue> escalationsSince(Instant poll) {
        return issueStatuses.escalationsSince(poll);
    }

    /**
     * What was measured, reported, signed or done and counts nowhere: of nothing that a plan has, in a unit or of a kind
     * that does not fit, for days that nobody looks at, or asked for by nobody (GOAL-3, GOAL-8).
     */
    public List<Finding> unmatchedFacts() {
        return new UnmatchedFacts(this, seen, facts).findings();
    }

    /** What was recorded about issues that nobody reported. */
    public List<Finding> strayIssueFacts() {
        return issueStatuses.strays();
    }

    /** How collaborations and meetings go: what falls due about them, what is overdue, which letters are to be sent. */
    public Collaborations collaborations() {
        return collaborations;
    }

    /** All risks, in the order of the plans. */
    public Collection<RiskStatus> risks() {
        return risks.values();
    }

    /** The risks of one goal or task, such as {@code task/signing}. */
    public List<RiskStatus> risks(Reference about) {
        return risksAbout.getOrDefault(about, List.of());
    }

    /** Which working calendar counts for what (CAL-1). */
    public BookCalendars calendars() {
        return calendars;
    }

    /** What was planned, put in place and used of each resource (资源管理台账, RES-2). */
    public ResourceLedger ledger() {
        return ledger;
    }

    /** Answers to shortages that no plan of the book has (RES-3). */
    public List<Finding> strayShortageAnswers() {
        return AnswerCheck.aboutNothing(
                facts.of(ShortageAnswer.class),
                work.values().stream().map(WorkStatus::balance).toList());
    }

    /**
     * How the work of one plan goes.
     *
     * @throws NoSuchElementException if the book has no such plan
     */
    public WorkStatus work(PlanId plan) {
        return found(work, plan, "plan");
    }

    /** How the work of each plan goes, in the order of the plans. */
    public Collection<WorkStatus> work() {
        return Collections.unmodifiableCollection(work.values());
    }

    /**
     * What the delays told of do to the tasks behind them, by the book's policy (TASK-5); empty if nothing is late.
     *
     * <p>A task is late by the finish now promised; past its planned finish, by today. Tasks that are over neither delay
     * others nor move.
     */
    public Optional<DelayImpact> delays() {
        return delays.get();
    }

    /** How planning keeps to its timetable: what was done, what is overdue, what comes next (PLAN-7). */
    public TimetableStatus timetable() {
        return timetable.get();
    }

    /**
     * The days that anything here rests on and that its calendar does not cover, in one mark a coverage (CAL-1): schedules,
     * planned percentages, targets to date, routine tasks, the timetable, clocks and due times. None where all is covered.
     */
    public List<CoverageMark> uncovered() {
        return uncovered.get();
    }

    /** The facts of one kind that count at the moment asked for, in the order in which they hold. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.of(kind);
    }

    /** Who owes which report or measurement by when: given, late or missing (MON-3). */
    public ReportsDue reportsDue() {
        return reportsDue.get();
    }

    /** Which deviations an analysis answers (MON-1). */
    public DeviationAnswers deviationAnswers() {
        return deviationAnswers.get();
    }

    /** Whom to tell of what happens to goals and tasks, such as {@code goal/revenue} (MON-2). */
    public WhomToTell whomToTell(Collection<Reference> about) {
        return touched.get().of(about, List.of());
    }

    /** Whom to tell that a need is not met: by what it is for, and whoever is to provide it (MON-2). */
    public WhomToTell whomToTell(ResourceNeed need) {
        return touched.get()
                .of(need.about().stream().toList(), need.provider().stream().toList());
    }

    /** What changed outside, and who has answered it (MON-2). */
    public List<ExternalChangeStatus> externalChanges() {
        return externalChanges.get();
    }

    /** The resolutions with an owner, and the tasks that track them (TASK-8). */
    public List<ActionItem> actionItems() {
        return actionItems;
    }

    /** All recorded analyses beside the computed figures. */
    public List<AnalysisStatus> analyses() {
        return analyses;
    }

    /**
     * One goal.
     *
     * @throws NoSuchElementException if no plan of the book has it
     */
    public GoalStatus goal(GoalId id) {
        return found(goals, id, "goal");
    }

    /**
     * One task.
     *
     * @throws NoSuchElementException if no plan of the book has it
     */
    public TaskStatus task(TaskId id) {
        return found(tasks, id, "task");
    }

    /** One task, if some plan of the book has it. */
    public Optional<TaskStatus> findTask(TaskId id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /**
     * One issue.
     *
     * @throws NoSuchElementException if it was not recorded by then
     */
    public IssueStatus issue(IssueId id) {
        return found(issues, id, "issue");
    }

    /** Whether some plan of the book has a goal of this id. */
    public boolean hasGoal(GoalId id) {
        return goals.containsKey(id);
    }

    private static <K, V> V found(Map<K, V> known, K id, String kind) {
        V value = known.get(id);
        if (value == null) {
            throw new NoSuchElementException("The book has no " + kind + " [" + id + "]. Take an id from its plans.");
        }
        return value;
    }
}
