package dev.plumbline.io.html;

import dev.plumbline.io.digest.Decision;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** What awaits a decision, by whom and until when; what puts most at risk first (待决事项). */
final class DecisionSection implements Section {

    @Override
    public Worded title() {
        return Phrases.DECISIONS;
    }

    @Override
    public String anchor() {
        return "decisions";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.data().decisions().all().size());
    }

    @Override
    public void write(Page page) {
        List<Decision> all = page.data().decisions().all();
        page.openTable(anchor(), page.say(title()));
        page.columns(Words.TO_BE_DONE, Words.KIND, Phrases.WHO, Phrases.WAITS_SINCE, Words.DUE_BY, Phrases.AT_STAKE);
        page.html().open("tbody");
        Page.first(all).forEach(each -> row(page, each));
        page.html().close();
        page.closeTable();
        page.left(all.size() - Selection.MOST);
    }

    private static void row(Page page, Decision decision) {
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row");
        sentence(page, decision);
        html.close();
        html.leaf("td", page.say(decision.kind()));
        html.leaf("td", page.labels(decision.who()));
        page.cell(decision.since().map(page::minute), "class", "date");
        page.cell(decision.due().map(page::minute), "class", isOverdue(page, decision) ? "date adverse" : "date");
        String stake = decision.stake().text(page.locale());
        html.leaf("td", stake.isEmpty() ? Figures.NONE : stake).close();
    }

    /** What is to be decided, as a link where the page has a row for it. */
    static void sentence(Page page, Decision decision) {
        page.linked(decision.about().toString(), page.say(decision));
    }

    static boolean isOverdue(Page page, Decision decision) {
        Instant now = page.status().asOf().instant(page.status().book().zone());
        return decision.isOverdue(now);
    }
}
