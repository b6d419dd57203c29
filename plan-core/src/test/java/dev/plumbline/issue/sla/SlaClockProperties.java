package dev.plumbline.issue.sla;

import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.ID;
import static dev.plumbline.issue.IssueFixture.PROCESS;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.at;
import static dev.plumbline.issue.IssueFixture.reported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueFact;
import dev.plumbline.issue.IssueGrading;
import dev.plumbline.issue.IssueHistory;
import dev.plumbline.issue.IssuePause;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** ISS-3: laws of the clocks, over histories of the last days of September 2024 with their odd working days. */
class SlaClockProperties {

    private static final HandlingMeasure MEASURE = HandlingMeasure.of("补发货", ZHAO, LocalDate.of(2024, 12, 31));

    private static final SlaWatch WATCH = new SlaWatch(PROCESS, SlaPolicy.standard());
    private static final Instant ZERO = at("2024-09-26T09:00");
    /** Eighteen days of minutes, over the national holiday. */
    private static final int LAST = 18 * 24 * 60;

    /**
     * A course of an issue in minutes: reported at 0, taken in, work begun, with pauses and gradings between. {@code delay}
     * is by how much entries are made after the fact.
     */
    record Course(
            IssueSeverity first,
            int takenIn,
            int begun,
            List<int[]> pauses,
            List<int[]> gradings,
            List<Integer> delay) {

        IssueHistory history() {
            List<Entry<IssueFact>> facts = new ArrayList<>();
            add(facts, IssueStep.of(ID, IssueEvent.TAKE_IN, minute(takenIn)), CHEN);
            for (int[] pause : pauses) {
                add(facts, new IssuePause(ID, minute(pause[0]), "等待"), ZHAO);
                add(facts, new IssueResume(ID, minute(pause[1])), ZHAO);
            }
            for (int[] grading : gradings) {
                IssueSeverity severity = IssueSeverity.values()[grading[1]];
                add(facts, IssueGrading.of(ID, severity, minute(grading[0])).because("复核"), CHEN);
            }
            add(facts, HandlingPlan.of(ID, minute(begun), MEASURE), ZHAO);
            add(facts, IssueStep.of(ID, IssueEvent.START, minute(begun)), ZHAO);
            return new IssueHistory(reported(first, "2024-09-26T09:00").issue(), Stamp.of(CHEN, ZERO), facts);
        }

        private void add(List<Entry<IssueFact>> facts, IssueFact fact, PartyId by) {
            Instant entered = fact.when()
                    .instant(PROCESS.clock().zone())
                    .plusSeconds(60L * delay.get(facts.size() % delay.size()));
            // of one minute the order of entry is that of the facts
            Instant inOrder = facts.stream()
                    .filter(known -> known.fact().when().equals(fact.when()))
                    .map(known -> known.stamp().recordedAt())
                    .reduce(entered, (one, other) -> one.isAfter(other) ? one : other);
            facts.add(new Entry<>(fact, Stamp.of(by, inOrder)));
        }

        Course enteredAtOnce() {
            return new Course(first, takenIn, begun, pauses, gradings, List.of(0));
        }

        boolean stands(Instant at) {
            return pauses.stream().anyMatch(pause -> !at.isBefore(instant(pause[0])) && at.isBefore(instant(pause[1])));
        }

        private static Moment minute(int minute) {
            return Moment.of(instant(minute));
        }

        IssueSeverity severityAt(int minute) {
            IssueSeverity severity = first;
            for (int[] grading : gradings) {
                severity = grading[0] <= minute ? IssueSeverity.values()[grading[1]] : severity;
            }
            return severity;
        }
    }

    private static Instant instant(int minute) {
        return ZERO.plusSeconds(minute * 60L);
    }

    private static Optional<SlaReading> start(IssueHistory history, int minute) {
        return WATCH.clocks(history).at("start", instant(minute));
    }

    @Property(tries = 200)
    void showsWhatAWalkMinuteByMinuteFinds(@ForAll("courses") Course course, @ForAll @IntRange(max = LAST) int minute) {
        Optional<SlaReading> reading = start(course.history(), minute);
        if (minute < course.takenIn()) {
            assertThat(reading).isEmpty();
            return;
        }
        int end = Math.min(minute, course.begun());
        MinuteWalk walk = new MinuteWalk(ZERO, course.takenIn(), end, course.severityAt(end), course.pauses());
        assertThat(reading.orElseThrow().total()).isEqualTo(Duration.ofMinutes(walk.total()));
        assertThat(reading.orElseThrow().elapsed()).isEqualTo(Duration.ofMinutes(walk.elapsed()));
        assertThat(reading.orElseThrow().due()).isEqualTo(instant(walk.due()));
        assertThat(reading.orElseThrow().isStopped()).isEqualTo(minute >= course.begun());
        assertThat(reading.orElseThrow().severity()).isEqualTo(course.severityAt(end));
    }

    @Property(tries = 200)
    void elapsedAndRemainingAreTheTotal(@ForAll("courses") Course course, @ForAll @IntRange(max = LAST) int minute) {
        start(course.history(), minute).ifPresent(reading -> {
            assertThat(reading.elapsed().plus(reading.remaining())).isEqualTo(reading.total());
            assertThat(reading.elapsed()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(reading.paused()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(reading.breachedBy().isZero() || reading.isBreached()).isTrue();
        });
    }

    @Property(tries = 200)
    void pausingAndResumingAtTheSameInstantChangesNothing(
            @ForAll("courses") Course course,
            @ForAll @IntRange(max = LAST) int pause,
            @ForAll @IntRange(max = LAST) int minute) {
        IssueHistory history = course.history();
        IssueHistory more = history.and(new IssueResume(ID, Course.minute(pause)), Stamp.of(ZHAO, instant(2 * LAST)))
                .and(new IssuePause(ID, Course.minute(pause), "等待"), Stamp.of(ZHAO, instant(2 * LAST)));
        assertThat(start(more, minute).map(SlaClockProperties::figures))
                .isEqualTo(start(history, minute).map(SlaClockProperties::figures));
    }

    @Property(tries = 200)
    void theOrderOfEntryDoesNotMatter(
            @ForAll("courses") Course course, @ForAll long seed, @ForAll @IntRange(max = LAST) int minute) {
        IssueHistory history = course.history();
        List<Entry<IssueFact>> shuffled = new ArrayList<>(history.facts());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(WATCH.clocks(new IssueHistory(history.issue(), history.stamp(), shuffled))
                        .at(instant(minute)))
                .isEqualTo(WATCH.clocks(history).at(instant(minute)));
    }

    @Property(tries = 200)
    void whatComesLaterHasNoSay(@ForAll("courses") Course course, @ForAll @IntRange(max = LAST) int minute) {
        IssueHistory history = course.history();
        assertThat(WATCH.clocks(history, AsOf.at(instant(minute))).at(instant(minute)))
                .extracting(SlaClockProperties::figures)
                .isEqualTo(WATCH.clocks(history).at(instant(minute)).stream()
                        .map(SlaClockProperties::figures)
                        .toList());
    }

    @Property(tries = 100)
    void eachEscalationIsDueExactlyOnceOverAnyPartitionOfPolls(
            @ForAll("courses") Course course, @ForAll("polls") List<Integer> polls) {
        IssueHistory history = course.history();
        List<EscalationDue> told = new ArrayList<>();
        int before = -1;
        for (int poll : polls) {
            told.addAll(WATCH.escalations(entered(history, poll), instant(before), instant(poll)));
            before = poll;
        }
        assertThat(told).isEqualTo(WATCH.escalations(history, instant(-1), instant(before)));
        assertThat(told.stream()
                        .map(due -> due.target().id()
                                + due.round()
                                + due.escalation().percent()))
                .doesNotHaveDuplicates();
    }

    /** The same, step by step: the clocks anew by what was known since each entry until the next. */
    @Property(tries = 200)
    void findsWhatAReplayForEachEntryFinds(@ForAll("courses") Course course) {
        for (Course each : List.of(course, course.enteredAtOnce())) {
            IssueHistory history = each.history();
            assertThat(WATCH.escalations(history, Instant.MIN, instant(LAST))).isEqualTo(replayed(history));
        }
    }

    private static List<EscalationDue> replayed(IssueHistory history) {
        List<Instant> learned = Stream.concat(
                        Stream.of(ZERO),
                        history.facts().stream().map(entry -> entry.stamp().recordedAt()))
                .filter(at -> !at.isBefore(ZERO) && !at.isAfter(instant(LAST)))
                .distinct()
                .sorted()
                .toList();
        Map<String, EscalationDue> first = new LinkedHashMap<>();
        for (int i = 0; i < learned.size(); i++) {
            Instant from = learned.get(i);
            Instant to =
                    i + 1 < learned.size() ? learned.get(i + 1) : instant(LAST).plusNanos(1);
            for (SlaClock clock :
                    WATCH.clocks(history, AsOf.at(Instant.MAX).knownAt(from)).clocks()) {
                for (Escalation escalation : clock.target().escalations()) {
                    String key = clock.target().id() + clock.round() + escalation.percent();
                    if (!first.containsKey(key)) {
                        clock.escalation(escalation, from, to).ifPresent(due -> first.put(key, due));
                    }
                }
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparing(EscalationDue::at))
                .toList();
    }

    /** What has been entered by a minute. */
    private static IssueHistory entered(IssueHistory history, int minute) {
        return new IssueHistory(
                history.issue(),
                history.stamp(),
                history.facts().stream()
                        .filter(entry -> !entry.stamp().recordedAt().isAfter(instant(minute)))
                        .toList());
    }

    @Property(tries = 50)
    void anEscalationIsDueWhenItsShareIsFirstUsedUp(@ForAll("courses") Course course) {
        SlaClocks clocks = WATCH.clocks(course.history());
        List<EscalationDue> due = clocks.escalations(Instant.MIN, instant(LAST)).stream()
                .filter(each -> each.target().id().equals("start"))
                .toList();
        for (Escalation escalation :
                SlaPolicy.standard().target("start").orElseThrow().escalations()) {
            Optional<Instant> first = due.stream()
                    .filter(each -> each.escalation().equals(escalation))
                    .map(EscalationDue::at)
                    .findFirst();
            first.ifPresent(
                    at -> assertThat(isUsedUp(course, clocks, at, escalation)).isTrue());
            IntStream.rangeClosed(0, LAST / 30)
                    .mapToObj(half -> instant(half * 30))
                    .filter(at -> first.isEmpty() || at.isBefore(first.get()))
                    .forEach(at ->
                            assertThat(isUsedUp(course, clocks, at, escalation)).isFalse());
        }
    }

    private static boolean isUsedUp(Course course, SlaClocks clocks, Instant at, Escalation escalation) {
        return clocks.at("start", at)
                .filter(reading -> !reading.isStopped() && !course.stands(at))
                .filter(reading -> reading.elapsed()
                                .multipliedBy(100)
                                .compareTo(reading.total().multipliedBy(escalation.percent()))
                        >= 0)
                .isPresent();
    }

    private static List<Object> figures(SlaReading reading) {
        return List.of(
                reading.clock().target().id(),
                reading.clock().round(),
                reading.at(),
                reading.severity(),
                reading.due(),
                reading.elapsed(),
                reading.total(),
                reading.paused(),
                reading.state());
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<Integer> takenIn = Arbitraries.integers().between(0, 2 * 24 * 60);
        Arbitrary<Integer> worked = Arbitraries.integers().between(1, 14 * 24 * 60);
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(1, 14 * 24 * 60).list().ofMaxSize(8);
        Arbitrary<List<Integer>> grades =
                Arbitraries.integers().between(0, 2).list().ofSize(3);
        Arbitrary<List<Integer>> delays =
                Arbitraries.integers().between(0, 4 * 24 * 60).list().ofSize(4);
        return Combinators.combine(Arbitraries.of(IssueSeverity.values()), takenIn, worked, cuts, grades, delays)
                .as((reported, taken, length, cut, grade, delay) -> new Course(
                        reported,
                        taken,
                        taken + length,
                        pauses(taken, taken + length, cut),
                        gradings(taken, cut, grade),
                        delay))
                .withoutEdgeCases();
    }

    /** Each two following cuts inside the work are a pause. */
    private static List<int[]> pauses(int takenIn, int begun, List<Integer> cuts) {
        List<Integer> inside = cuts.stream()
                .map(cut -> takenIn + cut)
                .filter(minute -> minute < begun)
                .distinct()
                .sorted()
                .toList();
        List<int[]> pauses = new ArrayList<>();
        for (int i = 0; i + 1 < inside.size(); i += 2) {
            pauses.add(new int[] {inside.get(i), inside.get(i + 1)});
        }
        return pauses;
    }

    /** Gradings in order of time, at different minutes. */
    private static List<int[]> gradings(int takenIn, List<Integer> cuts, List<Integer> grades) {
        List<Integer> minutes = cuts.stream()
                .map(cut -> takenIn + cut / 2)
                .distinct()
                .sorted()
                .limit(grades.size())
                .toList();
        return IntStream.range(0, minutes.size())
                .mapToObj(i -> new int[] {minutes.get(i), grades.get(i)})
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> polls() {
        return Arbitraries.integers()
                .between(0, LAST + 5 * 24 * 60)
                .set()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(set -> set.stream().sorted().toList())
                .withoutEdgeCases();
    }
}
