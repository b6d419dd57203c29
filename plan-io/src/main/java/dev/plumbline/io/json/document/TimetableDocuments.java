package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.sorted;

import dev.plumbline.collaboration.CollaborationPolicy;
import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.plan.PlanningRule;
import dev.plumbline.plan.PlanningTimetable;
import java.util.Set;

/** The parts of a policy about planning, reports owed and collaborations. */
public final class TimetableDocuments {

    /** On which day a step of planning is due, as it is written; day 0 is the first working day, 31 the last day. */
    public static final ObjectCodec<PlanningRule> PLANNING_RULE = planningRule();

    /** By which days planning is done, as it is written; the standard convention for days without work where none is given. */
    public static final ObjectCodec<PlanningTimetable> PLANNING_TIMETABLE = planningTimetable();

    /** By when things are done in collaborations and about meetings, as it is written. */
    public static final ObjectCodec<CollaborationPolicy> COLLABORATION_POLICY = collaborationPolicy();

    /** A report that plans owe again and again, as it is written. */
    public static final ObjectCodec<ReportKind> REPORT_KIND = reportKind();

    /** When a measurement is due of what is watched so often, as it is written; each frequency once. */
    public static final ObjectCodec<MeasurementDue> MEASUREMENT_DUE = measurementDue();

    /** A policy about what is owed, as it is written. */
    public static final ObjectCodec<MonitoringPolicy> MONITORING_POLICY = monitoringPolicy();

    private TimetableDocuments() {}

    private static ObjectCodec<MeasurementDue> measurementDue() {
        Shape<MeasurementDue> shape = Shape.of(MeasurementDue.class);
        var frequency = shape.required("frequency", Words.FREQUENCY, MeasurementDue::frequency);
        var due = shape.required("due", Times.CADENCE, MeasurementDue::due);
        return shape.element(read -> new MeasurementDue(read.get(frequency), read.get(due)));
    }

    private static ObjectCodec<MonitoringPolicy> monitoringPolicy() {
        Shape<MonitoringPolicy> shape = Shape.of(MonitoringPolicy.class);
        var measurements = shape.usualList(
                "measurements", MEASUREMENT_DUE, MeasurementDue::all, MeasurementDue.all(MonitoringPolicy.standard()));
        var reports = shape.usualList(
                "reports",
                REPORT_KIND,
                MonitoringPolicy::reports,
                MonitoringPolicy.standard().reports());
        return shape.element(
                read -> new MonitoringPolicy(MeasurementDue.byFrequency(read.get(measurements)), read.get(reports)));
    }

    private static ObjectCodec<PlanningRule> planningRule() {
        Shape<PlanningRule> shape = Shape.of(PlanningRule.class);
        var step = shape.required("step", Words.PLANNING_STEP, PlanningRule::step);
        var kind = shape.required("kind", Words.PERIOD_KIND, PlanningRule::kind);
        var month = shape.nullable("month", NumberCodec.INTEGER, PlanningRule::month);
        var opens = shape.nullable("opens", NumberCodec.INTEGER, PlanningRule::opens);
        var day = shape.required("day", NumberCodec.INTEGER, PlanningRule::day);
        return shape.element(read -> new PlanningRule(
                read.get(step),
                read.get(kind),
                read.or(month, 0),
                read.or(opens, Math.max(read.get(day), 1)),
                read.get(day)));
    }

    private static ObjectCodec<PlanningTimetable> planningTimetable() {
        Shape<PlanningTimetable> shape = Shape.of(PlanningTimetable.class);
        var rules = shape.usualList(
                "rules",
                PLANNING_RULE,
                PlanningTimetable::rules,
                PlanningTimetable.standard().rules());
        var shift = shape.nullable("shift", Words.DAY_SHIFT, PlanningTimetable::shift);
        return shape.element(read -> new PlanningTimetable(
                read.get(rules), read.or(shift, PlanningTimetable.standard().shift())));
    }

    private static ObjectCodec<CollaborationPolicy> collaborationPolicy() {
        Shape<CollaborationPolicy> shape =
                Shape.of(CollaborationPolicy.class).differingFrom(CollaborationPolicy.standard());
        var kickOffWithin = shape.nullable("kickOffWithin", Times.DEADLINE, CollaborationPolicy::kickOffWithin);
        var noticeAhead = shape.nullable("noticeAhead", Times.DEADLINE, CollaborationPolicy::noticeAhead);
        var minutesWithin = shape.nullable("minutesWithin", Times.DEADLINE, CollaborationPolicy::minutesWithin);
        var briefs = shape.nullable("briefs", Times.CADENCE, CollaborationPolicy::briefs);
        var remindAgainAfter =
                shape.nullable("remindAgainAfter", Times.DEADLINE, CollaborationPolicy::remindAgainAfter);
        return shape.element(read -> {
            CollaborationPolicy.Builder policy = CollaborationPolicy.builder();
            read.given(kickOffWithin, policy::kickOffWithin);
            read.given(noticeAhead, policy::noticeAhead);
            read.given(minutesWithin, policy::minutesWithin);
            read.given(briefs, policy::briefs);
            read.given(remindAgainAfter, policy::remindAgainAfter);
            return policy.build();
        });
    }

    private static ObjectCodec<ReportKind> reportKind() {
        Shape<ReportKind> shape = Shape.of(ReportKind.class);
        var id = shape.required("id", TextCodec.TEXT, ReportKind::id);
        var name = shape.required("name", TextCodec.TEXT, ReportKind::name);
        var plans = shape.list("plans", Words.PERIOD_KIND, kind -> sorted(kind.plans()));
        var cadence = shape.required("cadence", Times.CADENCE, ReportKind::cadence);
        var recipient = shape.optional("recipient", Words.PROCESS_ROLE, ReportKind::recipient);
        var fromProgress = shape.flag("fromProgress", ReportKind::fromProgress);
        return shape.element(read -> new ReportKind(
                read.get(id),
                read.get(name),
                Set.copyOf(read.get(plans)),
                read.get(cadence),
                read.find(recipient),
                read.get(fromProgress)));
    }
}
