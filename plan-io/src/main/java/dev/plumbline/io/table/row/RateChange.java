package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.QuantityChange;
import dev.plumbline.quantity.QuantityFindings;
import dev.plumbline.quantity.Trend;
import dev.plumbline.quantity.Unit;
import java.util.Map;
import java.util.Optional;

/** What a change asks of a value that a column gives: of a rate so many points more, or so many per cent of it (GOAL-3). */
public final class RateChange {

    private static final Map<String, String> POINTS = Vocabulary.standard().values("pointUnits");
    private static final String SIGNS = "+＋-−－";

    private RateChange() {}

    /** What a cell asks for, from a baseline on; what of it could be meant otherwise is told. */
    public static Measure from(TableRow row, Role role, Measure measure, Quantity baseline) {
        Measure inPoints = baseline.unit().isPercent() ? inPoints(measure) : measure;
        Optional<QuantityChange> change = inPoints.reading().change();
        boolean bare = change.isEmpty()
                && inPoints.isBareAmount()
                && inPoints.value().filter(value -> value.unit().isPoint()).isPresent()
                && baseline.unit().isPercent();
        Measure asked = bare ? stepped(inPoints) : inPoints;
        Measure target = asked.from(baseline);
        if (change.filter(each -> each.isAmbiguousFor(baseline.unit())).isPresent() && !isTold(measure)) {
            tell(row, role, change.get(), baseline, target);
        } else if (bare && !isSigned(measure.text())) {
            row.tell(
                    role,
                    GoalFindings.POINTS_WITHOUT_WAY,
                    finding -> finding.putFigure("baseline", baseline).putFigure("target", shown(target)));
        }
        return target;
    }

    /** 2 pts of a rate are 2 points of per cent. */
    private static Measure inPoints(Measure measure) {
        Optional<Quantity> said = measure.value().filter(value -> isPoints(value.unit()));
        if (said.isEmpty()) {
            return measure;
        }
        Quantity points = Quantity.of(said.get().amount(), Unit.POINT);
        return measure.reading()
                .change()
                .map(change -> Measure.read(new QuantityChange(change.trend(), change.comparison(), points).toString()))
                .orElseGet(() -> measure.isBareAmount() ? Measure.read(points.toString()) : measure);
    }

    private static boolean isPoints(Unit unit) {
        return !unit.isPoint() && POINTS.containsKey(HeaderKey.of(unit.symbol()));
    }

    private static Measure stepped(Measure measure) {
        Quantity value = measure.value().orElseThrow();
        Trend trend = value.signum() < 0 ? Trend.FALL : Trend.RISE;
        return Measure.read(QuantityChange.of(trend, value.abs()).toString());
    }

    private static boolean isSigned(String text) {
        return !text.isBlank() && SIGNS.indexOf(text.strip().charAt(0)) >= 0;
    }

    private static boolean isTold(Measure measure) {
        return measure.reading().findings().stream()
                .anyMatch(finding -> finding.code().equals(QuantityFindings.RELATIVE_RATE));
    }

    private static void tell(TableRow row, Role role, QuantityChange change, Quantity baseline, Measure target) {
        Quantity points = Quantity.of(change.by().amount(), Unit.POINT);
        String other = new QuantityChange(change.trend(), change.comparison(), points)
                .targetFrom(baseline)
                .map(Object::toString)
                .orElse("");
        row.tell(
                role,
                GoalFindings.CHANGE_OF_RATE,
                finding -> finding.putFigure("baseline", baseline)
                        .putFigure("target", shown(target))
                        .putFigure("points", other));
    }

    private static String shown(Measure target) {
        return target.reading().bound().map(Object::toString).orElse(target.text());
    }
}
