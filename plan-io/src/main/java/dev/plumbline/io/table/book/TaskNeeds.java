package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateReading;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a task's row says of resources, milestones and risks. */
final class TaskNeeds {

    private TaskNeeds() {}

    static void read(TableRow row, PlanDraft plan, Task task, Span span, BookDraft book) {
        if (!TaskColumns.need(row.table())) {
            return;
        }
        Reference about = Reference.of("task", task.id().value());
        plan.need(NeedCells.read(row, Role.TASK_NEED, about));
        budget(row, plan, about);
        milestone(row, plan, task, span);
        risk(row, plan, task, about, book);
    }

    private static void budget(TableRow row, PlanDraft plan, Reference about) {
        Optional<Quantity> amount =
                Measure.read(row, Role.TASK_BUDGET).flatMap(Measure::value).filter(value -> value.signum() >= 0);
        amount.ifPresent(value -> plan.need(List.of(ResourceNeed.builder()
                .description("预算" + value)
                .kind(ResourceKind.MONEY)
                .quantity(value)
                .about(about)
                .build())));
    }

    /** The work in a task, in person-days; person-hours of eight and person-months of twenty-two are brought to days. */
    static Optional<BigDecimal> effort(TableRow row) {
        return Measure.read(row, Role.TASK_EFFORT)
                .flatMap(Measure::value)
                .filter(value -> value.signum() >= 0)
                .map(effort -> days(effort, row.table().headerText(Role.TASK_EFFORT)))
                .filter(Quantity::fits);
    }

    private static BigDecimal days(Quantity effort, String header) {
        String unit = effort.unit().isNone()
                ? TextForms.simplified(header)
                : effort.unit().symbol();
        if (isHours(unit)) {
            return effort.amount()
                    .divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
        }
        return unit.contains("人月") ? effort.amount().multiply(BigDecimal.valueOf(22)) : effort.amount();
    }

    private static boolean isHours(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        return word.contains("小时")
                || word.contains("工时")
                || word.contains("时数")
                || word.contains("人时")
                || word.contains("hour")
                || word.equals("h");
    }

    /** 6月30日前签约10家: on the day that the text begins with, else on the task's last one. */
    private static void milestone(TableRow row, PlanDraft plan, Task task, Span span) {
        Optional<String> text = row.text(Role.TASK_MILESTONE);
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = beginning(text.get(), row)
                .or(span::finish)
                .or(task::finish)
                .or(() -> Optional.of(plan.period().end()));
        plan.put(new Milestone(text.get(), day.get(), Optional.of(task.id())));
    }

    private static Optional<LocalDate> beginning(String text, TableRow row) {
        for (int end = Math.min(text.length(), 16); end >= 3; end--) {
            DateReading reading = DateText.read(text.substring(0, end), row.dates());
            if (reading instanceof WrittenDate date) {
                return Optional.of(date.end());
            }
        }
        return Optional.empty();
    }

    /** A contingency plan, or a risk with its level, is a risk of the task; a risk alone belongs to the report. */
    private static void risk(TableRow row, PlanDraft plan, Task task, Reference about, BookDraft book) {
        Optional<String> contingency = row.text(Role.TASK_CONTINGENCY);
        Optional<RiskLevel> level = book.wordCells().read(row, Role.TASK_RISK_LEVEL, "riskLevel", RiskLevel.values());
        Optional<String> said = TaskColumns.report(row.table()) ? Optional.empty() : row.text(Role.TASK_RISK);
        if (contingency.isEmpty() && level.isEmpty() && said.isEmpty()) {
            return;
        }
        String description = said.or(() -> row.text(Role.TASK_RISK)).orElse(task.name());
        plan.put(Risk.builder()
                .id(RiskId.of(task.id() + "/" + description))
                .description(description)
                .level(level)
                .contingency(contingency)
                .about(about)
                .build());
    }
}
