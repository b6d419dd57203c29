package dev.plumbline.issue.sla;

import static dev.plumbline.issue.IssueEvent.CLOSE;
import static dev.plumbline.issue.IssueEvent.CONFIRM;
import static dev.plumbline.issue.IssueEvent.REFUSE;
import static dev.plumbline.issue.IssueEvent.REJECT;
import static dev.plumbline.issue.IssueEvent.REOPEN;
import static dev.plumbline.issue.IssueEvent.RESOLVE;
import static dev.plumbline.issue.IssueEvent.START;
import static dev.plumbline.issue.IssueEvent.TAKE_IN;
import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.CLOCK;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.LI;
import static dev.plumbline.issue.IssueFixture.OPERATIONS;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.by;
import static dev.plumbline.issue.IssueFixture.moment;
import static dev.plumbline.issue.IssueFixture.plan;
import static dev.plumbline.issue.IssueFixture.reported;
import static dev.plumbline.issue.IssueFixture.step;
import static dev.plumbline.issue.IssueSeverity.GENERAL;
import static dev.plumbline.issue.IssueSeverity.IMPORTANT;
import static dev.plumbline.issue.IssueSeverity.URGENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.time.Deadline;
import dev.plumbline.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** China 2024, 09:00 to 18:00 without a break; Friday 2024-09-27, Sunday 09-29 is worked, 10-01 to 10-07 are not. */
class SlaClockTest {

    private static final SlaWatch WATCH = new SlaWatch(PROCESS, SlaPolicy.standard());
    private static final SlaWatch WITH_RESOLUTION = new SlaWatch(
            PROCESS,
            SlaPolicy.standard().toBuilder()
                    .addTargets(
                            SlaPolicy.resolution(Map.of(URGENT, Deadline.hours(48), GENERAL, Deadline.workingDays(5))))
                    .build());

    private static IssueHistory takenIn(IssueSeverity severity) {
        return step(reported(severity, "2024-09-27T15:00"), TAKE_IN, CHEN, "2024-09-27T16:00");
    }

    private static IssueHistory paused(IssueHistory history, String from, String until) {
        return history.and(new IssuePause(ID, moment(from), "等待供应商"), by(ZHAO, from))
                .and(new IssueResume(ID, moment(until)), by(ZHAO, until));
    }

    private static IssueHistory started(IssueHistory history, String when) {
        return step(plan(history, when), START, ZHAO, when);
    }

    private static SlaReading read(IssueHistory history, String target, String asOf) {
        return WITH_RESOLUTION.clocks(history).at(target, at(asOf)).orElseThrow();
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }

    @ParameterizedTest
    @DisplayName("ISS-3: intake within 1 working day of the report")
    @CsvSource({
        "2024-06-15T10:00, 2024-06-17T18:00",
        "2024-09-27T16:00, 2024-09-29T18:00",
        "2024-09-30T09:00, 2024-10-08T18:00"
    })
    void intakeIsDueAfterOneWorkingDay(String reported, String due) {
        IssueHistory history = reported(GENERAL, reported);
        assertThat(read(history, "intake", reported).due()).isEqualTo(at(due));
        assertThat(read(step(history, TAKE_IN, CHEN, due), "intake", "2024-12-01T00:00")
                        .isMet())
                .isTrue();
    }

    @ParameterizedTest
    @DisplayName("ISS-3: taken in Fri 2024-09-27 16:00, start of handling by severity")
    @CsvSource({"URGENT, 2024-09-28T16:00", "IMPORTANT, 2024-10-08T18:00", "GENERAL, 2024-10-10T18:00"})
    void startIsDueBySeverity(IssueSeverity severity, String due) {
        assertThat(read(takenIn(severity), "start", "2024-09-27T16:00").due()).isEqualTo(at(due));
    }

    @Test
    @DisplayName("ISS-3: level 1, paused 17:00-20:00, is due at 19:00 instead of 16:00")
    void pauseMovesElapsedHours() {
        IssueHistory history = paused(takenIn(URGENT), "2024-09-27T17:00", "2024-09-27T20:00");
        SlaReading reading = read(history, "start", "2024-09-28T10:00");
        assertThat(reading.due()).isEqualTo(at("2024-09-28T19:00"));
        assertThat(reading.measure()).isEqualTo(SlaMeasure.ELAPSED_TIME);
        assertThat(reading.paused()).isEqualTo(hours(3));
        assertThat(reading.elapsed()).isEqualTo(hours(15));
        assertThat(reading.remaining()).isEqualTo(hours(9));
        assertThat(reading.total()).isEqualTo(hours(24));
        assertThat(read(history, "start", "2024-09-27T16:59").due()).isEqualTo(at("2024-09-28T16:00"));
    }

    @Test
    @DisplayName("ISS-3: level 2, paused 09-29 10:00 - 09-30 15:00 (14 working hours), is due 2024-10-10 14:00")
    void pauseMovesWorkingDaysByWorkingTime() {
        IssueHistory history = paused(takenIn(IMPORTANT), "2024-09-29T10:00", "2024-09-30T15:00");
        SlaReading reading = read(history, "start", "2024-10-08T12:00");
        assertThat(reading.due()).isEqualTo(at("2024-10-10T14:00"));
        assertThat(reading.paused()).isEqualTo(hours(14));
        assertThat(reading.total()).isEqualTo(hours(29));
        assertThat(reading.elapsed()).isEqualTo(hours(2 + 1 + 3 + 3));
        assertThat(reading.state()).isEqualTo(SlaState.RUNNING);
        assertThat(reading.isCovered()).isTrue();
    }

    @Test
    @DisplayName("ISS-3: shares of 2+9+9+9 = 29 h: 50 % = 2024-09-30 12:30, 80 % = 2024-10-08 12:12")
    void escalatesAtShares() {
        List<EscalationDue> due = WATCH.escalations(takenIn(IMPORTANT), at("2024-09-27T16:00"), at("2024-12-01T00:00"));
        assertThat(due)
                .extracting(each -> each.escalation().percent(), EscalationDue::at)
                .containsExactly(
                        tuple(50, at("2024-09-30T12:30")),
                        tuple(80, at("2024-10-08T12:12")),
                        tuple(100, at("2024-10-08T18:00")));
        assertThat(due.get(1).escalation().roles()).containsExactly(EscalationRole.OWNER, EscalationRole.SUPERIOR);
    }

    @Test
    @DisplayName("ISS-3: shares move with a pause; a clock that stands still or has stopped does not escalate")
    void escalationsMoveWithPauses() {
        IssueHistory pausedEarly = paused(takenIn(IMPORTANT), "2024-09-29T10:00", "2024-09-30T15:00");
        assertThat(WATCH.escalations(pausedEarly, at("2024-09-27T16:00"), at("2024-12-01T00:00")))
                .extracting(EscalationDue::at)
                .containsExactly(at("2024-10-08T17:30"), at("2024-10-09T17:12"), at("2024-10-10T14:00"));
    }

    @Test
    @DisplayName("ISS-3: done at the due instant is met; a moment later it is breached, and by how much is told")
    void isMetAtTheDueInstant() {
        assertThat(read(started(takenIn(URGENT), "2024-09-28T16:00"), "start", "2024-10-01T00:00")
                        .state())
                .isEqualTo(SlaState.MET);
        SlaReading late = read(started(takenIn(URGENT), "2024-09-28T18:30"), "start", "2024-10-01T00:00");
        assertThat(late.state()).isEqualTo(SlaState.BREACHED);
        assertThat(late.isStopped()).isTrue();
        assertThat(late.breachedBy()).isEqualTo(Duration.ofMinutes(150));
        assertThat(late.remaining()).isEqualTo(Duration.ofMinutes(-150));
        assertThat(read(takenIn(URGENT), "start", "2024-09-28T16:00").state()).isEqualTo(SlaState.RUNNING);
        assertThat(read(takenIn(URGENT), "start", "2024-09-28T16:01").breachedBy())
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("ISS-3: what was breached before a pause stays breached")
    void pauseHealsNoBreach() {
        IssueHistory history = paused(takenIn(URGENT), "2024-09-28T17:00", "2024-09-28T20:00");
        SlaReading inside = read(history, "start", "2024-09-28T18:00");
        assertThat(inside.state()).isEqualTo(SlaState.BREACHED);
        assertThat(inside.due()).isEqualTo(at("2024-09-28T16:00"));
        assertThat(inside.breachedBy()).isEqualTo(hours(1));
        assertThat(read(history, "start", "2024-09-28T21:00").breachedBy()).isEqualTo(hours(2));
        assertThat(read(paused(takenIn(URGENT), "2024-09-28T16:00", "2024-09-28T20:00"), "start", "2024-09-28T18:00")
                        .state())
                .isEqualTo(SlaState.PAUSED);
    }

    @Test
    @DisplayName("ISS-3: while it is paused the due time moves on")
    void dueMovesWhilePaused() {
        IssueHistory history =
                takenIn(URGENT).and(new IssuePause(ID, moment("2024-09-27T17:00"), "等待"), by(ZHAO, "2024-09-27T17:00"));
        assertThat(read(history, "start", "2024-09-27T19:00").due()).isEqualTo(at("2024-09-28T18:00"));
        assertThat(read(history, "start", "2024-10-27T17:00").state()).isEqualTo(SlaState.PAUSED);
        assertThat(read(history, "start", "2024-10-27T17:00").elapsed()).isEqualTo(hours(1));
    }

    @Test
    @DisplayName("ISS-3: start and pauses entered after the fact; the clock is computed anew")
    void takesEntriesAfterTheFact() {
        IssueHistory late = takenIn(URGENT)
                .and(new IssueResume(ID, moment("2024-09-27T20:00")), by(ZHAO, "2024-10-09T09:00"))
                .and(new IssuePause(ID, moment("2024-09-27T17:00"), "等待"), by(ZHAO, "2024-10-09T10:00"));
        assertThat(read(late, "start", "2024-10-09T12:00").due()).isEqualTo(at("2024-09-28T19:00"));
        IssueHistory startedLate = started(late, "2024-09-28T18:59");
        assertThat(read(startedLate, "start", "2024-10-09T12:00").state()).isEqualTo(SlaState.MET);
    }

    @Test
    @DisplayName("ISS-3: a changed severity re-times the clock from its original start")
    void severityRetimes() {
        IssueGrading raise =
                IssueGrading.of(ID, URGENT, moment("2024-09-30T09:00")).because("客户升级");
        IssueHistory history = takenIn(GENERAL).and(raise, by(CHEN, "2024-09-30T09:00"));
        assertThat(read(history, "start", "2024-09-30T08:59").due()).isEqualTo(at("2024-10-10T18:00"));
        SlaReading after = read(history, "start", "2024-09-30T09:00");
        assertThat(after.due()).isEqualTo(at("2024-09-28T16:00"));
        assertThat(after.isBreached()).isTrue();
        assertThat(after.severity()).isEqualTo(URGENT);
        assertThat(WATCH.escalations(history, at("2024-09-30T08:00"), at("2024-09-30T10:00")))
                .extracting(due -> due.escalation().percent())
                .containsExactly(50, 80, 100);
        assertThat(read(
                                history.and(
                                        IssueGrading.of(ID, GENERAL, moment("2024-10-08T09:00")),
                                        by(CHEN, "2024-10-08T09:00")),
                                "start",
                                "2024-10-08T09:00")
                        .state())
                .isEqualTo(SlaState.RUNNING);
    }

    @Test
    @DisplayName("ISS-3: a severity changed after the clock has stopped changes it no more")
    void severityAfterTheStopChangesNothing() {
        IssueGrading raise =
                IssueGrading.of(ID, URGENT, moment("2024-10-09T09:00")).because("客户升级");
        IssueHistory history = started(takenIn(GENERAL), "2024-10-08T09:00").and(raise, by(CHEN, "2024-10-09T09:00"));
        assertThat(read(history, "start", "2024-12-01T00:00").state()).isEqualTo(SlaState.MET);
    }

    @Test
    @DisplayName("ISS-3: reopening starts another round; the first one stays as it was")
    void reopeningStartsAnotherRound() {
        IssueHistory closed = step(
                step(
                        step(started(takenIn(URGENT), "2024-09-28T10:00"), RESOLVE, ZHAO, "2024-09-29T12:00"),
                        CONFIRM,
                        LI,
                        "2024-09-29T13:00"),
                CLOSE,
                CHEN,
                "2024-09-29T14:00");
        IssueHistory reopened = step(closed, REOPEN, LI, "2024-10-08T10:00");
        List<SlaReading> readings = WITH_RESOLUTION.clocks(reopened).at(at("2024-10-08T12:00"));
        assertThat(readings)
                .extracting(
                        each -> each.clock().target().id(), each -> each.clock().round(), SlaReading::state)
                .containsExactly(
                        tuple("intake", 1, SlaState.MET),
                        tuple("start", 1, SlaState.MET),
                        tuple("start", 2, SlaState.RUNNING),
                        tuple("resolution", 1, SlaState.MET),
                        tuple("resolution", 2, SlaState.RUNNING));
        assertThat(WITH_RESOLUTION
                        .clocks(reopened)
                        .at("start", at("2024-10-08T12:00"))
                        .orElseThrow()
                        .due())
                .isEqualTo(at("2024-10-09T10:00"));
        assertThat(WITH_RESOLUTION
                        .clocks(reopened)
                        .next(at("2024-10-08T12:00"))
                        .orElseThrow()
                        .clock()
                        .target()
                        .id())
                .isEqualTo("start");
    }

    @Test
    @DisplayName("ISS-3: a refused result lets the clock of the solution go on; the time in between does not count")
    void refusalGoesOn() {
        IssueHistory resolved = step(started(takenIn(URGENT), "2024-09-28T10:00"), RESOLVE, ZHAO, "2024-09-28T16:00");
        assertThat(read(resolved, "resolution", "2024-10-01T00:00").state()).isEqualTo(SlaState.MET);
        IssueHistory refused = step(resolved, REFUSE, LI, "2024-09-29T10:00");
        assertThat(read(refused, "resolution", "2024-09-29T09:00").state()).isEqualTo(SlaState.MET);
        SlaReading on = read(refused, "resolution", "2024-09-29T12:00");
        assertThat(on.due()).isEqualTo(at("2024-09-30T10:00"));
        assertThat(on.elapsed()).isEqualTo(hours(26));
        assertThat(on.state()).isEqualTo(SlaState.RUNNING);
        assertThat(on.clock().round()).isEqualTo(1);
    }

    @Test
    @DisplayName("ISS-3: a rejected issue needs no start of handling; its intake was answered")
    void rejectionCancels() {
        IssueHistory rejected = step(takenIn(URGENT), REJECT, CHEN, "2024-09-27T17:00");
        assertThat(read(rejected, "start", "2024-10-01T00:00").state()).isEqualTo(SlaState.CANCELLED);
        assertThat(read(rejected, "intake", "2024-10-01T00:00").state()).isEqualTo(SlaState.MET);
        IssueHistory late = step(takenIn(URGENT), REJECT, CHEN, "2024-09-28T17:00");
        assertThat(read(late, "start", "2024-10-01T00:00").state()).isEqualTo(SlaState.BREACHED);
    }

    @Test
    @DisplayName("ISS-4: a table that tells of a later state too late to know does not judge the clock")
    void snapshotDoesNotJudge() {
        IssueSnapshot inTime =
                new IssueSnapshot(ID, Moment.of(LocalDate.of(2024, 9, 27)), IssueState.RESOLVED, Optional.empty());
        IssueSnapshot tooLate =
                new IssueSnapshot(ID, Moment.of(LocalDate.of(2024, 9, 30)), IssueState.RESOLVED, Optional.empty());
        IssueHistory reported = reported(URGENT, "2024-09-27T09:00");
        assertThat(read(reported.and(inTime, by(CHEN, "2024-09-30T09:00")), "intake", "2024-12-01T00:00")
                        .state())
                .isEqualTo(SlaState.MET);
        assertThat(read(reported.and(tooLate, by(CHEN, "2024-09-30T09:00")), "intake", "2024-12-01T00:00")
                        .state())
                .isEqualTo(SlaState.CANCELLED);
        assertThat(WATCH.clocks(reported.and(inTime, by(CHEN, "2024-09-30T09:00")))
                        .clocks())
                .hasSize(1);
    }

    @Test
    @DisplayName("ISS-3: other starting points and severities without a clock are data")
    void startsElsewhere() {
        SlaTarget fromOccurrence = SlaPolicy.intake(Deadline.workingDays(1)).toBuilder()
                .isFromOccurrence(true)
                .build();
        Issue issue = reported(GENERAL, "2024-09-27T15:00").issue().toBuilder()
                .when(moment("2024-09-26T15:00"))
                .build();
        SlaWatch watch = new SlaWatch(
                PROCESS, SlaPolicy.builder().addTargets(fromOccurrence).build());
        SlaClocks clocks = watch.clocks(IssueHistory.of(issue, by(LI, "2024-09-27T15:00")));
        assertThat(clocks.at("intake", at("2024-09-27T15:00")).orElseThrow().due())
                .isEqualTo(at("2024-09-27T18:00"));
        assertThat(clocks.at("intake", at("2024-09-27T14:00"))).isEmpty();
        assertThat(WITH_RESOLUTION.clocks(takenIn(IMPORTANT)).at("resolution", at("2024-09-28T00:00")))
                .isEmpty();
    }

    @Test
    @DisplayName("ISS-3: a clock beyond the calendar's coverage says so")
    void tellsWhatTheCalendarDoesNotCover() {
        Instant start = at("2026-12-25T10:00");
        SlaTarget target = SlaPolicy.intake(Deadline.workingDays(3));
        assertThat(SlaClock.started(ID, target, GENERAL, start, CLOCK)
                        .at(start)
                        .orElseThrow()
                        .isCovered())
                .isFalse();
        SlaTarget hours = SlaPolicy.intake(Deadline.hours(72));
        assertThat(SlaClock.started(ID, hours, GENERAL, start, CLOCK)
                        .at(start)
                        .orElseThrow()
                        .isCovered())
                .isTrue();
    }

    @Test
    @DisplayName("ISS-3: a policy that cannot be meant is refused")
    void refusesNonsense() {
        assertThatThrownBy(() -> Escalation.of(0)).hasMessageContaining("[0]");
        assertThatThrownBy(() -> SlaPolicy.intake(Deadline.hours(1)).toBuilder()
                        .addStartsOn(IssueState.CLOSED)
                        .build())
                .hasMessageContaining("CLOSED");
        assertThatThrownBy(() -> SlaPolicy.standard().toBuilder()
                        .addTargets(SlaPolicy.intake(Deadline.hours(1)))
                        .build())
                .hasMessageContaining("intake");
    }

    @Test
    @DisplayName("ISS-3: an escalation goes to whom the roles mean")
    void findsRecipients() {
        Escalation escalation = Escalation.of(100, EscalationRole.OWNER, EscalationRole.OPERATIONS_MANAGEMENT);
        assertThat(escalation.recipients(Optional.of(ZHAO), PROCESS.actors().organisation()))
                .containsExactly(ZHAO, OPERATIONS);
    }
}
