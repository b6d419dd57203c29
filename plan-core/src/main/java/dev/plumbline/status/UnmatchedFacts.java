package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.fact.Correction;
import dev.plumbline.fact.Entry;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.quantity.UnitFit;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds facts about goals and tasks that count nowhere: of nothing that a plan has, or ever had in a published version,
 * and in units that do not fit. Each fact finds its partner through an index.
 */
final class UnmatchedFacts {

    private final FactView facts;
    private final ZoneId zone;
    private final List<Plan> plans;
    private final Map<TaskId, List<ProgressReport>> reports;
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    UnmatchedFacts(PlanBook book, FactView facts) {
        this.facts = facts;
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
                    .forEach(goal -> indicator(goal.name(), "goal/" + goal.id() + "#actual", goal.indicator(), plan));
            plan.tasks().forEach(task -> units(task, plan));
        }
        facts.aimless().forEach(this::aimless);
        return List.copyOf(findings);
    }

    private void aimless(Entry<Correction> entry) {
        findings.add(at(FactFindings.CORRECTION_OF_NOTHING, "execution")
                .putFigure("reason", entry.fact().reason())
                .putFigure("corrected", entry.fact().corrected().summary())
                .build());
    }

    private void indicator(String name, String path, Indicator indicator, Plan plan) {
        List<Measurement> measured = facts.measurements(indicator.id());
        if (measured.isEmpty()) {
            return;
        }
        units(name, path, indicator);
        MeasurementSeries series = MeasurementSeries.of(indicator, measured, zone);
        Set<Measurement> misfits = new HashSet<>(series.misfits());
        twice(
                name,
                path,
                measured.stream().filter(each -> !misfits.contains(each)).toList());
        List<Measurement> lacking = series.withoutBase(plan.period().range(), facts.date());
        if (!lacking.isEmpty()) {
            findings.add(at(FactFindings.BASE_MISSING, path)
                    .putFigure("name", name)
                    .putFigure("count", lacking.size())
                    .putFigure("value", lacking.get(0).value())
                    .build());
        }
    }

    /** What one source measured more than once for one moment and one span of days. */
    private void twice(String name, String path, List<Measurement> measured) {
        record Same(Object when, Object covers, Object source) {}
        Map<Same, List<Measurement>> same =
                grouped(measured, each -> new Same(each.when(), each.covers(), each.source()));
        same.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(list -> findings.add(at(FactFindings.MEASURED_TWICE, path)
                        .putFigure("name", name)
                        .putFigure("when", list.get(0).when())
                        .putFigure("count", list.size())
                        .putFigure(
                                "values", list.stream().map(Measurement::value).toList())
                        .build()));
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
        task.indicators().forEach(each -> indicator(task.name(), "task/" + task.id(), each, plan));
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

    private void units(String name, String path, Indicator indicator) {
        List<Measurement> measured = facts.measurements(indicator.id());
        if (!measured.isEmpty()) {
            MeasurementSeries.of(indicator, measured, zone)
                    .unit()
                    .ifPresent(wanted ->
                            units(name, path, wanted, measured.stream().flatMap(each -> each.amount().stream())));
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
