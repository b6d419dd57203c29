package dev.plumbline.io.table.write;

import dev.plumbline.fact.Entry;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.RootCause;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of what went wrong in a plan, how it stands and what is done about it. */
final class IssueTables {

    private final PlanContext plan;
    private final BookTables.Drafts drafts;
    private final Wording wording;
    private final Map<IssueId, IssueSnapshot> states = new HashMap<>();
    private final Numbering numbers;

    /** A measure of a handling plan. */
    private record Measure(IssueId issue, HandlingMeasure measure) {}

    IssueTables(PlanContext plan, BookTables.Drafts drafts, Wording wording) {
        this.plan = plan;
        this.drafts = drafts;
        this.wording = wording;
        this.numbers = Numbering.of(
                plan.plan().id().value(),
                plan.entries(Issue.class).stream()
                        .map(each -> each.fact().id().value())
                        .toList());
        plan.entries(IssueSnapshot.class)
                .forEach(entry -> states.put(entry.fact().issue(), entry.fact()));
    }

    void add(List<TableOut> tables, PlanHead head) {
        BookTables.add(
                tables,
                issues(),
                head,
                plan.entries(Issue.class).stream().map(Entry::fact).toList());
        Map<LocalDate, List<Measure>> byDay = new LinkedHashMap<>();
        for (Entry<HandlingPlan> entry : plan.entries(HandlingPlan.class)) {
            if (entry.fact().when() instanceof Moment.OnDate day) {
                List<Measure> some = byDay.computeIfAbsent(day.date(), any -> new ArrayList<>());
                entry.fact()
                        .measures()
                        .forEach(one -> some.add(new Measure(entry.fact().issue(), one)));
            }
        }
        byDay.forEach((day, some) -> tables.add(measures().table(head.asOf(day), some)));
    }

    private TableDraft<Issue> issues() {
        return drafts.<Issue>of("issue-list")
                .numbers(Role.ISSUE_NUMBER, numbers, issue -> issue.id().value())
                .column(Role.ISSUE_DESCRIPTION, issue -> OutCell.text(issue.description()))
                .column(Role.ISSUE_CATEGORY, issue -> wording.word(issue.category()))
                .column(Role.ISSUE_SEVERITY, issue -> wording.word(issue.severity()))
                .column(Role.ISSUE_REPORTER, issue -> wording.party(issue.reporter()))
                .column(Role.ISSUE_OCCURRED, issue -> wording.moment(issue.when()))
                .column(
                        Role.ISSUE_REPORTED,
                        issue -> issue.reported().map(wording::moment).orElse(OutCell.BLANK))
                .column(Role.ISSUE_OWNER, issue -> wording.party(issue.owner()))
                .column(Role.ISSUE_SCOPE, issue -> wording.text(issue.scope()))
                .column(
                        Role.ISSUE_CAUSE,
                        issue -> wording.text(
                                issue.rootCauses().stream().findFirst().map(RootCause::text)))
                .column(Role.ISSUE_CONTAINMENT, issue -> wording.text(issue.containment()))
                .column(Role.ISSUE_PREVENTION, issue -> wording.text(issue.prevention()))
                .column(Role.ISSUE_SUGGESTION, issue -> wording.text(issue.suggestion()))
                .column(
                        Role.ISSUE_TASK,
                        issue -> plan.task(issue.about().stream()
                                .filter(about -> about.kind().equals("task"))
                                .map(about -> TaskId.of(about.id()))
                                .findFirst()))
                .column(Role.ISSUE_STATE, issue -> wording.word(state(issue).map(IssueSnapshot::state)))
                .column(
                        Role.ISSUE_VERIFIED,
                        issue -> state(issue)
                                .map(each -> wording.moment(each.when()))
                                .orElse(OutCell.BLANK))
                .column(
                        Role.ISSUE_VERIFICATION,
                        issue -> wording.text(state(issue).flatMap(IssueSnapshot::verification)))
                .attributes(Issue::attributes);
    }

    private Optional<IssueSnapshot> state(Issue issue) {
        return Optional.ofNullable(states.get(issue.id()));
    }

    private TableDraft<Measure> measures() {
        return drafts.<Measure>of("issue-handling")
                .numbers(Role.ISSUE_NUMBER, numbers, each -> each.issue().value())
                .column(Role.ISSUE_MEASURES, each -> OutCell.text(each.measure().text()))
                .column(Role.ISSUE_OWNER, each -> wording.party(each.measure().owner()))
                .column(Role.ISSUE_DUE, each -> wording.day(each.measure().deadline()));
    }
}
