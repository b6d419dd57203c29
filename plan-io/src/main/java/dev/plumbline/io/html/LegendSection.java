package dev.plumbline.io.html;

import dev.plumbline.policy.LightThresholds;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.TrafficLight;
import java.math.BigDecimal;
import java.util.Map;

/** How to read the page: what the lights mean under this book's policy, and what a dash is. */
final class LegendSection implements Section {

    @Override
    public Worded title() {
        return Words.LEGEND;
    }

    @Override
    public String anchor() {
        return "legend";
    }

    @Override
    public void write(Page page) {
        LightThresholds lights = page.status().policy().lights();
        page.html().open("p", "class", "lights");
        for (TrafficLight light : TrafficLight.values()) {
            page.light(light);
            page.html().text(" ");
        }
        page.html().close();
        page.html().open("ul");
        item(page, page.say(Words.LEGEND_GOALS, goalBounds(lights)));
        item(page, page.say(Words.LEGEND_TASKS, taskBounds(page, lights)));
        item(page, page.say(Words.LEGEND_RATE));
        item(page, page.say(Words.LEGEND_NONE));
        page.html().close();
    }

    private static Map<String, Object> goalBounds(LightThresholds lights) {
        return Map.of(
                "onTrack", Figures.rate(Ratio.of(lights.onTrack())),
                "watch", Figures.rate(Ratio.of(lights.watch())),
                "warning", Figures.rate(Ratio.of(lights.warning())));
    }

    private static Map<String, Object> taskBounds(Page page, LightThresholds lights) {
        return Map.of(
                "days", Figures.days(lights.lagDays(), page.locale()),
                "points",
                        BigDecimal.valueOf(lights.pointsBehind())
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private static void item(Page page, String text) {
        page.html().leaf("li", text);
    }
}
