package dev.plumbline.book;

import dev.plumbline.Given;
import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.execution.Execution;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Reference;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueAction;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueState;
import dev.plumbline.party.Organisation;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanCase;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.policy.RuleProfile;
import dev.plumbline.task.TaskEvent;
import dev.plumbline.task.TaskFact;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.State;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a file holds and a status is made from (计划账本): plans, what happened, the policy and the zone.
 *
 * <p>Recording a fact answers a new book in constant time. What is in process or in force changes by
 * {@link #take(PlanId, PlanAction, Stamp) steps} and in no other way: a draft plan is put in with {@link #with(Plan)},
 * a draft request with {@link #file}, and from the first step on both are what their record says (WF-4). Immutable and
 * thread-safe.
 */
public final class PlanBook {

    private final BookContent content;
    // Made when it is first asked for; the same whoever makes it.
    private volatile @Nullable BookIndex index;

    PlanBook(BookContent content) {
        this.content = content;
    }

    private PlanBook(BookContent content, @Nullable BookIndex index) {
        this.content = content;
        this.index = index;
    }

    /** A book of plans in which nothing has happened yet. */
    public static PlanBook of(Plan... plans) {
        Given.one(plans, "plans");
        return builder().addPlans(plans).build();
    }

    /** A book with the lives of its plans and its requests as they were stored; {@link #integrity()} tells what does not fit. */
    public static PlanBook restored(
            Restoring key, PlanBook book, List<PlanHistory> histories, List<AdjustmentRequest> adjustments) {
        Given.one(book, "book");
        return restored(key, book, histories, adjustments, book.lost());
    }

    /** The same, with what of the plans in process and the requests could not be read. */
    public static PlanBook restored(
            Restoring key,
            PlanBook book,
            List<PlanHistory> histories,
            List<AdjustmentRequest> adjustments,
            List<LostRecord> lost) {
        Given.one(key, "key");
        Given.one(book, "book");
        Given.each(histories, "histories");
        Given.each(adjustments, "adjustments");
        Given.each(lost, "lost");
        return new PlanBook(book.content.toBuilder()
                .histories(histories)
                .adjustments(adjustments)
                .lost(lost)
                .build());
    }

    BookContent content() {
        return content;
    }

    BookIndex index() {
        BookIndex known = index;
        if (known == null) {
            known = new BookIndex(content);
            index = known;
        }
        return known;
    }

    /** Whether the other came of this one by facts alone; false also where nobody can tell at once. */
    boolean sharesDecisions(PlanBook other) {
        return index != null && index == other.index;
    }

    /** The plans, the annual one and those under it. */
    public List<Plan> plans() {
        return content.plans();
    }

    /** What happened. */
    public Execution execution() {
        return content.execution();
    }

    /** The lives of the plans so far, at most one each; none of a plan with which nothing was done yet. */
    public List<PlanHistory> histories() {
        return content.histories();
    }

    /** What was applied for, in the order of filing. */
    public List<AdjustmentRequest> adjustments() {
        return content.adjustments();
    }

    /** Who there is (组织架构). */
    public Organisation organisation() {
        return content.organisation();
    }

    /** The calendars of its own, beside the built-in ones (工作日历). */
    public List<CalendarDefinition> calendars() {
        return content.calendars();
    }

    /** The calendar of every plan that names none; all days count where neither does. */
    public Optional<CalendarId> calendar() {
        return content.calendar();
    }

    /** The thresholds to go by. */
    public PlanPolicy policy() {
        return content.policy();
    }

    /** The zone in which dates are meant; Asia/Shanghai where nothing else is said. */
    public ZoneId zone() {
        return content.zone();
    }

    /** What the source it was read from had no place to say, so that nobody is blamed for the form (IO-2e). */
    public Unanswered unanswered() {
        return content.unanswered();
    }

    /**
     * Whether nobody is asked for what a finding of a code at a path tells of: its source had no place to say it, and the
     * policy does not ask for all ({@link RuleProfile#FULL}).
     */
    public boolean isUnasked(String code, String path) {
        Given.all(code, "code", path, "path");
        return policy().rules().profile() != RuleProfile.FULL && unanswered().contains(code, path);
    }

    /** The plan of an id. */
    public Optional<Plan> plan(PlanId id) {
        Given.one(id, "id");
        return index().plans(id).stream().findFirst();
    }

    /**
     * The plan that a fact is about, as it stands or by an earlier version; empty where it is about nothing of a plan. A step
     * with an issue or a request is about that alone ({@link FactSubject}).
     */
    public Optional<PlanId> planOf(Fact fact) {
        Given.one(fact, "fact");
        Stream<Reference> about = fact instanceof Issue issue ? issue.about().stream() : FactSubject.of(fact).stream();
        return about.map(index()::home).flatMap(Optional::stream).findFirst();
    }

    /** The life of a plan so far. */
    public PlanHistory history(PlanId id) {
        Given.one(id, "id");
        PlanHistory known = index().lives().get(id);
        return known == null ? PlanHistory.of(id) : known;
    }

    /** What was stored and could not be read; what it is about is frozen until it is restored. */
    public List<LostRecord> lost() {
        return content.lost();
    }

    /** A request by its id. */
    public Optional<AdjustmentRequest> adjustment(AdjustmentId id) {
        Given.one(id, "id");
        return index().requests(id).stream().findFirst();
    }

    /** This book and one more fact. */
    public PlanBook record(Fact fact, Stamp stamp) {
        Given.all(fact, "fact", stamp, "stamp");
        return with(execution().append(new Entry<>(fact, stamp)));
    }

    /** This book and more facts, in their order. */
    public PlanBook recordAll(Collection<? extends Entry<?>> entries) {
        Given.each(entries, "entries");
        return with(execution().appendAll(entries));
    }

    /**
     * What was recorded since an earlier book; empty where this one did not come of that by recording facts alone, as after a
     * step, another policy or another plan.
     */
    public Optional<List<Entry<?>>> recordedSince(PlanBook earlier) {
        Given.one(earlier, "earlier");
        boolean grew = (sharesDecisions(earlier) || content.isLikeButForFacts(earlier.content))
                && execution().startsWith(earlier.execution());
        return grew ? Optional.of(execution().since(earlier.execution())) : Optional.empty();
    }

    private PlanBook with(Execution execution) {
        return new PlanBook(content.toBuilder().execution(execution).build(), index());
    }

    /**
     * This book with a draft plan in the place of the one with its id, or one more.
     *
     * @throws IllegalArgumentException if that plan is in process or in force, where it changes by steps alone (PLAN-5)
     */
    public PlanBook with(Plan plan) {
        Given.one(plan, "plan");
        return toBuilder().plans(BookSteps.replaced(plans(), plan)).build();
    }

    /**
     * This book with a draft plan put in by somebody: its drafting is the first step on its record, and from then on it
     * changes by steps alone. Who drafted it neither reviews nor approves it, whoever submits it (PLAN-4, WF-4).
     *
     * @throws IllegalArgumentException if something was done with that plan already, or the stamp is of no person of the
     *     organisation
     */
    public PlanBook with(Plan plan, Stamp by) {
        Given.all(plan, "plan", by, "by");
        return BookSteps.drafted(this, plan, by);
    }

    /**
     * This book as it would be with another content of a plan, for figures side by side (GOAL-10). Where that plan is in
     * process or in force, no step can be taken with it there, nor does a store take such a book.
     */
    public PlanBook supposing(Plan plan) {
        Given.one(plan, "plan");
        return supposing(List.of(plan));
    }

    /** The same of several plans. */
    public PlanBook supposing(Collection<Plan> plans) {
        Given.each(plans, "plans");
        return new PlanBook(content.toBuilder()
                .plans(BookSteps.replaced(plans(), plans))
                .addAllSupposed(plans.stream().map(Plan::id).toList())
                .build());
    }

    /** This book as it would be without some plans, for figures of a time that did not know them; no store takes it. */
    public PlanBook supposingWithout(Collection<PlanId> plans) {
        Given.each(plans, "plans");
        Set<PlanId> gone = Set.copyOf(plans);
        return new PlanBook(content.toBuilder()
                .plans(plans().stream()
                        .filter(plan -> !gone.contains(plan.id()))
                        .toList())
                .addAllSupposed(gone)
                .build());
    }

    /** Whether it holds a plan as it would be, not as it is. */
    public boolean isSupposed(PlanId plan) {
        Given.one(plan, "plan");
        return content.supposed().contains(plan);
    }

    /**
     * This book with a draft filed by who drafted it.
     *
     * @throws IllegalArgumentException as of {@link #file(AdjustmentDraft, Stamp)}
     */
    public PlanBook file(AdjustmentDraft draft) {
        Given.one(draft, "draft");
        return file(draft, draft.requested());
    }

    /**
     * This book with a draft filed; its drafting is the first step on its record (WF-4).
     *
     * @throws IllegalArgumentException if the book has no such plan or no such version of it, or already has a request of
     *     that id
     * @throws IllegalStateException if the plan does not fit its record of steps
     */
    public PlanBook file(AdjustmentDraft draft, Stamp by) {
        Given.all(draft, "draft", by, "by");
        return BookSteps.file(this, List.of(draft), any -> by);
    }

    /**
     * This book with drafts filed in their order, each by who drafted it.
     *
     * @throws IllegalArgumentException as of {@link #file(AdjustmentDraft, Stamp)}
     */
    public PlanBook fileAll(Collection<AdjustmentDraft> drafts) {
        Given.each(drafts, "drafts");
        return BookSteps.file(this, drafts, AdjustmentDraft::requested);
    }

    /**
     * Takes a step with a plan, or says why not (PLAN-4, WF-4).
     *
     * @throws NoSuchElementException if the book has no such plan
     * @throws IllegalArgumentException if the step is dated before the last one, or an edit is of another plan
     */
    public BookStep take(PlanId plan, PlanAction action, Stamp by) {
        return take(Procedures.standard(), plan, action, by);
    }

    /** The same by an application's own tables of moves (WF-5). */
    public BookStep take(Procedures procedures, PlanId plan, PlanAction action, Stamp by) {
        Given.one(procedures, "procedures");
        Given.one(plan, "plan");
        Given.one(action, "action");
        Given.one(by, "by");
        return BookSteps.take(this, procedures, plan, action, by);
    }

    /**
     * Takes a step with a request, or says why not (WF-2, WF-4). Publishing one makes a new version of its plan.
     *
     * @throws NoSuchElementException if the book has no such request, or not the plan it is about
     * @throws IllegalArgumentException if the step is dated before the last one, or an edit is of another request
     */
    public BookStep take(AdjustmentId request, AdjustmentAction action, Stamp by) {
        return take(Procedures.standard(), request, action, by);
    }

    /** The same by an application's own tables of moves (WF-5). */
    public BookStep take(Procedures procedures, AdjustmentId request, AdjustmentAction action, Stamp by) {
        Given.one(procedures, "procedures");
        Given.one(request, "request");
        Given.one(action, "action");
        Given.one(by, "by");
        return BookSteps.take(this, procedures, request, action, by);
    }

    /** What somebody may do with a plan now, and why not the rest; opinions, contents and reasons are taken as given. */
    public Map<Event<PlanEvent>, Outcome<State<PlanState>, Event<PlanEvent>>> options(PlanId plan, Stamp by) {
        Given.all(plan, "plan", by, "by");
        PlanCase of = BookSteps.caseOf(this, plan, by.recordedAt());
        return Procedures.standard().process(this, of.plan()).options(of, by);
    }

    /** What somebody may do with a request now, and why not the rest; opinions, contents and reasons are taken as given. */
    public Map<Event<AdjustmentEvent>, Outcome<State<AdjustmentState>, Event<AdjustmentEvent>>> options(
            AdjustmentId request, Stamp by) {
        Given.all(request, "request", by, "by");
        return Procedures.standard().process(this).options(caseOf(request), by);
    }

    /**
     * The responsibility letters of the version of a plan in force: signed, unsigned and outdated (PLAN-6).
     *
     * @throws IllegalStateException if the plan does not fit its record of steps: nobody signs what was not decided
     */
    public LetterRegister letters(PlanId plan) {
        Given.one(plan, "plan");
        BookSteps.refuseBroken(integrity(plan), "Letters of plan [" + plan + "] are not handed out");
        return new LetterRegister(history(plan), organisation(), execution().entries(LetterSigned.class), zone());
    }

    /** What somebody may do with a task now, and why not the rest; reasons and results are taken as given. */
    public Map<Event<TaskEvent>, Outcome<State<TaskState>, Event<TaskEvent>>> options(TaskId task, Stamp by) {
        Given.all(task, "task", by, "by");
        return Procedures.standard().tasks(this).options(Records.task(this, task), by);
    }

    /** What somebody may do with an issue now, and why not the rest; reasons and contents are taken as given. */
    public Map<Event<IssueEvent>, Outcome<State<IssueState>, Event<IssueEvent>>> options(IssueId issue, Stamp by) {
        Given.all(issue, "issue", by, "by");
        return Procedures.standard().issues(this).options(Records.issue(this, issue), by);
    }

    /** What would become of something about a task if it were recorded: moved, or refused, and why (TASK-2). */
    public Outcome<State<TaskState>, Event<TaskEvent>> attempt(TaskFact fact, Stamp by) {
        Given.all(fact, "fact", by, "by");
        return Procedures.standard().tasks(this).attempt(Records.task(this, fact.task()), fact, by);
    }

    /** What would become of an action with an issue if it were recorded: moved, or refused, and why (ISS-4). */
    public Outcome<State<IssueState>, Event<IssueEvent>> attempt(IssueAction action, Stamp by) {
        Given.all(action, "action", by, "by");
        return Procedures.standard().issues(this).attempt(Records.issue(this, action.issue()), action, by);
    }

    /** A request with all that a step with it is decided by; an exception where there is none, or not its plan. */
    public AdjustmentCase caseOf(AdjustmentId id) {
        Given.one(id, "id");
        return BookSteps.caseOf(this, id);
    }

    /** A plan with all that a step with it is decided by; an exception where there is none. */
    public PlanCase caseOf(PlanId id) {
        Given.one(id, "id");
        return BookSteps.caseOf(this, id);
    }

    /** Whatever in process or in force is not what its record of steps says; no step but an examination is taken with it. */
    public List<Finding> integrity() {
        return Integrity.findings(this);
    }

    /** What of that concerns one plan; empty of a plan that is what its record says, or with which nothing was done yet. */
    public List<Finding> integrity(PlanId plan) {
        Given.one(plan, "plan");
        return index().faults(plan, id -> Integrity.ofPlan(this, id));
    }

    public static Builder builder() {
        return new Builder(new PlanBook(BookContent.builder().build()));
    }

    /** A builder that starts from this {@code PlanBook}. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanBook book && content.equals(book.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** For people: how much it holds. */
    @Override
    public String toString() {
        return "PlanBook of " + plans().size() + " plans, " + adjustments().size() + " requests, "
                + execution().size() + " facts";
    }

    /** Builds a {@link PlanBook}; what is in process or in force it takes over as it is. */
    public static final class Builder {

        private final PlanBook from;
        private final BookContent.Builder content;

        Builder(PlanBook from) {
            this.from = from;
            this.content = from.content.toBuilder();
        }

        /** These plans in the place of those there are. */
        public Builder plans(Iterable<? extends Plan> plans) {
            content.plans(plans);
            return this;
        }

        /** One more plan. */
        public Builder addPlan(Plan plan) {
            content.addPlan(plan);
            return this;
        }

        /** More plans. */
        public Builder addPlans(Plan... plans) {
            content.addPlans(plans);
            return this;
        }

        /** More plans. */
        public Builder addAllPlans(Iterable<? extends Plan> plans) {
            content.addAllPlans(plans);
            return this;
        }

        /** Who there is. */
        public Builder organisation(Organisation organisation) {
            content.organisation(organisation);
            return this;
        }

        /** The calendars of its own. */
        public Builder calendars(Iterable<? extends CalendarDefinition> calendars) {
            content.calendars(calendars);
            return this;
        }

        /** One more calendar of its own. */
        public Builder addCalendar(CalendarDefinition calendar) {
            content.addCalendar(calendar);
            return this;
        }

        /** More calendars of its own. */
        public Builder addCalendars(CalendarDefinition... calendars) {
            content.addCalendars(calendars);
            return this;
        }

        /** The calendar of every plan that names none. */
        public Builder calendar(CalendarId calendar) {
            content.calendar(calendar);
            return this;
        }

        /** The calendar of every plan that names none; all days count where it is empty. */
        public Builder calendar(Optional<CalendarId> calendar) {
            content.calendar(calendar);
            return this;
        }

        /** The thresholds to go by. */
        public Builder policy(PlanPolicy policy) {
            content.policy(policy);
            return this;
        }

        /** The zone in which dates are meant. */
        public Builder zone(ZoneId zone) {
            content.zone(zone);
            return this;
        }

        /** What the source had no place to say. */
        public Builder unanswered(Unanswered unanswered) {
            content.unanswered(unanswered);
            return this;
        }

        /**
         * The book.
         *
         * @throws IllegalArgumentException if a plan that is in process or in force is not what it was (PLAN-5)
         */
        public PlanBook build() {
            PlanBook book = new PlanBook(content.build());
            Continuation.checkPlans(from, book);
            return book;
        }
    }
}
