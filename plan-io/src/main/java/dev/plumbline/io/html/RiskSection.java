package dev.plumbline.io.html;

import dev.plumbline.plan.PlanId;
import dev.plumbline.risk.Risk;
import dev.plumbline.status.RiskStatus;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
                Words.RISK,
                Words.LEVEL,
                Words.STATE,
                Words.ABOUT,
                Words.OWNER,
                Words.THRESHOLD,
                Words.CONTINGENCY,
                Words.MEASURES);
        Map<PlanId, List<RiskStatus>> risks =
                page.status().risks().stream().collect(Collectors.groupingBy(RiskStatus::plan));
        page.parts().stream()
                .filter(part -> risks.containsKey(part.plan().id()))
                .forEach(part -> plan(page, part, risks.getOrDefault(part.plan().id(), List.of())));
        page.closeTable();
    }

    private static void plan(Page page, PlanPart part, List<RiskStatus> risks) {
        page.html().open("tbody");
        page.groupRow(part, 8);
        risks.forEach(risk -> row(page, risk));
        page.html().close();
    }

    private static void row(Page page, RiskStatus status) {
        Risk risk = status.risk();
        HtmlWriter html = page.html();
        html.open("tr", "id", page.anchors().id("risk/" + risk.id()));
        html.leaf("td", risk.description(), "class", "name");
        html.open("td");
        risk.level()
                .ifPresentOrElse(
                        level -> page.tag(page.say(level), "level " + Page.css(level)), () -> html.text(Figures.NONE));
        html.close().open("td");
        html.text(page.say(status.state()));
        status.updated().ifPresent(day -> html.leaf("div", day.toString(), "class", "sub"));
        html.close().open("td");
        page.link(risk.about());
        html.close();
        html.leaf("td", page.label(risk.owner()));
        threshold(page, status);
        page.cell(risk.contingency());
        html.open("td");
        risk.measures().forEach(measure -> html.leaf("div", measure));
        html.close().close();
    }

    private static void threshold(Page page, RiskStatus status) {
        HtmlWriter html = page.html();
        html.open("td");
        html.text(status.risk()
                .threshold()
                .map(points -> page.say(Words.POINTS, Map.of("n", points.toPlainString())))
                .orElse(Figures.NONE));
        if (status.isThresholdReached()) {
            page.tag(page.say(Words.REACHED_THRESHOLD), "adverse");
        }
        html.close();
    }
}
