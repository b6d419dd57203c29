package dev.plumbline.examples.year;

import dev.plumbline.goal.Direction;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.plan.PlanId;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.LightView;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.StatusPart;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import dev.plumbline.task.TaskState;
import dev.plumbline.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lights of plans and departments, and the goals of the company. */
record OverallPart(PlanStatus status, Page page) {

    void write(int month) {
        page.part("一、总体", "1. Overall");
        plan(YearPlans.ANNUAL);
        plan(PlanId.of(Period.month(YearPlans.YEAR, month).toString()));
        page.part(
                "二、公司目标（目标 / 实际 / 截至目前达成率 / 灯）",
                "2. Goals of the company (target / actual / attainment to date / light)");
        status.goals(YearPlans.ANNUAL).stream()
                .limit(YearPlans.COMPANY_GOALS.size())
                .forEach(goal -> page.line(goal(goal)));
        page.part("三、部门", "3. Departments");
        status.book().organisation().units().stream()
                .filter(unit -> unit.parent().isPresent())
                .forEach(this::unit);
    }

    private void plan(PlanId plan) {
        StatusPart part = status.parts().of(plan);
        page.line(plan + "  " + lights(part) + "  "
                + page.say("目标：", "goals: ")
                + lights(part.goals().stream().map(GoalStatus::light).toList())
                + page.say("；任务：", "; tasks: ")
                + lights(part.tasks().stream().map(TaskStatus::light).toList()));
    }

    private String lights(List<TrafficLight> lights) {
        Map<TrafficLight, Long> counts =
                lights.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return page.some(
                counts.keySet().stream().sorted().map(each -> page.say(each) + " " + counts.get(each)),
                TrafficLight.values().length);
    }

    private String goal(GoalStatus goal) {
        return goal.goal().name() + "  "
                + (goal.goal().indicator().direction() == Direction.LOWER ? "≤" : "")
                + goal.target().map(Object::toString).orElse("-") + " / "
                + goal.actual().map(Page::value).orElse("-") + " / "
                + Page.rate(goal.attainmentToDate()) + " / " + page.say(goal.light()) + expected(goal);
    }

    /** What is expected of the whole year, where the year is not over. */
    private String expected(GoalStatus goal) {
        return status.forecast(goal.plan())
                .goal(goal.id())
                .filter(forecast -> forecast.daysLeft() > 0)
                .map(forecast -> forecast.expected().attainment())
                .filter(Ratio::isDefined)
                .map(rate -> page.say("，预计全年 ", ", expected of the year ") + Page.rate(rate))
                .orElse("");
    }

    private String lights(StatusPart part) {
        return page.say(part.light(LightView.WEIGHTED).light())
                + page.say("（最差 ", " (worst ")
                + page.say(part.light(LightView.WORST).light())
                + page.say("）", ")");
    }

    private void unit(OrgUnit unit) {
        StatusPart part = status.parts().of(unit.id());
        long open = part.tasks().stream().filter(task -> !task.isOver()).count();
        long late = part.tasks().stream()
                .filter(task -> !task.isOver() && task.daysLate() > 0)
                .count();
        long blocked = part.tasks().stream()
                .filter(task -> task.state() == TaskState.BLOCKED)
                .count();
        long issues = part.issues().stream().filter(issue -> issue.isOpen()).count();
        page.line(
                unit.id().label() + "  " + lights(part) + "  "
                        + "目标 " + part.goals().size() + "（偏离 " + off(part) + "），任务 "
                        + part.tasks().size() + "（未完 " + open
                        + "，逾期 " + late + "，受阻 " + blocked + "），未闭环问题 " + issues,
                unit.id().label() + "  " + lights(part) + "  goals "
                        + part.goals().size() + " (off track " + off(part) + "), tasks "
                        + part.tasks().size() + " (open "
                        + open + ", late " + late + ", blocked " + blocked + "), open issues " + issues);
    }

    private static long off(StatusPart part) {
        return part.goals().stream()
                .filter(goal -> goal.light() == TrafficLight.OFF_TRACK)
                .count();
    }
}
