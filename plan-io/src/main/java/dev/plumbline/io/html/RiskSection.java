package dev.plumbline.io.html;

import dev.plumbline.risk.Risk;
import dev.plumbline.status.RiskStatus;
import java.util.Map;

/** The risks that the plans name, and what is prepared against them. */
final class RiskSection extends TableByPlan {

    RiskSection() {
        super(
                Words.RISKS,
                "risks",
                Words.RISK,
                Words.LEVEL,
                Words.STATE,
                Words.ABOUT,
                Words.OWNER,
                Words.THRESHOLD,
                Words.CONTINGENCY,
                Words.MEASURES);
    }

    @Override
    int count(PlanPart part) {
        return part.risks().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        return first(part.shownRisks(), room, each -> row(page, each));
    }

    private static void row(Page page, RiskStatus status) {
        Risk risk = status.risk();
        HtmlWriter html = page.html();
        html.open("tr", "id", page.row("risk/" + risk.id()));
        html.open("th", "scope", "row").leaf("div", risk.description(), "class", "name");
        page.attributes(risk.attributes());
        html.close();
        html.open("td");
        risk.level()
                .ifPresentOrElse(
                        level -> page.tag(page.say(level), "level " + Page.css(level)), () -> html.text(Figures.NONE));
        html.close().open("td");
        html.text(page.say(status.state()));
        status.updated().ifPresent(day -> html.leaf("div", page.day(day), "class", "sub"));
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
