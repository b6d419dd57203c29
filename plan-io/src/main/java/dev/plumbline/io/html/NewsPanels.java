package dev.plumbline.io.html;

import dev.plumbline.io.digest.Changes;
import dev.plumbline.io.digest.Decision;
import dev.plumbline.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is new on the first screen: what changed since the earlier moment, and what awaits a decision.
 *
 * @param page what is written to
 */
record NewsPanels(Page page) {

    private static final int GROUPS = 5;

    void write() {
        page.data().changes().ifPresent(this::changes);
        decisions(page.data().decisions().all());
    }

    private void changes(Changes changes) {
        AsOf earlier = page.data().before().orElseThrow().asOf();
        String since = page.say(
                Phrases.CHANGED_SINCE,
                Map.of("day", page.day(earlier.date(page.status().book().zone()))));
        Panel panel = new Panel(page);
        int count = changes.groups().stream().mapToInt(Changes.Group::count).sum();
        panel.open(any -> since, count);
        if (changes.isEmpty()) {
            page.html().leaf("p", page.say(Phrases.NO_CHANGES), "class", "nothing");
        } else {
            page.html().open("ul");
            changes.groups().stream().limit(GROUPS).forEach(this::group);
            page.html().close();
            all(changes.groups().size() > GROUPS, count, Phrases.CHANGES, "changes");
        }
        panel.close();
    }

    private void group(Changes.Group group) {
        HtmlWriter html = page.html();
        html.open("li", "class", "plain").leaf("b", page.say(group.kind()) + " " + group.count());
        html.open("div", "class", "sub");
        page.linked(
                group.items().get(0).about().toString(), page.say(group.items().get(0)));
        int rest = group.count() - 1;
        html.text(rest > 0 ? page.say(Phrases.SEMICOLON) + page.say(Words.MORE, Map.of("n", rest)) : "");
        html.close().close();
    }

    private void decisions(List<Decision> all) {
        Panel panel = new Panel(page);
        panel.open(Phrases.DECISIONS, all.size());
        if (all.isEmpty()) {
            page.html().leaf("p", page.say(Phrases.NO_DECISIONS), "class", "nothing");
        } else {
            page.html().open("ul");
            all.stream().limit(Panel.SHOWN).forEach(this::decision);
            page.html().close();
            all(all.size() > Panel.SHOWN, all.size(), Phrases.DECISIONS, "decisions");
        }
        panel.close();
    }

    private void decision(Decision decision) {
        boolean isOverdue = DecisionSection.isOverdue(page, decision);
        page.html().open("li", "class", "plain");
        page.html()
                .leaf("span", page.say(decision.kind()), "class", isOverdue ? "tag high" : "tag")
                .text(" ");
        DecisionSection.sentence(page, decision);
        List<String> parts = new ArrayList<>();
        if (!decision.who().isEmpty()) {
            parts.add(page.labels(decision.who()));
        }
        decision.due().ifPresent(due -> parts.add(page.say(Words.DUE_AT, Map.of("at", page.minute(due)))));
        page.html().leaf("div", String.join(" · ", parts), "class", "sub").close();
    }

    private void all(boolean isCut, int count, Worded title, String section) {
        if (isCut) {
            page.html().open("p", "class", "more");
            page.toSection(section, page.say(Phrases.SEE_ALL, Map.of("n", count, "section", page.say(title))));
            page.html().close();
        }
    }
}
