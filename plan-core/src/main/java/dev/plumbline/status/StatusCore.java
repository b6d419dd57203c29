package dev.plumbline.status;

import dev.plumbline.book.BookCalendars;
import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationFact;
import dev.plumbline.collaboration.Collaborations;
import dev.plumbline.fact.Reference;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ResourceLedger;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.time.AsOf;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a status knows at once: what counts, and what follows of it for goals, tasks, issues, risks, resources and
 * collaborations. Made anew, or of that of a book with fewer facts, from which all is taken over that the others do not
 * touch. Immutable.
 */
final class StatusCore {

    final PlanBook book;
    final FactView facts;
    final BookCalendars calendars;
    final Lazy<PlanIndex> index;
    final ResourceLedger ledger;
    final GoalStatuses goals;
    final TaskStatuses tasks;
    final IssueStatuses issues;
    final Collaborations collaborations;
    final List<ActionItem> actionItems;
    final ById<RiskId, RiskStatus> risks;

    private StatusCore(PlanBook book, AsOf asOf) {
        this.book = book;
        this.facts = FactView.of(book, asOf);
        this.calendars = BookCalendars.of(book);
        this.index = Lazy.of(() -> new PlanIndex(book.plans()));
        this.ledger = ledger();
        this.goals = GoalStatuses.of(book, facts, calendars);
        this.tasks = TaskStatuses.of(book, facts, calendars, ledger);
        this.issues = IssueStatuses.of(book, facts, calendars.clocks());
        ActionItems items = new ActionItems(tasks.all());
        this.collaborations = collaborations(items);
        this.actionItems = items.of(collaborations.resolutions());
        this.risks = risks();
    }

    private StatusCore(StatusCore before, PlanBook book, FactChange change) {
        this.book = book;
        this.calendars = before.calendars;
        this.index = before.index;
        this.facts = before.facts.after(book, index.get(), change);
        this.ledger = change.isOf(LedgerEntry.class) ? ledger() : before.ledger;
        this.goals = before.goals.after(book, facts, index.get(), change);
        this.tasks = before.tasks.after(book, facts, calendars, ledger, index.get(), change);
        this.issues = before.issues.after(facts, change);
        if (isOfResolutions(before, change)) {
            ActionItems items = new ActionItems(tasks.all());
            this.collaborations = collaborations(items);
            this.actionItems = items.of(collaborations.resolutions());
        } else {
            this.collaborations = before.collaborations;
            this.actionItems = before.actionItems;
        }
        this.risks = isOfRisks(before, change) ? risks() : before.risks;
    }

    static StatusCore of(PlanBook book, AsOf asOf) {
        return new StatusCore(book, asOf);
    }

    /**
     * The same after more was recorded.
     *
     * @param next the book as it is now, in which nothing else differs
     * @param change is told what that touches
     */
    StatusCore after(PlanBook next, FactChange change) {
        return new StatusCore(this, next, change);
    }

    private ResourceLedger ledger() {
        return ResourceLedger.of(facts.of(LedgerEntry.class), facts.asOf(), book.zone());
    }

    private Collaborations collaborations(ActionItems items) {
        return Collaborations.of(
                facts.held(CollaborationFact.class),
                book.policy().collaboration(),
                book.organisation(),
                calendars.clocks(),
                facts.asOf(),
                items.done(book.zone()));
    }

    private ById<RiskId, RiskStatus> risks() {
        return ById.of(
                new RiskStatuses(facts, goals.all(), tasks.all()).of(book),
                status -> status.risk().id());
    }

    /** Whether something was recorded about meetings, or a task was touched that carries out what one resolved. */
    private boolean isOfResolutions(StatusCore before, FactChange change) {
        Predicate<TaskStatus> carriesOut = task -> task.task()
                .origin()
                .filter(origin -> origin.kind().equals(ActionItem.ORIGIN))
                .isPresent();
        return change.isOf(CollaborationFact.class)
                || tasks != before.tasks
                        && tasks.touched().stream().map(tasks.all()::find).anyMatch(carriesOut);
    }

    private boolean isOfRisks(StatusCore before, FactChange change) {
        return change.isOf(RiskReport.class)
                || before.risks.stream()
                        .anyMatch(risk -> risk.risk()
                                .about()
                                .filter(about -> differs(before, about))
                                .isPresent());
    }

    private boolean differs(StatusCore before, Reference about) {
        return RiskStatuses.task(about, tasks.all()) != RiskStatuses.task(about, before.tasks.all())
                || RiskStatuses.goal(about, goals.all()) != RiskStatuses.goal(about, before.goals.all());
    }
}
