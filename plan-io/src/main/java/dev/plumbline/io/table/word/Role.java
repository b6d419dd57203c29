package dev.plumbline.io.table.word;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a column means (列角色): whose property it holds, and how its cells are read and written (IO-2a).
 *
 * <p>The id names subject and field, such as {@code task.finish}. The words that headers use for a role are data, see
 * {@link Vocabulary}.
 */
public enum Role {
    TASK_NUMBER("task.number", CellType.TEXT, false),
    TASK_NAME("task.name", CellType.TEXT, false),
    TASK_DESCRIPTION("task.description", CellType.TEXT, false),
    TASK_GOAL("task.goal", CellType.REFERENCE, true),
    TASK_PARENT_GOAL("task.parentGoal", CellType.REFERENCE, true),
    TASK_STRATEGIC_GOAL("task.strategicGoal", CellType.REFERENCE, true),
    TASK_CORE_GOAL("task.coreGoal", CellType.REFERENCE, true),
    TASK_INITIATIVE("task.initiative", CellType.TEXT, true),
    TASK_HOW("task.how", CellType.TEXT, false),
    TASK_OWNER("task.owner", CellType.PARTY, false),
    TASK_COLLABORATORS("task.collaborators", CellType.PARTY, false),
    TASK_APPROVER("task.approver", CellType.PARTY, false),
    TASK_CONSULTED("task.consulted", CellType.PARTY, false),
    TASK_INFORMED("task.informed", CellType.PARTY, false),
    TASK_UNIT("task.unit", CellType.PARTY, true),
    TASK_LEAD("task.lead", CellType.PARTY, false),
    TASK_START("task.start", CellType.DATE, false),
    TASK_FINISH("task.finish", CellType.FINISH, false),
    TASK_DATES("task.dates", CellType.DATES, false),
    TASK_DURATION("task.duration", CellType.DURATION, false),
    TASK_ACTUAL_START("task.actualStart", CellType.DATE, false),
    TASK_ACTUAL_FINISH("task.actualFinish", CellType.FINISH, false),
    TASK_ACTUAL_DATES("task.actualDates", CellType.DATES, false),
    TASK_NEW_FINISH("task.newFinish", CellType.FINISH, false),
    TASK_PERCENT("task.percent", CellType.PERCENT, false),
    TASK_PLANNED_PERCENT("task.plannedPercent", CellType.PERCENT, false),
    TASK_DONE("task.done", CellType.TEXT, false),
    TASK_STATE("task.state", CellType.WORD, false),
    TASK_PREDECESSOR("task.predecessor", CellType.TEXT, false),
    TASK_PRIORITY("task.priority", CellType.WORD, false),
    TASK_DELIVERABLE("task.deliverable", CellType.TEXT, false),
    TASK_CRITERIA("task.criteria", CellType.TEXT, false),
    TASK_RESULT("task.result", CellType.TEXT, false),
    TASK_STEPS("task.steps", CellType.TEXT, false),
    TASK_INDICATOR("task.indicator", CellType.TEXT, false),
    TASK_TARGET("task.target", CellType.QUANTITY, false),
    TASK_ACTUAL("task.actual", CellType.QUANTITY, false),
    TASK_NEED("task.need", CellType.TEXT, false),
    TASK_BUDGET("task.budget", CellType.QUANTITY, false),
    TASK_MILESTONE("task.milestone", CellType.TEXT, false),
    TASK_MILESTONE_DATE("task.milestoneDate", CellType.FINISH, false),
    TASK_CONTINGENCY("task.contingency", CellType.TEXT, false),
    TASK_RISK("task.risk", CellType.TEXT, false),
    TASK_RISK_LEVEL("task.riskLevel", CellType.WORD, false),
    TASK_MEASURES("task.measures", CellType.TEXT, false),
    TASK_CAUSES("task.causes", CellType.TEXT, false),
    TASK_CAUSES_OBJECTIVE("task.causesObjective", CellType.TEXT, false),
    TASK_CAUSES_SUBJECTIVE("task.causesSubjective", CellType.TEXT, false),
    TASK_UNIT_OF_MEASURE("task.unitOfMeasure", CellType.TEXT, false),
    TASK_CAUSE_KIND("task.causeKind", CellType.TEXT, false),
    TASK_NEXT_STEP("task.nextStep", CellType.TEXT, false),
    TASK_COORDINATE("task.coordinate", CellType.TEXT, false),
    TASK_UPDATED("task.updated", CellType.DATE, false),
    TASK_PROBLEMS("task.problems", CellType.TEXT, false),
    TASK_DEVIATION("task.deviation", CellType.PERCENT, false),
    TASK_LATENESS("task.lateness", CellType.TEXT, false),
    TASK_EFFORT("task.effort", CellType.QUANTITY, false),
    GOAL_NUMBER("goal.number", CellType.TEXT, false),
    GOAL_LEVEL("goal.level", CellType.WORD, true),
    GOAL_DIMENSION("goal.dimension", CellType.TEXT, true),
    GOAL_DIRECTION("goal.direction", CellType.WORD, false),
    GOAL_NAME("goal.name", CellType.TEXT, true),
    GOAL_INDICATOR("goal.indicator", CellType.TEXT, false),
    GOAL_TARGET("goal.target", CellType.QUANTITY, false),
    GOAL_BASELINE("goal.baseline", CellType.QUANTITY, false),
    GOAL_ALERT("goal.alert", CellType.QUANTITY, false),
    GOAL_FULL_SCORE("goal.fullScore", CellType.QUANTITY, false),
    GOAL_WEIGHT("goal.weight", CellType.PERCENT, false),
    GOAL_OWNER("goal.owner", CellType.PARTY, false),
    GOAL_UNIT("goal.unit", CellType.PARTY, true),
    GOAL_DEADLINE("goal.deadline", CellType.FINISH, false),
    GOAL_PARENT("goal.parent", CellType.REFERENCE, true),
    GOAL_NOTE("goal.note", CellType.TEXT, false),
    GOAL_ACTUAL("goal.actual", CellType.QUANTITY, false),
    GOAL_ATTAINMENT("goal.attainment", CellType.PERCENT, false),
    GOAL_DEVIATION("goal.deviation", CellType.PERCENT, false),
    GOAL_SCORE("goal.score", CellType.QUANTITY, false),
    GOAL_CAUSES("goal.causes", CellType.TEXT, false),
    GOAL_CAUSES_OBJECTIVE("goal.causesObjective", CellType.TEXT, false),
    GOAL_CAUSES_SUBJECTIVE("goal.causesSubjective", CellType.TEXT, false),
    GOAL_UNIT_OF_MEASURE("goal.unitOfMeasure", CellType.TEXT, false),
    GOAL_MEASURES("goal.measures", CellType.TEXT, false),
    GOAL_NEXT("goal.next", CellType.TEXT, false),
    GOAL_EXPERIENCE("goal.experience", CellType.TEXT, false),
    GOAL_IMPROVEMENT("goal.improvement", CellType.TEXT, false),
    GOAL_PERIOD("goal.period", CellType.DATES, true),
    GOAL_FREQUENCY("goal.frequency", CellType.WORD, false),
    GOAL_SCORING("goal.scoring", CellType.TEXT, false),
    GOAL_STRATEGY("goal.strategy", CellType.TEXT, false),
    GOAL_INITIATIVE("goal.initiative", CellType.TEXT, false),
    GOAL_PRIORITY("goal.priority", CellType.WORD, false),
    ISSUE_NUMBER("issue.number", CellType.TEXT, false),
    ISSUE_DESCRIPTION("issue.description", CellType.TEXT, false),
    ISSUE_OCCURRED("issue.occurred", CellType.DATE, false),
    ISSUE_REPORTED("issue.reported", CellType.DATE, false),
    ISSUE_SCOPE("issue.scope", CellType.TEXT, false),
    ISSUE_REPORTER("issue.reporter", CellType.PARTY, false),
    ISSUE_REPORTER_UNIT("issue.reporterUnit", CellType.PARTY, true),
    ISSUE_OWNER("issue.owner", CellType.PARTY, false),
    ISSUE_UNIT("issue.unit", CellType.PARTY, true),
    ISSUE_CATEGORY("issue.category", CellType.WORD, false),
    ISSUE_SEVERITY("issue.severity", CellType.WORD, false),
    ISSUE_SUGGESTION("issue.suggestion", CellType.TEXT, false),
    ISSUE_CAUSE("issue.cause", CellType.TEXT, false),
    ISSUE_CONTAINMENT("issue.containment", CellType.TEXT, false),
    ISSUE_PREVENTION("issue.prevention", CellType.TEXT, false),
    ISSUE_MEASURES("issue.measures", CellType.TEXT, false),
    ISSUE_DUE("issue.due", CellType.FINISH, false),
    ISSUE_RESOLVED("issue.resolved", CellType.DATE, false),
    ISSUE_STATE("issue.state", CellType.WORD, false),
    ISSUE_VERIFICATION("issue.verification", CellType.TEXT, false),
    ISSUE_VERIFIER("issue.verifier", CellType.PARTY, false),
    ISSUE_VERIFIED("issue.verified", CellType.DATE, false),
    ISSUE_PROGRESS("issue.progress", CellType.TEXT, false),
    ISSUE_TASK("issue.task", CellType.REFERENCE, false),
    RISK_NUMBER("risk.number", CellType.TEXT, false),
    RISK_DESCRIPTION("risk.description", CellType.TEXT, false),
    RISK_CATEGORY("risk.category", CellType.TEXT, false),
    RISK_LEVEL("risk.level", CellType.WORD, false),
    RISK_PROBABILITY("risk.probability", CellType.TEXT, false),
    RISK_IMPACT("risk.impact", CellType.TEXT, false),
    RISK_OWNER("risk.owner", CellType.PARTY, false),
    RISK_THRESHOLD("risk.threshold", CellType.TEXT, false),
    RISK_CONTINGENCY("risk.contingency", CellType.TEXT, false),
    RISK_MEASURES("risk.measures", CellType.TEXT, false),
    RISK_STATE("risk.state", CellType.WORD, false),
    RISK_UPDATED("risk.updated", CellType.DATE, false),
    RISK_RAISED("risk.raised", CellType.DATE, false),
    RISK_TASK("risk.task", CellType.REFERENCE, false),
    RISK_GOAL("risk.goal", CellType.REFERENCE, false),
    LEDGER_NUMBER("ledger.number", CellType.TEXT, false),
    LEDGER_RESOURCE("ledger.resource", CellType.TEXT, false),
    LEDGER_KIND("ledger.kind", CellType.WORD, false),
    LEDGER_PLANNED("ledger.planned", CellType.QUANTITY, false),
    LEDGER_ALLOCATED("ledger.allocated", CellType.QUANTITY, false),
    LEDGER_USED("ledger.used", CellType.QUANTITY, false),
    LEDGER_DATE("ledger.date", CellType.DATE, false),
    LEDGER_CAUSE("ledger.cause", CellType.TEXT, false),
    LEDGER_TASK("ledger.task", CellType.REFERENCE, false),
    LEDGER_UNIT("ledger.unit", CellType.TEXT, false),
    LEDGER_PARTY("ledger.party", CellType.PARTY, false),
    LEDGER_UTILISATION("ledger.utilisation", CellType.PERCENT, false),
    NEED_NUMBER("need.number", CellType.TEXT, false),
    NEED_DESCRIPTION("need.description", CellType.TEXT, false),
    NEED_KIND("need.kind", CellType.WORD, false),
    NEED_QUANTITY("need.quantity", CellType.QUANTITY, false),
    NEED_UNIT("need.unit", CellType.TEXT, false),
    NEED_BUDGET("need.budget", CellType.QUANTITY, false),
    NEED_FOR_UNIT("need.forUnit", CellType.PARTY, false),
    NEED_OF_RESOURCE("need.ofResource", CellType.TEXT, false),
    NEED_SKILL("need.skill", CellType.TEXT, false),
    NEED_ACCOUNT("need.account", CellType.TEXT, false),
    NEED_PROVIDER("need.provider", CellType.PARTY, false),
    NEED_DUE("need.due", CellType.FINISH, false),
    NEED_SPAN("need.span", CellType.DATES, false),
    NEED_TASK("need.task", CellType.REFERENCE, false),
    NEED_STATE("need.state", CellType.TEXT, false),
    MEETING_TITLE("meeting.title", CellType.TEXT, false),
    MEETING_TIME("meeting.time", CellType.TEXT, false),
    MEETING_PLACE("meeting.place", CellType.TEXT, false),
    MEETING_ORGANISER("meeting.organiser", CellType.PARTY, false),
    MEETING_RECORDER("meeting.recorder", CellType.PARTY, false),
    MEETING_ATTENDEES("meeting.attendees", CellType.PARTY, false),
    MEETING_POINT("meeting.point", CellType.TEXT, false),
    MEETING_RESOLUTION("meeting.resolution", CellType.TEXT, false),
    MEETING_OWNER("meeting.owner", CellType.PARTY, false),
    MEETING_DUE("meeting.due", CellType.FINISH, false),
    MEETING_NUMBER("meeting.number", CellType.TEXT, false),
    MEETING_STATE("meeting.state", CellType.WORD, false),
    MEETING_DISTRIBUTED("meeting.distributed", CellType.PARTY, false),
    REQUEST_NUMBER("request.number", CellType.TEXT, false),
    REQUEST_UNIT("request.unit", CellType.PARTY, false),
    REQUEST_HEAD("request.head", CellType.PARTY, false),
    REQUEST_DATE("request.date", CellType.DATE, false),
    REQUEST_MATTER("request.matter", CellType.TEXT, false),
    REQUEST_GOAL("request.goal", CellType.TEXT, false),
    REQUEST_WANTED("request.wanted", CellType.FINISH, false),
    REQUEST_HELPING_UNITS("request.helpingUnits", CellType.PARTY, false),
    REQUEST_RESOURCES("request.resources", CellType.TEXT, false),
    REQUEST_STATE("request.state", CellType.TEXT, false),
    ADJUSTMENT_NUMBER("adjustment.number", CellType.TEXT, false),
    ADJUSTMENT_UNIT("adjustment.unit", CellType.PARTY, false),
    ADJUSTMENT_APPLICANT("adjustment.applicant", CellType.PARTY, false),
    ADJUSTMENT_DATE("adjustment.date", CellType.DATE, false),
    ADJUSTMENT_PLAN("adjustment.plan", CellType.TEXT, false),
    ADJUSTMENT_TRIGGER("adjustment.trigger", CellType.WORD, false),
    ADJUSTMENT_REASON("adjustment.reason", CellType.TEXT, false),
    ADJUSTMENT_ITEM("adjustment.item", CellType.TEXT, false),
    ADJUSTMENT_BEFORE("adjustment.before", CellType.TEXT, false),
    ADJUSTMENT_AFTER("adjustment.after", CellType.TEXT, false),
    ADJUSTMENT_RESOURCES("adjustment.resources", CellType.TEXT, false),
    ADJUSTMENT_EFFECT("adjustment.effect", CellType.TEXT, false),
    ADJUSTMENT_UNIT_EFFECTS("adjustment.unitEffects", CellType.TEXT, false),
    ADJUSTMENT_COUNTERMEASURES("adjustment.countermeasures", CellType.TEXT, false),
    ADJUSTMENT_APPROVAL("adjustment.approval", CellType.TEXT, false),
    LOG_DATE("log.date", CellType.DATE, false),
    LOG_AUTHOR("log.author", CellType.PARTY, true),
    LOG_UNIT("log.unit", CellType.PARTY, false),
    LOG_TASK("log.task", CellType.REFERENCE, false),
    LOG_PROGRESS("log.progress", CellType.TEXT, false),
    LOG_PROBLEMS("log.problems", CellType.TEXT, false),
    LOG_MEASURES("log.measures", CellType.TEXT, false),
    LOG_HOURS("log.hours", CellType.QUANTITY, false),
    LOG_PLAN("log.plan", CellType.TEXT, false),
    IMPROVEMENT_NUMBER("improvement.number", CellType.TEXT, false),
    IMPROVEMENT_TASK("improvement.task", CellType.REFERENCE, true),
    IMPROVEMENT_PROBLEM("improvement.problem", CellType.TEXT, false),
    IMPROVEMENT_CAUSE("improvement.cause", CellType.TEXT, false),
    IMPROVEMENT_MEASURES("improvement.measures", CellType.TEXT, false),
    IMPROVEMENT_OWNER("improvement.owner", CellType.PARTY, false),
    IMPROVEMENT_DUE("improvement.due", CellType.FINISH, false),
    IMPROVEMENT_STATE("improvement.state", CellType.WORD, false),
    IMPROVEMENT_RESULT("improvement.result", CellType.TEXT, false),
    BRIEF_NUMBER("brief.number", CellType.TEXT, false),
    BRIEF_REQUEST("brief.request", CellType.TEXT, true),
    BRIEF_DATE("brief.date", CellType.DATE, false),
    BRIEF_PROGRESS("brief.progress", CellType.TEXT, false),
    BRIEF_PROBLEMS("brief.problems", CellType.TEXT, false),
    BRIEF_NEXT("brief.next", CellType.TEXT, false),
    BRIEF_OWNER("brief.owner", CellType.PARTY, false),
    BRIEF_UNIT("brief.unit", CellType.PARTY, false),
    BRIEF_STATE("brief.state", CellType.TEXT, false),
    STRATEGY_ITEM("strategy.item", CellType.TEXT, true),
    STRATEGY_CONTENT("strategy.content", CellType.TEXT, false),
    STRATEGY_TARGET("strategy.target", CellType.TEXT, false),
    STRATEGY_NOTE("strategy.note", CellType.TEXT, false),
    STRATEGY_SOURCE("strategy.source", CellType.TEXT, false),
    MILESTONE_NAME("milestone.name", CellType.TEXT, false),
    MILESTONE_DATE("milestone.date", CellType.FINISH, false),
    MILESTONE_TASK("milestone.task", CellType.REFERENCE, false);

    private static final Map<String, Role> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::id, Function.identity()));

    private final String id;
    private final CellType type;
    private final boolean carried;

    Role(String id, CellType type, boolean carried) {
        this.id = id;
        this.type = type;
        this.carried = carried;
    }

    /** The role of an id such as {@code task.finish}. */
    public static Optional<Role> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Such as {@code task.finish}. */
    public String id() {
        return id;
    }

    /** Whose property it is, such as {@code task}. */
    public String subject() {
        return id.substring(0, id.indexOf('.'));
    }

    /** Which property, such as {@code finish}. */
    public String field() {
        return id.substring(id.indexOf('.') + 1);
    }

    /** How its cells are read and written. */
    public CellType type() {
        return type;
    }

    /** Whether an empty cell means the same as the one above, as under the first row of a group. */
    public boolean isCarried() {
        return carried;
    }

    @Override
    public String toString() {
        return id;
    }
}
