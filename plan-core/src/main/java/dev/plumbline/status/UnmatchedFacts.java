package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Grade;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.MeasurementSource;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.letter.LetterRegister;
import dev.plumbline.plan.letter.LetterSigned;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.quantity.UnitFit;
import dev.plumbline.resource.LedgerCheck;
import dev.plumbline.resource.LedgerEntry;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.RoutineDone;
import dev.plumbline.task.RoutineRecord;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds facts that count nowhere: of nothing that a plan has, or ever had in a published version, in units or of kinds
 * that do not fit, for days that nobody looks at, and what nobody asked for. Each fact finds its partner through an index.
 */
final class UnmatchedFacts {

    private final PlanStatus status;
    private final FactView facts;
    private final PlanBook book;
    private final ZoneId zone;
    private final List<Plan> plans;
    private final Map<TaskId, List<ProgressReport>> reports;
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Map<IndicatorId, Watched> watched = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    UnmatchedFacts(PlanStatus status, PlanBook book, FactView facts) {
        this.status = status;
        this.facts = facts;
        this.book = book;
        this.zone = book.zone();
        this.plans = book.plans();
        this.reports = grouped(facts.of(ProgressReport.class), ProgressReport::task);
        Stream<Plan> published = book.histories().stream()
                .flatMap(history -> history.versions().stream())
                .map(PlanVersion::plan);
        Stream.concat(plans.stream(), published).forEach(this::know);
    }

    private static <K, F> Map<K, List<F>> grouped(List<F> facts, Function<F, K> key) {
        return facts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private void know(Plan plan) {
        for (Goal goal : plan.goals()) {
            indicators.add(goal.indicator().id());
        }
        for (Task task : plan.tasks()) {
            task.indicators().forEach(indicator -> indicators.add(indicator.id()));
        }
    }

    List<Finding> findings() {
        facts.of(Measurement.class).stream()
                .map(Measurement::indicator)
                .distinct()
                .forEach(id -> indicator(id, facts.measurements(id)));
        for (Plan plan : plans) {
            plan.goals()
                    .forEach(goal -> indicator(
                            goal.name(),
                            "goal/" + goal.id() + "#actual",
                            goal.indicator(),
                            plan,
                            series -> watch(goal, plan.period(), series)));
            plan.tasks().forEach(task -> units(task, plan));
        }
        outside();
        findings.addAll(LedgerCheck.findings(
                facts.of(LedgerEntry.class),
                plans.stream().flatMap(plan -> plan.needs().stream()).toList()));
        facts.aimless().forEach(this::aimless);
        status.reportsDue().unasked().forEach(this::unasked);
        status.work().forEach(work -> work.routines().forEach(this::unasked));
        signatures();
        return List.copyOf(findings);
    }

    private void unasked(ReportFiled filed) {
        findings.add(at(FactFindings.REPORT_UNASKED, "plan/" + filed.plan())
                .putFigure("by", filed.by().label())
                .putFigure("report", filed.report())
                .putFigure("plan", filed.plan())
                .putFigure("period", filed.period())
                .build());
    }

    /** What was done once nothing was asked for any more. */
    private void unasked(RoutineRecord record) {
        Optional<LocalDate> last = record.occurrences().stream()
                .map(each -> each.occurrence().date())
                .reduce((one, next) -> next);
        List<RoutineDone> late = facts.of(RoutineDone.class).stream()
                .filter(done -> done.task().equals(record.task().id()))
                .filter(done -> last.filter(day ->
                                !day.isBefore(done.due().orElse(done.when().date(zone))))
                        .isEmpty())
                .filter(done -> done.due().filter(facts.date()::isBefore).isEmpty())
                .toList();
        if (!late.isEmpty()) {
            findings.add(
                    at(FactFindings.ROUTINE_UNASKED, "routine/" + record.task().id())
                            .putFigure("name", record.task().name())
                            .putFigure("count", late.size())
                            .putFigure("when", late.get(late.size() - 1).when())
                            .build());
        }
    }

    private void signatures() {
        Map<PlanId, List<Entry<LetterSigned>>> signed = facts.entries(LetterSigned.class).stream()
                .collect(Collectors.groupingBy(entry -> entry.fact().plan()));
        if (!signed.isEmpty()) {
            plans.forEach(plan -> signatures(plan, signed.getOrDefault(plan.id(), List.of())));
        }
    }

    private void signatures(Plan plan, List<Entry<LetterSigned>> signed) {
        new LetterRegister(book.history(plan.id()), book.organisation(), signed, zone)
                .idle()
                .forEach(entry -> findings.add(at(FactFindings.SIGNATURE_IDLE, "plan/" + plan.id())
                        .putFigure("by", entry.stamp().by().label())
                        .putFigure("when", entry.fact().when())
                        .putFigure("owner", entry.fact().owner().label())
                        .putFigure("plan", plan.id())
                        .putFigure("version", entry.fact().version())
                        .build()));
    }

    /** Values that no plan with their indicator takes for its own days, nor compares its own with. */
    private void outside() {
        watched.forEach((id, each) ->
                some(FactFindings.OUTSIDE, each.name(), each.path(), each.unseen(facts.measurements(id), facts)));
    }

    private void watch(Goal goal, Period period, MeasurementSeries series) {
        watched.computeIfAbsent(goal.indicator().id(), any -> new Watched(goal.name(), "goal/" + goal.id() + "#actual"))
                .add(
                        series,
                        period.range(),
                        period.previous().range(),
                        period.yearBefore().range());
    }

    private void watch(Task task, Indicator indicator, Period period, MeasurementSeries series) {
        watched.computeIfAbsent(indicator.id(), any -> new Watched(task.name(), "task/" + task.id()))
                .add(series, period.range());
    }

    /** What is told of no source twice is left. */
    private static List<Measurement> notTwice(List<Measurement> overlaid, List<Measurement> measured) {
        if (overlaid.isEmpty()) {
            return overlaid;
        }
        Map<Same, Long> counts = measured.stream().collect(Collectors.groupingBy(Same::of, Collectors.counting()));
        return overlaid.stream()
                .filter(each -> counts.getOrDefault(Same.of(each), 0L) < 2)
                .toList();
    }

    private void aimless(Entry<Correction> entry) {
        findings.add(at(FactFindings.CORRECTION_OF_NOTHING, "execution")
                .putFigure("reason", entry.fact().reason())
                .putFigure("corrected", entry.fact().corrected().summary())
                .build());
    }

    private void indicator(
            String name, String path, Indicator indicator, Plan plan, Consumer<MeasurementSeries> watch) {
        List<Measurement> measured = facts.measurements(indicator.id());
        if (measured.isEmpty()) {
            return;
        }
        MeasurementSeries series = MeasurementSeries.of(indicator, measured, zone);
        watch.accept(series);
        series.unit()
                .filter(any -> !indicator.isQualitative())
                .ifPresent(
                        wanted -> units(name, path, wanted, measured.stream().flatMap(each -> each.amount().stream())));
        kinds(name, path, indicator, series);
        some(
                FactFindings.OVERLAID,
                name,
                path,
                notTwice(series.overlaid(plan.period().range(), facts.date()), measured));
        Set<Measurement> misfits = new HashSet<>(series.misfits());
        twice(
                name,
                path,
                indicator,
                misfits.isEmpty()
                        ? measured
                        : measured.stream()
                                .filter(each -> !misfits.contains(each))
                                .toList());
        List<Measurement> lacking = series.withoutBase(plan.period().range(), facts.date());
        if (!lacking.isEmpty()) {
            findings.add(at(FactFindings.BASE_MISSING, path)
                    .putFigure("name", name)
                    .putFigure("count", lacking.size())
                    .putFigure("value", lacking.get(0).value())
                    .build());
        }
    }

    /** One finding, however many values of another kind there are. */
    private void kinds(String name, String path, Indicator indicator, MeasurementSeries series) {
        List<Measurement> others = series.ofAnotherKind();
        if (!others.isEmpty()) {
            findings.add(at(FactFindings.KIND_MISMATCH, path)
                    .putFigure("name", name)
                    .putFigure("value", others.get(others.size() - 1).value())
                    .putFigure("count", others.size())
                    .putFigure("wanted", wanted(indicator))
                    .build());
        }
    }

    private static Localized wanted(Indicator indicator) {
        if (indicator.scale().isPresent()) {
            String grades =
                    indicator.scale().get().grades().stream().map(Grade::name).collect(Collectors.joining("/"));
            return Localized.of("等级 " + grades + " 或分数", "one of the grades " + grades + ", or points");
        }
        return indicator.direction() == Direction.DONE
                ? Localized.of("是否完成", "done or not")
                : Localized.of("数值", "an amount");
    }

    private void some(FindingCode code, String name, String path, List<Measurement> some) {
        if (!some.isEmpty()) {
            Measurement last = some.get(some.size() - 1);
            findings.add(at(code, path)
                    .putFigure("name", name)
                    .putFigure("count", some.size())
                    .putFigure("value", last.value())
                    .putFigure("when", last.when())
                    .build());
        }
    }

    private record Same(Moment when, Optional<Period> covers, Optional<MeasurementSource> source)
            implements Comparable<Same> {
        @Override
        public int compareTo(Same other) {
            return toString().compareTo(other.toString());
        }

        static Same of(Measurement each) {
            return new Same(each.when(), each.covers(), each.source());
        }
    }

    /** What one source measured more than once for one moment and one span of days. */
    private void twice(String name, String path, Indicator indicator, List<Measurement> measured) {
        if (!isOfOneMoment(measured)) {
            return;
        }
        Map<Same, List<Measurement>> same = grouped(measured, Same::of);
        same.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(list -> findings.add(at(FactFindings.MEASURED_TWICE, path)
                        .putFigure("name", name)
                        .putFigure("when", list.get(0).when())
                        .putFigure("count", list.size())
                        .putFigure(
                                "counting", addUp(indicator, list) ? FactFindings.ALL_COUNT : FactFindings.LAST_COUNTS)
                        .putFigure(
                                "values", list.stream().map(Measurement::value).toList())
                        .build()));
    }

    /** Whether measurements of one moment all count: those of days do, unless a level was measured. */
    private static boolean addUp(Indicator indicator, List<Measurement> same) {
        return indicator.accumulation() != Accumulation.STOCK
                && same.stream()
                        .allMatch(
                                each -> each.covers().isEmpty() && each.amount().isPresent());
    }

    /** Whether two hold at one moment; in the order in which they hold such two are neighbours. */
    private boolean isOfOneMoment(List<Measurement> measured) {
        for (int i = 1; i < measured.size(); i++) {
            Moment one = measured.get(i - 1).when();
            Moment next = measured.get(i).when();
            if (one.date(zone).equals(next.date(zone)) && one.instant(zone).equals(next.instant(zone))) {
                return true;
            }
        }
        return false;
    }

    private void indicator(IndicatorId id, List<Measurement> facts) {
        if (!indicators.contains(id)) {
            findings.add(at(FactFindings.UNKNOWN_INDICATOR, "indicator/" + id)
                    .putFigure("indicator", id)
                    .putFigure("value", facts.get(facts.size() - 1).value())
                    .putFigure("count", facts.size())
                    .build());
        }
    }

    private void units(Task task, Plan plan) {
        task.indicators()
                .forEach(each -> indicator(
                        task.name(),
                        "task/" + task.id(),
                        each,
                        plan,
                        series -> watch(task, each, plan.period(), series)));
        Optional<Unit> wanted = task.indicators().stream()
                .findFirst()
                .flatMap(Indicator::target)
                .flatMap(target -> target.unit());
        if (wanted.isPresent()) {
            Stream<Quantity> amounts =
                    reports.getOrDefault(task.id(), List.of()).stream().flatMap(report -> report.amount().stream());
            units(task.name(), "task/" + task.id(), wanted.get(), amounts);
        }
    }

    /** One finding for each unit, however many amounts there are in it. */
    private void units(String name, String path, Unit wanted, Stream<Quantity> amounts) {
        Map<Unit, List<Quantity>> byUnit = amounts.filter(
                        amount -> !amount.unit().equals(wanted))
                .collect(Collectors.groupingBy(Quantity::unit, LinkedHashMap::new, Collectors.toList()));
        byUnit.forEach((unit, values) -> {
            Quantity last = values.get(values.size() - 1);
            code(last, wanted)
                    .ifPresent(code -> findings.add(at(code, path)
                            .putFigure("name", name)
                            .putFigure("value", last)
                            .putFigure("count", values.size())
                            .putFigure("unit", shown(unit))
                            .putFigure("wanted", shown(wanted))
                            .build()));
        });
    }

    private static Optional<FindingCode> code(Quantity amount, Unit wanted) {
        if (amount.convertedTo(wanted).isEmpty()) {
            return Optional.of(FactFindings.UNIT_MISMATCH);
        }
        return UnitFit.between(amount.unit(), wanted) == UnitFit.COUNTER
                ? Optional.of(FactFindings.COUNTER)
                : Optional.empty();
    }

    private static String shown(Unit unit) {
        return unit.isNone() ? "-" : unit.symbol();
    }

    private static Finding.Builder at(FindingCode code, String path) {
        return Finding.builder(code).location(Location.ofPath(path));
    }
}
