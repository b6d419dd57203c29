package dev.plumbline.io.html;

import dev.plumbline.quantity.Ratio;
import dev.plumbline.text.Localized;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Small horizontal bars; every figure they show also stands beside them as text. */
final class Bar {

    static final String SVG = "http://www.w3.org/2000/svg";

    /** How much of the target a full attainment bar shows, so that more than 100 % is seen as more. */
    private static final double REACH = 1.25;

    /** Where a mark at the very end is drawn, so that all of it is seen. */
    private static final double LAST = 0.99;

    private Bar() {}

    /** An attainment with the target as a mark; nothing where it is undefined. */
    static void attainment(Page page, Ratio rate, String css) {
        String title = page.say(Phrases.ATTAINED, Map.of("rate", Figures.rate(rate)));
        rate.value().ifPresent(share -> draw(page.html(), css, title, share / REACH, OptionalDouble.of(1 / REACH)));
    }

    /** What is done of a task, with what should be by now as a mark. */
    static void progress(Page page, OptionalDouble percent, OptionalDouble planned, String css) {
        if (percent.isPresent()) {
            OptionalDouble mark =
                    planned.isPresent() ? OptionalDouble.of(planned.getAsDouble() / 100) : OptionalDouble.empty();
            String title = page.say(
                    Phrases.PROGRESS, Map.of("percent", Figures.percent(percent), "planned", Figures.percent(planned)));
            draw(page.html(), css, title, percent.getAsDouble() / 100, mark);
        }
    }

    /** How much of one amount another is, with the whole as a mark; more than 100 % is seen as more. */
    static void share(Page page, double share, String title, String css) {
        draw(page.html(), css, title, share / REACH, OptionalDouble.of(1 / REACH));
    }

    private static void draw(HtmlWriter html, String css, String title, double share, OptionalDouble mark) {
        html.open("svg", "xmlns", SVG, "class", "bar " + css, "role", "img");
        html.leaf("title", title);
        html.single("rect", "class", "track", "width", "100%", "height", "100%");
        html.single("rect", "class", "fill", "width", Figures.coordinate(clamp(share)), "height", "100%");
        mark.ifPresent(at -> {
            String x = Figures.coordinate(Math.min(LAST, clamp(at)));
            html.single("line", "class", "mark", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        });
        html.close();
    }

    /** How many there are of each kind, side by side. */
    static <K extends Enum<K> & Localized> void shares(Page page, Map<K, Long> counts) {
        HtmlWriter html = page.html();
        String title = counts.entrySet().stream()
                .map(count -> page.say(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining(page.say(Phrases.COMMA)));
        double total = Tally.total(counts);
        double from = 0;
        html.open("svg", "xmlns", SVG, "class", "shares", "role", "img").leaf("title", title);
        for (Map.Entry<K, Long> count : counts.entrySet()) {
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
