package dev.plumbline.io.html;

import dev.plumbline.fact.Reference;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.plan.lifecycle.VersionComparison;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Two versions of a plan side by side as a self-contained page (版本对比), each difference with the adjustment behind it
 * (PLAN-5). Immutable and thread-safe.
 *
 * @param comparison what is compared
 * @param locale the page's language
 */
public record ComparisonPage(VersionComparison comparison, Locale locale) {

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        PlanVersion to = comparison.to();
        String name = to.plan().title().orElse(to.plan().id().value());
        String versions = name + " · v" + comparison.from().number() + " → v" + to.number();
        new Leaflet(say("计划版本对比", "Plan versions compared"), versions, locale).write(out, this::body);
    }

    private String say(String chinese, String english) {
        return Localized.isChinese(locale) ? chinese : english;
    }

    private void body(HtmlWriter html) {
        version(html, comparison.from());
        version(html, comparison.to());
        if (comparison.lines().isEmpty()) {
            html.leaf("p", say("两个版本相同。", "The two versions are the same."), "class", "nothing");
            return;
        }
        html.open("div", "class", "scroll").open("table", "class", "comparison");
        html.open("thead").open("tr");
        headings().forEach(heading -> html.leaf("th", heading, "scope", "col"));
        html.close().close().open("tbody");
        comparison.lines().forEach(line -> row(html, line));
        html.close().close().close();
    }

    private List<String> headings() {
        return List.of(
                say("类别", "Part"),
                say("名称", "Name"),
                say("变化", "Change"),
                say("字段", "Field"),
                "v" + comparison.from().number(),
                "v" + comparison.to().number(),
                say("依据", "Reason"));
    }

    private void version(HtmlWriter html, PlanVersion version) {
        html.leaf(
                "p",
                "v" + version.number() + ": " + version.published().recordedAt() + " "
                        + version.published().by().label()
                        + version.because().map(reason -> " (" + reason + ")").orElse(""));
    }

    private void row(HtmlWriter html, VersionComparison.Line line) {
        Difference difference = line.difference();
        html.open("tr", "class", Page.css(difference.kind()));
        html.leaf("td", difference.part().text(locale));
        html.leaf(
                "td",
                difference.name(),
                "class",
                "name",
                "title",
                difference.element().toString());
        html.leaf("td", difference.kind().text(locale));
        html.leaf("td", difference.label().text(locale));
        html.leaf("td", difference.before(locale));
        html.leaf("td", difference.after(locale));
        html.leaf("td", reasons(line.reasons()));
        html.close();
    }

    private static String reasons(List<Reference> reasons) {
        return reasons.isEmpty()
                ? Figures.NONE
                : reasons.stream().map(Reference::id).collect(Collectors.joining(", "));
    }
}
