package dev.plumbline.io.html;

import dev.plumbline.status.ReportDue;
import dev.plumbline.status.ReportOccurrence;
import java.util.Comparator;
import java.util.List;

/** Who owes which report or measurement: given in time, late or missing, and when the next is due (MON-3). */
final class ReportsDueSection extends TableByPlan {

    ReportsDueSection() {
        super(
                Words.REPORTS_DUE,
                "reports-due",
                Words.OWED,
                Words.OWNER,
                Words.RECIPIENT,
                Words.TIMES_DONE,
                Words.TIMES_LATE,
                Words.TIMES_MISSING,
                Words.MISSING_SINCE,
                Words.NEXT_DUE);
    }

    @Override
    int count(PlanPart part) {
        return part.dues().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        return first(ranked(part.dues()), room, each -> row(page, each));
    }

    /** Where there are more than a page holds, those that are owed first. */
    private static List<ReportDue> ranked(List<ReportDue> dues) {
        return dues.size() <= Selection.MOST
                ? dues
                : dues.stream()
                        .sorted(Comparator.comparing(
                                due -> due.count(ReportOccurrence.State.MISSING), Comparator.reverseOrder()))
                        .toList();
    }

    private static void row(Page page, ReportDue due) {
        HtmlWriter html = page.html();
        List<ReportOccurrence> missing = due.missing();
        html.open("tr").open("th", "scope", "row", "class", "name");
        if (due.kind() == ReportDue.Kind.MEASUREMENT) {
            page.link(due.path());
        } else {
            html.text(due.title());
        }
        html.leaf("div", page.say(due.kind()), "class", "sub").close();
        html.leaf("td", page.label(due.owner()));
        page.cell(due.recipient().map(page::say));
        count(page, due, ReportOccurrence.State.GIVEN);
        count(page, due, ReportOccurrence.State.LATE);
        count(page, due, ReportOccurrence.State.MISSING);
        page.cell(missing.stream().findFirst().map(first -> page.say(first.period())), "class", "date");
        page.cell(due.next().map(next -> page.minute(next.due())), "class", "date");
        html.close();
    }

    private static void count(Page page, ReportDue due, ReportOccurrence.State state) {
        boolean adverse = due.count(state) > 0 && state != ReportOccurrence.State.GIVEN;
        page.html().leaf("td", Long.toString(due.count(state)), "class", adverse ? "num adverse" : "num");
    }
}
