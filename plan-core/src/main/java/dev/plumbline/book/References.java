package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.plan.Plan;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Something goes back to itself. */
    public static final FindingCode CIRCULAR = FindingCode.of(
                    "reference-circular",
                    Severity.ERROR,
                    "{from}的引用回到自身：{circle}",
                    "{from} refers back to itself: {circle}")
            .advising("更正其中一个编号，或删去该关联。", "Correct one of these ids, or remove the link.");

    /** Two things of one kind have the same id. */
    public static final FindingCode TWICE = FindingCode.of(
                    "reference-twice",
                    Severity.ERROR,
                    "编号 {id} 重复：账本中有两个同类内容使用它",
                    "Id {id} stands for two things of its kind in the book")
            .advising("给其中之一换用新的编号。", "Give one of them another id.");

    /** Something is said of what a version has taken out of its plan. */
    public static final FindingCode REMOVED = FindingCode.of(
                    "reference-removed",
                    Severity.ERROR,
                    "{from}（{count} 条，最后一条所述日期 {when}）所述的 {to} 已由计划 {version}（{removed} 生效）移除，未计入",
                    "{from} ({count} in all, the last of {when}) speaks of {to}, which version {version} took out on {removed}; it counts for nothing")
            .advising("更正日期或编号；若仍要跟踪，通过计划调整加回。", "Correct the date or the id, or bring it back by an adjustment.");

    /** One indicator is that of two goals of a plan. */
    public static final FindingCode INDICATOR_SHARED = FindingCode.of(
                    "indicator-of-several-goals",
                    Severity.WARNING,
                    "指标 {id} 同为计划 {plan} 中目标 {goals} 的指标：同一实际值计入每个目标，汇总求和时重复计算",
                    "Indicator {id} is that of the goals {goals} of plan {plan}: what is measured of it counts for each of them, and twice under a sum")
            .advising("为各目标的指标分别编号。", "Give each goal's indicator an id of its own.");

    /** Something was recorded again under its id in other words. */
    public static final FindingCode AGAIN = FindingCode.of(
                    "recorded-again",
                    Severity.INFO,
                    "{id} 先后登记了不同的内容：{texts}；只有最后一份作数",
                    "{id} was recorded in different words: {texts}; only the last one counts")
            .advising("若为两件事，请为其中之一换用新的编号重新登记。", "If these are two things, record one of them under another id.");

    private record Removed(Localized from, Reference to, Removals.Removal by, List<LocalDate> days) {}

    private final PlanBook book;
    private final Set<Reference> known = new HashSet<>();
    private final Removals former;
    private final Map<String, Removed> removed = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private References(PlanBook book) {
        this.book = book;
        this.former = new Removals(book.zone(), plan -> Stream.concat(shared(plan), own(plan)));
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
        book.plans().forEach(plan -> references.enter(plan, asOf));
        new FactLinks(references).enter(book, facts);
        book.plans().forEach(references::follow);
        new FactLinks(references).follow(book, facts, asOf);
        references.tellRemoved();
        new RecordedAgain(facts).tell(references::tellAgain);
        return List.copyOf(references.findings);
    }

    private void enter(Plan plan, AsOf asOf) {
        shared(plan).forEach(known::add);
        own(plan).forEach(this::enterOnce);
        former.enter(book.history(plan.id()), asOf);
        indicators(plan);
    }

    /** One indicator may be that of several plans, which look at it in their own times; within one it is one goal's. */
    private void indicators(Plan plan) {
        Map<IndicatorId, Set<GoalId>> goals = new LinkedHashMap<>();
        for (Goal goal : plan.goals()) {
            if (!goal.cancelled()) {
                goals.computeIfAbsent(goal.indicator().id(), any -> new LinkedHashSet<>(1))
                        .add(goal.id());
            }
        }
        goals.forEach((id, sharing) -> {
            if (sharing.size() > 1) {
                findings.add(Finding.builder(INDICATOR_SHARED)
                        .location(Location.ofPath("indicator/" + id))
                        .putFigure("id", id)
                        .putFigure("plan", plan.id())
                        .putFigure("goals", List.copyOf(sharing))
                        .build());
            }
        });
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
            task.origin().ifPresent(origin -> origin(reference("task", task.id()), origin));
        });
        plan.milestones().forEach(each -> each.task().ifPresent(task -> follow(path, reference("task", task))));
        plan.jointWorks().forEach(each -> follow(path, reference("task", each.task())));
        plan.needs().forEach(each -> each.about().ifPresent(about -> follow(path, about)));
        plan.risks().forEach(each -> each.about().ifPresent(about -> follow("risk/" + each.id(), about)));
    }

    private void origin(Reference task, Reference origin) {
        if (origin.equals(task)) {
            tellCircle(List.of(task, task));
        } else {
            follow(task.toString(), origin);
        }
    }

    static Reference reference(String kind, Object id) {
        return Reference.of(kind, id.toString());
    }

    /** Tells of a link from a path that leads nowhere. */
    void follow(String path, Reference to) {
        if (isKept(to) && !isKnown(to, known::contains)) {
            tell(path, path, to);
        }
    }

    /**
     * Tells of a fact about what is in no version of the plans, or was taken out before the day it speaks of.
     *
     * @param path where the fact is found, or what it is about
     */
    void follow(Localized fact, String path, Reference to, LocalDate day) {
        if (!isKept(to) || isKnown(to, known::contains)) {
            return;
        }
        if (isKnown(to, former::knows)) {
            removed(fact, to, day);
        } else {
            tell(fact, path, to);
        }
    }

    /** Tells of a fact about a task that is in no version of the plans; a routine task has no states and is done instead. */
    void followTask(Localized fact, TaskId task, LocalDate day) {
        Reference to = reference("task", task);
        if (known.contains(to)) {
            return;
        }
        if (former.knows(to)) {
            removed(fact, to, day);
        } else {
            tell(fact, to.toString(), to);
        }
    }

    /** Tells only of what was taken out: that a measurement is of nothing at all is told with its unit and value. */
    void followFormer(Localized fact, Reference to, LocalDate day) {
        if (!known.contains(to)) {
            removed(fact, to, day);
        }
    }

    private void removed(Localized fact, Reference to, LocalDate day) {
        Reference routine = Reference.of("routine", to.id());
        former.before(former.knows(to) ? to : routine, day)
                .ifPresent(removal -> removed.computeIfAbsent(
                                fact.text(Locale.ENGLISH) + " " + to,
                                any -> new Removed(fact, to, removal, new ArrayList<>(1)))
                        .days()
                        .add(day));
    }

    /** One finding, however many facts say so. */
    private void tellRemoved() {
        removed.values()
                .forEach(told -> findings.add(Finding.builder(REMOVED)
                        .location(Location.ofPath(told.to().toString()))
                        .putFigure("from", told.from())
                        .putFigure("count", told.days().size())
                        .putFigure("when", Collections.max(told.days()))
                        .putFigure("to", told.to())
                        .putFigure("version", told.by().by())
                        .putFigure("removed", told.by().on())
                        .build()));
    }

    private void tellAgain(Reference id, Set<String> words) {
        findings.add(Finding.builder(AGAIN)
                .location(Location.ofPath(id.toString()))
                .putFigure("id", id)
                .putFigure("texts", List.copyOf(words))
                .build());
    }

    private void tell(Object from, String path, Reference to) {
        findings.add(Finding.builder(UNKNOWN)
                .location(Location.ofPath(path))
                .putFigure("from", from)
                .putFigure("to", to)
                .build());
    }

    /** Tells of links that lead back to the first of them, which stands at the end again. */
    void tellCircle(List<Reference> circle) {
        Reference from = circle.get(0);
        findings.add(Finding.builder(CIRCULAR)
                .location(Location.ofPath(from.toString()))
                .putFigure("from", from)
                .putFigure("circle", circle)
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
                    "resolution",
                    "external-change",
                    "lesson" -> true;
            default -> false;
        };
    }

    /** Routine tasks are tasks too. */
    private static boolean isKnown(Reference to, Predicate<Reference> among) {
        return among.test(to) || to.kind().equals("task") && among.test(Reference.of("routine", to.id()));
    }
}
