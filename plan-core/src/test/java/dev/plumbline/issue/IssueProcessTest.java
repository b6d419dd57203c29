package dev.plumbline.issue;

import static dev.plumbline.issue.IssueEvent.CLOSE;
import static dev.plumbline.issue.IssueEvent.CONFIRM;
import static dev.plumbline.issue.IssueEvent.CONTAIN;
import static dev.plumbline.issue.IssueEvent.REFUSE;
import static dev.plumbline.issue.IssueEvent.REJECT;
import static dev.plumbline.issue.IssueEvent.REOPEN;
import static dev.plumbline.issue.IssueEvent.RESOLVE;
import static dev.plumbline.issue.IssueEvent.START;
import static dev.plumbline.issue.IssueEvent.TAKE_IN;
import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.LI;
import static dev.plumbline.issue.IssueFixture.OPERATIONS;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.WAREHOUSE;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.by;
import static dev.plumbline.issue.IssueFixture.moment;
import static dev.plumbline.issue.IssueFixture.plan;
import static dev.plumbline.issue.IssueFixture.reported;
import static dev.plumbline.issue.IssueFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.approval.Role;
import dev.plumbline.approval.StepGuard;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Reason;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IssueProcessTest {

    private static final HandlingMeasure MEASURE = HandlingMeasure.of("补发货", ZHAO, LocalDate.of(2024, 12, 31));

    private static IssueHistory inProgress() {
        IssueHistory history =
                step(reported(IssueSeverity.IMPORTANT, "2024-11-25T10:00"), TAKE_IN, CHEN, "2024-11-25T15:00");
        return step(plan(history, "2024-11-26T09:00"), START, ZHAO, "2024-11-26T10:00");
    }

    private static IssueHistory resolved() {
        return step(inProgress(), RESOLVE, ZHAO, "2024-11-30T16:00");
    }

    private static IssueHistory closed() {
        return step(step(resolved(), CONFIRM, LI, "2024-12-02T09:00"), CLOSE, CHEN, "2024-12-02T10:00");
    }

    private static List<String> path(IssueHistory history) {
        return PROCESS.replay(history).passages().stream()
                .map(passage -> passage.state().id())
                .toList();
    }

    @Test
    @DisplayName("ISS-4: from report to closure; every step knows when and by whom")
    void passesThroughTheStates() {
        IssueTimeline timeline = PROCESS.replay(closed());
        assertThat(path(closed()))
                .containsExactly("reported", "taken-in", "in-progress", "resolved", "verified", "closed");
        assertThat(timeline.passages().get(1))
                .isEqualTo(new Passage(IssueState.TAKEN_IN, at("2024-11-25T15:00"), CHEN, false));
        assertThat(timeline.reporter()).isEqualTo(LI);
        assertThat(timeline.owner()).contains(WAREHOUSE);
        assertThat(timeline.refusals()).isEmpty();
    }

    @Test
    @DisplayName("ISS-4: work begins only once the handling plan is filed")
    void needsAPlanBeforeWork() {
        IssueHistory taken =
                step(reported(IssueSeverity.IMPORTANT, "2024-11-25T10:00"), TAKE_IN, CHEN, "2024-11-25T15:00");
        IssueStep start = IssueStep.of(ID, START, moment("2024-11-25T16:00"));
        assertThat(PROCESS.attempt(taken, start, by(ZHAO, "2024-11-25T16:00")).isMoved())
                .isFalse();
        assertThat(PROCESS.attempt(plan(taken, "2024-11-25T15:30"), start, by(ZHAO, "2024-11-25T16:00"))
                        .isMoved())
                .isTrue();
        assertThat(PROCESS.replay(plan(taken, "2024-11-25T15:30")).plan()).isPresent();
    }

    @Test
    @DisplayName("ISS-4: what others than the reporter confirm does not count and is told")
    void tellsWhatDidNotCount() {
        IssueTimeline timeline = PROCESS.replay(step(resolved(), CONFIRM, ZHAO, "2024-12-02T09:00"));
        assertThat(timeline.state()).isEqualTo(IssueState.RESOLVED);
        assertThat(timeline.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(RefusedAction.REFUSED);
            assertThat(finding.message(Locale.CHINESE))
                    .isEqualTo("问题“late-delivery-a”在状态“已解决”下由“zhao”所做的“确认解决”无效：须由反馈人办理、不得代他人评判本人、本人代理的人或代理本人的人所做的工作");
        });
    }

    @Test
    @DisplayName("ISS-4: the reporter refuses with a reason, and work goes on")
    void goesBackWhenRefused() {
        IssueHistory refused = step(resolved(), REFUSE, LI, "2024-12-02T09:00");
        assertThat(path(refused)).endsWith("resolved", "in-progress");
        assertThat(PROCESS.replay(refused).observedUntil()).isEmpty();
        IssueStep silent = IssueStep.of(ID, REFUSE, moment("2024-12-02T09:00"));
        assertThat(PROCESS.replay(resolved().and(silent, by(LI, "2024-12-02T09:00")))
                        .state())
                .isEqualTo(IssueState.RESOLVED);
    }

    @Test
    @DisplayName("ISS-4: a state read from a table is taken without its path, and work goes on from there")
    void takesASnapshotAsItIs() {
        IssueSnapshot table =
                new IssueSnapshot(ID, Moment.of(LocalDate.of(2024, 11, 28)), IssueState.RESOLVED, Optional.of("客户接受"));
        IssueHistory history =
                reported(IssueSeverity.GENERAL, "2024-11-25T10:00").and(table, by(CHEN, "2024-11-29T09:00"));
        assertThat(path(history)).containsExactly("reported", "resolved");
        assertThat(PROCESS.replay(history).passages().get(1).told()).isTrue();
        assertThat(PROCESS.replay(history).verification()).contains(Verification.of("客户接受"));
        assertThat(path(step(history, CONFIRM, LI, "2024-12-02T09:00"))).endsWith("verified");
    }

    @Test
    @DisplayName("ISS-4: a handling plan told together with a state is taken with it, whatever the state")
    void takesAHandlingPlanBesideASnapshot() {
        Moment day = Moment.of(LocalDate.of(2024, 11, 28));
        HandlingPlan plan = HandlingPlan.of(ID, day, HandlingMeasure.of("加派人手", LI, LocalDate.of(2024, 11, 27)));
        IssueHistory history = reported(IssueSeverity.GENERAL, "2024-11-25T10:00")
                .and(plan, by(CHEN, "2024-11-29T09:00"))
                .and(new IssueSnapshot(ID, day, IssueState.RESOLVED, Optional.empty()), by(CHEN, "2024-11-29T09:00"));

        IssueTimeline timeline = PROCESS.replay(history);
        assertThat(timeline.plans()).containsExactly(plan);
        assertThat(timeline.refusals()).isEmpty();
        assertThat(path(history)).containsExactly("reported", "resolved");
    }

    @Test
    @DisplayName(
            "ISS-4: an owner named for an earlier moment goes on counting where a table's state is put in later beside a plan")
    void keepsAnOwnerNamedBeforeATablesState() {
        IssueAssignment assignment = new IssueAssignment(ID, moment("2024-11-25T11:00"), OPERATIONS);
        IssueHistory history = reported(IssueSeverity.URGENT, "2024-11-25T10:00")
                .and(HandlingPlan.of(ID, moment("2024-11-25T12:00")), by(WAREHOUSE, "2024-11-27T21:00"))
                .and(assignment, by(CHEN, "2024-11-27T22:00"));
        assertThat(PROCESS.replay(history).owner()).contains(OPERATIONS);

        IssueHistory told = history.and(
                new IssueSnapshot(ID, moment("2024-11-25T12:00"), IssueState.REPORTED, Optional.empty()),
                by(CHEN, "2024-11-27T23:00"));
        assertThat(PROCESS.replay(told).owner()).contains(OPERATIONS);
        assertThat(PROCESS.replay(told).refusals()).isEmpty();
    }

    @Test
    @DisplayName("ISS-6: solved on 2024-11-30, watched for 3 months to the end of 2025-02-28")
    void watchesTheSolution() {
        IssueTimeline timeline = PROCESS.replay(closed());
        assertThat(timeline.observedUntil()).contains(at("2025-02-28T23:59:59.999999999"));
        assertThat(timeline.isUnderObservation(at("2025-02-28T23:00"))).isTrue();
        assertThat(timeline.isUnderObservation(at("2025-03-01T00:00"))).isFalse();
        assertThat(timeline.recurrence(at("2025-02-28T23:00"))).isEqualTo(Recurrence.REOPENS);
        assertThat(timeline.recurrence(at("2025-03-01T00:00"))).isEqualTo(Recurrence.NEW_ISSUE);
        assertThat(PROCESS.replay(resolved()).recurrence(at("2024-12-01T00:00")))
                .isEqualTo(Recurrence.STILL_OPEN);
    }

    @Test
    @DisplayName("ISS-6: a recurrence inside the window reopens the issue, a later one is a new issue linked to it")
    void reopensInsideTheWindowOnly() {
        IssueHistory inside = step(closed(), REOPEN, LI, "2025-02-28T18:00");
        assertThat(path(inside)).endsWith("closed", "reopened");
        assertThat(PROCESS.replay(inside).observedUntil()).isEmpty();
        assertThat(PROCESS.replay(inside).plan()).isEmpty();
        assertThat(PROCESS.replay(step(closed(), REOPEN, LI, "2025-03-01T00:00")).refusals().stream()
                        .flatMap(refused -> refused.refusal().reasons().stream().map(Reason::id)))
                .containsExactly("under-observation");
        Issue again = closed().issue()
                .recurrence(IssueId.of("late-delivery-b"), moment("2025-03-01T00:00"))
                .build();
        assertThat(again.recurrenceOf()).contains(ID);
        assertThat(again.owner()).contains(WAREHOUSE);
    }

    @Test
    @DisplayName("ISS-4: a rejected issue can be reopened; its work needs a plan too")
    void reopensARejectedIssue() {
        IssueHistory rejected =
                step(reported(IssueSeverity.GENERAL, "2024-11-25T10:00"), REJECT, CHEN, "2024-11-25T11:00");
        IssueHistory reopened = step(rejected, REOPEN, LI, "2024-11-25T12:00");
        assertThat(path(step(reopened, START, ZHAO, "2024-11-25T13:00"))).endsWith("rejected", "reopened");
        assertThat(path(step(plan(reopened, "2024-11-25T12:30"), START, ZHAO, "2024-11-25T13:00")))
                .endsWith("reopened", "in-progress");
    }

    @Test
    @DisplayName("ISS-4: facts of one day may be entered in any order")
    void takesFactsOfOneInstantInTheOrderOfTheTable() {
        Moment day = Moment.of(LocalDate.of(2024, 11, 29));
        Stamp late = by(ZHAO, "2024-12-05T09:00");
        IssueHistory history = reported(IssueSeverity.GENERAL, "2024-11-25T10:00")
                .and(IssueStep.of(ID, RESOLVE, day), late)
                .and(IssueStep.of(ID, CONTAIN, day), late)
                .and(IssueStep.of(ID, START, day), late)
                .and(HandlingPlan.of(ID, day, MEASURE), late)
                .and(IssueStep.of(ID, TAKE_IN, day), by(CHEN, "2024-12-05T09:00"));
        assertThat(path(history)).containsExactly("reported", "taken-in", "in-progress", "contained", "resolved");
        assertThat(PROCESS.replay(history).refusals()).isEmpty();
    }

    @Test
    @DisplayName("ISS-4: asked for an earlier moment, or for what was known then, it answers as of then")
    void answersAsOf() {
        AsOf then = AsOf.at(at("2024-11-26T09:30"));
        assertThat(PROCESS.replay(closed(), then).state()).isEqualTo(IssueState.TAKEN_IN);
        IssueHistory lateEntry =
                inProgress().and(IssueStep.of(ID, CONTAIN, moment("2024-11-26T12:00")), by(ZHAO, "2024-11-28T09:00"));
        AsOf noon = AsOf.at(at("2024-11-26T12:00"));
        assertThat(PROCESS.replay(lateEntry, noon).state()).isEqualTo(IssueState.CONTAINED);
        assertThat(PROCESS.replay(lateEntry, noon.knownAt(at("2024-11-27T00:00")))
                        .state())
                .isEqualTo(IssueState.IN_PROGRESS);
    }

    @Test
    @DisplayName("ISS-2: another severity than the rules give counts with a reason only")
    void overridesSeverityWithAReason() {
        IssueHistory history =
                step(reported(IssueSeverity.GENERAL, "2024-11-25T10:00"), TAKE_IN, CHEN, "2024-11-25T15:00");
        IssueGrading grading = IssueGrading.of(ID, IssueSeverity.URGENT, moment("2024-11-25T16:00"));
        assertThat(PROCESS.replay(history.and(grading, by(CHEN, "2024-11-25T16:00")))
                        .severity())
                .isEqualTo(IssueSeverity.GENERAL);
        IssueHistory explained = history.and(grading.because("大客户"), by(CHEN, "2024-11-25T16:00"));
        assertThat(PROCESS.replay(explained).severity()).isEqualTo(IssueSeverity.URGENT);
        assertThat(PROCESS.replay(explained).severities())
                .extracting(SeveritySince::severity)
                .containsExactly(IssueSeverity.GENERAL, IssueSeverity.URGENT);
    }

    @Test
    @DisplayName("ISS-3: a pause lasts until it is ended, at the latest until the issue is resolved")
    void pauses() {
        IssuePause pause = new IssuePause(ID, moment("2024-11-27T10:00"), "等待供应商");
        IssueHistory paused = inProgress().and(pause, by(ZHAO, "2024-11-29T09:00"));
        assertThat(PROCESS.replay(paused).isPaused()).isTrue();
        assertThat(PROCESS.replay(step(paused, RESOLVE, ZHAO, "2024-11-30T16:00"))
                        .pauses())
                .containsExactly(new PauseSpan(at("2024-11-27T10:00"), Optional.of(at("2024-11-30T16:00"))));
        IssueResume resume = new IssueResume(ID, moment("2024-11-28T10:00"));
        assertThat(PROCESS.replay(paused.and(resume, by(ZHAO, "2024-11-29T09:01")))
                        .pauses())
                .containsExactly(new PauseSpan(at("2024-11-27T10:00"), Optional.of(at("2024-11-28T10:00"))));
        assertThat(PROCESS.replay(inProgress().and(pause, by(LI, "2024-11-27T10:00")))
                        .pauses())
                .isEmpty();
    }

    @Test
    @DisplayName("ISS-4: an application's own state and event take part")
    void knowsStatesOfAnApplication() {
        State<IssueState> awaiting =
                State.refining(IssueState.IN_PROGRESS, "awaiting-vendor", "等待供应商", "awaiting vendor");
        Event<IssueEvent> handOver = Event.named("hand-to-vendor", "转供应商", "hand to the vendor");
        IssueProcess own = PROCESS.with(IssueWorkflow.standard().toBuilder()
                .move(IssueState.IN_PROGRESS, handOver, awaiting)
                .move(awaiting, RESOLVE, IssueState.RESOLVED, StepGuard.only(Role.OWNER))
                .build());
        IssueHistory history =
                inProgress().and(IssueStep.of(ID, handOver, moment("2024-11-27T10:00")), by(ZHAO, "2024-11-27T10:00"));
        assertThat(own.replay(history).state()).isEqualTo(awaiting);
        assertThat(own.replay(step(history, RESOLVE, ZHAO, "2024-11-28T10:00")).state())
                .isEqualTo(IssueState.RESOLVED);
        assertThat(PROCESS.replay(history).refusals()).hasSize(1);
    }

    @Test
    @DisplayName("ISS-4: facts about an issue that was never reported are found")
    void findsDanglingFacts() {
        Stamp stamp = by(CHEN, "2024-11-25T10:00");
        IssueHistories histories = IssueHistories.of(List.of(
                new Entry<>(closed().issue(), stamp),
                new Entry<>(IssueStep.of(IssueId.of("other"), TAKE_IN, moment("2024-11-25T10:00")), stamp)));
        assertThat(histories.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(IssueHistories.UNKNOWN_ISSUE));
        assertThat(histories.of(ID)).isPresent();
        assertThat(histories.all()).hasSize(1);
    }

    @Test
    @DisplayName("ISS-4: whoever records an issue again does not become its reporter or owner, and is told so")
    void keepsThePartiesOfTheFirstReport() {
        Issue reported = closed().issue();
        Issue again = reported.toBuilder()
                .reporter(ZHAO)
                .owner(ZHAO)
                .description("另一种说法")
                .build();
        List<Entry<?>> byAnother = List.of(
                new Entry<>(reported, by(CHEN, "2024-11-25T10:00")), new Entry<>(again, by(ZHAO, "2024-11-26T10:00")));
        List<Entry<?>> corrected = List.of(
                new Entry<>(reported, by(CHEN, "2024-11-25T10:00")), new Entry<>(again, by(CHEN, "2024-11-26T10:00")));

        Issue known = IssueHistories.of(byAnother).of(ID).orElseThrow().issue();
        assertThat(known.reporter()).isEqualTo(reported.reporter());
        assertThat(known.owner()).isEqualTo(reported.owner());
        assertThat(known.description()).isEqualTo(again.description());
        assertThat(IssueHistories.of(byAnother).findings())
                .extracting(Finding::code)
                .containsExactly(IssueHistories.PARTIES_KEPT);
        assertThat(IssueHistories.of(corrected).of(ID).orElseThrow().issue()).isEqualTo(again);
        assertThat(IssueHistories.of(corrected).findings()).isEmpty();
    }

    @Test
    @DisplayName("ISS-4: events that bring something are recorded with it")
    void refusesBareStepsOfEventsWithContent() {
        assertThatThrownBy(() -> IssueStep.of(ID, IssueEvent.GRADE, moment("2024-11-25T10:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[grade]");
    }

    @Test
    @DisplayName("ISS-4: a handling plan without a measure that names its owner and deadline lets no work begin")
    void needsMeasuresBeforeWork() {
        IssueHistory taken =
                step(reported(IssueSeverity.IMPORTANT, "2024-11-25T10:00"), TAKE_IN, CHEN, "2024-11-25T15:00");
        HandlingMeasure vague = new HandlingMeasure("补发货", Optional.of(ZHAO), Optional.empty());
        IssueStep start = IssueStep.of(ID, START, moment("2024-11-25T16:00"));
        Stamp filed = by(ZHAO, "2024-11-25T15:30");

        for (HandlingPlan plan : List.of(
                HandlingPlan.of(ID, moment("2024-11-25T15:30")),
                HandlingPlan.of(ID, moment("2024-11-25T15:30"), vague))) {
            assertThat(PROCESS.attempt(taken.and(plan, filed), start, by(ZHAO, "2024-11-25T16:00")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refusal -> assertThat(refusal.text(Locale.ENGLISH))
                                    .contains("with a measure, its owner and its deadline"));
        }
        HandlingPlan workable = HandlingPlan.of(ID, moment("2024-11-25T15:30"), vague, MEASURE);
        assertThat(PROCESS.attempt(taken.and(workable, filed), start, by(ZHAO, "2024-11-25T16:00"))
                        .isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("WF-4: where no operations management is named nobody is it, and the refusal says what to set up")
    void failsClosed() {
        IssueHistory history = reported(IssueSeverity.GENERAL, "2024-11-25T10:00");
        IssueStep takeIn = IssueStep.of(ID, TAKE_IN, moment("2024-11-25T11:00"));
        IssueProcess empty = IssueProcess.of(Organisation.empty(), PROCESS.clock());
        IssueProcess open = new IssueProcess(
                IssuePolicy.standard(),
                new IssueActors(Organisation.empty(), Set.of(Role.OPERATIONS_MANAGEMENT)),
                PROCESS.clocks(),
                IssueWorkflow.standard());

        assertThat(empty.attempt(history, takeIn, by(ZHAO, "2024-11-25T11:00")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.text(Locale.ENGLISH))
                                .contains("Name a unit for operations management in the organisation"));
        assertThat(open.attempt(history, takeIn, by(ZHAO, "2024-11-25T11:00")).isMoved())
                .isTrue();
    }

    @Test
    @DisplayName("ISS-4: whoever stands in for the reporter confirms that day, but never the owner")
    void confirmedByASubstitute() {
        assertThat(confirmed(CHEN, "2024-12-02T09:00")).isTrue();
        assertThat(confirmed(CHEN, "2024-12-03T09:00")).isFalse();
        assertThat(confirmed(ZHAO, "2024-12-02T09:00")).isFalse();
    }

    /** Whether somebody who stands in for the reporter on 2024-12-02 may confirm. */
    private static boolean confirmed(PersonId substitute, String local) {
        LocalDate day = LocalDate.of(2024, 12, 2);
        Organisation away =
                PROCESS.actors().organisation().with(new Delegation(LI, substitute, DateRange.ofClosed(day, day)));
        return IssueProcess.of(away, PROCESS.clock())
                .attempt(resolved(), IssueStep.of(ID, CONFIRM, moment(local)), by(substitute, local))
                .isMoved();
    }

    @Test
    @DisplayName("ISS-4: one call says what somebody may do now, and why not the rest")
    void options() {
        assertThat(PROCESS.options(resolved(), by(LI, "2024-12-02T09:00")).entrySet().stream()
                        .filter(option -> option.getValue().isMoved())
                        .map(option -> option.getKey()))
                .containsExactly(CONFIRM, REFUSE);
        assertThat(PROCESS.options(resolved(), by(ZHAO, "2024-12-02T09:00"))
                        .get(CONFIRM)
                        .toString())
                .contains("only the reporter may do this");
    }

    @Test
    @DisplayName("ISS-4: asked before recording, it answers what recording brings")
    void asksBeforeRecording() {
        IssueStep early = IssueStep.of(ID, RESOLVE, moment("2024-11-25T12:00"));
        Stamp stamp = by(ZHAO, "2024-12-02T09:00");

        assertThat(PROCESS.attempt(closed(), early, stamp))
                .isEqualTo(PROCESS.replay(closed().and(early, stamp))
                        .refusals()
                        .get(0)
                        .refusal());
    }
}
