package dev.plumbline.io.html;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.RootCause;
import dev.plumbline.status.IssueStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The issue board: every issue in the lane of its state, with its causes and what is done about it. */
final class IssueSection implements Section {

    /** How many tiles of a lane the stylesheet leaves on paper. */
    private static final int PRINTED = 6;

    /** The lanes of the board, from left to right. */
    private enum Lane {
        NEW(Words.LANE_NEW),
        IN_PROGRESS(Words.LANE_IN_PROGRESS),
        TO_VERIFY(Words.LANE_TO_VERIFY),
        CLOSED(Words.LANE_CLOSED);

        private final Words title;

        Lane(Words title) {
            this.title = title;
        }

        static Lane of(IssueState state) {
            return switch (state) {
                case REPORTED, TAKEN_IN, REOPENED -> NEW;
                case IN_PROGRESS, CONTAINED -> IN_PROGRESS;
                case RESOLVED -> TO_VERIFY;
                case VERIFIED, CLOSED, REJECTED -> CLOSED;
            };
        }
    }

    @Override
    public Worded title() {
        return Words.ISSUES;
    }

    @Override
    public String anchor() {
        return "issues";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.status().issues().size());
    }

    @Override
    public void write(Page page) {
        Map<Lane, List<IssueStatus>> lanes = page.status().issues().stream()
                .collect(Collectors.groupingBy(
                        issue -> Lane.of(issue.state()), () -> new EnumMap<>(Lane.class), Collectors.toList()));
        page.html().open("div", "class", "board");
        for (Lane lane : Lane.values()) {
            lane(page, lane, lanes.getOrDefault(lane, List.of()));
        }
        page.html().close();
    }

    private static void lane(Page page, Lane lane, List<IssueStatus> issues) {
        String css = issues.isEmpty() ? " empty" : "";
        page.html().open("div", "class", "lane " + Page.css(lane) + css);
        page.html().open("h3").text(page.say(lane.title));
        page.html()
                .leaf("span", Integer.toString(issues.size()), "class", "count")
                .close();
        List<IssueStatus> shown = issues.stream()
                .filter(issue -> page.data().selection().shows(issue.path()))
                .sorted(Selection.ISSUES)
                .toList();
        shown.forEach(issue -> tile(page, issue));
        offPaper(page, shown.size() - PRINTED);
        page.left(issues.size() - shown.size());
        page.html().close();
    }

    private static void offPaper(Page page, int tiles) {
        if (tiles > 0) {
            page.html().leaf("p", page.say(Phrases.ROWS_OFF_PAPER, Map.of("n", tiles)), "class", "more on-paper");
        }
    }

    private static void tile(Page page, IssueStatus status) {
        HtmlWriter html = page.html();
        Issue issue = status.issue();
        html.open("article", "class", "tile", "id", page.row(status.path()));
        html.open("div", "class", "tags");
        html.leaf("span", page.say(status.state()), "class", "state " + Page.css(status.state()));
        page.tag(page.say(status.severity()), Page.css(status.severity()));
        issue.category().ifPresent(category -> page.tag(page.say(category), "category"));
        html.close();
        html.leaf("div", issue.description(), "class", "name");
        html.leaf("div", page.label(status.owner()) + " · " + occurred(page, issue), "class", "sub");
        new IssueClocks(page).write(status);
        details(page, status);
        html.close();
    }

    private static String occurred(Page page, Issue issue) {
        return page.say(Words.OCCURRED) + " "
                + page.day(issue.when().date(page.status().book().zone()));
    }

    private static void details(Page page, IssueStatus status) {
        Issue issue = status.issue();
        page.note(Words.IMPACT, issue.scope());
        page.note(Words.REPORTER, issue.reporter().map(page::name));
        page.note(
                Words.ROOT_CAUSE,
                status.timeline().rootCauses().stream().map(RootCause::text).toList());
        page.note(Words.CONTAINMENT, status.timeline().containment());
        page.note(Words.PREVENTION, status.timeline().prevention());
        page.note(Words.SUGGESTION, issue.suggestion());
        page.note(Words.VERIFICATION, status.verification());
        page.linked(Words.ABOUT, issue.about().stream().map(Object::toString).toList());
        page.attributes(issue.attributes());
    }
}
