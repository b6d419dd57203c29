package dev.plumbline.io.html;

import dev.plumbline.quantity.Ratio;
import java.util.Map;
import java.util.OptionalDouble;

/** Small horizontal bars; every figure they show also stands beside them as text. */
final class Bar {

    static final String SVG = "http://www.w3.org/2000/svg";

    /** How much of the target a full attainment bar shows, so that more than 100 % is seen as more. */
    private static final double REACH = 1.25;

    /** Where a mark at the very end is drawn, so that all of it is seen. */
    private static final double LAST = 0.99;

    private Bar() {}

    /** An attainment with the target as a mark; nothing where it is undefined. */
    static void attainment(HtmlWriter html, Ratio rate, String css) {
        rate.value().ifPresent(share -> draw(html, css, share / REACH, OptionalDouble.of(1 / REACH)));
    }

    /** What is done of a task, with what should be by now as a mark. */
    static void progress(HtmlWriter html, OptionalDouble percent, OptionalDouble planned, String css) {
        if (percent.isPresent()) {
            OptionalDouble mark =
                    planned.isPresent() ? OptionalDouble.of(planned.getAsDouble() / 100) : OptionalDouble.empty();
            draw(html, css, percent.getAsDouble() / 100, mark);
        }
    }

    private static void draw(HtmlWriter html, String css, double share, OptionalDouble mark) {
        html.open("svg", "xmlns", SVG, "class", "bar " + css, "aria-hidden", "true");
        html.single("rect", "class", "track", "width", "100%", "height", "100%");
        html.single("rect", "class", "fill", "width", Figures.coordinate(clamp(share)), "height", "100%");
        mark.ifPresent(at -> {
            String x = Figures.coordinate(Math.min(LAST, clamp(at)));
            html.single("line", "class", "mark", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        });
        html.close();
    }

    /** How many there are of each kind, side by side. */
    static void shares(HtmlWriter html, Map<? extends Enum<?>, Long> counts) {
        double total = Tally.total(counts);
        double from = 0;
        html.open("svg", "xmlns", SVG, "class", "shares", "aria-hidden", "true");
        for (Map.Entry<? extends Enum<?>, Long> count : counts.entrySet()) {
            html.single(
                    "rect",
                    "class",
                    Page.css(count.getKey()),
                    "x",
                    Figures.coordinate(from / total),
                    "width",
                    Figures.coordinate(count.getValue() / total),
                    "height",
                    "100%");
            from += count.getValue();
        }
        html.close();
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
