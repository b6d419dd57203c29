package dev.plumbline.io.html;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What the checks found, a line for each kind: how many, and what to do. The single findings stand in the appendix. */
final class FindingSection implements Section {

    @Override
    public Worded title() {
        return Words.FINDINGS;
    }

    @Override
    public String anchor() {
        return "findings";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.data().findings().size());
    }

    @Override
    public void write(Page page) {
        List<FindingGroup> groups = page.data().groups();
        HtmlWriter html = page.html();
        page.openTable("kinds", page.say(title()));
        page.columns(Phrases.SEVERITY, Words.FINDING, Phrases.COUNT, Words.REMEDY, Phrases.AT_STAKE);
        html.open("tbody");
        for (int at = 0; at < Math.min(groups.size(), Selection.MOST); at++) {
            row(page, groups.get(at), page.id("kind-" + (at + 1)));
        }
        html.close();
        page.closeTable();
        page.left(groups.size() - Selection.MOST);
    }

    private static void row(Page page, FindingGroup group, String target) {
        HtmlWriter html = page.html();
        html.open("tr", "class", Page.css(group.severity())).open("td");
        severity(page, group.severity());
        html.close().open("th", "scope", "row");
        html.leaf("a", group.findings().get(0).message(page.locale()), "href", "#" + target);
        if (group.findings().size() > 1) {
            html.leaf(
                    "div", page.say(Phrases.ALIKE, Map.of("n", group.findings().size() - 1)), "class", "sub");
        }
        html.close();
        html.leaf("td", Integer.toString(group.findings().size()), "class", "num");
        html.leaf("td", remedy(page, group));
        html.leaf("td", stake(page, group)).close();
    }

    static void severity(Page page, Severity severity) {
        page.html().leaf("span", page.say(severity), "class", "severity " + Page.css(severity));
    }

    /** What to do about all of them; where that differs, about the one that is told, which has most at stake. */
    private static String remedy(Page page, FindingGroup group) {
        return group.remedy(page.locale())
                .or(() -> group.findings().get(0).remedy(page.locale()))
                .orElse(Figures.NONE);
    }

    private static String stake(Page page, FindingGroup group) {
        String text = group.stake().text(page.locale());
        return text.isEmpty() ? Figures.NONE : text;
    }
}
