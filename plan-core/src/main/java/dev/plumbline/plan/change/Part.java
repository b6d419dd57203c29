package dev.plumbline.plan.change;

import dev.plumbline.Given;
import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Goal;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.Initiative;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.JointWork;
import dev.plumbline.text.Localized;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of part that a plan is a list of (计划组成部分): goals, initiatives, tasks, milestones, joint work, routine
 * tasks, resource needs and supplies, risks.
 *
 * <p>Goals, initiatives, tasks and risks are told apart by their ids; a milestone by its name and task, joint work by its
 * task, a supply by its resource and days, a need by what it
 * is for and what was written. Immutable and thread-safe.
 *
 * @param <E> the type of the part
 */
public final class Part<E> implements Localized {

    public static final Part<Goal> GOALS = new Part<>(
            "goal",
            Localized.of("目标", "goal"),
            goal -> goal.id().value(),
            Goal::name,
            Plan::goals,
            Plan.Builder::goals,
            GoalFields.TABLE);

    public static final Part<Initiative> INITIATIVES = new Part<>(
            "initiative",
            Localized.of("关键举措", "initiative"),
            initiative -> initiative.id().value(),
            Initiative::what,
            Plan::initiatives,
            Plan.Builder::initiatives,
            TaskFields.INITIATIVE);

    public static final Part<Task> TASKS = new Part<>(
            "task",
            Localized.of("任务", "task"),
            task -> task.id().value(),
            Task::name,
            Plan::tasks,
            Plan.Builder::tasks,
            TaskFields.TASK);

    public static final Part<Milestone> MILESTONES = new Part<>(
            "milestone",
            Localized.of("里程碑", "milestone"),
            milestone -> within(milestone.task(), milestone.name()),
            Milestone::name,
            Plan::milestones,
            Plan.Builder::milestones,
            TaskFields.MILESTONE);

    public static final Part<JointWork> JOINT_WORKS = new Part<>(
            "joint-work",
            Localized.of("跨部门分工", "joint work"),
            work -> work.task().value(),
            work -> work.task().value(),
            Plan::jointWorks,
            Plan.Builder::jointWorks,
            TaskFields.JOINT_WORK);

    public static final Part<RoutineTask> ROUTINES = new Part<>(
            "routine",
            Localized.of("常规工作", "routine task"),
            routine -> routine.id().value(),
            RoutineTask::name,
            Plan::routines,
            Plan.Builder::routines,
            TaskFields.ROUTINE);

    public static final Part<ResourceNeed> NEEDS = new Part<>(
            "need",
            Localized.of("资源需求", "resource need"),
            need -> within(need.about(), need.description()),
            ResourceNeed::description,
            Plan::needs,
            Plan.Builder::needs,
            PlanFields.NEED);

    public static final Part<ResourceSupply> SUPPLIES = new Part<>(
            "supply",
            Localized.of("资源可用量", "resource supply"),
            supply -> supply.resource() + " " + supply.span(),
            supply -> supply.resource().value(),
            Plan::supplies,
            Plan.Builder::supplies,
            PlanFields.SUPPLY);

    public static final Part<Risk> RISKS = new Part<>(
            "risk",
            Localized.of("风险", "risk"),
            risk -> risk.id().value(),
            Risk::description,
            Plan::risks,
            Plan.Builder::risks,
            PlanFields.RISK);

    private static final List<Part<?>> ALL =
            List.of(GOALS, INITIATIVES, TASKS, MILESTONES, JOINT_WORKS, ROUTINES, NEEDS, SUPPLIES, RISKS);

    private final String kind;
    private final Localized label;
    private final Function<E, String> id;
    private final Function<E, String> title;
    private final Function<Plan, List<E>> list;
    private final BiFunction<Plan.Builder, List<E>, ?> put;
    private final FieldTable<E, ?> table;

    private Part(
            String kind,
            Localized label,
            Function<E, String> id,
            Function<E, String> title,
            Function<Plan, List<E>> list,
            BiFunction<Plan.Builder, List<E>, ?> put,
            FieldTable<E, ?> table) {
        this.kind = kind;
        this.label = label;
        this.id = id;
        this.title = title;
        this.list = list;
        this.put = put;
        this.table = table;
    }

    private static String within(Optional<?> outer, String name) {
        return outer.map(each -> each + " ").orElse("") + name;
    }

    /** Every kind of part. */
    public static List<Part<?>> all() {
        return ALL;
    }

    /** Its name in references, such as {@code goal} in {@code goal/revenue}. */
    public String kind() {
        return kind;
    }

    /** What tells a part from the others of its kind in a plan. */
    public String id(E element) {
        return id.apply(element);
    }

    /** What people call a part. */
    public String title(E element) {
        return title.apply(element);
    }

    /** A link to a part. */
    public Reference reference(E element) {
        return reference(id(element));
    }

    Reference reference(String elementId) {
        return Reference.of(kind, elementId.isBlank() ? "?" : elementId);
    }

    /** The parts of this kind of a plan, in order. */
    public List<E> of(Plan plan) {
        return list.apply(plan);
    }

    /** Every attribute of a part. */
    public List<Field<E>> fields() {
        return table.fields();
    }

    /** Every attribute of two parts, each of their further columns alone. */
    List<Field<E>> fields(E one, E other) {
        return table.fields(List.of(one, other));
    }

    void put(Plan.Builder plan, List<E> elements) {
        put.apply(plan, elements);
    }

    FieldTable<E, ?> table() {
        return table;
    }

    Map<String, Object> differences(E from, E to) {
        return table.differences(from, to);
    }

    E with(E base, Map<String, Object> values) {
        return table.with(base, values);
    }

    Map<String, Object> values(E element) {
        return table.values(element);
    }

    List<String> ids(Plan plan) {
        return of(plan).stream().map(id).toList();
    }

    FieldMerge<E> merge(String elementId, E base, E mine, E theirs) {
        return FieldMerge.of(table, reference(elementId), base, mine, theirs);
    }

    /** Whether parts can be told apart in a plan. */
    boolean isUnique(Plan plan) {
        Set<String> seen = new HashSet<>();
        return of(plan).stream().allMatch(element -> seen.add(id(element)));
    }

    /**
     * The attributes that a part leaves unsaid and another one has otherwise than usual; what follows from others where nobody
     * states it is none.
     *
     * @param unsaid what the silent part's source did not state
     */
    public List<Field<E>> unstated(E silent, Unstated unsaid, E stating) {
        Given.all(silent, "silent", stating, "stating");
        Given.one(unsaid, "unsaid");
        Bare<E> stated = new Bare<>(stating);
        return table.fields(List.of(silent, stating)).stream()
                .filter(field -> !table.isDerived(field) && !states(field, silent, unsaid) && !stated.isUnset(field))
                .toList();
    }

    /** Whether a part states an attribute: it is not empty and not among what its source left unsaid. */
    public boolean states(Field<E> field, E part, Unstated unsaid) {
        Given.all(field, "field", part, "part");
        Given.one(unsaid, "unsaid");
        return !Bare.isEmpty(field.of(part)) && !unsaid.contains(reference(part), field.name());
    }

    /** The names of the attributes that a part has as they are where nobody says anything of them. */
    public Set<String> usual(E part) {
        Given.one(part, "part");
        Set<String> usual = new TreeSet<>();
        Bare<E> bare = new Bare<>(part);
        table.fields().stream().filter(bare::isUsual).forEach(field -> usual.add(field.name()));
        return usual;
    }

    @Override
    public String text(Locale locale) {
        return label.text(locale);
    }

    @Override
    public String toString() {
        return kind;
    }
}
