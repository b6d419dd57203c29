package dev.plumbline.io.html;

import dev.plumbline.attention.FindingGroup;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Severity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the checks found, the gravest first; findings of one kind stand together, what puts most at risk in front. */
final class FindingSection implements Section {

    @Override
    public Words title() {
        return Words.FINDINGS;
    }

    @Override
    public String anchor() {
        return "findings";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.findings().size());
    }

    @Override
    public void write(Page page) {
        if (page.findings().isEmpty()) {
            page.nothing();
            return;
        }
        Map<Severity, List<FindingGroup>> bySeverity = FindingGroup.of(page.status(), page.findings()).stream()
                .collect(Collectors.groupingBy(FindingGroup::severity));
        for (Severity severity : Severity.values()) {
            List<FindingGroup> groups = bySeverity.getOrDefault(severity, List.of());
            if (!groups.isEmpty()) {
                table(page, severity, FindingGroup.flat(groups));
            }
        }
    }

    private static void table(Page page, Severity severity, List<Finding> findings) {
        page.html().open("h3").leaf("span", page.say(severity), "class", "severity " + Page.css(severity));
        page.html()
                .leaf("span", Integer.toString(findings.size()), "class", "count")
                .close();
        page.openTable("findings " + Page.css(severity));
        page.columns(Words.FINDING, Words.PLACE, Words.VALUE_AND_EXPECTED, Words.REMEDY);
        page.html().open("tbody");
        findings.forEach(finding -> row(page, finding));
        page.html().close();
        page.closeTable();
    }

    private static void row(Page page, Finding finding) {
        HtmlWriter html = page.html();
        html.open("tr").open("td").text(finding.message(page.locale()));
        html.text(" ").leaf("span", finding.code().id(), "class", "code").close();
        html.open("td", "class", "place");
        new FindingPlace(page, finding.location()).write();
        html.close();
        html.open("td");
        page.note(Words.VALUE, finding.value());
        page.note(Words.EXPECTED, finding.expected().map(page::say));
        html.close().open("td");
        finding.remedy(page.locale()).ifPresentOrElse(html::text, () -> html.text(Figures.NONE));
        finding.code().alert().ifPresent(alert -> alert(page, alert, finding));
        html.close().close();
    }

    private static void alert(Page page, FindingCode.Alert alert, Finding finding) {
        page.note(Words.FIRST_RESPONSE, alert.firstResponse().format(page.locale(), finding.figures()));
        page.note(Words.NOTIFIED, alert.notified().format(page.locale(), finding.figures()));
    }
}
