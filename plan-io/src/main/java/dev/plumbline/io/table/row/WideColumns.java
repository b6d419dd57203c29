package dev.plumbline.io.table.row;

import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.PeriodColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns without a role that a row may hold something in: all of them, but where there are many more than the row has
 * cells those of its cells, so that a row costs what it holds and not what the header is wide. Confined to one thread.
 */
final class WideColumns {

    private static final int WIDE = 16;

    private final List<HeaderCell> unknown;
    private final List<PeriodColumn> periods;
    private final Map<Integer, HeaderCell> unknownAt = new HashMap<>(0);
    private final Map<Integer, PeriodColumn> periodsAt = new HashMap<>(0);

    WideColumns(List<HeaderCell> unknown, List<PeriodColumn> periods) {
        this.unknown = unknown;
        this.periods = periods;
    }

    List<HeaderCell> unknown(@Nullable GridRow cells) {
        return in(cells, unknown, unknownAt, HeaderCell::column);
    }

    List<PeriodColumn> periods(@Nullable GridRow cells) {
        return in(cells, periods, periodsAt, each -> each.header().column());
    }

    private static <T> List<T> in(
            @Nullable GridRow cells, List<T> columns, Map<Integer, T> byNumber, ToIntFunction<T> number) {
        if (cells == null || columns.size() <= WIDE * (cells.size() + 1)) {
            return columns;
        }
        if (byNumber.isEmpty()) {
            columns.forEach(column -> byNumber.put(number.applyAsInt(column), column));
        }
        List<T> in = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            T column = byNumber.get(cells.column(i));
            if (column != null) {
                in.add(column);
            }
        }
        return in;
    }
}
