package dev.plumbline.book;

import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentProcess;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.approval.Attempt;
import dev.plumbline.issue.IssueActors;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueProcess;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueWorkflow;
import dev.plumbline.party.PartyClocks;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanProcess;
import dev.plumbline.plan.lifecycle.PlanState;
import dev.plumbline.plan.lifecycle.PlanWorkflow;
import dev.plumbline.task.TaskEvent;
import dev.plumbline.task.TaskProcess;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.TaskWorkflow;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;

/**
 * The tables of moves by which steps are taken, where an application has its own (WF-5). Who may take them is told by the
 * organisation and the policy of the book. Immutable and thread-safe.
 *
 * @param plans the moves of plans
 * @param adjustments the moves of requests
 * @param issues the moves of issues
 * @param tasks the moves of tasks
 */
public record Procedures(
        StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> plans,
        StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> adjustments,
        StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> issues,
        StateMachine<State<TaskState>, Event<TaskEvent>, Attempt> tasks) {

    private static final Procedures STANDARD = new Procedures(PlanWorkflow.standard(), AdjustmentWorkflow.standard());

    /** Own tables for plans and requests, those every company starts from for issues and tasks. */
    public Procedures(
            StateMachine<State<PlanState>, Event<PlanEvent>, Attempt> plans,
            StateMachine<State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> adjustments) {
        this(plans, adjustments, IssueWorkflow.standard(), TaskWorkflow.standard());
    }

    /** The moves every company starts from. */
    public static Procedures standard() {
        return STANDARD;
    }

    /** How a plan of a book comes into force: by the route of its kind of period. */
    public PlanProcess process(PlanBook book, Plan plan) {
        return new PlanProcess(
                book.policy().approval().route(plan.period().kind()), book.organisation(), book.zone(), plans);
    }

    /** How requests of a book are dealt with. */
    public AdjustmentProcess process(PlanBook book) {
        return new AdjustmentProcess(
                book.policy().approval().adjustments(), book.organisation(), book.zone(), adjustments);
    }

    /** How the issues of a book are dealt with, reckoned by its calendars. */
    public IssueProcess issues(PlanBook book) {
        return issues(book, BookCalendars.of(book).clocks());
    }

    /** How the issues of a book are dealt with, reckoned by clocks. */
    public IssueProcess issues(PlanBook book, PartyClocks clocks) {
        IssueActors actors =
                new IssueActors(book.organisation(), book.policy().approval().open());
        return new IssueProcess(book.policy().issues(), actors, clocks, issues);
    }

    /** How the tasks of a book are dealt with. */
    public TaskProcess tasks(PlanBook book) {
        return new TaskProcess(book.organisation(), book.policy().approval().open(), book.zone(), tasks);
    }
}
