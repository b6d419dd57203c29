package dev.plumbline.examples.year;

import dev.plumbline.goal.GoalLevel;
import dev.plumbline.status.ExternalChangeStatus;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.status.TrafficLight;
import java.util.Comparator;
import java.util.List;

/** What needs attention: first what nobody knows, then what is off. */
record AttentionPart(PlanStatus status, Page page) {

    private static final double TOO_GOOD = 1.5;

    private static final int MOST = 4;

    void write() {
        page.part("四、需关注（无数据在前）", "4. Needs attention (no data first)");
        List<GoalStatus> silent = goals(TrafficLight.NO_DATA);
        page.line(
                "无数据的目标 " + silent.size() + " 项：" + names(silent),
                "goals without data: " + silent.size() + ": " + names(silent));
        List<TaskStatus> unheard = tasks(TrafficLight.NO_DATA);
        page.line(
                "无数据的任务 " + unheard.size() + " 项：" + taskNames(unheard),
                "tasks without data: " + unheard.size() + ": " + taskNames(unheard));
        List<GoalStatus> off = goals(TrafficLight.OFF_TRACK).stream()
                .filter(goal -> goal.goal().level() != GoalLevel.INDIVIDUAL)
                .sorted(Comparator.comparingDouble(
                        goal -> goal.attainmentToDate().value().orElse(0)))
                .toList();
        page.line(
                "偏离的公司级、部门级目标 " + off.size() + " 项，最低：" + names(off),
                "goals of company and departments off track: " + off.size() + ", lowest: " + names(off));
        List<GoalStatus> tooGood = status.goals().stream()
                .filter(this::isRunning)
                .filter(goal -> goal.attainmentToDate().value().orElse(0) > TOO_GOOD)
                .toList();
        page.line(
                "超过150%、请核实的目标 " + tooGood.size() + " 项：" + names(tooGood),
                "goals beyond 150%, to be checked: " + tooGood.size() + ": " + names(tooGood));
        List<String> outside = status.externalChanges().stream()
                .filter(ExternalChangeStatus::isOpen)
                .map(change -> change.change().what()
                        + page.say("（", " (")
                        + change.whom().text(page.locale())
                        + page.say("）", ")"))
                .toList();
        page.line(page.say("未答复的外部变化：", "changes outside that nobody has answered: ")
                + (outside.isEmpty() ? page.none() : page.some(outside.stream(), MOST)));
        List<TaskStatus> late = tasks(TrafficLight.OFF_TRACK).stream()
                .sorted(Comparator.comparing(TaskStatus::daysLate).reversed())
                .toList();
        page.line(
                "偏离的任务 " + late.size() + " 项，最久：" + taskNames(late),
                "tasks off track: " + late.size() + ", longest: " + taskNames(late));
    }

    private List<GoalStatus> goals(TrafficLight light) {
        return status.goals().stream()
                .filter(this::isRunning)
                .filter(goal -> goal.light() == light)
                .toList();
    }

    /** Whether its plan's time is not over; of months gone by the tasks that are left are told. */
    private boolean isRunning(GoalStatus goal) {
        return status.plan(goal.plan())
                .filter(plan -> plan.plan().period().contains(status.date()))
                .isPresent();
    }

    private List<TaskStatus> tasks(TrafficLight light) {
        return status.tasks().stream().filter(task -> task.light() == light).toList();
    }

    private String names(List<GoalStatus> goals) {
        return goals.isEmpty()
                ? page.none()
                : page.some(
                        goals.stream()
                                .map(goal -> goal.goal().name()
                                        + (goal.isMeasured() ? " " + Page.rate(goal.attainmentToDate()) : "")),
                        MOST);
    }

    private String taskNames(List<TaskStatus> tasks) {
        return tasks.isEmpty()
                ? page.none()
                : page.some(
                        tasks.stream()
                                .map(task -> task.task().name()
                                        + (task.daysLate() > 0
                                                ? page.say(
                                                        " 逾期" + task.daysLate() + "天",
                                                        " " + task.daysLate() + " days late")
                                                : "")),
                        MOST);
    }
}
