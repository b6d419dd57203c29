package dev.plumbline.io.html;

import dev.plumbline.risk.Risk;
import java.util.Map;
import java.util.OptionalInt;

/** The risks that the plans name, and what is prepared against them. */
final class RiskSection implements Section {

    @Override
    public Words title() {
        return Words.RISKS;
    }

    @Override
    public String anchor() {
        return "risks";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.parts().stream()
                .mapToInt(part -> part.plan().risks().size())
                .sum());
    }

    @Override
    public void write(Page page) {
        if (count(page).orElse(0) == 0) {
            page.nothing();
            return;
        }
        page.openTable("risks");
        page.columns(
                Words.RISK, Words.LEVEL, Words.ABOUT, Words.OWNER, Words.THRESHOLD, Words.CONTINGENCY, Words.MEASURES);
        page.parts().stream().filter(part -> !part.plan().risks().isEmpty()).forEach(part -> plan(page, part));
        page.closeTable();
    }

    private static void plan(Page page, PlanPart part) {
        page.html().open("tbody");
        page.groupRow(part, 7);
        part.plan().risks().forEach(risk -> row(page, risk));
        page.html().close();
    }

    private static void row(Page page, Risk risk) {
        HtmlWriter html = page.html();
        html.open("tr", "id", page.anchors().id("risk/" + risk.id()));
        html.leaf("td", risk.description(), "class", "name");
        html.open("td");
        risk.level()
                .ifPresentOrElse(
                        level -> page.tag(page.say(level), "level " + Page.css(level)), () -> html.text(Figures.NONE));
        html.close().open("td");
        page.link(risk.about());
        html.close();
        html.leaf("td", page.label(risk.owner()));
        page.cell(risk.threshold().map(points -> page.say(Words.POINTS, Map.of("n", points.toPlainString()))));
        page.cell(risk.contingency());
        html.open("td");
        risk.measures().forEach(measure -> html.leaf("div", measure));
        html.close().close();
    }
}
