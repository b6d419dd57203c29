package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.risk.Risk;
import dev.plumbline.risk.RiskId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.ProgressReport;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskState;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** SAFE-5: whatever is written in a plan, the page keeps its shape. */
class HtmlReportProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);
    private static final Markup PLAIN = Markup.parse(page("plain", Locale.CHINESE));

    @Property(tries = 60)
    void ensureTextNeverChangesTheShapeOfThePage(@ForAll("texts") String text) {
        String page = page(text, Locale.CHINESE);
        Markup markup = Markup.parse(page);
        assertThat(markup.elements()).isEqualTo(PLAIN.elements());
        assertThat(markup.attributeNames()).isEqualTo(PLAIN.attributeNames());
        assertThat(page).doesNotContain("<script", "\u0000", "\u202E", "\u2066");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.oneOf(Arbitraries.of(HostileTexts.ALL), any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "x" + String.join("", parts));
    }

    private static String page(String text, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanStatus status = PlanStatus.of(book(text), AsOf.endOf(DAY));
            new HtmlReport(locale).write(status, List.of(finding(text)), out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PlanBook book(String text) {
        Stamp stamp = Stamp.of(text, Instant.parse("2024-06-20T08:00:00Z"));
        return PlanBook.of(plan(text)).record(report(text), stamp).record(issue(text), stamp);
    }

    private static Plan plan(String text) {
        TaskId task = TaskId.of(text);
        OrgUnitId unit = OrgUnitId.of(text);
        Goal goal = Goal.builder()
                .id(GoalId.of(text))
                .name(text)
                .owner(unit)
                .note(text)
                .attributes(Map.of(text, text))
                .build();
        return Plan.builder()
                .id(PlanId.of(text))
                .title(text)
                .overview(text)
                .addKeyPoints(text)
                .period(Period.month(2024, 6))
                .addGoals(goal)
                .addTasks(Task.builder()
                        .id(task)
                        .name(text)
                        .description(text)
                        .deliverable(text)
                        .goal(goal.id())
                        .start(LocalDate.of(2024, 6, 1))
                        .finish(LocalDate.of(2024, 6, 10))
                        .attributes(Map.of(text, text))
                        .build())
                .addMilestones(Milestone.of(text, DAY))
                .raci(RaciMatrix.builder().add(task, unit, RaciRole.RESPONSIBLE).build())
                .addRisks(Risk.builder()
                        .id(RiskId.of(text))
                        .description(text)
                        .contingency(text)
                        .addMeasures(text)
                        .attributes(Map.of(text, text))
                        .build())
                .addNeeds(ResourceNeed.builder()
                        .description(text)
                        .provider(unit)
                        .attributes(Map.of(text, text))
                        .build())
                .build();
    }

    private static ProgressReport report(String text) {
        return ProgressReport.builder()
                .snapshot(true)
                .task(TaskId.of(text))
                .when(Moment.of(DAY))
                .state(TaskState.BLOCKED)
                .addCauses(Cause.of(CauseKind.SUBJECTIVE, text))
                .nextStep(text)
                .resourcesToCoordinate(text)
                .addProblems(text)
                .build();
    }

    private static Issue issue(String text) {
        return Issue.builder()
                .id(IssueId.of(text))
                .description(text)
                .when(Moment.of(DAY))
                .scope(text)
                .owner(OrgUnitId.of(text))
                .addRootCauses(RootCause.of(text))
                .containment(text)
                .prevention(text)
                .attributes(Map.of(text, text))
                .build();
    }

    private static Finding finding(String text) {
        FindingCode code = FindingCode.of("some-code", Severity.ERROR, "“{value}”", "\"{value}\"")
                .advising("改 {value}", "mend {value}");
        return Finding.builder(code)
                .location(Location.builder()
                        .file(text + "/x.xlsx")
                        .sheet(text)
                        .row(3)
                        .column("C")
                        .header(text)
                        .build())
                .value(text)
                .expected(Localized.of(text, text))
                .putFigure("value", text)
                .build();
    }
}
