package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.resource.ResourceSupply;
import dev.plumbline.risk.Risk;
import dev.plumbline.task.RoutineTask;
import dev.plumbline.task.raci.JointWork;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plans and what else they hold: RACI cells, joint and routine work, needs and supplies, risks. */
public final class PlanDocuments {

    /** One cell of a RACI matrix as it is written. */
    public static final ObjectCodec<RaciCell> RACI = raci();

    /** Work of several units as it is written; units by their text form. */
    public static final ObjectCodec<JointWork> JOINT_WORK = jointWork();

    /** Work that comes again and again, as it is written. */
    public static final ObjectCodec<RoutineTask> ROUTINE = routine();

    /** How much of a resource there is, as it is written. */
    public static final ObjectCodec<ResourceSupply> SUPPLY = supply();

    /** A resource need as it is written. */
    public static final ObjectCodec<ResourceNeed> NEED = need();

    /** A risk as it is written. */
    public static final ObjectCodec<Risk> RISK = risk();

    /** A plan as it is written; goals and tasks are flat lists, so that no plan is too deep for JSON. */
    public static final ObjectCodec<Plan> PLAN = plan();

    private PlanDocuments() {}

    private static ObjectCodec<JointWork> jointWork() {
        Shape<JointWork> shape = Shape.of(JointWork.class);
        var task = shape.required("task", Ids.TASK, JointWork::task);
        var lead = shape.optional("lead", Parties.UNIT, JointWork::lead);
        var leadDuties = shape.list("leadDuties", TextCodec.TOLD, JointWork::leadDuties);
        var helping = shape.map("helping", TextCodec.TEXT, work -> byText(work.helping()));
        var interfacePersons = shape.map("interfacePersons", Parties.PARTY, work -> byText(work.interfacePersons()));
        var sync = shape.optional("sync", Words.FREQUENCY, JointWork::sync);
        return shape.element(read -> {
            JointWork.Builder work = JointWork.builder()
                    .task(read.get(task))
                    .lead(read.find(lead))
                    .leadDuties(read.get(leadDuties))
                    .sync(read.find(sync));
            read.get(helping).forEach((unit, duty) -> work.putHelping(PartyText.unit(unit), duty));
            read.get(interfacePersons).forEach((unit, person) -> work.putInterfacePerson(PartyText.unit(unit), person));
            return work.build();
        });
    }

    private static <V> Map<String, V> byText(Map<OrgUnitId, V> byUnit) {
        Map<String, V> byText = new LinkedHashMap<>();
        byUnit.forEach((unit, value) -> byText.put(unit.toString(), value));
        return byText;
    }

    private static ObjectCodec<RaciCell> raci() {
        Shape<RaciCell> shape = Shape.of(RaciCell.class);
        var task = shape.required("task", Ids.TASK, RaciCell::task);
        var party = shape.required("party", Parties.PARTY, RaciCell::party);
        var letters = shape.required("letters", Texts.RACI, RaciCell::letters);
        return shape.element(read -> new RaciCell(read.get(task), read.get(party), read.get(letters)));
    }

    private static ObjectCodec<RoutineTask> routine() {
        Shape<RoutineTask> shape = Shape.of(RoutineTask.class).calledBy("routine/", RoutineTask::id);
        var id = shape.required("id", Ids.TASK, RoutineTask::id);
        var name = shape.required("name", TextCodec.TEXT, RoutineTask::name);
        var owner = shape.optional("owner", Parties.PARTY, RoutineTask::owner);
        var cadence = shape.required("cadence", Times.CADENCE, RoutineTask::cadence);
        var span = shape.required("span", Times.RANGE, RoutineTask::span);
        return shape.element(read -> RoutineTask.builder()
                .id(read.get(id))
                .name(read.get(name))
                .owner(read.find(owner))
                .cadence(read.get(cadence))
                .span(read.get(span))
                .build());
    }

    private static ObjectCodec<ResourceSupply> supply() {
        Shape<ResourceSupply> shape = Shape.of(ResourceSupply.class);
        var resource = shape.required("resource", Ids.RESOURCE, ResourceSupply::resource);
        var span = shape.required("span", Times.RANGE, ResourceSupply::span);
        var quantity = shape.required("quantity", Texts.QUANTITY, ResourceSupply::quantity);
        return shape.element(read -> new ResourceSupply(read.get(resource), read.get(span), read.get(quantity)));
    }

    private static ObjectCodec<ResourceNeed> need() {
        Shape<ResourceNeed> shape = Shape.of(ResourceNeed.class);
        var kind = shape.nullable("kind", Words.RESOURCE_KIND, ResourceNeed::kind);
        var description = shape.required("description", TextCodec.TEXT, ResourceNeed::description);
        var resource = shape.nullable("resource", Ids.RESOURCE, ResourceNeed::resource);
        var skill = shape.optional("skill", TextCodec.TOLD, ResourceNeed::skill);
        var account = shape.optional("account", TextCodec.TOLD, ResourceNeed::account);
        var span = shape.optional("span", Times.RANGE, ResourceNeed::span);
        var quantity = shape.optional("quantity", Texts.QUANTITY, ResourceNeed::quantity);
        var provider = shape.optional("provider", Parties.PARTY, ResourceNeed::provider);
        var due = shape.optional("due", Times.DATE, ResourceNeed::due);
        var about = shape.optional("about", Texts.REFERENCE, ResourceNeed::about);
        var attributes = shape.map("attributes", TextCodec.TEXT, ResourceNeed::attributes);
        return shape.element(read -> {
            ResourceNeed.Builder need = ResourceNeed.builder()
                    .description(read.get(description))
                    .skill(read.find(skill))
                    .account(read.find(account))
                    .span(read.find(span))
                    .quantity(read.find(quantity))
                    .provider(read.find(provider))
                    .due(read.find(due))
                    .about(read.find(about))
                    .attributes(read.get(attributes));
            read.given(kind, need::kind);
            read.given(resource, need::resource);
            return need.build();
        });
    }

    private static ObjectCodec<Risk> risk() {
        Shape<Risk> shape = Shape.of(Risk.class).calledBy("risk/", Risk::id);
        var id = shape.required("id", Ids.RISK, Risk::id);
        var description = shape.required("description", TextCodec.TEXT, Risk::description);
        var about = shape.optional("about", Texts.REFERENCE, Risk::about);
        var level = shape.optional("level", Words.RISK_LEVEL, Risk::level);
        var owner = shape.optional("owner", Parties.PARTY, Risk::owner);
        var threshold = shape.optional("threshold", NumberCodec.DECIMAL, Risk::threshold);
        var contingency = shape.optional("contingency", TextCodec.TOLD, Risk::contingency);
        var measures = shape.list("measures", TextCodec.TOLD, Risk::measures);
        var attributes = shape.map("attributes", TextCodec.TEXT, Risk::attributes);
        return shape.element(read -> Risk.builder()
                .id(read.get(id))
                .description(read.get(description))
                .about(read.find(about))
                .level(read.find(level))
                .owner(read.find(owner))
                .threshold(read.find(threshold))
                .contingency(read.find(contingency))
                .measures(read.get(measures))
                .attributes(read.get(attributes))
                .build());
    }

    private static ObjectCodec<Plan> plan() {
        Shape<Plan> shape = Shape.of(Plan.class).calledBy("plan/", Plan::id);
        var id = shape.required("id", Ids.PLAN, Plan::id);
        var title = shape.optional("title", TextCodec.TOLD, Plan::title);
        var period = shape.required("period", Times.PERIOD, Plan::period);
        var calendar = shape.optional("calendar", Ids.CALENDAR, Plan::calendar);
        var scope = shape.list("scope", TextCodec.TOLD, Plan::scope);
        var parent = shape.optional("parent", Ids.PLAN, Plan::parent);
        var overview = shape.optional("overview", TextCodec.TOLD, Plan::overview);
        var basis = shape.list("basis", TextCodec.TOLD, Plan::basis);
        var keyPoints = shape.list("keyPoints", TextCodec.TOLD, Plan::keyPoints);
        var noteOnChangedGoals = shape.optional("noteOnChangedGoals", TextCodec.TOLD, Plan::noteOnChangedGoals);
        var goals = shape.list("goals", GoalDocuments.GOAL, Plan::goals);
        var initiatives = shape.list("initiatives", TaskDocuments.INITIATIVE, Plan::initiatives);
        var tasks = shape.list("tasks", TaskDocuments.TASK, Plan::tasks);
        var milestones = shape.list("milestones", TaskDocuments.MILESTONE, Plan::milestones);
        var raci = shape.list("raci", RACI, plan -> RaciCell.all(plan.raci()));
        var jointWorks = shape.list("jointWorks", JOINT_WORK, Plan::jointWorks);
        var routines = shape.list("routines", ROUTINE, Plan::routines);
        var needs = shape.list("needs", NEED, Plan::needs);
        var supplies = shape.list("supplies", SUPPLY, Plan::supplies);
        var risks = shape.list("risks", RISK, Plan::risks);
        return shape.container(read -> Plan.builder()
                .id(read.get(id))
                .title(read.find(title))
                .period(read.get(period))
                .calendar(read.find(calendar))
                .scope(read.get(scope))
                .parent(read.find(parent))
                .overview(read.find(overview))
                .basis(read.get(basis))
                .keyPoints(read.get(keyPoints))
                .noteOnChangedGoals(read.find(noteOnChangedGoals))
                .goals(read.get(goals))
                .initiatives(read.get(initiatives))
                .tasks(read.get(tasks))
                .milestones(read.get(milestones))
                .raci(RaciCell.toMatrix(read.get(raci)))
                .jointWorks(read.get(jointWorks))
                .routines(read.get(routines))
                .needs(read.get(needs))
                .supplies(read.get(supplies))
                .risks(read.get(risks))
                .build());
    }
}
