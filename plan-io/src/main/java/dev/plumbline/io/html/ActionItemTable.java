package dev.plumbline.io.html;

import dev.plumbline.status.ActionItem;
import java.time.LocalDate;
import java.util.List;

/** What meetings resolved and somebody still has to carry out, with the task that tracks it (行动项, TASK-8). Pure functions. */
final class ActionItemTable {

    private ActionItemTable() {}

    static void write(Page page, List<ActionItem> items) {
        page.html().leaf("h3", page.say(Words.ACTION_ITEMS));
        page.openTable("action-items");
        page.columns(Words.ACTION_ITEM, Words.OWNER, Words.DUE_BY, Words.TASK);
        page.html().open("tbody");
        items.forEach(each -> row(page, each));
        page.html().close();
        page.closeTable();
    }

    private static void row(Page page, ActionItem item) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("td", item.resolution().resolution().text(), "class", "name");
        html.leaf("td", item.owner().label());
        page.cell(item.resolution().resolution().deadline().map(LocalDate::toString), "class", "date");
        html.open("td");
        item.task().ifPresentOrElse(task -> page.link(task.path()), () -> html.text(Figures.NONE));
        html.close().close();
    }
}
