package dev.plumbline.io.html;

import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.evaluation.KnowledgeKind;
import java.util.List;

/** What was learned from each plan that was broken down from no other: good, bad, lessons, what is to become better (EVA-3). */
final class RetrospectiveSection implements Section {

    private static final int MOST = 20;

    @Override
    public Worded title() {
        return Phrases.RETROSPECTIVES;
    }

    @Override
    public String anchor() {
        return "retrospectives";
    }

    @Override
    public boolean isShown(Page page) {
        return !page.data().learned().isEmpty();
    }

    @Override
    public void write(Page page) {
        page.data().learned().forEach(each -> plan(page, each));
    }

    private static void plan(Page page, LookBack learned) {
        page.html().leaf("h3", learned.part().name(page.locale()));
        page.html().open("div", "class", "panels");
        box(page, Phrases.HIGHLIGHTS, learned.of(KnowledgeKind.HIGHLIGHT));
        box(page, Phrases.SHORTCOMINGS, learned.of(KnowledgeKind.SHORTCOMING));
        box(page, Phrases.LESSONS, learned.of(KnowledgeKind.LESSON));
        box(page, Phrases.IMPROVEMENTS, learned.of(KnowledgeKind.IMPROVEMENT));
        box(page, Phrases.PRACTICES, learned.practices());
        page.html().close();
    }

    private static void box(Page page, Worded title, List<KnowledgeEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        HtmlWriter html = page.html();
        html.open("div", "class", "panel").open("h4").text(page.say(title));
        html.leaf("span", Integer.toString(entries.size()), "class", "count").close();
        html.open("ul");
        entries.stream().limit(MOST).forEach(entry -> entry(page, entry));
        html.close();
        page.left(entries.size() - MOST);
        html.close();
    }

    private static void entry(Page page, KnowledgeEntry entry) {
        HtmlWriter html = page.html();
        html.open("li", "class", "plain");
        entry.name().ifPresent(name -> html.leaf("b", name).text(" "));
        html.text(Figures.shortened(entry.text()));
        html.open("div", "class", "sub").text(page.day(entry.day()));
        entry.goal().ifPresent(goal -> {
            html.text(" · ");
            page.link("goal/" + goal);
        });
        entry.owner().ifPresent(owner -> html.text(" · " + page.name(owner)));
        html.close().close();
    }
}
