package dev.plumbline.issue;

import static dev.plumbline.issue.IssueFixture.CHEN;
import static dev.plumbline.issue.IssueFixture.LI;
import static dev.plumbline.issue.IssueFixture.WAREHOUSE;
import static dev.plumbline.issue.IssueFixture.ZHAO;
import static dev.plumbline.issue.IssueFixture.ZONE;
import static dev.plumbline.issue.IssueFixture.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.approval.Supposed;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Golden;
import dev.plumbline.text.Localized;
import dev.plumbline.time.DateRange;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Refused;
import dev.plumbline.workflow.State;
import dev.plumbline.workflow.StateMachine;
import dev.plumbline.workflow.TransitionTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueWorkflowTest {

    private static final StateMachine<State<IssueState>, Event<IssueEvent>, Attempt> MACHINE = IssueWorkflow.standard();

    private static final PersonId FOR_REPORTER = PersonId.of("for-li");
    private static final PersonId FOR_OWNER = PersonId.of("for-zhao");
    private static final PersonId FOR_OPERATIONS = PersonId.of("for-chen");
    private static final PersonId STRANGER = PersonId.of("wang");

    private static final LocalDate DAY = LocalDate.of(2024, 11, 25);
    private static final Organisation COMPANY = company();

    private static Organisation company() {
        return IssueFixture.PROCESS.actors().organisation().toBuilder()
                .addPeople(person(FOR_REPORTER), person(FOR_OWNER), person(FOR_OPERATIONS), person(STRANGER))
                .addDelegations(standsIn(LI, FOR_REPORTER), standsIn(ZHAO, FOR_OWNER), standsIn(CHEN, FOR_OPERATIONS))
                .build();
    }

    private static Person person(PersonId id) {
        return Person.builder().id(id).build();
    }

    private static Delegation standsIn(PartyId away, PartyId substitute) {
        return new Delegation(away, substitute, DateRange.ofClosed(DAY, DAY));
    }

    /** Who asks: who holds a role, who stands in for them that day, or who has nothing to do with it. */
    enum Who implements Localized {
        REPORTER(LI, "反馈人", "reporter"),
        FOR_REPORTER(IssueWorkflowTest.FOR_REPORTER, "代反馈人", "stands in for the reporter"),
        OWNER(ZHAO, "责任人", "owner"),
        FOR_OWNER(IssueWorkflowTest.FOR_OWNER, "代责任人", "stands in for the owner"),
        /** Owner of the issue, and stands in for its reporter. */
        OWNER_FOR_REPORTER(IssueWorkflowTest.FOR_REPORTER, "责任人代反馈人", "owner who stands in for the reporter"),
        /** Told of what they handle themselves. */
        OWNER_AND_REPORTER(LI, "责任人兼反馈人", "owner and reporter"),
        OPERATIONS_MANAGEMENT(CHEN, "运营管理部", "operations management"),
        FOR_OPERATIONS(IssueWorkflowTest.FOR_OPERATIONS, "代运营管理部", "stands in for operations management"),
        NEITHER(STRANGER, "其他人", "anybody else");

        private final PartyId party;
        private final Localized name;

        Who(PartyId party, String chinese, String english) {
            this.party = party;
            this.name = Localized.of(chinese, english);
        }

        boolean isOneOf(Who... others) {
            return List.of(others).contains(this);
        }

        PartyId owner() {
            return isOneOf(OWNER_FOR_REPORTER, OWNER_AND_REPORTER) ? party : WAREHOUSE;
        }

        @Override
        public String text(Locale locale) {
            return name.text(locale);
        }
    }

    /**
     * One cell of the whole table.
     *
     * @param current whether a handling plan is filed, the time of observation is running, and so are the clocks
     */
    record Combination(IssueState state, IssueEvent event, Who who, boolean reason, boolean current) {

        boolean is(IssueState... states) {
            return List.of(states).contains(state);
        }
    }

    static Stream<Combination> combinations() {
        List<Combination> all = new ArrayList<>();
        for (IssueState state : IssueState.values()) {
            for (IssueEvent event : IssueEvent.values()) {
                for (Who who : Who.values()) {
                    for (int bits = 0; bits < 4; bits++) {
                        all.add(new Combination(state, event, who, (bits & 1) != 0, (bits & 2) != 0));
                    }
                }
            }
        }
        return all.stream();
    }

    /** What the requirements say; null for a refusal. */
    private static IssueState expected(Combination asked) {
        boolean operations = asked.who().isOneOf(Who.OPERATIONS_MANAGEMENT, Who.FOR_OPERATIONS);
        boolean handles = asked.who().isOneOf(Who.OWNER, Who.FOR_OWNER, Who.OWNER_FOR_REPORTER, Who.OWNER_AND_REPORTER);
        boolean confirms = asked.who().isOneOf(Who.REPORTER, Who.FOR_REPORTER, Who.OWNER_AND_REPORTER);
        boolean told = confirms || asked.who() == Who.OWNER_FOR_REPORTER;
        boolean reason = asked.reason();
        boolean open = asked.is(
                IssueState.REPORTED,
                IssueState.TAKEN_IN,
                IssueState.IN_PROGRESS,
                IssueState.CONTAINED,
                IssueState.REOPENED);
        boolean handled = open && !asked.is(IssueState.REPORTED);
        IssueState same = asked.state();
        return switch (asked.event()) {
            case ASSIGN, GRADE -> operations && open ? same : null;
            case TAKE_IN -> operations && asked.is(IssueState.REPORTED) ? IssueState.TAKEN_IN : null;
            case REJECT ->
                operations && reason && asked.is(IssueState.REPORTED, IssueState.TAKEN_IN) ? IssueState.REJECTED : null;
            case FILE_PLAN -> handles && handled ? same : null;
            case START ->
                handles && asked.current() && asked.is(IssueState.TAKEN_IN, IssueState.REOPENED)
                        ? IssueState.IN_PROGRESS
                        : null;
            case ANALYSE ->
                (handles || operations) && !asked.is(IssueState.REPORTED, IssueState.REJECTED) ? same : null;
            case CONTAIN -> handles && asked.is(IssueState.IN_PROGRESS) ? IssueState.CONTAINED : null;
            case RESOLVE ->
                handles && asked.is(IssueState.IN_PROGRESS, IssueState.CONTAINED) ? IssueState.RESOLVED : null;
            case CONFIRM -> confirms && asked.is(IssueState.RESOLVED) ? IssueState.VERIFIED : null;
            case REFUSE -> confirms && reason && asked.is(IssueState.RESOLVED) ? IssueState.IN_PROGRESS : null;
            case CLOSE -> operations && asked.is(IssueState.VERIFIED) ? IssueState.CLOSED : null;
            case REOPEN ->
                (told || operations)
                                && reason
                                && (asked.is(IssueState.REJECTED) || asked.is(IssueState.CLOSED) && asked.current())
                        ? IssueState.REOPENED
                        : null;
            case PAUSE -> (handles || operations) && reason && handled && asked.current() ? same : null;
            case RESUME -> (handles || operations) && handled && !asked.current() ? same : null;
        };
    }

    private static Attempt attempt(Who who, boolean reason, boolean current) {
        Set<IssueCondition> unmet = current
                ? EnumSet.of(IssueCondition.PAUSED)
                : EnumSet.of(IssueCondition.NOT_PAUSED, IssueCondition.PLAN_FILED, IssueCondition.UNDER_OBSERVATION);
        Stamp stamp = by(who.party, "2024-11-25T10:00");
        return new IssueReckoning(
                Standing.at(COMPANY, stamp.recordedAt(), ZONE),
                stamp,
                Set.of(),
                new IssueReckoning.Parties(LI, Optional.of(who.owner()), List.of()),
                reason ? Optional.of("按流程") : Optional.empty(),
                unmet);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("combinations")
    @DisplayName("ISS-4, WF-4: every state × event × who × with or without a reason × stale or current")
    void everyCombination(Combination asked) {
        Attempt attempt = attempt(asked.who(), asked.reason(), asked.current());
        Outcome<State<IssueState>, Event<IssueEvent>> outcome = MACHINE.move(asked.state(), asked.event(), attempt);

        assertThat(outcome.isMoved()).isEqualTo(expected(asked) != null);
        assertThat(outcome.state()).isEqualTo(expected(asked) == null ? asked.state() : expected(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("ISS-4, WF-5: the whole table as a page")
    void page(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder page = new StringBuilder();
        for (boolean current : new boolean[] {true, false}) {
            page.append(title(current).text(locale)).append("\n\n");
            TransitionTable<State<IssueState>, Event<IssueEvent>, Attempt> table = TransitionTable.of(MACHINE);
            for (Who who : Who.values()) {
                table = table.column(who, attempt(who, current, current));
            }
            page.append(table.markdown(locale)).append('\n');
        }
        page.append("```mermaid\n").append(MACHINE.mermaid(locale)).append("```\n");

        Golden.assertMatches(IssueWorkflowTest.class, "issue-machine." + language + ".md", page.toString());
    }

    private static Localized title(boolean current) {
        return current
                ? Localized.of(
                        "## 附理由，方案已备案，观察期内，计时中", "## With a reason, plan filed, under observation, clocks running")
                : Localized.of(
                        "## 未附理由，方案未备案，观察期已过，计时已暂停",
                        "## Without a reason, no plan filed, observation over, clocks paused");
    }

    @Test
    @DisplayName("ISS-4: exactly the moves of the requirement, and a sound table")
    void hasExactlyTheMovesOfTheRequirement() {
        assertThat(MACHINE.states().stream().map(IssueWorkflowTest::next))
                .containsExactly(
                        "reported→taken-in,rejected",
                        "taken-in→rejected,in-progress",
                        "in-progress→contained,resolved",
                        "contained→resolved",
                        "resolved→verified,in-progress",
                        "verified→closed",
                        "closed→reopened",
                        "rejected→reopened",
                        "reopened→in-progress");
        List<Attempt> samples = new ArrayList<>();
        combinations().forEach(each -> samples.add(attempt(each.who(), each.reason(), each.current())));
        assertThat(MACHINE.check(samples)).isEmpty();
    }

    private static String next(State<IssueState> state) {
        return state.id() + "→"
                + String.join(
                        ",",
                        MACHINE.transitionsFrom(state).stream()
                                .filter(move -> !move.to().equals(state))
                                .map(move -> move.to().id())
                                .distinct()
                                .toList());
    }

    @Test
    @DisplayName("ISS-4: nobody but the reporter confirms the result")
    void refusesConfirmationByOthers() {
        Attempt others = Supposed.as(Role.OWNER, Role.OPERATIONS_MANAGEMENT);
        assertThat(MACHINE.move(IssueState.RESOLVED, IssueEvent.CONFIRM, others))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.text(Locale.CHINESE))
                                .isEqualTo("状态“已解决”下的“确认解决”被拒绝：须由反馈人办理。当前可行：原因分析。"));
        assertThat(MACHINE.moveOrThrow(IssueState.RESOLVED, IssueEvent.CONFIRM, Supposed.as(Role.REPORTER)))
                .isEqualTo(IssueState.VERIFIED);
    }
}
