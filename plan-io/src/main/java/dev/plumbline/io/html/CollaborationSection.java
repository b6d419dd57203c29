package dev.plumbline.io.html;

import dev.plumbline.collaboration.CollaborationProgress;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Collaborations;
import dev.plumbline.collaboration.DueItem;
import dev.plumbline.collaboration.ReminderLetter;
import dev.plumbline.collaboration.ResolutionProgress;
import dev.plumbline.status.ActionItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How collaborations between units go: the requests, what is still to be done about them and about meetings, and the reminder
 * letters that are to be sent (COL-1 to COL-3).
 */
final class CollaborationSection implements Section {

    private static final int MOST_LETTERS = 20;

    @Override
    public Worded title() {
        return Words.COLLABORATION;
    }

    @Override
    public String anchor() {
        return "collaboration";
    }

    @Override
    public OptionalInt count(Page page) {
        Collaborations all = page.status().collaborations();
        return OptionalInt.of(
                all.requests().size() + all.toDo().size() + openItems(page).size());
    }

    @Override
    public void write(Page page) {
        Collaborations all = page.status().collaborations();
        List<DueItem> toDo = all.toDo();
        List<ReminderLetter> letters = all.reminderLetters();
        if (!all.requests().isEmpty()) {
            requests(page, all.requests());
        }
        if (!toDo.isEmpty()) {
            toDo(page, toDo);
        }
        List<ActionItem> items = openItems(page);
        if (!items.isEmpty()) {
            ActionItemTable.write(page, items);
        }
        if (!letters.isEmpty()) {
            letters(page, letters);
        }
    }

    private static List<ActionItem> openItems(Page page) {
        return page.status().actionItems().stream()
                .filter(item -> !item.isDone())
                .toList();
    }

    private static void requests(Page page, List<CollaborationProgress> requests) {
        page.openTable("requests", page.say(Words.REQUEST));
        page.columns(
                Words.REQUEST,
                Words.REQUESTING_UNIT,
                Words.HELPERS,
                Words.WANTED,
                Words.STATE,
                Words.KICK_OFF,
                Words.RESOLUTIONS);
        page.html().open("tbody");
        Page.first(requests).forEach(progress -> request(page, progress));
        page.html().close();
        page.closeTable();
        page.left(requests.size() - Selection.MOST);
    }

    private static void request(Page page, CollaborationProgress progress) {
        CollaborationRequest request = progress.request();
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row").leaf("div", request.matter(), "class", "name");
        request.goal().ifPresent(goal -> html.leaf("div", goal, "class", "sub"));
        html.close();
        html.leaf("td", request.requestingUnit().label());
        html.leaf("td", page.labels(request.helpingUnits()));
        page.cell(request.wantedDate().map(page::day), "class", "date");
        html.open("td");
        html.leaf("span", page.say(progress.state()), "class", "state " + Page.css(progress.state()));
        html.close();
        page.cell(
                progress.kickOff().map(meeting -> page.minute(meeting.meeting().start())), "class", "date");
        html.leaf("td", resolutions(page, progress.resolutions()));
        html.close();
    }

    private static String resolutions(Page page, List<ResolutionProgress> resolutions) {
        long done = resolutions.stream().filter(ResolutionProgress::isDone).count();
        return resolutions.isEmpty()
                ? Figures.NONE
                : page.say(Words.DONE_OF, Map.of("done", done, "all", resolutions.size()));
    }

    private static void toDo(Page page, List<DueItem> items) {
        page.html().leaf("h3", page.say(Words.TO_DO));
        page.openTable("to-do", page.say(Words.TO_DO));
        page.columns(Words.TO_BE_DONE, Words.ABOUT, Words.DUE_BY, Words.STATE);
        page.html().open("tbody");
        Page.first(items).forEach(item -> item(page, item));
        page.html().close();
        page.closeTable();
        page.left(items.size() - Selection.MOST);
    }

    private static void item(Page page, DueItem item) {
        Instant asOf = page.status().asOf().instant(page.status().book().zone());
        boolean overdue = item.isOverdue(asOf);
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", page.say(item.kind()), "scope", "row", "class", "name");
        html.leaf("td", item.title());
        html.leaf("td", page.minute(item.due()), "class", "date");
        html.leaf("td", page.say(overdue ? Words.OVERDUE : Words.OPEN), "class", overdue ? "adverse" : "quiet");
        html.close();
    }

    private static void letters(Page page, List<ReminderLetter> letters) {
        page.html().leaf("h3", page.say(Words.REMINDERS));
        letters.stream()
                .limit(MOST_LETTERS)
                .forEach(letter -> page.html().leaf("pre", page.say(letter), "class", "letter-text"));
        page.left(letters.size() - MOST_LETTERS);
    }
}
