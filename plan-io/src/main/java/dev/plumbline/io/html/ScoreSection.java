package dev.plumbline.io.html;

import dev.plumbline.evaluation.ScoreItem;
import dev.plumbline.evaluation.ScoreReason;
import dev.plumbline.evaluation.Scoreboard;
import dev.plumbline.evaluation.Scorecard;
import dev.plumbline.quantity.Ratio;
import java.util.List;
import java.util.Map;

/** Units and owners by what their goals have attained, with what costs or brings them most (绩效排名, EVA-4). */
final class ScoreSection implements Section {

    private static final int MOST = 20;
    private static final int MOST_REASONS = 2;

    @Override
    public Worded title() {
        return Phrases.SCORES;
    }

    @Override
    public String anchor() {
        return "scores";
    }

    /** Also where every attainment is undefined: then it says so. */
    @Override
    public boolean isShown(Page page) {
        return page.status().goals().stream()
                .anyMatch(goal -> goal.goal().owner().isPresent()
                        && !goal.goal().cancelled()
                        && (goal.isMeasured() || goal.attainment().isDefined()));
    }

    @Override
    public void write(Page page) {
        boolean isOpen = page.parts().stream()
                .anyMatch(
                        part -> part.plan().period().end().isAfter(page.status().date()));
        if (isOpen) {
            page.html().leaf("p", page.say(Phrases.SCORES_MIND), "class", "more");
        }
        board(page, Phrases.UNITS, Phrases.UNIT, page.data().units());
        board(page, Phrases.OWNERS, Words.OWNER, page.data().people());
    }

    private static void board(Page page, Worded caption, Worded party, Scoreboard board) {
        if (board.places().isEmpty()) {
            noneScored(page, caption, board.unscored());
            return;
        }
        page.openTable("scores");
        page.html().leaf("caption", page.say(caption));
        page.columns(Phrases.RANK, party, Phrases.SCORE, Phrases.GRADE, Phrases.GOALS_COUNTED, Phrases.REASONS);
        page.html().open("tbody");
        board.places().stream().limit(MOST).forEach(place -> row(page, place));
        page.html().close();
        page.closeTable();
        remark(page, Phrases.SCORES_LEFT, board.places().size() - MOST);
        remark(page, Phrases.UNSCORED, board.unscored().size());
    }

    private static void noneScored(Page page, Worded caption, List<Scorecard> unscored) {
        if (!unscored.isEmpty()) {
            page.html().leaf("h3", page.say(caption));
            unscored.stream().limit(MOST).forEach(card -> {
                page.html().open("p", "class", "more").text(page.name(card.party()));
                card.leftOut(page.locale()).ifPresent(told -> page.html().text(page.say(Phrases.COLON) + told));
                page.html().close();
            });
            remark(page, Phrases.UNSCORED, unscored.size());
        }
    }

    private static void remark(Page page, Worded words, int number) {
        if (number > 0) {
            page.html().leaf("p", page.say(words, Map.of("n", number)), "class", "more");
        }
    }

    private static void row(Page page, Scoreboard.Place place) {
        HtmlWriter html = page.html();
        Scorecard card = place.card();
        html.open("tr").leaf("td", Integer.toString(place.rank()), "class", "num");
        html.leaf("th", page.name(card.party()), "scope", "row");
        html.open("td", "class", "rate").leaf("span", Figures.rate(card.score()), "class", "figure");
        Bar.attainment(page, card.score(), "plain");
        html.close();
        page.cell(card.grade().map(page::say));
        long counted = card.items().stream().filter(ScoreSection::counts).count();
        html.leaf("td", counted + " / " + card.items().size(), "class", "num");
        html.open("td");
        reasons(card).forEach(reason -> html.leaf("div", page.say(reason), "class", "sub"));
        card.leftOut(page.locale()).ifPresent(told -> html.leaf("div", told, "class", "sub"));
        html.close().close();
    }

    private static boolean counts(ScoreItem item) {
        return item.counted().isDefined();
    }

    private static List<ScoreReason> reasons(Scorecard card) {
        return card.reasons().stream()
                .filter(reason -> !reason.points().equals(Ratio.of(0)))
                .limit(MOST_REASONS)
                .toList();
    }
}
