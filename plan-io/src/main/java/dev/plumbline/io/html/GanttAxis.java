package dev.plumbline.io.html;

import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The head of a Gantt chart: two rows of dates, the day asked for, and the grid that the rows below refer to.
 *
 * @param page what is written to
 * @param scale where days lie
 * @param grid the id of the grid
 */
record GanttAxis(Page page, GanttScale scale, String grid) {

    private static final double ROOM_FOR_GROUP = 0.07;
    private static final double ROOM_FOR_UNIT = 0.028;

    void write() {
        page.html().open("svg", "xmlns", Bar.SVG, "class", "axis", "role", "img");
        page.html().leaf("title", title());
        page.html().open("defs").open("g", "id", grid);
        scale.ticks(scale.unit()).forEach(day -> line("fine", day));
        scale.ticks(scale.group()).forEach(day -> line("coarse", day));
        today();
        page.html().close().close();
        labels(scale.group(), "15", ROOM_FOR_GROUP);
        labels(scale.unit(), "34", ROOM_FOR_UNIT);
        if (scale.shows(page.status().date())) {
            flag();
        }
        page.html().close();
    }

    private String title() {
        return page.dates()
                .days(
                        Optional.of(scale.days().start()),
                        Optional.of(scale.days().end()));
    }

    private void line(String css, LocalDate day) {
        String x = Figures.coordinate(scale.begin(day));
        page.html().single("line", "class", css, "x1", x, "x2", x, "y1", "0", "y2", "100%");
    }

    private void today() {
        if (scale.shows(page.status().date())) {
            String x = Figures.coordinate(scale.end(page.status().date()));
            page.html().single("line", "class", "today", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
    }

    private void flag() {
        double at = scale.end(page.status().date());
        String anchor = at < 0.1 ? "start" : at > 0.9 ? "end" : "middle";
        String text = page.say(Words.AS_OF) + " " + page.day(page.status().date());
        String x = Figures.coordinate(at);
        page.html().leaf("text", text, "class", "flag", "x", x, "y", "52", "text-anchor", anchor);
    }

    private void labels(GanttScale.Kind kind, String y, double room) {
        List<LocalDate> ticks = scale.ticks(kind);
        for (int i = 0; i < ticks.size(); i++) {
            double from = scale.begin(ticks.get(i));
            double to = i + 1 < ticks.size() ? scale.begin(ticks.get(i + 1)) : 1;
            if (to - from >= room) {
                String label = label(ticks.get(i), kind);
                page.html().leaf("text", label, "x", Figures.coordinate(from), "y", y, "dx", "4");
            }
        }
    }

    private String label(LocalDate day, GanttScale.Kind kind) {
        boolean chinese = Localized.isChinese(page.locale());
        return switch (kind) {
            case YEAR -> day.getYear() + (chinese ? "年" : "");
            case QUARTER -> "Q" + ((day.getMonthValue() - 1) / 3 + 1);
            case MONTH -> month(day, chinese);
            case WEEK -> day.getMonthValue() + "/" + day.getDayOfMonth();
            case DAY -> Integer.toString(day.getDayOfMonth());
        };
    }

    private String month(LocalDate day, boolean chinese) {
        boolean withYear = scale.group() == GanttScale.Kind.MONTH;
        if (chinese) {
            return (withYear ? day.getYear() + "年" : "") + day.getMonthValue() + "月";
        }
        String name = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return withYear ? name + " " + day.getYear() : name;
    }
}
