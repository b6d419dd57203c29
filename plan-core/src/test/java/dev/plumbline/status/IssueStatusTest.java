package dev.plumbline.status;

import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.moment;
import static dev.plumbline.issue.IssueFixture.plan;
import static dev.plumbline.issue.IssueFixture.reported;
import static dev.plumbline.issue.IssueFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueFixture;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.sla.SlaPolicy;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.issue.sla.SlaState;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issues in the status follow from their steps, as of any moment: the worked example of ISS-3, and what comes after. */
class IssueStatusTest {

    private static PlanBook book(IssueHistory history) {
        PlanBook book = PlanBook.builder()
                .organisation(PROCESS.actors().organisation())
                .build()
                .record(history.issue(), history.stamp());
        return book.recordAll(history.facts());
    }

    private static IssueStatus on(String local, IssueHistory history) {
        return on(AsOf.at(at(local)), history);
    }

    private static IssueStatus on(AsOf asOf, IssueHistory history) {
        return PlanStatus.of(book(history), asOf).issue(ID);
    }

    private static IssueHistory takenIn() {
        return step(
                reported(IssueSeverity.IMPORTANT, "2024-09-27T10:00"), IssueEvent.TAKE_IN, CHEN, "2024-09-27T16:00");
    }

    private static IssueHistory closed() {
        IssueHistory history = plan(takenIn(), "2024-09-29T09:00");
        history = step(history, IssueEvent.START, ZHAO, "2024-09-29T10:00");
        history = step(history, IssueEvent.RESOLVE, ZHAO, "2024-11-30T10:00");
        history = step(history, IssueEvent.CONFIRM, IssueFixture.LI, "2024-12-02T10:00");
        return step(history, IssueEvent.CLOSE, CHEN, "2024-12-02T11:00");
    }

    @ParameterizedTest(name = "ISS-4: on {0} it is {1}")
    @CsvSource({
        "2024-09-27T15:59, REPORTED",
        "2024-09-27T16:00, TAKEN_IN",
        "2024-09-29T10:00, IN_PROGRESS",
        "2024-11-30T10:00, RESOLVED",
        "2024-12-02T10:30, VERIFIED",
        "2024-12-02T11:00, CLOSED"
    })
    void followsTheSteps(String local, IssueState state) {
        assertThat(on(local, closed()).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("GOAL-10: a step recorded later is not known before")
    void knowsOnlyWhatWasRecorded() {
        AsOf asOf = AsOf.at(at("2024-12-31T10:00")).knownAt(at("2024-09-28T00:00"));
        assertThat(on(asOf, closed()).state()).isEqualTo(IssueState.TAKEN_IN);
    }

    @Test
    @DisplayName("ISS-3: due 2024-10-08 18:00; a pause of 14 working hours moves it to 2024-10-10 14:00")
    void readsTheClocks() {
        SlaReading running = on("2024-09-30T12:30", takenIn()).running().get(0);
        assertThat(running.due()).isEqualTo(at("2024-10-08T18:00"));
        assertThat(running.state()).isEqualTo(SlaState.RUNNING);
        assertThat(running.remaining()).hasHours(14).hasMinutes(14 * 60 + 30);

        IssueHistory paused = takenIn()
                .and(new IssuePause(ID, moment("2024-09-29T10:00"), "等待供应商"), IssueFixture.by(ZHAO, "2024-10-09T09:00"))
                .and(new IssueResume(ID, moment("2024-09-30T15:00")), IssueFixture.by(ZHAO, "2024-10-09T09:01"));
        assertThat(on("2024-10-09T12:00", paused).running().get(0).due()).isEqualTo(at("2024-10-10T14:00"));
    }

    @Test
    @DisplayName("ISS-3: escalations at 50 %, 80 % and 100 % have fallen due, while the clock runs")
    void tellsEscalations() {
        assertThat(percents("2024-09-30T12:29", takenIn())).isEmpty();
        assertThat(percents("2024-10-08T12:12", takenIn())).containsExactly(50, 80);
        assertThat(percents("2024-10-08T18:00", takenIn())).containsExactly(50, 80, 100);
        assertThat(percents("2024-12-31T18:00", closed())).isEmpty();
    }

    @Test
    @DisplayName("ISS-3: each escalation is told by one of two polls, though a pause is entered after the fact")
    void tellsEscalationsOnceBetweenPolls() {
        IssueHistory history = takenIn()
                .and(new IssuePause(ID, moment("2024-09-29T10:00"), "等待供应商"), IssueFixture.by(ZHAO, "2024-10-09T09:00"))
                .and(new IssueResume(ID, moment("2024-09-30T15:00")), IssueFixture.by(ZHAO, "2024-10-09T09:01"));
        PlanBook book = book(history);
        String[] polls = {
            "2024-09-30T12:29", "2024-09-30T12:30", "2024-10-08T18:00", "2024-10-09T12:00", "2024-12-31T18:00"
        };
        List<List<Integer>> told = new ArrayList<>();
        Instant last = Instant.MIN;
        for (String poll : polls) {
            told.add(PlanStatus.of(book, AsOf.at(at(poll))).escalationsSince(last).stream()
                    .filter(due -> due.target().id().equals("start"))
                    .map(due -> due.escalation().percent())
                    .toList());
            last = at(poll);
        }
        assertThat(told).containsExactly(List.of(), List.of(50), List.of(80, 100), List.of(), List.of());
    }

    private static Iterable<Integer> percents(String local, IssueHistory history) {
        return on(local, history).escalations().stream()
                .map(due -> due.escalation().percent())
                .toList();
    }

    @Test
    @DisplayName("ISS-6: closed, under observation until 2025-02-28")
    void isUnderObservation() {
        assertThat(on("2025-02-28T23:00", closed()).isUnderObservation()).isTrue();
        assertThat(on("2025-03-01T00:00", closed()).isUnderObservation()).isFalse();
        assertThat(on("2025-02-28T23:00", closed()).isOpen()).isFalse();
    }

    @Test
    @DisplayName("RULE-2: the book's policy says what has to be done in time")
    void goesByTheBooksPolicy() {
        PlanPolicy strict = PlanPolicy.builder()
                .sla(SlaPolicy.builder()
                        .addTargets(SlaPolicy.resolution(Map.of(IssueSeverity.IMPORTANT, Deadline.workingHours(8))))
                        .build())
                .build();
        IssueStatus issue = PlanStatus.of(
                        book(takenIn()).toBuilder().policy(strict).build(), AsOf.at(at("2024-09-30T12:30")))
                .issue(ID);
        assertThat(issue.clocks()).singleElement().satisfies(reading -> {
            assertThat(reading.clock().target().id()).isEqualTo("resolution");
            assertThat(reading.due()).isEqualTo(at("2024-09-29T15:00"));
            assertThat(reading.isBreached()).isTrue();
        });
    }

    @Test
    @DisplayName("ISS-1: what is recorded about an issue that nobody reported is told")
    void tellsStrayFacts() {
        IssueHistory history = takenIn();
        PlanBook book =
                book(history).record(new IssueResume(IssueId.of("gone"), moment("2024-09-27T12:00")), history.stamp());
        assertThat(PlanStatus.of(book, AsOf.at(at("2024-10-01T00:00"))).strayIssueFacts())
                .extracting(finding -> finding.code().id())
                .containsExactly("issue-unknown");
    }
}
