package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.DateFindings;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.MeasureCells;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.quantity.Meaning;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskLevel;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import dev.plumbline.time.WrittenDuration;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a task's row says of resources, milestones and risks. */
final class TaskNeeds {

    private static final int LONGEST_POINTER = 12;
    private static final int LONGEST_DATE = 16;
    private static final String NUMBERED = "楼机线厂库店井炉门院桥车站";
    private static final Localized EXPECTED = Localized.of("数值加单位，例如 5万元", "a number and a unit, such as 5万元");

    private TaskNeeds() {}

    static void read(TableRow row, PlanDraft plan, Task task, Span span, BookDraft book) {
        if (!TaskColumns.need(row.table())) {
            return;
        }
        Reference about = Reference.of("task", task.id().value());
        plan.need(NeedCells.read(row, Role.TASK_NEED, about, book));
        budget(row, plan, task, span, about, book);
        milestone(row, plan, task, span, book);
        risk(row, plan, task, about, book);
    }

    /** What is no amount stays with the task as it is written, and is told unless it only says that nobody knows yet. */
    private static void budget(TableRow row, PlanDraft plan, Task task, Span span, Reference about, BookDraft book) {
        if (row.isOfGroup(Role.TASK_BUDGET, Role.TASK_NAME)) {
            return;
        }
        Optional<Quantity> amount = Amounts.product(row, Role.TASK_BUDGET)
                .or(() -> MeasureCells.read(row, Role.TASK_BUDGET)
                        .filter(read -> !isElsewhere(read, book))
                        .flatMap(read -> inAll(row, read, span.or(task)))
                        .filter(value -> value.signum() >= 0));
        Optional<String> text = row.text(Role.TASK_BUDGET);
        if (amount.isEmpty() && text.isPresent()) {
            if (book.words().meaning("nobody", text.get()).isEmpty()) {
                row.tell(Role.TASK_BUDGET, AmountFindings.QUANTITY_EXPECTED, finding -> finding.expected(EXPECTED));
            }
            row.release(Role.TASK_BUDGET);
            return;
        }
        amount.ifPresent(value -> plan.need(List.of(ResourceNeed.builder()
                .description("预算" + value)
                .kind(ResourceKind.MONEY)
                .quantity(value)
                .about(about)
                .build())));
    }

    /** 3500元/月 from January to June is 21000元; where the task does not last so many whole times it is told. */
    private static Optional<Quantity> inAll(TableRow row, Measure read, Span span) {
        Optional<Quantity> each = read.value();
        if (each.isEmpty() || !(read.reading().meaning() instanceof Meaning.PerPeriod often)) {
            boolean mean =
                    read.reading().name().filter(name -> name.endsWith("均")).isPresent();
            if (mean && each.isPresent()) {
                row.tell(
                        Role.TASK_BUDGET, AmountFindings.AMOUNT_ONCE, finding -> finding.putFigure("read", each.get()));
                row.keepToo(Role.TASK_BUDGET);
            }
            return each;
        }
        long count = span.whole(often.period());
        BigDecimal times = BigDecimal.valueOf(count / often.every());
        boolean whole = count > 0
                && count % often.every() == 0
                && Quantity.fits(each.get().amount().multiply(times));
        if (!whole) {
            row.tell(Role.TASK_BUDGET, AmountFindings.AMOUNT_ONCE, finding -> finding.putFigure("read", each.get()));
            row.keepToo(Role.TASK_BUDGET);
            return each;
        }
        Quantity all = each.get().times(times);
        row.tell(
                Role.TASK_BUDGET,
                AmountFindings.AMOUNT_OVER_SPAN,
                finding -> finding.putFigure("read", all).putFigure("count", times));
        return Optional.of(all);
    }

    /** 见附件5061 and “see attachment 2” name where the amount stands, not the amount. */
    private static boolean isElsewhere(Measure read, BookDraft book) {
        String name = read.name().orElse("").strip();
        for (int end = Math.min(name.length(), LONGEST_POINTER); end > 0; end--) {
            if (book.words().meaning("elsewhere", name.substring(0, end)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The work in a task, in person-days; person-hours of eight and person-months of twenty-two are brought to days. */
    static Optional<BigDecimal> effort(TableRow row) {
        if (row.isOfGroup(Role.TASK_EFFORT, Role.TASK_NAME)) {
            return Optional.empty();
        }
        Optional<BigDecimal> effort = MeasureCells.read(row, Role.TASK_EFFORT)
                .flatMap(Measure::value)
                .filter(value -> value.signum() >= 0)
                .flatMap(value -> days(value, row.table().headerText(Role.TASK_EFFORT)))
                .or(() -> lasting(row))
                .filter(Quantity::fits);
        if (effort.isEmpty()) {
            row.release(Role.TASK_EFFORT);
        }
        return effort;
    }

    /** 1日 is a day of work, not the first of a month. */
    private static Optional<BigDecimal> lasting(TableRow row) {
        return row.text(Role.TASK_EFFORT)
                .filter(text -> text.endsWith("日"))
                .flatMap(text ->
                        WrittenDuration.read(text.substring(0, text.length() - 1) + "天", WrittenDuration.Unit.DAYS))
                .map(WrittenDuration::amount);
    }

    /** In days; points, pieces and money are none. */
    private static Optional<BigDecimal> days(Quantity effort, String header) {
        String unit = effort.unit().isNone()
                ? TextForms.simplified(header)
                : effort.unit().symbol();
        if (isHours(unit)) {
            return Optional.of(effort.amount()
                    .divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP)
                    .stripTrailingZeros());
        }
        if (unit.contains("人月")) {
            return Optional.of(effort.amount().multiply(BigDecimal.valueOf(22)));
        }
        return isPoints(unit) || !effort.unit().isNone() && !isDays(unit)
                ? Optional.empty()
                : Optional.of(effort.amount());
    }

    private static boolean isPoints(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        return word.contains("point") || word.contains("pts") || word.contains("点数");
    }

    private static boolean isDays(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        return word.contains("天")
                || word.contains("日")
                || word.contains("工")
                || word.contains("day")
                || word.equals("d")
                || word.equals("pd")
                || word.equals("md");
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

    /**
     * On the day of its own column, or that the text begins with (6月30日前签约10家), else on the task's last one. A day
     * without a name is the task's own milestone.
     */
    private static void milestone(TableRow row, PlanDraft plan, Task task, Span span, BookDraft book) {
        Optional<LocalDate> own = DateCells.end(row, Role.TASK_MILESTONE_DATE);
        Optional<Boolean> whether = row.text(Role.TASK_MILESTONE).flatMap(book.wordCells()::yesNo);
        if (whether.isPresent() && !whether.get() && own.isEmpty()) {
            row.release(Role.TASK_MILESTONE);
            return;
        }
        Optional<String> text = row.text(Role.TASK_MILESTONE)
                .filter(name -> whether.isEmpty())
                .or(() -> whether.or(() -> own.map(day -> true)).map(any -> task.name()));
        if (text.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = own.or(() -> beginning(text.get(), row))
                .or(() -> ending(text.get(), row))
                .or(span::finish)
                .or(task::finish);
        if (day.isEmpty()) {
            row.tell(Role.TASK_MILESTONE, DateFindings.MILESTONE_UNDATED, finding -> finding);
            row.keep(Role.TASK_MILESTONE);
            return;
        }
        plan.put(new Milestone(text.get(), day.get(), Optional.of(task.id())));
    }

    private static Optional<LocalDate> beginning(String text, TableRow row) {
        for (int end = Math.min(text.length(), LONGEST_DATE); end >= 2; end--) {
            if (mayEndDate(text, end)
                    && DateText.read(text.substring(0, end), row.dates()) instanceof WrittenDate date) {
                return Optional.of(date.end());
            }
        }
        return Optional.empty();
    }

    /** Q2到岗 and 6月上线 begin with a date, 1号楼封顶 with a name. */
    private static boolean mayEndDate(String text, int end) {
        char last = text.charAt(end - 1);
        if (last == '号') {
            return end == text.length() || NUMBERED.indexOf(text.charAt(end)) < 0;
        }
        return end > 2 || last == '月' || "qQhH".indexOf(text.charAt(0)) >= 0;
    }

    /** 量产（Q3）, 上线 6月30日: a date that the text ends with, where its letters say that it is one. */
    private static Optional<LocalDate> ending(String text, TableRow row) {
        String plain = text.endsWith(")") || text.endsWith("）") ? text.substring(0, text.length() - 1) : text;
        for (int from = Math.max(1, plain.length() - LONGEST_DATE); from < plain.length() - 1; from++) {
            String date = plain.substring(from);
            boolean parted = Character.isDigit(plain.charAt(from)) && !Character.isDigit(plain.charAt(from - 1));
            boolean quarter = "qQ第上下".indexOf(plain.charAt(from)) >= 0;
            boolean named = date.chars().anyMatch(letter -> "年月qQ季半".indexOf(letter) >= 0);
            if ((parted || quarter) && named && DateText.read(date, row.dates()) instanceof WrittenDate read) {
                return Optional.of(read.end());
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
        Risk told = Risk.builder()
                .id(RiskId.of(task.id() + "/" + description))
                .description(description)
                .level(level)
                .contingency(contingency)
                .about(about)
                .build();
        plan.replace(plan.risk(told.id())
                .map(known -> RiskFill.ofTask(known, told, row))
                .orElse(told));
    }
}
