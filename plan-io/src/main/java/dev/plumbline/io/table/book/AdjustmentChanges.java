package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.RowFindings;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.plan.change.Change;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes changes of the lines of an application: another target or deadline of a goal, other dates of a task, more needs. */
final class AdjustmentChanges {

    private final PlanDraft plan;
    private final BookDraft book;

    AdjustmentChanges(PlanDraft plan, BookDraft book) {
        this.plan = plan;
        this.book = book;
    }

    /** The changes of an application; what fits nothing in the plan goes into {@code words}. */
    List<Change> read(AdjustmentPart part, List<String> words) {
        List<Change> changes = new ArrayList<>();
        for (AdjustmentPart.Line line : part.lines()) {
            Optional<Change> change = change(line);
            change.ifPresentOrElse(changes::add, () -> inWords(line, words));
        }
        part.text(Role.ADJUSTMENT_RESOURCES)
                .ifPresent(text -> NeedCells.needs(
                                Kept.sentences(text),
                                part.row(),
                                Role.ADJUSTMENT_RESOURCES,
                                Reference.of("plan", plan.id().value()),
                                book)
                        .stream()
                        .map(Change::added)
                        .forEach(changes::add));
        return changes;
    }

    /** Whether the plan has something of what is to change. */
    boolean fits(AdjustmentPart part) {
        return part.lines().stream().anyMatch(line -> change(line).isPresent());
    }

    private static void inWords(AdjustmentPart.Line line, List<String> words) {
        words.add(line.text());
        Role said = line.item().isPresent() ? Role.ADJUSTMENT_ITEM : Role.ADJUSTMENT_AFTER;
        line.row().tell(said, RowFindings.CHANGE_IN_WORDS, finding -> finding.putFigure("value", line.text()));
    }

    private Optional<Change> change(AdjustmentPart.Line line) {
        if (line.after().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(line.after().get());
        Optional<Goal> goal = goal(line);
        if (goal.isPresent()) {
            Goal each = goal.get();
            Optional<Quantity> value =
                    date.isPresent() ? Optional.empty() : value(line.after().get());
            return date.map(day -> Change.deadline(each.id(), day))
                    .or(() -> value.map(amount -> Change.target(each.indicator().id(), amount)));
        }
        return date.flatMap(day -> line.item().flatMap(this::task).flatMap(task -> dates(task, day)));
    }

    private Optional<Goal> goal(AdjustmentPart.Line line) {
        return line.item()
                .or(() -> line.after().flatMap(text -> Measure.read(text).name()))
                .or(line::before)
                .flatMap(this::goal)
                .or(() ->
                        line.before().flatMap(text -> Measure.read(text).name()).flatMap(this::goal));
    }

    /** The one goal of a name in this plan. */
    private Optional<Goal> goal(String name) {
        List<Goal> found = new GoalSearch(book, plan)
                .find(name, Optional.empty()).stream()
                        .filter(goal -> plan.goal(goal.id()).isPresent())
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Quantity> value(String text) {
        Measure measure = Measure.read(text);
        return measure.isGrowth() ? Optional.empty() : measure.value();
    }

    private Optional<Task> task(String name) {
        List<TaskId> found = plan.tasks(name);
        return found.size() == 1 ? plan.task(found.get(0)) : Optional.empty();
    }

    private static Optional<Change> dates(Task task, LocalDate finish) {
        return task.start()
                .filter(start -> !start.isAfter(finish))
                .map(start -> Change.dates(task.id(), start, finish));
    }

    private Optional<LocalDate> date(String text) {
        return DateText.read(text, DateContext.of(plan.period())) instanceof WrittenDate date
                ? Optional.of(date.end())
                : Optional.empty();
    }
}
