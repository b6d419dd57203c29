package dev.plumbline.monitoring;

import dev.plumbline.goal.Frequency;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.Cadence;
import dev.plumbline.time.CadencePattern;
import dev.plumbline.time.DayShift;
import dev.plumbline.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is owed so that plans can be watched: when indicators are measured, by how often they are watched, and which
 * reports plans owe (监控频次, MON-3).
 *
 * <p>A date on a day without work moves as its cadence says. Immutable and thread-safe.
 *
 * @param measurements when a measurement is due, by frequency; of a frequency that is left out none is
 * @param reports the reports that plans owe, no two with one id
 */
public record MonitoringPolicy(Map<Frequency, Cadence> measurements, List<ReportKind> reports) {

    private static final MonitoringPolicy STANDARD = new MonitoringPolicy(
            Map.of(
                    Frequency.DAILY, Cadence.daily(),
                    Frequency.WEEKLY, Cadence.weekly(DayOfWeek.FRIDAY),
                    Frequency.MONTHLY, Cadence.monthly(CadencePattern.OnDay.LAST),
                    Frequency.QUARTERLY, Cadence.quarterly(3, CadencePattern.OnDay.LAST)),
            List.of(
                    new ReportKind(
                            "weekly-progress",
                            "周进度表",
                            EnumSet.complementOf(EnumSet.of(Period.Kind.DAY)),
                            Cadence.weekly(DayOfWeek.FRIDAY),
                            Optional.of(ProcessRole.OPERATIONS_MANAGEMENT),
                            true),
                    new ReportKind(
                            "monthly-task-results",
                            "月度任务完成情况表",
                            Set.of(Period.Kind.MONTH),
                            Cadence.monthly(23).shifted(DayShift.PREVIOUS),
                            Optional.of(ProcessRole.OPERATIONS_MANAGEMENT),
                            false),
                    new ReportKind(
                            "execution-progress",
                            "计划执行进度表",
                            Set.of(Period.Kind.MONTH),
                            Cadence.monthly(CadencePattern.OnDay.LAST).shifted(DayShift.PREVIOUS),
                            Optional.of(ProcessRole.GENERAL_MANAGERS_OFFICE),
                            false)));

    public MonitoringPolicy {
        measurements = measurements.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(measurements));
        reports = List.copyOf(reports);
        Set<String> ids = new HashSet<>();
        reports.forEach(report -> {
            if (!ids.add(report.id())) {
                throw new IllegalArgumentException(
                        "Two reports have the id [" + report.id() + "]. Give one of them another.");
            }
        });
    }

    /** The source documents' values: 周进度表 on Fridays, 月度任务完成情况表 on the 23rd, 计划执行进度表 on a month's last day. */
    public static MonitoringPolicy standard() {
        return STANDARD;
    }

    /** The same with other reports. */
    public MonitoringPolicy withReports(List<ReportKind> others) {
        return new MonitoringPolicy(measurements, others);
    }

    /** When something watched so often is measured; empty if it is not asked for. */
    public Optional<Cadence> cadence(Frequency frequency) {
        return Optional.ofNullable(measurements.get(frequency));
    }

    /** The time that a measurement due on a planned day speaks of. */
    public static Period covered(Cadence cadence, LocalDate planned) {
        return CoveredPeriods.of(cadence, planned);
    }
}
