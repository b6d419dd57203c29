package dev.plumbline.io.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A small chart of one trend: what was reached as a line with a dot for each month, what was due as a dashed line, what is
 * expected with its range. The light shows as a shape at the end of the line.
 *
 * @param page what is written to
 * @param trend what is drawn
 */
record TrendChart(Page page, Trend trend) {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 96;
    private static final int TOP = 10;
    private static final int BOTTOM = 78;
    private static final int LEFT = 8;
    private static final int RIGHT = 288;

    void write() {
        HtmlWriter html = page.html();
        String light = Page.css(trend.goal().light());
        html.open(
                "svg",
                "xmlns",
                Bar.SVG,
                "class",
                "trend " + light,
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img");
        html.leaf("title", new TrendText(page, trend).title());
        html.single(
                "line", "class", "axis-line", "x1", "" + LEFT, "x2", "" + RIGHT, "y1", "" + BOTTOM, "y2", "" + BOTTOM);
        labels();
        line("due", points(trend.points(), Trend.Point::due));
        List<String> reached = points(trend.points(), Trend.Point::actual);
        end(reached);
        line("reached", reached);
        dots(light);
        html.close();
    }

    private void labels() {
        text(LEFT, "start", page.day(trend.days().start()));
        text(RIGHT, "end", page.day(trend.days().end()));
    }

    private void text(int x, String anchor, String text) {
        page.html().leaf("text", text, "x", Integer.toString(x), "y", "91", "text-anchor", anchor);
    }

    /** The expected end and its range, from the last point that was reached. */
    private void end(List<String> reached) {
        if (reached.isEmpty() || trend.end().isEmpty()) {
            return;
        }
        Trend.End end = trend.end().get();
        String last = reached.get(reached.size() - 1);
        String band = last + " " + at(trend.days().end(), end.best()) + " "
                + at(trend.days().end(), end.worst());
        page.html().single("polygon", "class", "range", "points", band);
        line("expected", List.of(last, at(trend.days().end(), end.expected())));
    }

    private void line(String css, List<String> points) {
        if (points.size() > 1) {
            page.html().single("polyline", "class", css, "points", String.join(" ", points));
        }
    }

    private void dots(String light) {
        List<Trend.Point> reached = trend.points().stream()
                .filter(point -> point.actual().isPresent())
                .toList();
        for (int i = 0; i < reached.size(); i++) {
            Trend.Point point = reached.get(i);
            boolean isLast = i == reached.size() - 1;
            page.html()
                    .single(
                            "use",
                            "href",
                            isLast ? "#sign-" + light : "#sign-dot",
                            "x",
                            number(x(point.day())),
                            "y",
                            number(y(point.actual().getAsDouble())));
        }
    }

    private interface Height {
        OptionalDouble of(Trend.Point point);
    }

    private List<String> points(List<Trend.Point> points, Height height) {
        List<String> places = new ArrayList<>();
        points.forEach(point -> height.of(point).ifPresent(value -> places.add(at(point.day(), value))));
        return places;
    }

    private String at(LocalDate day, double value) {
        return number(x(day)) + "," + number(y(value));
    }

    private double x(LocalDate day) {
        double share = (ChronoUnit.DAYS.between(trend.days().start(), day) + 1.0)
                / trend.days().days();
        return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, share));
    }

    private double y(double value) {
        double high = all().max().orElse(1);
        double low = Math.min(0, all().min().orElse(0));
        double share = high > low ? (value - low) / (high - low) : 0;
        return BOTTOM - (BOTTOM - TOP) * share;
    }

    private DoubleStream all() {
        Stream<OptionalDouble> told = trend.points().stream().flatMap(point -> Stream.of(point.actual(), point.due()));
        DoubleStream ends =
                trend.end().stream().flatMapToDouble(end -> DoubleStream.of(end.expected(), end.worst(), end.best()));
        return DoubleStream.concat(told.flatMapToDouble(OptionalDouble::stream), ends);
    }

    private static String number(double coordinate) {
        return BigDecimal.valueOf(coordinate)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
