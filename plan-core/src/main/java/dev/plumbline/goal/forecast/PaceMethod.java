package dev.plumbline.goal.forecast;

import dev.plumbline.goal.MeasuredValue;
import dev.plumbline.goal.rollup.MeasurementSeries;
import dev.plumbline.goal.rollup.RollupInput;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything goes on as in the best or the worst stretch so far. A stretch is a month, of a short period a week, together
 * with those before it in which nothing was measured; so the run rate lies between the two.
 *
 * @param input how days are counted and in which zone
 * @param isBest whether the best stretch counts, else the worst
 */
record PaceMethod(RollupInput input, boolean isBest) implements ForecastMethod {

    private static final int SHORT_DAYS = 90;

    /** What was gained in some days; negative where the value fell. */
    private record Stretch(Quantity gained, long days) {
        double pace() {
            return gained.amount().doubleValue() / days;
        }
    }

    @Override
    public MeasuredValue expected(ForecastBasis basis) {
        Optional<RunRate> rate = RunRate.of(basis);
        return rate.isEmpty() || basis.daysLeft() == 0
                ? RunRate.expected(basis)
                : chosen(basis, rate.get())
                        .map(stretch -> goneOn(basis, rate.get(), stretch))
                        .orElseGet(() -> RunRate.expected(basis));
    }

    private static MeasuredValue goneOn(ForecastBasis basis, RunRate rate, Stretch stretch) {
        Quantity now = rate.start().plus(rate.gained());
        return MeasuredValue.of(now.plus(stretch.gained().share(basis.daysLeft(), stretch.days())));
    }

    private Optional<Stretch> chosen(ForecastBasis basis, RunRate rate) {
        Comparator<Stretch> byPace = Comparator.comparingDouble(Stretch::pace);
        List<Stretch> stretches = stretches(basis, rate.start());
        return switch (basis.goal().indicator().direction()) {
            case HIGHER ->
                isBest ? stretches.stream().max(byPace) : stretches.stream().min(byPace);
            case LOWER ->
                isBest ? stretches.stream().min(byPace) : stretches.stream().max(byPace);
            default -> Optional.empty();
        };
    }

    private List<Stretch> stretches(ForecastBasis basis, Quantity start) {
        MeasurementSeries series = MeasurementSeries.of(basis.goal().indicator(), basis.measurements(), input.zone());
        List<Stretch> stretches = new ArrayList<>();
        LocalDate last = basis.asOf().isBefore(basis.span().end())
                ? basis.asOf()
                : basis.span().end();
        LocalDate from = basis.span().start();
        Quantity before = start;
        for (LocalDate end : ends(basis.span(), last)) {
            Quantity value = valueAt(series, basis, end, before);
            boolean isMeasured = !value.equals(before) || end.equals(last);
            long days = input.dayCount().days(DateRange.ofClosed(from, end));
            if (isMeasured && days > 0) {
                stretches.add(new Stretch(value.minus(before), days));
                from = end.plusDays(1);
                before = value;
            }
        }
        return joinedWhereNothingCame(stretches);
    }

    private static Quantity valueAt(MeasurementSeries series, ForecastBasis basis, LocalDate end, Quantity before) {
        return series.value(DateRange.ofClosed(basis.span().start(), end), basis.asOf())
                .flatMap(MeasuredValue::amount)
                .flatMap(value -> value.convertedTo(before.unit()))
                .orElse(before);
    }

    /** Days after the last measurement belong to the stretch before them. */
    private static List<Stretch> joinedWhereNothingCame(List<Stretch> stretches) {
        int size = stretches.size();
        if (size < 2 || !stretches.get(size - 1).gained().isZero()) {
            return stretches;
        }
        Stretch open = stretches.remove(size - 1);
        Stretch told = stretches.remove(size - 2);
        stretches.add(new Stretch(told.gained(), told.days() + open.days()));
        return stretches;
    }

    private static List<LocalDate> ends(DateRange span, LocalDate last) {
        boolean isShort = span.days() < SHORT_DAYS;
        List<LocalDate> ends = new ArrayList<>();
        LocalDate end = isShort
                ? span.start().plusDays(6)
                : span.start().withDayOfMonth(1).plusMonths(1).minusDays(1);
        while (end.isBefore(last)) {
            ends.add(end);
            end = isShort ? end.plusDays(7) : end.plusDays(1).plusMonths(1).minusDays(1);
        }
        ends.add(last);
        return ends;
    }
}
