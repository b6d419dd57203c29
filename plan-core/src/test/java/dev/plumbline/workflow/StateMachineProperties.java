package dev.plumbline.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.text.Localized;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;

/** Laws over made-up machines: states are numbers, events are letters, a context is a set of open guards as bits. */
class StateMachineProperties {

    private static final int STATES = 8;

    @Property(tries = 500)
    void noSequenceOfEventsReachesAStateThatIsNotListed(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll("sequences") List<Tuple2<Character, Integer>> sequence) {
        Integer state = machine.initial();
        for (Tuple2<Character, Integer> step : sequence) {
            Outcome<Integer, Character> outcome = machine.move(state, step.get1(), step.get2());
            if (!outcome.isMoved()) {
                assertThat(outcome.state()).isEqualTo(state);
            }
            state = outcome.state();
            assertThat(machine.states()).contains(state);
        }
    }

    @Property(tries = 500)
    void theSameQuestionHasTheSameAnswer(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll @IntRange(max = STATES) int state,
            @ForAll("events") char event,
            @ForAll @IntRange(max = 7) int context) {
        Outcome<Integer, Character> answer = machine.move(state, event, context);

        assertThat(machine.move(state, event, context)).isEqualTo(answer);
        assertThat(machine.toBuilder().build().move(state, event, context)).isEqualTo(answer);
    }

    @Property(tries = 500)
    void theAnswerIsTheFirstMoveWhoseGuardsHold(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll @IntRange(max = STATES) int state,
            @ForAll("events") char event,
            @ForAll @IntRange(max = 7) int context) {
        Integer expected = machine.transitions().stream()
                .filter(move -> move.from() == state && move.event() == event)
                .filter(move -> move.guards().stream().allMatch(guard -> guard.holds(context)))
                .findFirst()
                .map(Transition::to)
                .orElse(null);

        Outcome<Integer, Character> answer = machine.move(state, event, context);

        assertThat(answer.isMoved() ? answer.state() : null).isEqualTo(expected);
    }

    @Property(tries = 500)
    void aRefusalListsExactlyWhatIsAllowed(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll @IntRange(max = STATES) int state,
            @ForAll("events") char event,
            @ForAll @IntRange(max = 7) int context) {
        if (machine.move(state, event, context) instanceof Refused<Integer, Character> refused) {
            assertThat(refused.reasons()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(refused.allowed()).doesNotHaveDuplicates().doesNotContain(event);
            for (char other : List.of('a', 'b', 'c', 'd', 'z')) {
                assertThat(refused.allowed().contains(other))
                        .isEqualTo(machine.move(state, other, context).isMoved());
            }
        }
    }

    @Property(tries = 300)
    void aPlantedUnreachableStateIsFound(@ForAll("machines") StateMachine<Integer, Character, Integer> machine) {
        StateMachine<Integer, Character, Integer> faulty =
                machine.toBuilder().move(99, 'a', machine.initial()).build();

        assertThat(found(faulty, MachineCheck.UNREACHABLE.id())).contains(99);
    }

    @Property(tries = 300)
    void aPlantedDeadEndIsFound(@ForAll("machines") StateMachine<Integer, Character, Integer> machine) {
        StateMachine<Integer, Character, Integer> faulty =
                machine.toBuilder().move(machine.initial(), 'z', 99).build();

        assertThat(found(faulty, MachineCheck.DEAD_END.id())).contains(99);
        assertThat(found(faulty.toBuilder().finals(99).build(), MachineCheck.DEAD_END.id()))
                .doesNotContain(99);
    }

    @Property(tries = 300)
    void aPlantedAmbiguityIsFound(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll @IntRange(max = STATES) int to) {
        StateMachine<Integer, Character, Integer> clear = machine.toBuilder()
                .move(machine.initial(), 'z', 0, bit(0))
                .move(machine.initial(), 'z', to, bit(0).negated(Localized.of("否", "not")))
                .build();
        StateMachine<Integer, Character, Integer> faulty = machine.toBuilder()
                .move(machine.initial(), 'z', 0, bit(0))
                .move(machine.initial(), 'z', to, bit(1))
                .build();

        assertThat(ambiguous(clear, 'z')).isZero();
        assertThat(ambiguous(faulty, 'z')).isOne();
    }

    @Property(tries = 300)
    void aPlantedMoveOutOfAFinalStateIsFound(@ForAll("machines") StateMachine<Integer, Character, Integer> machine) {
        StateMachine<Integer, Character, Integer> faulty =
                machine.toBuilder().finals(99).move(99, 'a', 0).build();

        assertThat(found(faulty, MachineCheck.FINAL_WITH_MOVES.id())).contains(99);
    }

    @Property(tries = 300)
    void whatIsFoundUnreachableIsNeverReached(
            @ForAll("machines") StateMachine<Integer, Character, Integer> machine,
            @ForAll("sequences") List<Tuple2<Character, Integer>> sequence) {
        List<Object> unreachable = found(machine, MachineCheck.UNREACHABLE.id());
        Integer state = machine.initial();
        for (Tuple2<Character, Integer> step : sequence) {
            state = machine.move(state, step.get1(), step.get2()).state();
            assertThat(unreachable).doesNotContain(state);
        }
    }

    @Provide
    Arbitrary<StateMachine<Integer, Character, Integer>> machines() {
        Arbitrary<Integer> states = Arbitraries.integers().between(0, STATES - 1);
        Arbitrary<List<Guard<? super Integer>>> guards = Arbitraries.integers()
                .between(0, 2)
                .<Guard<? super Integer>>map(StateMachineProperties::bit)
                .set()
                .ofMaxSize(2)
                .map(List::copyOf);
        return Combinators.combine(states, events(), states, guards)
                .as((from, event, to, conditions) ->
                        new Transition<Integer, Character, Integer>(from, event, to, conditions))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(StateMachineProperties::machine);
    }

    @Provide
    Arbitrary<Character> events() {
        return Arbitraries.of('a', 'b', 'c', 'd');
    }

    @Provide
    Arbitrary<List<Tuple2<Character, Integer>>> sequences() {
        Arbitrary<Integer> contexts = Arbitraries.integers().between(0, 7);
        return Combinators.combine(events(), contexts).as(Tuple::of).list().ofMaxSize(30);
    }

    private static StateMachine<Integer, Character, Integer> machine(
            List<Transition<Integer, Character, Integer>> moves) {
        StateMachineBuilder<Integer, Character, Integer> builder = StateMachine.builder(Localized.of("任意", "any"));
        moves.forEach(builder::move);
        return builder.initial(moves.get(0).from()).build();
    }

    private static Guard<Integer> bit(int number) {
        return GUARDS.get(number);
    }

    private static final List<Guard<Integer>> GUARDS = List.of(guard(0), guard(1), guard(2));

    private static Guard<Integer> guard(int number) {
        return Guard.of("bit-" + number, "位" + number, "bit " + number, open -> (open >> number & 1) == 1);
    }

    private static List<Object> found(StateMachine<Integer, Character, Integer> machine, String code) {
        return machine.check().stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(finding -> finding.figures().get("state"))
                .toList();
    }

    private static long ambiguous(StateMachine<Integer, Character, Integer> machine, char event) {
        return machine.check().stream()
                .filter(finding -> finding.code().equals(MachineCheck.AMBIGUOUS))
                .map(Finding::figures)
                .filter(figures -> figures.get("event").equals(event))
                .count();
    }
}
