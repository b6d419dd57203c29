/**
 * The model of enterprise operating plans (运营计划): what was meant, what happened, and what follows.
 *
 * <p>Data flows one way: plan and execution make a plan book, a plan book as of a moment makes a status, rules make
 * findings of a status, reports show both. Everything is immutable; nothing derived is stored.
 */
@SuppressWarnings({"requires-automatic", "module"})
module dev.plumbline.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.plumbline.adjustment;
    exports dev.plumbline.approval;
    exports dev.plumbline.attention;
    exports dev.plumbline.audit;
    exports dev.plumbline.audit.stored to
            dev.plumbline.io,
            dev.plumbline.io.jdbc;
    exports dev.plumbline.book;
    exports dev.plumbline.collaboration;
    exports dev.plumbline.diagnostic;
    exports dev.plumbline.evaluation;
    exports dev.plumbline.execution;
    exports dev.plumbline.fact;
    exports dev.plumbline.goal.rollup;
    exports dev.plumbline.goal;
    exports dev.plumbline.goal.forecast;
    exports dev.plumbline.issue.sla;
    exports dev.plumbline.issue;
    exports dev.plumbline.monitoring;
    exports dev.plumbline.party;
    exports dev.plumbline.plan.change;
    exports dev.plumbline.plan.letter;
    exports dev.plumbline.plan.lifecycle;
    exports dev.plumbline.plan;
    exports dev.plumbline.policy;
    exports dev.plumbline.quantity;
    exports dev.plumbline.resource;
    exports dev.plumbline.review;
    exports dev.plumbline.risk;
    exports dev.plumbline.status;
    exports dev.plumbline.task.raci;
    exports dev.plumbline.task.schedule;
    exports dev.plumbline.task;
    exports dev.plumbline.text;
    exports dev.plumbline.time;
    exports dev.plumbline.workflow;

    uses dev.plumbline.time.WorkingCalendarProvider;

    provides dev.plumbline.time.WorkingCalendarProvider with
            dev.plumbline.time.ChinaCalendar;
}
