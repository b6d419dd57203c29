package dev.plumbline.io.json;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.goal.Deviation;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Target;
import dev.plumbline.goal.rollup.AgainstTarget;
import dev.plumbline.goal.rollup.PeriodFigures;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.io.spi.ReportWriter;
import dev.plumbline.issue.RootCause;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.IssueStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.PlanningStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.time.CoverageMark;
import dev.plumbline.time.DateRange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a status as JSON: decimals as strings, ratios as numbers, undefined as null. */
public final class StatusJson implements ReportWriter {

    @Override
    public void write(PlanStatus status, List<Finding> findings, OutputStream out) throws IOException {
        write(status, findings, ReadResult.of(status.book()), out);
    }

    @Override
    public void write(PlanStatus status, List<Finding> findings, ReadResult<?> read, OutputStream out)
            throws IOException {
        try (JsonOut json = new JsonOut(out)) {
            json.object(() -> {
                json.text("asOf", status.day());
                json.text("asOfBasis", word(status.basis()));
                json.object("unread", () -> unread(read, json));
                json.array("uncovered", status.uncovered(), mark -> json.object(() -> uncovered(mark, json)));
                json.array(
                        "overduePlanning",
                        status.timetable().overdue(),
                        each -> json.object(() -> planning(each, json)));
                json.array("plans", status.plans(), plan -> json.object(() -> plan(plan, status, json)));
                MonitoringJson.write(status, json);
            });
        }
    }

    /** What the figures leave out: cells of tables not understood, cells that findings name, files, subjects without a table. */
    private static void unread(ReadResult<?> read, JsonOut json) throws IOException {
        json.number("cells", read.reading().unreadCells());
        json.number("reported", read.reading().counts().reported());
        json.texts("files", read.unread());
        json.texts(
                "untold",
                Stream.of("goal", "task", "issue")
                        .filter(subject -> !read.reading().tellsOf(subject))
                        .toList());
    }

    /** Days that figures and dates rest on and that the calendars do not cover. */
    private static void uncovered(CoverageMark mark, JsonOut json) throws IOException {
        json.texts("calendars", mark.calendars());
        json.texts("days", mark.days().stream().map(DateRange::toString).toList());
    }

    private static void planning(PlanningStatus each, JsonOut json) throws IOException {
        json.text("step", word(each.date().step()));
        json.text("period", each.date().period());
        json.text("due", each.date().due());
    }

    private static void plan(Plan plan, PlanStatus status, JsonOut json) throws IOException {
        json.text("id", plan.id());
        json.text("period", plan.period());
        Optional<PlanInForce> counted = status.plan(plan.id());
        json.number("version", counted.flatMap(PlanInForce::version).map(PlanVersion::number));
        json.text("versionBasis", counted.map(each -> word(each.basis())));
        json.array("goals", status.goals(plan.id()), goal -> json.object(() -> goal(goal, json)));
        json.array("tasks", status.tasks(plan.id()), task -> json.object(() -> task(task, json)));
        json.array("issues", status.issues(plan.id()), issue -> json.object(() -> issue(issue, json)));
    }

    private static void goal(GoalStatus status, JsonOut json) throws IOException {
        Goal goal = status.goal();
        json.text("id", goal.id());
        json.text("name", goal.name());
        json.text("indicator", goal.indicator().name());
        json.text("indicatorId", goal.indicator().id());
        json.text("level", goal.level().name().toLowerCase(Locale.ROOT));
        json.text("unit", goal.owner().map(PartyId::label));
        json.text("parent", goal.parent());
        if (goal.cancelled()) {
            json.value("cancelled", true);
        }
        target("target", stated(status), json);
        actual(status.actual(), json);
        standing(judged(goal, status.figures().whole()), json);
        json.object("toDate", () -> {
            target("target", status.targetToDate(), json);
            standing(judged(goal, status.figures().toDate()), json);
        });
        json.text("light", goal.cancelled() ? Optional.empty() : Optional.of(word(status.light())));
        json.array("periods", status.periods(), period -> json.object(() -> period(period, json)));
    }

    /** A goal that was given up is no longer held against its target (GOAL-7). */
    private static AgainstTarget judged(Goal goal, AgainstTarget standing) {
        return goal.cancelled()
                ? new AgainstTarget(standing.target(), Ratio.undefined(), Deviation.undefined())
                : standing;
    }

    /** The whole target; one for each period as it is stated. */
    private static Optional<Target> stated(GoalStatus status) {
        return status.goal()
                .indicator()
                .target()
                .filter(target -> target instanceof Target.PerPeriod)
                .or(status::target);
    }

    private static void period(PeriodFigures period, JsonOut json) throws IOException {
        json.text("period", period.period());
        target("target", period.target(), json);
        actual(period.actual(), json);
        standing(period.standing(), json);
    }

    private static void standing(AgainstTarget standing, JsonOut json) throws IOException {
        ratio("attainment", standing.attainment(), json);
        ratio("deviation", standing.deviation().rate(), json);
    }

    private static void target(String name, Optional<Target> target, JsonOut json) throws IOException {
        if (target.isEmpty()) {
            json.text(name, Optional.empty());
            return;
        }
        json.object(name, () -> {
            if (target.get() instanceof Target.Value value) {
                quantity(value.quantity(), json);
            } else if (target.get() instanceof Target.PerPeriod each) {
                quantity(each.quantity(), json);
                json.text("per", word(each.period()));
                json.number("every", each.every());
            } else if (target.get() instanceof Target.Range range) {
                json.text("value", range.low().amount().toPlainString());
                json.text("to", range.high().amount().toPlainString());
                json.text("unit", range.low().unit());
            } else {
                json.text("value", target.get());
                json.text("unit", Optional.empty());
            }
        });
    }

    private static void actual(Optional<MeasuredValue> actual, JsonOut json) throws IOException {
        json.text("actual", actual.map(StatusJson::amount));
    }

    private static String amount(MeasuredValue value) {
        return value instanceof MeasuredValue.Amount amount
                ? amount.quantity().amount().toPlainString()
                : value.toString();
    }

    private static void quantity(Quantity quantity, JsonOut json) throws IOException {
        json.text("value", quantity.amount().toPlainString());
        json.text("unit", quantity.unit());
    }

    private static void ratio(String name, Ratio ratio, JsonOut json) throws IOException {
        json.number(name, ratio.isDefined() ? Optional.of(ratio.value().orElseThrow()) : Optional.empty());
    }

    private static void task(TaskStatus status, JsonOut json) throws IOException {
        json.text("id", status.task().id());
        json.text("name", status.task().name());
        json.text("owner", status.owners().isEmpty() ? Optional.empty() : Optional.of(labels(status.owners())));
        json.text("goal", status.task().goal());
        json.text("start", status.task().start());
        json.text("finish", status.task().finish());
        json.text("actualFinish", status.progress().actualFinish());
        json.text("state", word(status.state()));
        json.number("percent", number(status.progress().percent()));
        json.number("daysLate", number(status.progress().daysLate()));
        String reasons = status.progress().causes().stream().map(Cause::text).collect(Collectors.joining("；"));
        json.text("reason", reasons.isEmpty() ? Optional.empty() : Optional.of(reasons));
        json.text("light", status.isCancelled() ? Optional.empty() : Optional.of(word(status.light())));
    }

    private static void issue(IssueStatus status, JsonOut json) throws IOException {
        json.text("id", status.issue().id());
        json.text("description", status.issue().description());
        json.text("occurred", status.issue().when());
        json.text("state", word(status.state()));
        json.text("severity", word(status.severity()));
        json.text("owner", status.owner().map(PartyId::label));
        json.texts(
                "rootCauses",
                status.timeline().rootCauses().stream().map(RootCause::text).toList());
        json.text("containment", status.timeline().containment());
        json.text("prevention", status.timeline().prevention());
        json.array("clocks", status.clocks(), reading -> json.object(() -> clock(reading, json)));
    }

    /** Times are ISO durations of the clock's own measure. */
    private static void clock(SlaReading reading, JsonOut json) throws IOException {
        json.text("target", reading.clock().target().id());
        json.number("round", reading.clock().round());
        json.text("state", word(reading.state()));
        json.text("deadline", reading.deadline());
        json.text("due", reading.due());
        json.text("measure", word(reading.measure()));
        json.text("elapsed", reading.elapsed());
        json.text("remaining", reading.remaining());
        json.text("breachedBy", reading.breachedBy());
    }

    private static String labels(List<PartyId> parties) {
        return parties.stream().map(PartyId::label).collect(Collectors.joining("、"));
    }

    private static Optional<Long> number(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Optional<Double> number(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** {@code IN_PROGRESS} as {@code in-progress}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
