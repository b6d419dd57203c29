package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links of a book that lead nowhere, and ids that stand for two things (悬空引用与重复编号, SAFE-3).
 *
 * <p>Looks at every plan and every known fact, whenever it holds. What tells more about a link of its kind is left to its own
 * check: parents and served goals to {@link dev.plumbline.goal.GoalTree}, dependencies to
 * {@link dev.plumbline.task.schedule.TaskNetwork}, the matrix to {@link dev.plumbline.task.raci.RaciAnalysis}, facts about
 * issues to {@link dev.plumbline.issue.IssueHistories}. Links to kinds of things that a book does not hold, such as an
 * application's own, are not judged. Takes time in proportion to the book. Not thread-safe; made for one book.
 */
public final class References {

    /** Something names what is not in the book. */
    public static final FindingCode UNKNOWN = FindingCode.of(
                    "reference-unknown",
                    Severity.ERROR,
                    "{from}引用的 {to} 不在账本中",
                    "{from} refers to {to}, which is not in the book")
            .advising("更正编号，或补录所引用的内容。", "Correct the id, or add what it names.");

    /** Two things of one kind have the same id. */
    public static final FindingCode TWICE = FindingCode.of(
                    "reference-twice",
                    Severity.ERROR,
                    "编号 {id} 重复：账本中有两个同类内容使用它",
                    "Id {id} stands for two things of its kind in the book")
            .advising("给其中之一换用新的编号。", "Give one of them another id.");

    private final PlanBook book;
    private final Set<Reference> known = new HashSet<>();
    private final Set<Reference> former = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private References(PlanBook book) {
        this.book = book;
    }

    /** A finding for each link that leads nowhere and each id used twice, by all that is known. */
    public static List<Finding> findings(PlanBook book) {
        return findings(book, book.execution().entries(), AsOf.at(Instant.MAX));
    }

    /**
     * A finding for each link that leads nowhere and each id used twice: plans in their order, then facts in theirs. What
     * was asked for after what a moment knows is left out (GOAL-10).
     *
     * @param facts the facts that are known and stand, those put right left out
     */
    public static List<Finding> findings(PlanBook book, Collection<? extends Entry<?>> facts, AsOf asOf) {
        References references = new References(book);
        book.plans().forEach(references::enter);
        new FactLinks(references).enter(book, facts);
        book.plans().forEach(references::follow);
        new FactLinks(references).follow(book, facts, asOf);
        return List.copyOf(references.findings);
    }

    private void enter(Plan plan) {
        shared(plan).forEach(known::add);
        own(plan).forEach(this::enterOnce);
        // a report on what a later version took out was right when it was made
        book.history(plan.id())
                .versions()
                .forEach(version -> Stream.concat(shared(version.plan()), own(version.plan()))
                        .forEach(former::add));
    }

    /** What has a check of its own for ids used twice. */
    static Stream<Reference> shared(Plan plan) {
        Stream<Reference> goals = plan.goals().stream()
                .flatMap(goal -> Stream.of(
                        reference("goal", goal.id()),
                        reference("indicator", goal.indicator().id())));
        Stream<Reference> tasks = plan.tasks().stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(reference("task", task.id())),
                        task.indicators().stream().map(indicator -> reference("indicator", indicator.id()))));
        Stream<Reference> milestones = plan.milestones().stream()
                .filter(each -> !each.name().isBlank())
                .map(each -> Reference.of(
                        "milestone", each.task().map(task -> task + " ").orElse("") + each.name()));
        return Stream.of(goals, tasks, milestones).flatMap(each -> each);
    }

    static Stream<Reference> own(Plan plan) {
        return Stream.of(
                        Stream.of(reference("plan", plan.id())),
                        plan.initiatives().stream().map(each -> reference("initiative", each.id())),
                        plan.routines().stream().map(each -> reference("routine", each.id())),
                        plan.risks().stream().map(each -> reference("risk", each.id())))
                .flatMap(each -> each);
    }

    void enter(String kind, Object id) {
        known.add(reference(kind, id));
    }

    /** Enters what has an id of its own, and tells if that is taken. */
    void enterOnce(Reference reference) {
        if (!known.add(reference)) {
            findings.add(Finding.builder(TWICE)
                    .location(Location.ofPath(reference.toString()))
                    .putFigure("id", reference)
                    .build());
        }
    }

    private void follow(Plan plan) {
        String path = "plan/" + plan.id();
        plan.initiatives()
                .forEach(each ->
                        each.goal().ifPresent(goal -> follow("initiative/" + each.id(), reference("goal", goal))));
        plan.tasks().forEach(task -> {
            task.initiative().ifPresent(each -> follow("task/" + task.id(), reference("initiative", each)));
            task.origin().ifPresent(origin -> follow("task/" + task.id(), origin));
        });
        plan.milestones().forEach(each -> each.task().ifPresent(task -> follow(path, reference("task", task))));
        plan.jointWorks().forEach(each -> follow(path, reference("task", each.task())));
        plan.needs().forEach(each -> each.about().ifPresent(about -> follow(path, about)));
        plan.risks().forEach(each -> each.about().ifPresent(about -> follow("risk/" + each.id(), about)));
    }

    static Reference reference(String kind, Object id) {
        return Reference.of(kind, id.toString());
    }

    /** Tells of a link from a path that leads nowhere. */
    void follow(String path, Reference to) {
        if (isKept(to) && !isKnown(to, known)) {
            tell(path, path, to);
        }
    }

    /** Tells of a fact about what is in no version of the plans. */
    void follow(Localized fact, Reference to) {
        if (isKept(to) && !isKnown(to, known) && !isKnown(to, former)) {
            tell(fact, to.toString(), to);
        }
    }

    /** Tells of a fact about a task that is in no version of the plans; a routine task has no states and is done instead. */
    void followTask(Localized fact, TaskId task) {
        Reference to = reference("task", task);
        if (!known.contains(to) && !former.contains(to)) {
            tell(fact, to.toString(), to);
        }
    }

    private void tell(Object from, String path, Reference to) {
        findings.add(Finding.builder(UNKNOWN)
                .location(Location.ofPath(path))
                .putFigure("from", from)
                .putFigure("to", to)
                .build());
    }

    /** Whether a book holds all of a kind, so that what is not in it is nowhere. */
    private static boolean isKept(Reference to) {
        return switch (to.kind()) {
            case "plan",
                    "goal",
                    "indicator",
                    "initiative",
                    "task",
                    "milestone",
                    "routine",
                    "risk",
                    "issue",
                    "external-change" -> true;
            default -> false;
        };
    }

    /** Routine tasks are tasks too. */
    private static boolean isKnown(Reference to, Set<Reference> among) {
        return among.contains(to) || to.kind().equals("task") && among.contains(Reference.of("routine", to.id()));
    }
}
