package dev.plumbline.io.html;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The single findings at the end of the page, those of one kind together: where each stands, and what was read and expected
 * there. Of each kind the first with most at stake, so that every kind has its place.
 */
final class AppendixSection implements Section {

    private static final int OF_EACH_KIND = 20;
    private static final int COLUMNS = 3;

    @Override
    public Worded title() {
        return Phrases.APPENDIX;
    }

    @Override
    public String anchor() {
        return "appendix";
    }

    @Override
    public boolean isShown(Page page) {
        return !page.data().findings().isEmpty();
    }

    @Override
    public void write(Page page) {
        List<FindingGroup> groups = Page.first(page.data().groups());
        page.openTable("findings", page.say(title()));
        page.columns(Words.FINDING, Words.PLACE, Words.VALUE_AND_EXPECTED);
        int room = Selection.MOST;
        for (int at = 0; at < groups.size(); at++) {
            room -= kind(page, groups.get(at), page.id("kind-" + (at + 1)), Math.min(room, OF_EACH_KIND));
        }
        page.closeTable();
        page.left(page.data().groups().size() - groups.size());
    }

    private static int kind(Page page, FindingGroup group, String id, int room) {
        HtmlWriter html = page.html();
        html.open("tbody", "id", id).open("tr", "class", "group");
        html.open("th", "scope", "rowgroup", "colspan", Integer.toString(COLUMNS));
        FindingSection.severity(page, group.severity());
        html.leaf("span", group.code().id(), "class", "code");
        html.leaf("span", Integer.toString(group.findings().size()), "class", "count");
        Optional<String> remedy = group.remedy(page.locale());
        remedy.ifPresent(text -> html.leaf("div", text, "class", "sub"));
        alert(page, group);
        html.close().close();
        List<Finding> shown = group.findings().stream().limit(room).toList();
        shown.forEach(finding -> row(page, finding, remedy.isPresent()));
        left(page, group.findings().size() - shown.size());
        html.close();
        return shown.size();
    }

    private static void left(Page page, int left) {
        if (left > 0) {
            page.html().open("tr", "class", "rest").open("td", "colspan", Integer.toString(COLUMNS));
            page.html()
                    .text(page.say(Phrases.FINDINGS_LEFT, Map.of("n", left)))
                    .close()
                    .close();
        }
    }

    private static void row(Page page, Finding finding, boolean isAlike) {
        HtmlWriter html = page.html();
        html.open("tr").open("th", "scope", "row").text(finding.message(page.locale()));
        Optional<String> remedy = finding.remedy(page.locale()).filter(any -> !isAlike);
        remedy.ifPresent(text -> html.leaf("div", text, "class", "sub"));
        html.close().open("td", "class", "place");
        new FindingPlace(page, finding.location()).write();
        html.close().open("td");
        page.note(Words.VALUE, finding.value());
        page.note(Words.EXPECTED, finding.expected().map(page::say));
        html.close().close();
    }

    /** What an alert asks for at once and of whom, by the first of its kind. */
    private static void alert(Page page, FindingGroup group) {
        Finding first = group.findings().get(0);
        Optional<FindingCode.Alert> alert = first.code().alert();
        alert.ifPresent(each -> {
            page.note(Words.FIRST_RESPONSE, each.firstResponse().format(page.locale(), first.figures()));
            page.note(Words.NOTIFIED, each.notified().format(page.locale(), first.figures()));
        });
    }
}
