package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.io.table.word.ValueKey;
import dev.plumbline.quantity.QuantityText;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.Period;
import dev.plumbline.time.UnreadableDate;
import dev.plumbline.time.WrittenDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Settles what short headers of goals leave open by what stands below them: 完成 over amounts is what was reached, over
 * dates when; 目标 over amounts is what is asked for, over words the goal. Looks at the first rows only.
 */
final class ColumnContents {

    private static final int ROWS = 12;

    private final SheetGrid sheet;
    private final Header header;
    private final Function<HeaderCell, List<RoleWord>> words;
    private final Set<String> nothing;
    private final DateContext anyYear = DateContext.of(Period.year(2000));

    ColumnContents(SheetGrid sheet, Header header, Function<HeaderCell, List<RoleWord>> words, Set<String> nothing) {
        this.sheet = sheet;
        this.header = header;
        this.words = words;
        this.nothing = nothing;
    }

    TableMatch settle(TableMatch match) {
        if (match.family() != Family.GOAL) {
            return match;
        }
        Map<Role, HeaderCell> roles = new EnumMap<>(Role.class);
        roles.putAll(match.roles());
        name(roles);
        target(roles, match.unknown());
        actual(roles);
        unit(roles);
        if (roles.equals(match.roles())) {
            return match;
        }
        List<HeaderCell> unknown = new ArrayList<>(match.unknown());
        unknown.removeIf(roles::containsValue);
        return match.with(roles, unknown);
    }

    /** 目标 | 指标 | 一月 | 二月: words left of the indicators name goals. */
    private void name(Map<Role, HeaderCell> roles) {
        HeaderCell target = roles.get(Role.GOAL_TARGET);
        HeaderCell indicator = roles.get(Role.GOAL_INDICATOR);
        boolean before = target != null && indicator != null && target.column() < indicator.column();
        if (before && holds(target, ColumnContents::isName)) {
            move(roles, Role.GOAL_TARGET, Role.GOAL_NAME);
        }
    }

    private static boolean isName(CellValue value) {
        return value instanceof CellValue.Text
                && QuantityText.read(value.text()).bound().isEmpty();
    }

    /** 项目 | 目标 | 完成: amounts under the name of a goal are its targets, where another column can be the name. */
    private void target(Map<Role, HeaderCell> roles, List<HeaderCell> unknown) {
        HeaderCell name = roles.get(Role.GOAL_NAME);
        if (name == null
                || roles.containsKey(Role.GOAL_TARGET)
                || !may(name, Role.GOAL_TARGET)
                || !holdsAmounts(name)) {
            return;
        }
        if (roles.containsKey(Role.GOAL_INDICATOR)) {
            roles.remove(Role.GOAL_NAME);
            roles.put(Role.GOAL_TARGET, name);
            return;
        }
        Optional<Role> other = roles.entrySet().stream()
                .filter(each -> each.getValue() != name && may(each.getValue(), Role.GOAL_NAME))
                .map(Map.Entry::getKey)
                .findFirst();
        other.ifPresent(role -> {
            roles.put(Role.GOAL_NAME, roles.remove(role));
            roles.put(Role.GOAL_TARGET, name);
        });
    }

    private void actual(Map<Role, HeaderCell> roles) {
        boolean asked = roles.containsKey(Role.GOAL_TARGET) || roles.containsKey(Role.GOAL_ATTAINMENT);
        HeaderCell done = roles.get(Role.GOAL_DEADLINE);
        if (done != null && asked && (holdsAmounts(done) || isReached(done, roles.containsKey(Role.GOAL_ATTAINMENT)))) {
            move(roles, Role.GOAL_DEADLINE, Role.GOAL_ACTUAL);
        }
        HeaderCell reached = roles.get(Role.GOAL_ACTUAL);
        if (reached != null && reached != done && holds(reached, this::isDay)) {
            move(roles, Role.GOAL_ACTUAL, Role.GOAL_DEADLINE);
        }
    }

    /** Gives a column that may be either to the other role, where that one has none. */
    private void move(Map<Role, HeaderCell> roles, Role from, Role to) {
        HeaderCell cell = roles.get(from);
        if (!roles.containsKey(to) && may(cell, to)) {
            roles.remove(from);
            roles.put(to, cell);
        }
    }

    /** Unit over USD and pcs says how amounts are measured, over names whose goal it is. */
    private void unit(Map<Role, HeaderCell> roles) {
        HeaderCell unit = roles.get(Role.GOAL_UNIT);
        if (unit != null && holds(unit, value -> value instanceof CellValue.Text && UnitText.isMeasure(value.text()))) {
            move(roles, Role.GOAL_UNIT, Role.GOAL_UNIT_OF_MEASURE);
        }
    }

    private boolean may(HeaderCell cell, Role role) {
        return words.apply(cell).stream().anyMatch(word -> word.role() == role);
    }

    /**
     * Whether what stands below tells what was reached though not all of it is amounts (未完成, 下降3%): beside a rate that
     * follows from it where not all of it is days, else where half of it is amounts and none a day.
     */
    private boolean isReached(HeaderCell cell, boolean rated) {
        if (!may(cell, Role.GOAL_ACTUAL)) {
            return false;
        }
        int held = 0;
        int amounts = 0;
        int days = 0;
        for (int row = header.lastRow() + 1; row <= Math.min(sheet.lastRow(), header.lastRow() + ROWS); row++) {
            CellValue value = sheet.value(row, cell.column());
            String text = value.text().strip();
            if (value.kind() != CellKind.BLANK && !nothing.contains(ValueKey.asIs(text))) {
                held++;
                amounts += value instanceof CellValue.Number || isAmount(value, text) ? 1 : 0;
                days += isDay(value) ? 1 : 0;
            }
        }
        return amounts > 0 && (rated ? days < held : days == 0 && amounts * 2 >= held);
    }

    /** Whether all that stands below is amounts, and none of it can be a date. */
    private boolean holdsAmounts(HeaderCell cell) {
        return holds(
                cell,
                value -> value instanceof CellValue.Number number
                        ? !mayBeDay(number.amount())
                        : isAmount(value, value.text().strip()));
    }

    /** Whether all that stands below fulfils a test, and something does. */
    private boolean holds(HeaderCell cell, Predicate<CellValue> test) {
        int held = 0;
        for (int row = header.lastRow() + 1; row <= Math.min(sheet.lastRow(), header.lastRow() + ROWS); row++) {
            CellValue value = sheet.value(row, cell.column());
            String text = value.text().strip();
            if (value.kind() == CellKind.BLANK || nothing.contains(ValueKey.asIs(text))) {
                continue;
            }
            if (!test.test(value)) {
                return false;
            }
            held++;
        }
        return held > 0;
    }

    private boolean isDay(CellValue value) {
        return value instanceof CellValue.Date
                || value instanceof CellValue.Text
                        && DateText.read(value.text().strip(), anyYear) instanceof WrittenDate;
    }

    private boolean isAmount(CellValue value, String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean number = Character.isDigit(first) || "¥￥$€£-+≥≤><约(（".indexOf(first) >= 0;
        return value instanceof CellValue.Text
                && number
                && text.chars().anyMatch(Character::isDigit)
                && DateText.read(text, anyYear) instanceof UnreadableDate;
    }

    /** 6.1 may be the first of June. */
    private static boolean mayBeDay(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() > 0
                && plain.scale() <= 2
                && plain.compareTo(BigDecimal.ONE) >= 0
                && plain.compareTo(BigDecimal.valueOf(13)) < 0;
    }
}
