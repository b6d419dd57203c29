package dev.plumbline.io.html;

import dev.plumbline.io.digest.Changed;
import dev.plumbline.io.digest.Changes;
import java.util.OptionalInt;

/** What changed since the earlier moment that the page compares with (GOAL-10); a box for each kind of change. */
final class ChangeSection implements Section {

    private static final int MOST = 20;

    @Override
    public Worded title() {
        return Phrases.CHANGES;
    }

    @Override
    public String anchor() {
        return "changes";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.data().changes().stream()
                .flatMap(changes -> changes.groups().stream())
                .mapToInt(Changes.Group::count)
                .sum());
    }

    @Override
    public void write(Page page) {
        page.html().open("div", "class", "panels");
        page.data().changes().orElseThrow().most(MOST).groups().forEach(group -> box(page, group));
        page.html().close();
    }

    private static void box(Page page, Changes.Group group) {
        Panel panel = new Panel(page);
        panel.open(group.kind(), group.count());
        page.html().open("ul");
        group.items().forEach(each -> line(page, each));
        page.html().close();
        panel.more(group.left());
        panel.close();
    }

    static void line(Page page, Changed changed) {
        page.html().open("li", "class", "plain");
        page.linked(changed.about().toString(), page.say(changed));
        page.html().close();
    }
}
