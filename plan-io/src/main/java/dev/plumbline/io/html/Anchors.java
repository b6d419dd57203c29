package dev.plumbline.io.html;

import dev.plumbline.plan.Plan;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the row in the page of a plan, a goal and so on by its path, such as {@code goal/revenue}. */
final class Anchors {

    private final Map<String, Anchor> byPath = new HashMap<>();
    private final Selection selection;

    private Anchors(Selection selection) {
        this.selection = selection;
    }

    static Anchors of(PlanStatus status, List<PlanPart> parts, Selection selection) {
        Anchors anchors = new Anchors(selection);
        parts.forEach(anchors::addInitiatives);
        status.plans().forEach(anchors::addPlan);
        status.goals()
                .forEach(goal -> anchors.add(goal.path(), "goal", goal.goal().name()));
        status.tasks()
                .forEach(task -> anchors.add(task.path(), "task", task.task().name()));
        status.issues()
                .forEach(issue ->
                        anchors.add(issue.path(), "issue", issue.issue().description()));
        status.analyses().forEach(analysis -> anchors.add(analysis.path(), "analysis", analysis.name()));
        Page.first(status.externalChanges())
                .forEach(change ->
                        anchors.put(change.path(), "change", change.change().what()));
        anchors.addNames(status);
        return anchors;
    }

    /** What findings and answers refer to and no row is written of: people are told a name, never an id. */
    private void addNames(PlanStatus status) {
        status.book().adjustments().forEach(request -> {
            String plan = status.plan(request.plan())
                    .map(counted -> counted.plan())
                    .map(each -> each.title().orElseGet(() -> each.id().toString()))
                    .orElse(request.plan().toString());
            name("adjustment/" + request.id(), Words.ADJUSTMENT_OF, plan, plan);
        });
        status.timetable().overdue().forEach(step -> {
            Period period = step.date().period();
            name("timetable/" + period, Words.TIMETABLE_OF, period.text(Locale.CHINESE), period.text(Locale.ENGLISH));
        });
    }

    private void name(String path, Words words, String chinese, String english) {
        Localized name = Localized.of(
                words.format(Locale.CHINESE, Map.of("name", chinese)),
                words.format(Locale.ENGLISH, Map.of("name", english)));
        byPath.putIfAbsent(path, new Anchor(Optional.empty(), name));
    }

    private static Anchor nameOnly(String name) {
        return new Anchor(Optional.empty(), Localized.of(name, name));
    }

    private void addInitiatives(PlanPart part) {
        part.initiatives().values().stream()
                .flatMap(each -> each.shown().stream())
                .forEach(each -> put("initiative/" + each.id(), "initiative", each.what()));
    }

    private void addPlan(Plan plan) {
        add("plan/" + plan.id(), "plan", plan.title().orElseGet(() -> plan.id().toString()));
        plan.initiatives().forEach(each -> byPath.putIfAbsent("initiative/" + each.id(), nameOnly(each.what())));
        plan.risks().forEach(risk -> add("risk/" + risk.id(), "risk", risk.description()));
    }

    private void add(String path, String kind, String name) {
        if (selection.shows(path)) {
            put(path, kind, name);
        } else {
            byPath.putIfAbsent(path, nameOnly(name));
        }
    }

    private void put(String path, String kind, String name) {
        byPath.putIfAbsent(path, new Anchor(Optional.of(kind + "-" + (byPath.size() + 1)), Localized.of(name, name)));
    }

    /** The thing at a path; what follows the last {@code #} may name a part of the same thing. */
    Optional<Anchor> find(String path) {
        Anchor whole = byPath.get(path);
        int mark = path.lastIndexOf('#');
        return whole != null || mark < 0
                ? Optional.ofNullable(whole)
                : Optional.ofNullable(byPath.get(path.substring(0, mark)));
    }
}
