package dev.plumbline.io.html;

import dev.plumbline.evaluation.KnowledgeEntry;
import dev.plumbline.evaluation.Retrospective;
import dev.plumbline.plan.Plan;
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
        return !told(page).isEmpty();
    }

    private static List<Retrospective> told(Page page) {
        return page.status().plans().stream()
                .filter(plan -> plan.parent().flatMap(page.status()::plan).isEmpty())
                .map(Plan::id)
                .map(id -> Retrospective.of(page.status(), id))
                .filter(each -> !each.knowledge().isEmpty() || !each.practices().isEmpty())
                .toList();
    }

    @Override
    public void write(Page page) {
        told(page).forEach(each -> plan(page, each));
    }

    private static void plan(Page page, Retrospective retrospective) {
        page.html()
                .leaf(
                        "h3",
                        page.parts().stream()
                                .filter(part -> part.plan()
                                        .id()
                                        .equals(retrospective.plan().id()))
                                .map(part -> part.name(page.locale()))
                                .findFirst()
                                .orElseThrow());
        page.html().open("div", "class", "panels");
        box(page, Phrases.HIGHLIGHTS, retrospective.highlights());
        box(page, Phrases.SHORTCOMINGS, retrospective.shortcomings());
        box(page, Phrases.LESSONS, retrospective.lessons());
        box(page, Phrases.IMPROVEMENTS, retrospective.improvements());
        box(page, Phrases.PRACTICES, retrospective.practices());
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
        entry.owner().ifPresent(owner -> html.text(" · " + owner.label()));
        html.close().close();
    }
}
