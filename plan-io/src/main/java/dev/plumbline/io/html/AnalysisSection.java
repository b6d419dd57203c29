package dev.plumbline.io.html;

import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.status.AnalysisStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The recorded reviews: why an indicator came out as it did and what follows, beside the computed rates. */
final class AnalysisSection implements Section {

    /** How many tiles the stylesheet leaves on paper. */
    private static final int PRINTED = 12;

    @Override
    public Worded title() {
        return Words.ANALYSES;
    }

    @Override
    public String anchor() {
        return "analyses";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.status().analyses().size());
    }

    @Override
    public void write(Page page) {
        List<AnalysisStatus> shown = page.status().analyses().stream()
                .filter(each -> page.data().selection().shows(each.path()))
                .toList();
        page.html().open("div", "class", "tiles");
        shown.forEach(status -> tile(page, status));
        page.html().close();
        if (shown.size() > PRINTED) {
            String text = page.say(Phrases.ROWS_OFF_PAPER, Map.of("n", shown.size() - PRINTED));
            page.html().leaf("p", text, "class", "more on-paper");
        }
        page.left(page.status().analyses().size() - shown.size());
    }

    private static void tile(Page page, AnalysisStatus status) {
        HtmlWriter html = page.html();
        DeviationAnalysis analysis = status.analysis();
        html.open("article", "class", "tile", "id", page.row(status.path()));
        html.open("h3");
        status.goal()
                .ifPresentOrElse(
                        goal -> page.link("goal/" + goal.id()),
                        () -> html.text(analysis.indicator().toString()));
        html.leaf("span", page.say(analysis.period()), "class", "count").close();
        html.open("div", "class", "rates");
        rate(page, Words.ATTAINMENT, Figures.rate(status.attainment()), analysis.statedAttainment());
        rate(page, Words.DEVIATION, Figures.signedRate(status.deviation().rate()), analysis.statedDeviation());
        html.close();
        page.causes(analysis.causes());
        page.note(Words.EXPERIENCE, analysis.experience());
        page.note(Words.IMPROVEMENT, analysis.improvement());
        page.note(Words.MEASURES, analysis.measures());
        page.note(Words.NEXT_ADJUSTMENT, analysis.nextAdjustment());
        html.close();
    }

    private static void rate(Page page, Words what, String computed, Optional<?> stated) {
        page.html().open("div");
        page.html().leaf("div", page.say(what), "class", "label");
        page.html().leaf("div", computed, "class", "figure");
        stated.ifPresent(text -> page.html()
                .leaf("div", page.say(Words.STATED, Map.of("value", Figures.signed(text.toString()))), "class", "sub"));
        page.html().close();
    }
}
