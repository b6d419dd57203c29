package dev.plumbline.io.ical;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Measurement;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.plan.Plan;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.TaskFact;
import java.util.stream.Stream;

/** Counts what of a book has no day of its own, so that no calendar holds it, kind by kind and plan by plan. */
final class Undated {

    private final PlanStatus status;
    private final EventList events;
    private final Recorded recorded;

    Undated(PlanStatus status, EventList events, Recorded recorded) {
        this.status = status;
        this.events = events;
        this.recorded = recorded;
    }

    void count() {
        status.plans().forEach(this::count);
        PlanBook book = status.book();
        leave(
                "{count}个计划档案的审批记录",
                "the steps taken with {count} {count|plan|plans}",
                book.histories().size());
        leave(
                "{count}份计划调整申请",
                "{count} {count|adjustment|adjustments}",
                book.adjustments().size());
        leave(
                "组织架构（{count}个部门、人员和机构）",
                "the organisation ({count} {count|unit, person or body|units, people and bodies})",
                book.organisation().units().size()
                        + book.organisation().people().size()
                        + book.organisation().bodies().size());
        leave(
                "{count}个工作日历",
                "{count} working {count|calendar|calendars}",
                book.calendars().size());
        leave("公司自定的管理规则", "the company's own policy", book.policy().equals(PlanPolicy.standard()) ? 0 : 1);
        countFacts();
    }

    private void countFacts() {
        int measured = recorded.of(Measurement.class);
        int tasks = recorded.of(TaskFact.class);
        int issues = recorded.of(Issue.class, IssueFact.class);
        int others = recorded.all() - measured - tasks - issues;
        leave("{count}条指标实际值记录", "{count} {count|measurement|measurements}", measured);
        leave("{count}条任务进展记录", "{count} {count|record|records} of how tasks went", tasks);
        leave("{count}条问题处理记录", "{count} {count|record|records} of how issues were handled", issues);
        leave("{count}条其他记录的内容", "what {count} other {count|record|records} say besides their days", others);
    }

    private void leave(String chinese, String english, int count) {
        events.leave("book", chinese, english, count);
    }

    private void count(Plan plan) {
        String path = "plan/" + plan.id();
        events.leave(
                path,
                "{count}个目标的目标值、权重和上下级关系",
                "targets, weights and places of {count} {count|goal|goals}",
                plan.goals().size());
        events.leave(
                path,
                "{count}项任务的内容、依赖和标准",
                "contents, dependencies and criteria of {count} {count|task|tasks}",
                plan.tasks().size());
        events.leave(
                path,
                "{count}项关键举措",
                "{count} {count|initiative|initiatives}",
                plan.initiatives().size());
        events.leave(
                path,
                "{count}项任务的RACI分工",
                "who does what (RACI) for {count} {count|task|tasks}",
                plan.raci().tasks().size());
        events.leave(
                path,
                "{count}项跨部门分工",
                "{count} joint {count|work|works}",
                plan.jointWorks().size());
        events.leave(
                path,
                "{count}项资源需求",
                "{count} resource {count|need|needs}",
                plan.needs().size());
        events.leave(
                path,
                "{count}项可用资源",
                "{count} resource {count|supply|supplies}",
                plan.supplies().size());
        events.leave(
                path, "{count}项风险", "{count} {count|risk|risks}", plan.risks().size());
        events.leave(path, "{count}段计划正文", "{count} {count|text|texts} of the plan", texts(plan));
    }

    private static int texts(Plan plan) {
        long single = Stream.of(plan.overview(), plan.noteOnChangedGoals())
                .filter(each -> each.isPresent())
                .count();
        return (int) single
                + plan.scope().size()
                + plan.basis().size()
                + plan.keyPoints().size();
    }
}
