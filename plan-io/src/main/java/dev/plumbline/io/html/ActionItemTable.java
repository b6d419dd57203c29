package dev.plumbline.io.html;

import dev.plumbline.status.ActionItem;
import java.util.List;

/** What meetings resolved and somebody still has to carry out, with the task that tracks it (行动项, TASK-8). Pure functions. */
final class ActionItemTable {

    private ActionItemTable() {}

    static void write(Page page, List<ActionItem> items) {
        page.html().leaf("h3", page.say(Words.ACTION_ITEMS));
        page.openTable("action-items", page.say(Words.ACTION_ITEMS));
        page.columns(Words.ACTION_ITEM, Words.OWNER, Words.DUE_BY, Words.TASK);
        page.html().open("tbody");
        Page.first(items).forEach(each -> row(page, each));
        page.html().close();
        page.closeTable();
        page.left(items.size() - Selection.MOST);
    }

    private static void row(Page page, ActionItem item) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", item.resolution().resolution().text(), "scope", "row", "class", "name");
        html.leaf("td", page.name(item.owner()));
        page.cell(item.resolution().resolution().deadline().map(page::day), "class", "date");
        html.open("td");
        item.task().ifPresentOrElse(task -> page.link(task.path()), () -> html.text(Figures.NONE));
        html.close().close();
    }
}
