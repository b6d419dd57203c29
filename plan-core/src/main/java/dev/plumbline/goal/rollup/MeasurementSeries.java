package dev.plumbline.goal.rollup;

import dev.plumbline.goal.Accumulation;
import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.Target;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The measurements of one indicator in the order of time, and the value they add up to over any range (GOAL-8).
 *
 * <p>A measurement speaks for the days it covers up to the day it holds, or for its day alone. For flows and rates no
 * day counts twice: the measurement that speaks for more days goes before those of which it holds most days, the later of
 * equals (a quarter before its months, a month before the weeks that count for it), and among those of the same days the
 * later, which of one moment is the one recorded last. Amounts are converted to the indicator's unit (where
 * it states none, to that of the amount recorded last); those that do not fit it are left out. What speaks for a week or
 * other period that straddles two counts for the one that holds most of its days, the later of equals. Immutable and
 * thread-safe.
 */
public final class MeasurementSeries {

    private static final Comparator<Spoken> BY_TIME =
            Comparator.comparing((Spoken each) -> each.range().end()).thenComparing(Spoken::day);
    private static final Comparator<Spoken> LONGEST_AND_LATEST_FIRST = Comparator.comparing(
                    (Spoken each) -> each.range().days())
            .thenComparing(BY_TIME)
            .reversed();

    private final Indicator indicator;
    private final Optional<Unit> unit;
    private final List<Spoken> inOrder;
    /** Whether each is an amount of its day alone, in the unit itself: then any range of days is a run of them. */
    private final boolean isPlain;

    /** A measurement, the days it speaks for and the day it holds. */
    private record Spoken(Measurement measurement, DateRange range, LocalDate day) {

        static Spoken of(Measurement measurement, ZoneId zone) {
            LocalDate day = measurement.when().date(zone);
            return new Spoken(
                    measurement,
                    measurement.covers().map(covers -> until(covers, day)).orElseGet(() -> DateRange.ofDay(day)),
                    day);
        }

        private static DateRange until(Period covers, LocalDate day) {
            LocalDate end = day.isBefore(covers.end()) ? day : covers.end();
            return DateRange.ofClosed(covers.start(), end.isBefore(covers.start()) ? covers.start() : end);
        }

        boolean counts(DateRange days) {
            return measurement
                    .covers()
                    .map(covers -> Straddling.counts(days, covers))
                    .orElseGet(() -> days.contains(range));
        }

        boolean isOfPeriod() {
            return measurement.covers().isPresent();
        }

        /** Whether a part of this one's period is told in it, as the months of a quarter are. */
        boolean isWholeOf(Spoken part) {
            return !measurement.covers().equals(part.measurement.covers()) && range.contains(part.range);
        }

        /**
         * Whether a shorter one speaks for days that this speaks for already: for most of its own, or for some where it is a
         * part of this one's period.
         */
        boolean holds(Spoken shorter) {
            LocalDate middle = shorter.range.start().plusDays(shorter.range.days() / 2);
            boolean isPart = measurement.covers().isPresent()
                    && shorter.measurement.covers().isPresent()
                    && measurement
                            .covers()
                            .get()
                            .range()
                            .contains(shorter.measurement.covers().get().range());
            return range.contains(middle)
                    || isPart && range.intersection(shorter.range).isPresent();
        }
    }

    private MeasurementSeries(Indicator indicator, Optional<Unit> unit, List<Spoken> inOrder) {
        this.indicator = indicator;
        this.unit = unit;
        this.inOrder = inOrder;
        this.isPlain = inOrder.stream().allMatch(each -> isPlain(each.measurement()));
    }

    private boolean isPlain(Measurement measurement) {
        return measurement.covers().isEmpty()
                && unit.isPresent()
                && measurement.value() instanceof MeasuredValue.Amount amount
                && amount.quantity().unit().equals(unit.get())
                && takes(amount);
    }

    /** The series of an indicator; measurements of others are ignored. */
    public static MeasurementSeries of(Indicator indicator, List<Measurement> measurements, ZoneId zone) {
        return ofOwn(
                indicator,
                measurements.stream()
                        .filter(each -> each.indicator().equals(indicator.id()))
                        .toList(),
                zone);
    }

    /** The series of an indicator of which all the measurements are. */
    static MeasurementSeries ofOwn(Indicator indicator, List<Measurement> measurements, ZoneId zone) {
        List<Spoken> spoken = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            spoken.add(Spoken.of(measurement, zone));
        }
        spoken.sort(BY_TIME);
        return new MeasurementSeries(indicator, Units.of(indicator, measurements), spoken);
    }

    /** The last day something was measured for, within a range and up to a date. */
    public Optional<LocalDate> lastDay(DateRange range, LocalDate asOf) {
        List<Spoken> known = known(range, asOf);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(known.size() - 1).range().end());
    }

    /**
     * What the measurements within a range and up to a date add up to; empty where there is none, and where it cannot be
     * said since some tell what the rate was taken of and others do not.
     */
    public Optional<MeasuredValue> value(DateRange range, LocalDate asOf) {
        List<Measurement> counted = counted(range, asOf);
        if (counted.isEmpty() || lacksBases(counted)) {
            return Optional.empty();
        }
        Measurement last = counted.get(counted.size() - 1);
        return Optional.of(last.amount().isEmpty() ? last.value() : MeasuredValue.of(over(counted)));
    }

    /** The measurements without a base of a rate that was measured with bases as well, up to a date. */
    public List<Measurement> withoutBase(DateRange range, LocalDate asOf) {
        List<Measurement> counted = counted(range, asOf);
        return lacksBases(counted)
                ? counted.stream().filter(each -> each.base().isEmpty()).toList()
                : List.of();
    }

    private boolean lacksBases(List<Measurement> counted) {
        if (indicator.accumulation() != Accumulation.RATE) {
            return false;
        }
        long bases = counted.stream().filter(each -> each.base().isPresent()).count();
        return bases > 0 && bases < counted.size();
    }

    /** Of a flow each unit is added up before it is converted, so that 20分钟 three times are 1小时 exactly. */
    private Quantity over(List<Measurement> counted) {
        Accumulation accumulation = indicator.accumulation();
        if (accumulation != Accumulation.FLOW) {
            return accumulation.over(counted.stream().map(this::converted).toList());
        }
        if (isPlain) {
            return accumulation.over(counted);
        }
        return counted.stream()
                .collect(Collectors.groupingBy(
                        each -> each.amount().orElseThrow().unit(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(accumulation::over)
                .map(this::converted)
                .reduce(Quantity::plus)
                .orElseThrow();
    }

    /** The unit in which it adds up: the indicator's, else that of the amount recorded last; empty without amounts. */
    public Optional<Unit> unit() {
        return unit;
    }

    /** The measurements that are left out since their unit or kind does not fit, in the order of time. */
    public List<Measurement> misfits() {
        return isPlain ? List.of() : misfitting();
    }

    private List<Measurement> misfitting() {
        return inOrder.stream()
                .map(Spoken::measurement)
                .filter(each -> !fits(each))
                .toList();
    }

    /** Those of them that state another kind of value: a grade of what is counted, an amount of what is done or not. */
    public List<Measurement> ofAnotherKind() {
        return inOrder.stream()
                .map(Spoken::measurement)
                .filter(each -> !takes(each.value()))
                .toList();
    }

    /**
     * The measurements of a range and up to a date that count nowhere since others speak for their days: single ones
     * within the days that another one covers, and all but the latest of those for the same days.
     */
    public List<Measurement> overlaid(DateRange range, LocalDate asOf) {
        List<Spoken> known = known(range, asOf);
        if (indicator.accumulation() == Accumulation.STOCK
                || known.stream().anyMatch(each -> each.measurement().amount().isEmpty())) {
            return overlaidByLater(known);
        }
        Set<Measurement> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        counted.addAll(counted(range, asOf));
        List<Spoken> periods = known.stream()
                .filter(each -> each.isOfPeriod() && counted.contains(each.measurement()))
                .toList();
        return known.stream()
                .filter(each -> !counted.contains(each.measurement()))
                .filter(each -> !each.isOfPeriod() || periods.stream().noneMatch(other -> other.isWholeOf(each)))
                .map(Spoken::measurement)
                .toList();
    }

    private static List<Measurement> overlaidByLater(List<Spoken> known) {
        List<Measurement> overlaid = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            Spoken earlier = known.get(i - 1);
            Spoken later = known.get(i);
            if (earlier.range().equals(later.range())
                    && earlier.measurement().covers().equals(later.measurement().covers())) {
                overlaid.add(earlier.measurement());
            }
        }
        return overlaid;
    }

    private Measurement converted(Measurement measurement) {
        Quantity amount = measurement.amount().orElseThrow();
        Quantity converted = converted(amount);
        return converted.unit().equals(amount.unit())
                ? measurement
                : measurement.toBuilder().value(MeasuredValue.of(converted)).build();
    }

    /** The amount in the indicator's unit; a score is one with 分 or without. */
    private Quantity converted(Quantity amount) {
        if (indicator.isQualitative()) {
            return Quantity.of(amount.amount(), unit.orElse(amount.unit()));
        }
        return unit.flatMap(amount::convertedTo).orElse(amount);
    }

    /** The measurements that count for the value over a range, in the order of time. */
    public List<Measurement> counted(DateRange range, LocalDate asOf) {
        List<Spoken> known = known(range, asOf);
        if (known.isEmpty()) {
            return List.of();
        }
        Spoken last = known.get(known.size() - 1);
        if (indicator.accumulation() == Accumulation.STOCK
                || last.measurement().amount().isEmpty()) {
            return List.of(last.measurement());
        }
        return disjoint(known).stream().map(Spoken::measurement).toList();
    }

    /** All measurements in the indicator's unit within a range and up to a date, in the order of time. */
    public List<Measurement> within(DateRange range, LocalDate asOf) {
        return known(range, asOf).stream().map(Spoken::measurement).toList();
    }

    /** The periods that measurements speak for, in order. */
    public List<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        inOrder.forEach(each -> each.measurement().covers().ifPresent(periods::add));
        return List.copyOf(periods);
    }

    private List<Spoken> known(DateRange range, LocalDate asOf) {
        if (isPlain) {
            LocalDate end = asOf.isBefore(range.end()) ? asOf : range.end();
            int from = firstFrom(range.start());
            return inOrder.subList(from, Math.max(from, firstFrom(end.plusDays(1))));
        }
        List<Spoken> known = new ArrayList<>(inOrder.size());
        for (Spoken each : inOrder) {
            if (!each.day().isAfter(asOf) && each.counts(range) && fits(each.measurement())) {
                known.add(each);
            }
        }
        return known;
    }

    /** The first that holds on a day or later, where each speaks for its day. */
    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(Measurement measurement) {
        return takes(measurement.value()) && hasUnit(measurement);
    }

    /** Whether a value is of the kind that the indicator is judged by; of one that says nothing, any is. */
    private boolean takes(MeasuredValue value) {
        if (indicator.scale().isPresent()) {
            return value instanceof MeasuredValue.Amount points
                            && indicator.scale().get().isScore(points.quantity())
                    || value instanceof MeasuredValue.GradeName grade
                            && indicator.scale().get().grade(grade.name()).isPresent();
        }
        if (indicator.direction() == Direction.DONE) {
            return value instanceof MeasuredValue.Done;
        }
        return indicator.target().flatMap(Target::unit).isEmpty() || value instanceof MeasuredValue.Amount;
    }

    private boolean hasUnit(Measurement measurement) {
        return !(measurement.value() instanceof MeasuredValue.Amount amount)
                || indicator.isQualitative()
                || unit.isEmpty()
                || amount.quantity().unit().equals(unit.get())
                || amount.quantity().convertedTo(unit.get()).isPresent();
    }

    private static List<Spoken> disjoint(List<Spoken> known) {
        if (known.stream().noneMatch(Spoken::isOfPeriod)) {
            return known.stream()
                    .filter(each -> each.measurement().amount().isPresent())
                    .toList();
        }
        List<Spoken> candidates = new ArrayList<>(known);
        candidates.removeIf(each -> each.measurement().amount().isEmpty());
        Collections.reverse(candidates);
        Spoken longest = Collections.min(candidates, LONGEST_AND_LATEST_FIRST);
        if (longest.isOfPeriod()
                && candidates.stream().allMatch(each -> longest.range().contains(each.range()))) {
            return List.of(longest);
        }
        candidates.sort(LONGEST_AND_LATEST_FIRST);
        Map<Period.Kind, TreeMap<LocalDate, Spoken>> taken = new EnumMap<>(Period.Kind.class);
        List<Spoken> counted = new ArrayList<>();
        candidates.stream()
                .filter(Spoken::isOfPeriod)
                .filter(each -> take(taken, each))
                .forEach(counted::add);
        candidates.stream()
                .filter(each -> !each.isOfPeriod() && isFree(taken, each))
                .forEach(counted::add);
        Collections.reverse(counted);
        counted.sort(BY_TIME);
        return counted;
    }

    private static boolean take(Map<Period.Kind, TreeMap<LocalDate, Spoken>> taken, Spoken each) {
        boolean free = isFree(taken, each);
        if (free) {
            Period.Kind kind = each.measurement().covers().orElseThrow().kind();
            taken.computeIfAbsent(kind, any -> new TreeMap<>()).put(each.range().start(), each);
        }
        return free;
    }

    /** Whether none of those that speak for more days speaks for its days too: of a kind two at most can. */
    private static boolean isFree(Map<Period.Kind, TreeMap<LocalDate, Spoken>> taken, Spoken each) {
        for (TreeMap<LocalDate, Spoken> ofKind : taken.values()) {
            Map.Entry<LocalDate, Spoken> first = ofKind.floorEntry(each.range().start());
            Map.Entry<LocalDate, Spoken> last = ofKind.floorEntry(each.range().end());
            if (first != null && first.getValue().holds(each)
                    || last != null && last.getValue().holds(each)) {
                return false;
            }
        }
        return true;
    }
}
