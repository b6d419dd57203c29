package dev.plumbline.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a trend shows, in words.
 *
 * @param page what is written to
 * @param trend what is shown
 */
record TrendText(Page page, Trend trend) {

    /** What the chart tells, for those who cannot see it: every month, then the expected end. */
    String title() {
        List<String> parts = new ArrayList<>();
        parts.add(trend.goal().goal().name()
                + page.say(Phrases.COLON)
                + trend.points().stream()
                        .filter(point -> point.actual().isPresent())
                        .map(this::month)
                        .collect(Collectors.joining(page.say(Phrases.COMMA))));
        if (trend.end().isPresent()) {
            parts.add(expected());
        }
        return String.join(page.say(Phrases.SEMICOLON), parts);
    }

    private String month(Trend.Point point) {
        String actual = trend.text(point.actual().getAsDouble(), page);
        return point.due().isPresent() && trend.unit().isPresent()
                ? page.say(
                        Phrases.TREND_MONTH,
                        Map.of(
                                "day", page.day(point.day()),
                                "actual", actual,
                                "due", trend.text(point.due().getAsDouble(), page)))
                : page.day(point.day()) + " " + actual;
    }

    /** What is expected at the end, and between which figures it lies; empty where the plan is over. */
    String expected() {
        return trend.end().map(this::expected).orElse("");
    }

    private String expected(Trend.End end) {
        boolean hasRange = !end.least().equals(end.most());
        return page.say(
                hasRange ? Phrases.EXPECTED_BETWEEN : Phrases.EXPECTED_END,
                Map.of(
                        "value", trend.text(end.expected(), page),
                        "rate", Figures.rate(end.attainment()),
                        "least", Figures.rate(end.least()),
                        "most", Figures.rate(end.most())));
    }
}
