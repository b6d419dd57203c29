package dev.plumbline.io.html;

import dev.plumbline.fact.Reference;
import dev.plumbline.monitoring.ExternalChange;
import dev.plumbline.status.ExternalChangeStatus;
import java.util.List;
import java.util.OptionalInt;

/** What changed outside the company, what it may touch, whom to tell, and who has answered it (MON-2). */
final class ExternalChangeSection implements Section {

    @Override
    public Worded title() {
        return Words.EXTERNAL_CHANGES;
    }

    @Override
    public String anchor() {
        return "external-changes";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.status().externalChanges().size());
    }

    @Override
    public void write(Page page) {
        List<ExternalChangeStatus> changes = page.status().externalChanges();
        page.openTable(anchor(), page.say(title()));
        page.columns(Words.CHANGE, Words.SINCE, Words.MAY_TOUCH, Words.TO_BE_TOLD, Words.ANSWERED_BY);
        page.html().open("tbody");
        Page.first(changes).forEach(each -> row(page, each));
        page.html().close();
        page.closeTable();
        page.left(changes.size() - Selection.MOST);
    }

    private static void row(Page page, ExternalChangeStatus status) {
        ExternalChange change = status.change();
        HtmlWriter html = page.html();
        html.open("tr", "id", page.row(status.path()));
        html.open("th", "scope", "row").leaf("div", change.what(), "class", "name");
        change.source().ifPresent(source -> html.leaf("div", source, "class", "sub"));
        html.close();
        html.leaf("td", page.day(change.since()), "class", "date");
        links(page, change.mayTouch(), Figures.NONE);
        html.leaf("td", page.say(status.whom()));
        links(page, status.answers(), page.say(Words.OPEN));
        html.close();
    }

    private static void links(Page page, List<Reference> references, String nothing) {
        HtmlWriter html = page.html();
        html.open("td");
        if (references.isEmpty()) {
            html.text(nothing);
        }
        references.forEach(each -> {
            html.open("div");
            page.link(each.toString());
            html.close();
        });
        html.close();
    }
}
