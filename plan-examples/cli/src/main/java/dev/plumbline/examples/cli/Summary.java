package dev.plumbline.examples.cli;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.party.Organisation;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.TaskState;
import dev.plumbline.text.ChineseDate;
import dev.plumbline.text.Localized;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the console says about a status. */
final class Summary {

    private Summary() {}

    static List<String> of(ReadResult<?> read, PlanStatus status, List<Finding> findings, Locale language) {
        List<String> lines = new ArrayList<>(unread(read, language));
        status.uncovered().forEach(mark -> lines.add(line(mark.finding(), language)));
        lines.add("");
        part(lines, read, "goal", say("目标", "Goals", language), language, status.goals(), goal -> line(goal, language));
        part(
                lines,
                read,
                "task",
                say("逾期和受阻的任务", "Late and blocked tasks", language),
                language,
                status.tasks(),
                task -> isTroubled(task) ? line(task, status.book().organisation(), language) : "");
        part(
                lines,
                read,
                "issue",
                say("未关闭的问题", "Open issues", language),
                language,
                status.issues(),
                issue -> issue.isOpen() ? line(issue, status.book().zone(), language) : "");
        lines.add(say("检查结果", "Findings", language));
        FindingLines told = new FindingLines(language);
        told.of(status, withoutInfos(findings)).forEach(line -> lines.add("  " + line));
        lines.add("  " + told.count(findings));
        return lines;
    }

    /** What there is of a kind; where nothing that was read can tell of it, that there is none would be made up (IO-2e). */
    private static <T> void part(
            List<String> lines,
            ReadResult<?> read,
            String subject,
            String title,
            Locale language,
            Collection<T> all,
            Function<T, String> line) {
        lines.add(title);
        if (all.isEmpty() && !read.reading().tellsOf(subject)) {
            lines.add("  " + say("没有读到相应的表", "- no such table was read", language));
        }
        all.stream().map(line).filter(text -> !text.isEmpty()).forEach(text -> lines.add("  " + text));
    }

    /** How much of the files the figures leave out. */
    static List<String> unread(ReadResult<?> read, Locale language) {
        List<String> lines = new ArrayList<>();
        int cells = read.reading().unreadCells();
        if (cells > 0) {
            lines.add(say(
                    "注意：有 " + cells + " 个单元格未能识别、没有读取，以下数字不包含这些内容。",
                    "Mind: " + cells + " cells were not understood and stay unread; the figures leave them out.",
                    language));
        }
        if (!read.unread().isEmpty()) {
            lines.add(say("注意：无法读取的文件：", "Mind: files that could not be read: ", language)
                    + String.join(say("、", ", ", language), read.unread()));
        }
        return lines;
    }

    private static String say(String chinese, String english, Locale language) {
        return Localized.of(chinese, english).text(language);
    }

    private static String line(GoalStatus goal, Locale language) {
        if (goal.goal().cancelled()) {
            return goal.plan() + "  " + goal.goal().name() + "  " + say("已取消", "cancelled", language);
        }
        return goal.plan() + "  " + goal.goal().name()
                + "  " + say("目标", "target", language) + " "
                + goal.target().map(each -> each.printed(language)).orElse("-")
                + "  " + say("实际", "actual", language) + " "
                + goal.actual().map(each -> each.printed(language)).orElse("-")
                + "  " + say("达成率", "attainment", language) + " "
                + (goal.attainment().isDefined() ? goal.attainment().printed() : say("无法计算", "undefined", language))
                + "  " + goal.light().text(language);
    }

    private static boolean isTroubled(TaskStatus task) {
        return task.daysLate() > 0 || task.state() == TaskState.BLOCKED || task.state() == TaskState.DELAYED;
    }

    private static String line(TaskStatus task, Organisation organisation, Locale language) {
        String owners =
                task.owners().stream().map(organisation::name).collect(Collectors.joining(say("、", ", ", language)));
        String causes = task.progress().causes().stream()
                .map(Cause::text)
                .collect(Collectors.joining(say("；", "; ", language)));
        return task.task().name() + "  " + task.state().text(language) + "  " + late(task, language)
                + (owners.isEmpty() ? "" : "  " + owners)
                + (causes.isEmpty() ? "" : "  " + causes);
    }

    private static String late(TaskStatus task, Locale language) {
        OptionalLong days = task.progress().daysLate();
        return days.isPresent()
                ? say(
                        "逾期" + days.getAsLong() + "天",
                        days.getAsLong() + (days.getAsLong() == 1 ? " day late" : " days late"),
                        language)
                : say("是否逾期不明", "lateness unknown", language);
    }

    private static String line(IssueStatus issue, ZoneId zone, Locale language) {
        String clock = issue.running().stream()
                .findFirst()
                .map(each -> "  " + each.clock().target().text(language) + " "
                        + each.state().text(language) + due(each.due().atZone(zone), language))
                .orElse("");
        return issue.issue().description() + "  " + issue.state().text(language) + clock;
    }

    /** In the zone of the book, as all its days are. */
    private static String due(ZonedDateTime due, Locale language) {
        String time = String.format(Locale.ROOT, "%02d:%02d", due.getHour(), due.getMinute());
        return say(
                "，" + ChineseDate.text(due.toLocalDate()) + time + "到期",
                ", due " + due.toLocalDate() + " " + time,
                language);
    }

    static String line(Finding finding, Locale language) {
        String place = finding.location().toString();
        return finding.severity().text(language) + "  " + finding.code() + "  " + finding.message(language)
                + (place.isEmpty() ? "" : "  [" + place + "]")
                + finding.remedy(language).map(remedy -> "  → " + remedy).orElse("");
    }

    private static List<Finding> withoutInfos(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
