package dev.plumbline.io.table.region;

import dev.plumbline.io.spi.SkippedRow;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.region.TableArea.Banner;
import dev.plumbline.io.table.region.TableArea.Total;
import dev.plumbline.text.TextForms;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections of a report that look ahead: 下周计划 below 本周完成 is about the week after the report's own (IO-2c). */
public final class Sections {

    private static final int LONGEST = 40;
    private static final Pattern NEXT = Pattern.compile("(?<!以)[下次]个?(?<kind>周|星期|礼拜|月|季度?|半年|年度?|期)(?![一二三四五六日天末])"
            + "|\\bnext (?<english>week|month|quarter|half|year|period)");
    private static final Pattern OWN =
            Pattern.compile("[本这当](?:周|星期|月|季|期|年|半年)|\\bthis (?:week|month|quarter|half|year|period)");

    private Sections() {}

    /** The period after {@code now} that a heading speaks of; empty where it speaks of no next one, of this one too or of another kind. */
    public static Optional<Period> next(String heading, Period now) {
        if (heading.length() > LONGEST || !mayLookAhead(heading)) {
            return Optional.empty();
        }
        String text = TextForms.simplified(TextForms.tidy(heading)).toLowerCase(Locale.ROOT);
        Matcher found = NEXT.matcher(text);
        if (!found.find() || OWN.matcher(text).find()) {
            return Optional.empty();
        }
        String said = found.group("kind") != null ? found.group("kind") : found.group("english");
        return isOfKind(said, now.kind()) ? Optional.of(now.next()) : Optional.empty();
    }

    private static boolean isOfKind(String said, Period.Kind kind) {
        return switch (said) {
            case "周", "星期", "礼拜", "week" -> kind == Period.Kind.WEEK;
            case "月", "month" -> kind == Period.Kind.MONTH;
            case "季", "季度", "quarter" -> kind == Period.Kind.QUARTER;
            case "半年", "half" -> kind == Period.Kind.HALF_YEAR;
            case "年", "年度", "year" -> kind == Period.Kind.YEAR;
            default -> true;
        };
    }

    /** Looks at single letters only, so that other texts cost nothing. */
    private static boolean mayLookAhead(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("下次nNｎＮ".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line between rows begins a section about another period than the rows above it. */
    private static boolean looksAhead(String banner) {
        return banner.length() <= LONGEST
                && mayLookAhead(banner)
                && NEXT.matcher(TextForms.simplified(TextForms.tidy(banner)).toLowerCase(Locale.ROOT))
                        .find();
    }

    /** A table by its sections: one for the rows below each line that looks ahead, and those below the line that no longer does. */
    public static List<TableArea> of(TableArea table) {
        List<TableArea> parts = new ArrayList<>();
        int from = 0;
        boolean ahead = false;
        Optional<Banner> heading = Optional.empty();
        for (Banner banner : table.banners()) {
            boolean next = looksAhead(banner.text());
            boolean back =
                    ahead && OWN.matcher(banner.text().toLowerCase(Locale.ROOT)).find();
            if (banner.row() > table.header().lastRow() && (next || back)) {
                parts.add(part(table, from, banner.row(), heading));
                from = banner.row();
                heading = next ? Optional.of(banner) : Optional.empty();
                ahead = next;
            }
        }
        if (parts.isEmpty()) {
            return List.of(table);
        }
        parts.add(part(table, from, Integer.MAX_VALUE, heading));
        parts.removeIf(part -> part.rows().isEmpty());
        return parts.isEmpty() ? List.of(table) : parts;
    }

    private static TableArea part(TableArea table, int from, int to, Optional<Banner> heading) {
        int before = lowest(table.rows(), from, GridRow::number);
        List<Total> totals = new ArrayList<>();
        for (Total total : between(table.totals(), from, to, each -> each.row().number())) {
            totals.add(
                    new Total(total.row(), Math.max(0, total.from() - before), total.to() - before, total.average()));
        }
        List<TextLine> above = new ArrayList<>(table.above());
        heading.ifPresent(banner ->
                above.add(TextLine.of(table.sheet().rowAt(banner.row()), table.firstColumn(), table.lastColumn())));
        List<Banner> banners = new ArrayList<>(between(table.banners(), from, to, Banner::row));
        heading.ifPresent(banners::remove);
        return new TableArea(
                table.sheet(),
                table.kind(),
                table.match(),
                table.header(),
                table.parties(),
                table.firstColumn(),
                table.lastColumn(),
                above,
                to == Integer.MAX_VALUE ? table.below() : List.of(),
                between(table.rows(), from, to, GridRow::number),
                banners,
                totals,
                between(table.skipped(), from, to, SkippedRow::row));
    }

    /** Those of some things in the order of their rows that stand from one row to before another. */
    private static <T> List<T> between(List<T> things, int from, int to, ToIntFunction<T> row) {
        return things.subList(lowest(things, from, row), lowest(things, to, row));
    }

    /** The index of the first one that stands in a row or below it. */
    private static <T> int lowest(List<T> things, int row, ToIntFunction<T> rowOf) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowOf.applyAsInt(things.get(middle)) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
