package dev.plumbline.io.table.mapping;

import dev.plumbline.goal.Direction;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.Target;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.GridCell;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.text.Localized;
import dev.plumbline.text.TextForms;
import java.util.Optional;

record Measure(
        String text,
        Optional<String> name,
        Optional<Quantity> value,
        Direction direction,
        boolean isCompared,
        Optional<Quantity> baseline,
        Optional<Measure> against) {

    static Measure read(String written) {
        String text = TextForms.tidy(written);
        int less = text.indexOf('<');
        int open = text.indexOf('(');
        if (less > 0 && open >= 0 && open < less) {
            Measure actual = read(text.substring(open + 1, less));
            Measure target = read(text.substring(less + 1, text.endsWith(")") ? text.length() - 1 : text.length()));
            return new Measure(
                    written,
                    Optional.empty(),
                    actual.value,
                    Direction.HIGHER,
                    false,
                    Optional.empty(),
                    Optional.of(target));
        }
        for (int i = text.length() - 1; i >= 0; i--) {
            boolean start = Character.isDigit(text.charAt(i))
                    && (i == 0
                            || !Character.isDigit(text.charAt(i - 1))
                                    && text.charAt(i - 1) != '.'
                                    && text.charAt(i - 1) != ',');
            if (start) {
                Optional<Quantity> value = quantity(text.substring(i));
                if (value.isPresent()) {
                    return of(written, text.substring(0, i), value);
                }
            }
        }
        return new Measure(
                written,
                Optional.empty(),
                Optional.empty(),
                Direction.HIGHER,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Measure of(String text, String before, Optional<Quantity> value) {
        String name = before;
        Direction direction = Direction.HIGHER;
        boolean compared = false;
        for (String word : new String[] {"≥", "≤", "不低于", "不超过", "至少", "突破", "达到", "缩短至", "提升至", ">", "<"}) {
            if (name.endsWith(word)) {
                name = name.substring(0, name.length() - word.length());
                compared = true;
                direction = word.equals("≤") || word.equals("不超过") || word.equals("缩短至") || word.equals("<")
                        ? Direction.LOWER
                        : direction;
            }
        }
        Optional<Quantity> baseline = Optional.empty();
        int from = name.lastIndexOf('从');
        if (from >= 0) {
            baseline = quantity(name.substring(from + 1));
        }
        return new Measure(
                text,
                name.isBlank() ? Optional.empty() : Optional.of(name),
                value,
                direction,
                compared,
                baseline,
                Optional.empty());
    }

    private static Optional<Quantity> quantity(String text) {
        try {
            return Optional.of(Quantity.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<Measure> read(TableRow row, Column column) {
        Optional<GridCell> cell = row.usable(column).filter(each -> !Nothing.isSaidBy(each.text()));
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Measure measure = read(cell.get().text());
        if (measure.value.isEmpty() && cell.get().kind() != CellKind.TEXT) {
            row.report(column, TableFindings.QUANTITY_EXPECTED, Localized.of("数值加单位", "a number and a unit"));
        }
        return Optional.of(measure);
    }

    Optional<Target> target() {
        return value.map(Target::of);
    }

    void describe(Indicator.Builder indicator) {
        indicator.direction(direction);
        target().ifPresent(indicator::target);
        baseline.ifPresent(indicator::baseline);
    }
}
