package dev.plumbline.issue;

import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.LI;
import static dev.plumbline.issue.IssueFixture.OPERATIONS;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.WAREHOUSE;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.by;
import static dev.plumbline.issue.IssueFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** ISS-4: laws over histories of any actions by anybody at any times, many of them at the same hour. */
class IssueProcessProperties {

    private static final Instant START = at("2024-09-27T09:00");
    private static final Stamp REPORT = by(LI, "2024-09-27T08:00");

    @Property(tries = 200)
    void noSequenceOfActionsReachesAStateThatTheMachineDoesNotList(@ForAll("histories") IssueHistory history) {
        IssueTimeline timeline = PROCESS.replay(history);

        assertThat(PROCESS.machine().states())
                .containsAll(timeline.passages().stream().map(Passage::state).toList());
        assertThat(timeline.passages().get(0).state()).isEqualTo(IssueState.REPORTED);
    }

    @Property(tries = 200)
    void everyPassageIsAMoveOfTheMachineOrToldByATable(@ForAll("histories") IssueHistory history) {
        List<Passage> passages = PROCESS.replay(history).passages();

        for (int i = 1; i < passages.size(); i++) {
            Passage from = passages.get(i - 1);
            Passage to = passages.get(i);
            assertThat(to.since()).isAfterOrEqualTo(from.since());
            assertThat(to.told()
                            || PROCESS.machine().transitionsFrom(from.state()).stream()
                                    .anyMatch(move -> move.to().equals(to.state())))
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void theOrderOfEntryDoesNotMatter(@ForAll("histories") IssueHistory history, @ForAll long seed) {
        List<Entry<IssueFact>> shuffled = new ArrayList<>(history.facts());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(PROCESS.replay(new IssueHistory(history.issue(), history.stamp(), shuffled)))
                .isEqualTo(PROCESS.replay(history));
    }

    @Property(tries = 200)
    void whatComesLaterChangesNothingBefore(
            @ForAll("histories") IssueHistory history, @ForAll @IntRange(max = 60) int hour) {
        Instant then = hour(hour);
        IssueHistory early = new IssueHistory(
                history.issue(),
                history.stamp(),
                history.facts().stream()
                        .filter(entry -> !entry.fact()
                                .when()
                                .instant(PROCESS.clock().zone())
                                .isAfter(then))
                        .toList());

        assertThat(PROCESS.replay(history, AsOf.at(then))).isEqualTo(PROCESS.replay(early));
    }

    @Property(tries = 200)
    void whatCountedWhenItWasRecordedGoesOnCounting(@ForAll("histories") IssueHistory history) {
        List<Entry<IssueFact>> facts = new ArrayList<>(history.facts());
        facts.sort(Comparator.comparing(entry -> entry.stamp().recordedAt()));
        Set<Entry<IssueFact>> counted = new HashSet<>();
        for (int known = 1; known <= facts.size(); known++) {
            List<Entry<IssueFact>> sofar = facts.subList(0, known);
            boolean isWhole = known == facts.size()
                    || facts.get(known)
                            .stamp()
                            .recordedAt()
                            .isAfter(sofar.get(known - 1).stamp().recordedAt());
            if (isWhole) {
                Set<Entry<IssueFact>> now = new HashSet<>(sofar);
                PROCESS.replay(new IssueHistory(history.issue(), history.stamp(), sofar)).refusals().stream()
                        .map(RefusedAction::entry)
                        .forEach(now::remove);
                assertThat(now).containsAll(counted);
                counted = now;
            }
        }
    }

    @Property(tries = 200)
    void onlyTheReporterEverConfirms(@ForAll("histories") IssueHistory history) {
        assertThat(PROCESS.replay(history).passages())
                .filteredOn(passage -> passage.state() == IssueState.VERIFIED && !passage.told())
                .allMatch(passage -> passage.by().equals(LI));
    }

    @Property(tries = 200)
    void pausesAreInOrderAndDoNotOverlap(@ForAll("histories") IssueHistory history) {
        Instant last = Instant.MIN;
        for (PauseSpan pause : PROCESS.replay(history).pauses()) {
            assertThat(pause.from()).isAfterOrEqualTo(last);
            last = pause.until().orElse(Instant.MAX);
            assertThat(last).isAfter(pause.from());
        }
    }

    /** Numbers that stand for when, what, by whom, recorded when, and what it brings. */
    @Provide
    Arbitrary<IssueHistory> histories() {
        Arbitrary<Entry<IssueFact>> entries = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(IssueEvent.values()),
                        Arbitraries.of(CHEN, ZHAO, LI, OPERATIONS, WAREHOUSE),
                        Arbitraries.integers().between(60, 70),
                        Arbitraries.integers().between(0, 8))
                .as((when, event, who, recorded, brings) ->
                        new Entry<>(fact(Moment.of(hour(when)), event, brings), Stamp.of(who, hour(recorded))));
        return Combinators.combine(
                        Arbitraries.of(IssueSeverity.values()), entries.list().ofMaxSize(40))
                .as((severity, facts) ->
                        new IssueHistory(reported(severity, "2024-09-27T08:00").issue(), REPORT, facts))
                .withoutEdgeCases();
    }

    private static Instant hour(int number) {
        return START.plusSeconds(number * 3600L);
    }

    private static IssueFact fact(Moment when, IssueEvent event, int brings) {
        Optional<String> reason = brings % 2 == 0 ? Optional.of("原因") : Optional.empty();
        return switch (event) {
            case GRADE -> new IssueGrading(ID, when, IssueSeverity.values()[brings % 3], reason);
            case ASSIGN -> new IssueAssignment(ID, when, brings < 2 ? OPERATIONS : WAREHOUSE);
            case FILE_PLAN ->
                brings == 0
                        ? HandlingPlan.of(ID, when)
                        : HandlingPlan.of(ID, when, HandlingMeasure.of("补发货", ZHAO, LocalDate.of(2024, 12, 31)));
            case ANALYSE -> new IssueSnapshot(ID, when, IssueState.values()[brings], Optional.empty());
            case PAUSE -> new IssuePause(ID, when, "等待");
            case RESUME -> new IssueResume(ID, when);
            default -> new IssueStep(ID, when, event, reason, Optional.empty());
        };
    }
}
