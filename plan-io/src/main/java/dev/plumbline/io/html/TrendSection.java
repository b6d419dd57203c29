package dev.plumbline.io.html;

import dev.plumbline.status.GoalStatus;
import java.util.Map;
import java.util.OptionalInt;

/** How the goals came to where they are, month by month, and what is expected at the end with its range (GOAL-10). */
final class TrendSection implements Section {

    @Override
    public Worded title() {
        return Phrases.TRENDS;
    }

    @Override
    public String anchor() {
        return "trends";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.data().trends().count());
    }

    @Override
    public void write(Page page) {
        Trends trends = page.data().trends();
        page.html().open("p", "class", "signs");
        sign(page, Phrases.KEY_REACHED);
        sign(page, Phrases.KEY_DUE);
        sign(page, Phrases.KEY_EXPECTED);
        page.html().close();
        page.html().open("div", "class", "multiples");
        trends.drawn().forEach(trend -> tile(page, trend));
        page.html().close();
        if (trends.left() > 0) {
            page.html()
                    .leaf(
                            "p",
                            page.say(
                                    Phrases.TRENDS_LEFT,
                                    Map.of("shown", trends.drawn().size(), "n", trends.left())),
                            "class",
                            "more");
        }
    }

    private static void sign(Page page, Worded word) {
        page.html().leaf("span", page.say(word), "class", word.css());
    }

    private static void tile(Page page, Trend trend) {
        HtmlWriter html = page.html();
        html.open("article", "class", "tile multiple").open("h3");
        page.link(trend.goal().path());
        html.close().open("div", "class", "tags");
        page.light(trend.goal().light());
        html.leaf("span", figures(page, trend), "class", "sub").close();
        new TrendChart(page, trend).write();
        if (trend.end().isPresent()) {
            html.leaf("div", new TrendText(page, trend).expected(), "class", "sub");
        }
        html.close();
    }

    private static String figures(Page page, Trend trend) {
        GoalStatus goal = trend.goal();
        if (trend.unit().isEmpty()) {
            return page.say(Words.REACHED_TO_DATE, Map.of("rate", Figures.rate(goal.attainmentToDate())));
        }
        return page.say(
                Phrases.ACTUAL_OF_TARGET,
                Map.of(
                        "actual", Figures.measured(goal.actual(), page.locale()),
                        "target", Figures.target(goal.target(), page.locale()),
                        "rate", Figures.rate(goal.attainmentToDate())));
    }
}
