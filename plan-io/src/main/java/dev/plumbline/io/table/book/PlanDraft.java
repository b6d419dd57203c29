package dev.plumbline.io.table.book;

import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.table.row.IndicatorName;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.PartyCells;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan while its tables are read; what rows name is found through indexes. Confined to one thread. */
final class PlanDraft {

    private final Period period;
    private final PlanId id;
    private final PartyCells parties;
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<String, Set<GoalId>> goalsByName = new HashMap<>();
    private final Map<String, Set<GoalId>> goalsByCore = new HashMap<>();
    private final Map<String, Set<GoalId>> goalsByUnit = new HashMap<>();
    private final Map<String, GoalId> goalsExactly = new HashMap<>();
    private final Map<String, GoalId> goalsOfPersons = new HashMap<>();
    private final Map<String, Set<GoalId>> goalsOfNobody = new HashMap<>();
    private final Map<InitiativeId, Initiative> initiatives = new LinkedHashMap<>();
    private final Map<TaskId, TaskDraft> tasks;
    private final Map<GoalId, Set<String>> notes = new HashMap<>();
    private final Map<Object, Besides> besides = new HashMap<>();
    private final Map<String, List<TaskId>> tasksByName;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TaskLetters letters;
    private final Map<GoalId, Set<Role>> said = new HashMap<>();
    private final Set<ResourceNeed> needs = new LinkedHashSet<>();
    private final Map<RiskId, Risk> risks = new LinkedHashMap<>();
    private final Set<Milestone> milestones = new LinkedHashSet<>();
    private final Set<String> basis = new LinkedHashSet<>();
    private String lastName = "";
    private String lastKey = "";
    private Optional<String> title = Optional.empty();
    private Optional<String> overview = Optional.empty();
    private Optional<Optional<PlanId>> parent = Optional.empty();

    /** A task as it stands, and the table that told of it first. */
    private static final class TaskDraft {

        private final @Nullable OfficeTable table;
        private Task task;

        TaskDraft(Task task, @Nullable OfficeTable table) {
            this.task = task;
            this.table = table;
        }
    }

    /** A draft with room for some rows; more have room as well. */
    PlanDraft(Period period, PlanId id, PartyCells parties, int rows) {
        this.tasks = new LinkedHashMap<>(rows * 3 / 2);
        this.tasksByName = new HashMap<>(rows * 3 / 2);
        this.period = period;
        this.id = id;
        this.letters = new TaskLetters(parties);
        this.parties = parties;
    }

    Period period() {
        return period;
    }

    PlanId id() {
        return id;
    }

    /** The id of what a table calls by a number. */
    String idOf(OfficeTable table, String number) {
        return table.hasFullNumbers() ? number : id + "/" + number;
    }

    /** Says that a table names the plan that contains this one, or that none does. */
    void within(Optional<PlanId> plan) {
        parent = Optional.of(plan);
    }

    /** What was said so. */
    Optional<Optional<PlanId>> saidParent() {
        return parent;
    }

    void title(String text) {
        title = title.or(() -> Optional.of(text));
    }

    /** Adds to the plan's overview (计划概述). */
    void overview(String text) {
        overview = overview.map(known -> known + "\n" + text).or(() -> Optional.of(text));
    }

    /** Adds something that the plan rests on (编制依据). */
    void basis(String text) {
        basis.add(text);
    }

    Collection<Goal> goals() {
        return goals.values();
    }

    /** Adds a goal or puts a changed one in its place. */
    void put(Goal goal) {
        goals.put(goal.id(), goal);
        call(goal.id(), goal.name());
        String indicator = goal.indicator().name().orElse(goal.name());
        goal.indicator().name().ifPresent(name -> call(goal.id(), name));
        String exactly = exactly(goal.name(), TextForms.matchingKey(indicator), unit(goal));
        goalsExactly.putIfAbsent(exactly, goal.id());
        goalsExactly.putIfAbsent(exactly + person(goal.owner()), goal.id());
        for (String word : List.of(key(goal.name()), key(indicator))) {
            if (person(goal.owner()).isEmpty()) {
                goalsOfNobody
                        .computeIfAbsent(word, any -> new LinkedHashSet<>())
                        .add(goal.id());
            } else {
                goalsOfPersons.putIfAbsent(word + person(goal.owner()), goal.id());
            }
        }
        String core = IndicatorName.core(goal.indicator().name().orElse(goal.name()), unit(goal));
        goalsByCore.computeIfAbsent(core, any -> new LinkedHashSet<>()).add(goal.id());
        goalsByUnit
                .computeIfAbsent(ofUnit(core, unit(goal)), any -> new LinkedHashSet<>(2))
                .add(goal.id());
    }

    /** Adds to a goal's note; put in when the plan is built, since a goal may have as many as a table has rows. */
    void note(GoalId goal, String text) {
        notes.computeIfAbsent(goal, any -> new LinkedHashSet<>()).add(text);
    }

    /** Notes that a row says something of a goal that has a usual value; whether none did before. */
    boolean says(GoalId goal, Role what) {
        return said.computeIfAbsent(goal, any -> EnumSet.noneOf(Role.class)).add(what);
    }

    /** What rows themselves say of each goal of what has a usual value. */
    Map<GoalId, Set<Role>> said() {
        return said;
    }

    /**
     * What is kept with a thing once a row tells more of it; a text that differs from the first is set aside until the plan
     * is built, since of one thing a table may have any number of rows.
     */
    Map<String, String> kept(Object id, Map<String, String> known, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(more);
        all.putAll(known);
        more.forEach((name, text) -> {
            if (!text.equals(all.get(name))) {
                besides.computeIfAbsent(id, any -> new Besides()).add(name, text);
            }
        });
        return all;
    }

    private Map<String, String> withBesides(Object id, Map<String, String> attributes) {
        Besides more = besides.get(id);
        return more == null ? attributes : more.behind(attributes);
    }

    private Task whole(Task task) {
        return besides.containsKey(task.id())
                ? task.toBuilder()
                        .attributes(withBesides(task.id(), task.attributes()))
                        .build()
                : task;
    }

    private Risk whole(Risk risk) {
        return besides.containsKey(risk.id())
                ? risk.toBuilder()
                        .attributes(withBesides(risk.id(), risk.attributes()))
                        .build()
                : risk;
    }

    private Goal whole(Goal goal) {
        return besides.containsKey(goal.id())
                ? goal.toBuilder()
                        .attributes(withBesides(goal.id(), goal.attributes()))
                        .build()
                : goal;
    }

    private Goal noted(Goal goal) {
        if (!notes.containsKey(goal.id())) {
            return goal;
        }
        Set<String> all = new LinkedHashSet<>();
        goal.note().ifPresent(all::add);
        all.addAll(notes.get(goal.id()));
        return goal.toBuilder().note(String.join("；", all)).build();
    }

    /** The goal of a name, an indicator and a unit: the owner's own, else the first. */
    Optional<Goal> goal(String name, String indicatorKey, Optional<OrgUnitId> unit, Optional<PartyId> owner) {
        String exactly = exactly(name, indicatorKey, unit);
        return Optional.ofNullable(goalsExactly.get(exactly + person(owner)))
                .or(() -> Optional.ofNullable(goalsExactly.get(exactly)))
                .map(goals::get);
    }

    private static String person(Optional<PartyId> owner) {
        return owner.filter(PersonId.class::isInstance)
                .map(person -> "|" + person.label())
                .orElse("");
    }

    /** The goals that go by a name, or whose indicator's name has the same core; the first of very many. */
    Stream<Goal> goalsAlike(String name, String indicator, Optional<OrgUnitId> unit) {
        String key = TextForms.matchingKey(name);
        String core = IndicatorName.core(indicator, unit);
        Stream<Set<GoalId>> found = unit.isEmpty()
                ? Stream.of(goalsByName.getOrDefault(key, Set.of()), goalsByCore.getOrDefault(core, Set.of()))
                : Stream.of(
                                ofUnit(key, unit),
                                ofUnit(key, Optional.empty()),
                                ofUnit(core, unit),
                                ofUnit(core, Optional.empty()))
                        .map(each -> goalsByUnit.getOrDefault(each, Set.of()));
        return found.flatMap(Set::stream).distinct().map(goals::get);
    }

    private static String ofUnit(String key, Optional<OrgUnitId> unit) {
        return key + "|" + unit.map(OrgUnitId::name).orElse("");
    }

    private static String exactly(String name, String indicatorKey, Optional<OrgUnitId> unit) {
        return TextForms.matchingKey(name) + "|" + indicatorKey + "|"
                + unit.map(OrgUnitId::name).orElse("");
    }

    /** The unit of a goal's owner. */
    Optional<OrgUnitId> unit(Goal goal) {
        return goal.owner().flatMap(parties::unitOf);
    }

    /** Notes another name that a goal goes by. */
    void call(GoalId goal, String name) {
        callByKey(goal, TextForms.matchingKey(name));
        callByKey(goal, TextForms.matchingKey(IndicatorName.withoutBrackets(name)));
    }

    private void callByKey(GoalId goal, String key) {
        goalsByName.computeIfAbsent(key, any -> new LinkedHashSet<>(2)).add(goal);
        goalsByUnit
                .computeIfAbsent(ofUnit(key, unit(goals.get(goal))), any -> new LinkedHashSet<>(2))
                .add(goal);
    }

    boolean isCalled(Goal goal, String name) {
        return goalsByName.getOrDefault(TextForms.matchingKey(name), Set.of()).contains(goal.id());
    }

    /** What a name means where a row is about a person: the person's own goal, else those that are no person's. */
    List<Goal> goalsOf(PersonId person, String name) {
        GoalId own = goalsOfPersons.get(key(name) + person(Optional.of(person)));
        return own != null
                ? List.of(goals.get(own))
                : goalsOfNobody.getOrDefault(key(name), Set.of()).stream()
                        .map(goals::get)
                        .filter(goal -> person(goal.owner()).isEmpty())
                        .toList();
    }

    /** The goals that go by a name. */
    List<Goal> goalsCalled(String name, int most) {
        return goalsByName.getOrDefault(TextForms.matchingKey(name), Set.of()).stream()
                .limit(most)
                .map(goals::get)
                .toList();
    }

    /** The goals whose indicator's name has the same core. */
    List<Goal> goalsMeasuredBy(String indicator, Optional<OrgUnitId> unit) {
        return goalsByCore.getOrDefault(IndicatorName.core(indicator, unit), Set.of()).stream()
                .map(goals::get)
                .toList();
    }

    Optional<Goal> goal(GoalId goal) {
        return Optional.ofNullable(goals.get(goal));
    }

    void put(Initiative initiative) {
        initiatives.putIfAbsent(initiative.id(), initiative);
    }

    /** A free id for a new task: the one given, which begins with the plan's, or else the first numbered one. */
    TaskId claim(String id) {
        TaskId free = TaskId.of(id);
        while (tasks.containsKey(free)) {
            free = TaskId.of(id + "-" + numbers.merge(id, 2, (known, first) -> known + 1));
        }
        return free;
    }

    /** Adds a task of a claimed id. */
    void put(Task task) {
        put(task, null);
    }

    /** Adds a task of a claimed id that a row of a table is about. */
    void put(Task task, @Nullable OfficeTable table) {
        tasks.put(task.id(), new TaskDraft(task, table));
        tasksByName.merge(key(task.name()), List.of(task.id()), PlanDraft::joined);
    }

    private static List<TaskId> joined(List<TaskId> known, List<TaskId> more) {
        List<TaskId> all = known instanceof ArrayList ? known : new ArrayList<>(known);
        all.addAll(more);
        return all;
    }

    /** Whether a table told first of a task. */
    boolean isFrom(OfficeTable table, TaskId task) {
        TaskDraft known = tasks.get(task);
        return known != null && known.table == table;
    }

    Optional<Task> task(TaskId task) {
        return Optional.ofNullable(tasks.get(task)).map(known -> known.task);
    }

    /** All tasks of a name. */
    List<TaskId> tasks(String name) {
        return tasksByName.getOrDefault(key(name), List.of());
    }

    /** The key of a name; a row asks for its own several times. */
    String key(String name) {
        if (!name.equals(lastName)) {
            lastKey = TextForms.matchingKey(name);
            lastName = name;
        }
        return lastKey;
    }

    /** Changes a task that it has. */
    Task change(TaskId id, UnaryOperator<Task.Builder> change) {
        TaskDraft known = tasks.get(id);
        known.task = change.apply(known.task.toBuilder()).build();
        return known.task;
    }

    /** Who does what for its tasks. */
    TaskLetters letters() {
        return letters;
    }

    void need(Collection<ResourceNeed> more) {
        needs.addAll(more);
    }

    /** Adds a risk, unless it has one of that id. */
    void put(Risk risk) {
        risks.putIfAbsent(risk.id(), risk);
    }

    Optional<Risk> risk(RiskId risk) {
        return Optional.ofNullable(risks.get(risk));
    }

    /** Adds a risk or puts a changed one in its place. */
    void replace(Risk risk) {
        risks.put(risk.id(), risk);
    }

    void put(Milestone milestone) {
        milestones.add(milestone);
    }

    Plan build(Optional<PlanId> parent) {
        return Plan.builder()
                .id(id)
                .title(title)
                .overview(overview)
                .addAllBasis(basis)
                .period(period)
                .parent(parent)
                .addAllGoals(goals.values().stream()
                        .map(this::noted)
                        .map(this::whole)
                        .toList())
                .addAllInitiatives(initiatives.values())
                .addAllTasks(
                        tasks.values().stream().map(known -> whole(known.task)).toList())
                .addAllMilestones(milestones)
                .raci(letters.matrix())
                .addAllNeeds(needs)
                .addAllRisks(risks.values().stream().map(this::whole).toList())
                .build();
    }
}
