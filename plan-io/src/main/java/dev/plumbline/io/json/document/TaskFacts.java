package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.task.CriterionResult;
import dev.plumbline.task.ImprovementPlan;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.TaskAcceptance;
import dev.plumbline.task.WorkLog;

/** Facts about tasks and resources. */
public final class TaskFacts {

    /** A progress report as it is written. */
    public static final ObjectCodec<ProgressReport> PROGRESS = progress();

    /** How a task does by a criterion, as it is written. */
    public static final ObjectCodec<CriterionResult> CRITERION_RESULT = criterionResult();

    /** The acceptance of a task's result, as it is written. */
    public static final ObjectCodec<TaskAcceptance> TASK_ACCEPTANCE = taskAcceptance();

    /** An improvement plan as it is written. */
    public static final ObjectCodec<ImprovementPlan> IMPROVEMENT_PLAN = improvementPlan();

    /** That a routine task was done, as it is written. */
    public static final ObjectCodec<RoutineDone> ROUTINE_DONE = routineDone();

    /** A work log as it is written. */
    public static final ObjectCodec<WorkLog> WORK_LOG = workLog();

    /** An entry of the resource ledger as it is written. */
    public static final ObjectCodec<LedgerEntry> LEDGER_ENTRY = ledgerEntry();

    /** What is done about a shortage, as it is written. */
    public static final ObjectCodec<ShortageAnswer> SHORTAGE_ANSWER = shortageAnswer();

    private TaskFacts() {}

    private static ObjectCodec<ProgressReport> progress() {
        Shape<ProgressReport> shape = Shape.of(ProgressReport.class);
        var task = shape.required("task", Ids.TASK, ProgressReport::task);
        var when = shape.required("when", Times.MOMENT, ProgressReport::when);
        var state = shape.optional("state", Words.TASK_STATE, ProgressReport::state);
        var percent = shape.optional("percent", NumberCodec.DECIMAL, ProgressReport::percent);
        var statedPlanned = shape.optional("statedPlanned", NumberCodec.DECIMAL, ProgressReport::statedPlanned);
        var amount = shape.optional("amount", Texts.QUANTITY, ProgressReport::amount);
        var done = shape.optional("done", TextCodec.TOLD, ProgressReport::done);
        var actualStart = shape.optional("actualStart", Times.DATE, ProgressReport::actualStart);
        var actualFinish = shape.optional("actualFinish", Times.DATE, ProgressReport::actualFinish);
        var causes = shape.list("causes", GoalFacts.CAUSE, ProgressReport::causes);
        var newFinish = shape.optional("newFinish", Times.DATE, ProgressReport::newFinish);
        var nextStep = shape.optional("nextStep", TextCodec.TOLD, ProgressReport::nextStep);
        var resourcesToCoordinate =
                shape.optional("resourcesToCoordinate", TextCodec.TOLD, ProgressReport::resourcesToCoordinate);
        var risk = shape.optional("risk", TextCodec.TOLD, ProgressReport::risk);
        var problems = shape.list("problems", TextCodec.TOLD, ProgressReport::problems);
        var measures = shape.optional("measures", TextCodec.TOLD, ProgressReport::measures);
        var snapshot = shape.flag("snapshot", ProgressReport::snapshot);
        return shape.element(read -> {
            ProgressReport.Builder report = ProgressReport.builder()
                    .task(read.get(task))
                    .when(read.get(when))
                    .snapshot(read.get(snapshot));
            read.given(state, report, ProgressReport.Builder::state);
            read.given(percent, report, ProgressReport.Builder::percent);
            read.given(statedPlanned, report, ProgressReport.Builder::statedPlanned);
            read.given(amount, report, ProgressReport.Builder::amount);
            read.given(done, report, ProgressReport.Builder::done);
            read.given(actualStart, report, ProgressReport.Builder::actualStart);
            read.given(actualFinish, report, ProgressReport.Builder::actualFinish);
            read.given(causes, report, ProgressReport.Builder::causes);
            read.given(newFinish, report, ProgressReport.Builder::newFinish);
            read.given(nextStep, report, ProgressReport.Builder::nextStep);
            read.given(resourcesToCoordinate, report, ProgressReport.Builder::resourcesToCoordinate);
            read.given(risk, report, ProgressReport.Builder::risk);
            read.given(problems, report, ProgressReport.Builder::problems);
            read.given(measures, report, ProgressReport.Builder::measures);
            return report.build();
        });
    }

    private static ObjectCodec<CriterionResult> criterionResult() {
        Shape<CriterionResult> shape = Shape.of(CriterionResult.class);
        var criterion = shape.required("criterion", TextCodec.TEXT, CriterionResult::criterion);
        var value = shape.optional("value", Texts.QUANTITY, CriterionResult::value);
        var waiver = shape.optional("waiver", TextCodec.TOLD, CriterionResult::waiver);
        return shape.element(read -> new CriterionResult(read.get(criterion), read.find(value), read.find(waiver)));
    }

    private static ObjectCodec<TaskAcceptance> taskAcceptance() {
        Shape<TaskAcceptance> shape = Shape.of(TaskAcceptance.class);
        var task = shape.required("task", Ids.TASK, TaskAcceptance::task);
        var when = shape.required("when", Times.MOMENT, TaskAcceptance::when);
        var results = shape.list("results", CRITERION_RESULT, TaskAcceptance::results);
        return shape.element(read -> new TaskAcceptance(read.get(task), read.get(when), read.get(results)));
    }

    private static ObjectCodec<ImprovementPlan> improvementPlan() {
        Shape<ImprovementPlan> shape = Shape.of(ImprovementPlan.class);
        var task = shape.required("task", Ids.TASK, ImprovementPlan::task);
        var when = shape.required("when", Times.MOMENT, ImprovementPlan::when);
        var owner = shape.required("owner", Parties.PARTY, ImprovementPlan::owner);
        var problem = shape.optional("problem", TextCodec.TOLD, ImprovementPlan::problem);
        var measures = shape.list("measures", TextCodec.TOLD, ImprovementPlan::measures);
        var due = shape.optional("due", Times.DATE, ImprovementPlan::due);
        var attributes = shape.map("attributes", TextCodec.TEXT, ImprovementPlan::attributes);
        return shape.element(read -> ImprovementPlan.builder()
                .task(read.get(task))
                .when(read.get(when))
                .owner(read.get(owner))
                .problem(read.find(problem))
                .measures(read.get(measures))
                .due(read.find(due))
                .attributes(read.get(attributes))
                .build());
    }

    private static ObjectCodec<RoutineDone> routineDone() {
        Shape<RoutineDone> shape = Shape.of(RoutineDone.class);
        var task = shape.required("task", Ids.TASK, RoutineDone::task);
        var when = shape.required("when", Times.MOMENT, RoutineDone::when);
        var due = shape.optional("due", Times.DATE, RoutineDone::due);
        return shape.element(read -> new RoutineDone(read.get(task), read.get(when), read.find(due)));
    }

    private static ObjectCodec<WorkLog> workLog() {
        Shape<WorkLog> shape = Shape.of(WorkLog.class);
        var author = shape.required("author", Parties.PARTY, WorkLog::author);
        var when = shape.required("when", Times.MOMENT, WorkLog::when);
        var task = shape.optional("task", Ids.TASK, WorkLog::task);
        var progress = shape.optional("progress", TextCodec.TOLD, WorkLog::progress);
        var problems = shape.optional("problems", TextCodec.TOLD, WorkLog::problems);
        var measures = shape.optional("measures", TextCodec.TOLD, WorkLog::measures);
        var hours = shape.optional("hours", NumberCodec.DECIMAL, WorkLog::hours);
        var attributes = shape.map("attributes", TextCodec.TEXT, WorkLog::attributes);
        return shape.element(read -> WorkLog.builder()
                .author(read.get(author))
                .when(read.get(when))
                .task(read.find(task))
                .progress(read.find(progress))
                .problems(read.find(problems))
                .measures(read.find(measures))
                .hours(read.find(hours))
                .attributes(read.get(attributes))
                .build());
    }

    private static ObjectCodec<LedgerEntry> ledgerEntry() {
        Shape<LedgerEntry> shape = Shape.of(LedgerEntry.class);
        var resource = shape.required("resource", Ids.RESOURCE, LedgerEntry::resource);
        var kind = shape.required("kind", Words.LEDGER_ENTRY_KIND, LedgerEntry::kind);
        var when = shape.required("when", Times.MOMENT, LedgerEntry::when);
        var quantity = shape.required("quantity", Texts.QUANTITY, LedgerEntry::quantity);
        var about = shape.optional("about", Texts.REFERENCE, LedgerEntry::about);
        var note = shape.optional("note", TextCodec.TOLD, LedgerEntry::note);
        var attributes = shape.map("attributes", TextCodec.TEXT, LedgerEntry::attributes);
        return shape.element(read -> LedgerEntry.builder()
                .resource(read.get(resource))
                .kind(read.get(kind))
                .when(read.get(when))
                .quantity(read.get(quantity))
                .about(read.find(about))
                .note(read.find(note))
                .attributes(read.get(attributes))
                .build());
    }

    private static ObjectCodec<ShortageAnswer> shortageAnswer() {
        Shape<ShortageAnswer> shape = Shape.of(ShortageAnswer.class);
        var resource = shape.required("resource", Ids.RESOURCE, ShortageAnswer::resource);
        var unit = shape.optional("unit", Texts.UNIT, ShortageAnswer::unit);
        var days = shape.required("days", Times.RANGE, ShortageAnswer::days);
        var kind = shape.required("kind", Words.SHORTAGE_ANSWER_KIND, ShortageAnswer::kind);
        var when = shape.required("when", Times.MOMENT, ShortageAnswer::when);
        var note = shape.optional("note", TextCodec.TOLD, ShortageAnswer::note);
        return shape.element(read -> ShortageAnswer.builder()
                .resource(read.get(resource))
                .unit(read.find(unit))
                .days(read.get(days))
                .kind(read.get(kind))
                .when(read.get(when))
                .note(read.find(note))
                .build());
    }
}
