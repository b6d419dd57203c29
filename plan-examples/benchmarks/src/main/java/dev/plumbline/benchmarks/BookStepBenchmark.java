package dev.plumbline.benchmarks;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentCase;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentProcess;
import dev.plumbline.adjustment.AdjustmentState;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.AdjustmentWorkflow;
import dev.plumbline.approval.Attempt;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.book.Procedures;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.PlanParts;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.Period;
import dev.plumbline.workflow.Event;
import dev.plumbline.workflow.Guard;
import dev.plumbline.workflow.Transition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a step with a request costs through the book, accepted and refused, against a walk over the same table written by
 * hand that asks the same guards about the same request and puts the same step on record (WF-4, WF-5): wanted is at most 1.5
 * times the walk where it is accepted, 3 times where it is refused. What the walk allocates are the digests that its guards
 * compare; the book adds the new book or the refusal.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BookStepBenchmark {

    private static final AdjustmentId ID = AdjustmentId.of("A");
    private static final PlanId PLAN = PlanId.of("2024");

    private record Row(dev.plumbline.workflow.State<AdjustmentState> to, Guard<Attempt>[] guards) {}

    /** How many other requests the book holds. */
    @Param({"10", "1000"})
    public int others;

    private final Row[][][] rows = rows();
    private PlanBook book;
    private AdjustmentProcess process;
    private AdjustmentCase request;
    private final AdjustmentAction takingUp = AdjustmentAction.of(AdjustmentEvent.TAKE_UP);
    private final Stamp qian = at("qian", 200);
    private final Stamp stranger = at("hu", 200);

    private static Stamp at(String person, int hour) {
        return Stamp.of(person, Instant.parse("2024-01-02T00:00:00Z").plusSeconds(hour * 3600L));
    }

    @Setup
    public void prepare() {
        book = inForce();
        for (int other = 0; other < others; other++) {
            book = book.file(draft("B" + other));
        }
        book = book.file(draft(ID.value()))
                .take(ID, AdjustmentAction.of(AdjustmentEvent.SUBMIT), at("li", 100))
                .orThrow();
        process = Procedures.standard().process(book);
        request = book.caseOf(ID);
        if (!book.take(ID, takingUp, qian).isMoved()
                || book.take(ID, takingUp, stranger).isMoved()) {
            throw new IllegalStateException("The one step is to be taken, the other to be refused.");
        }
    }

    private static PlanBook inForce() {
        OrgUnitId operations = OrgUnitId.of("运营管理部");
        Organisation organisation = Organisation.builder()
                .addUnit(OrgUnit.of(operations))
                .addPeople(Person.of("qian", operations), Person.of("hu", OrgUnitId.of("销售部")))
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(operations))
                .build();
        PlanBook book = PlanBook.builder()
                .addPlan(plan())
                .organisation(organisation)
                .policy(PlanPolicy.builder()
                        .approval(ApprovalPolicy.builder()
                                .annual(PlanRoute.annual(PersonId.of("chen")).requiring(PlanParts.none()))
                                .required(Set.of())
                                .build())
                        .build())
                .build();
        return book.take(PLAN, PlanAction.of(PlanEvent.SUBMIT), at("li", 1))
                .orThrow()
                .take(PLAN, PlanAction.of(PlanEvent.TAKE_UP), at("qian", 2))
                .orThrow()
                .take(PLAN, PlanAction.of(PlanEvent.APPROVE), at("chen", 3))
                .orThrow()
                .take(PLAN, PlanAction.of(PlanEvent.PUBLISH), at("qian", 4))
                .orThrow();
    }

    private static Plan plan() {
        Plan.Builder plan = Plan.builder().id(PLAN).period(Period.year(2024));
        for (int goal = 0; goal < 20; goal++) {
            plan.addGoal(Goal.builder()
                    .id(GoalId.of("g" + goal))
                    .name("目标" + goal)
                    .indicator(Indicator.atLeast("100万元"))
                    .build());
        }
        return plan.build();
    }

    private static AdjustmentDraft draft(String id) {
        return AdjustmentDraft.builder()
                .id(AdjustmentId.of(id))
                .plan(PLAN)
                .base(1)
                .requested(at("li", 10))
                .trigger(AdjustmentTrigger.RESOURCE_CHANGE)
                .reason("骨干离职")
                .expectedEffect("目标可达")
                .addChange(Change.target(IndicatorId.of("g1"), Quantity.parse("90万元")))
                .build();
    }

    /** The table walked by hand, and the step put on record. */
    @Benchmark
    public Object acceptedByHand() {
        dev.plumbline.workflow.State<AdjustmentState> entered = walk(qian);
        AuditTrail trail = request.request().trail();
        return trail.append(AuditStep.builder()
                .subject(request.request().reference())
                .action(takingUp.event().id())
                .by(qian.by())
                .at(qian.recordedAt())
                .content(request.request().content())
                .details(Map.of("state", entered.id()))
                .build());
    }

    /** The same step with the book. */
    @Benchmark
    public Object accepted() {
        return book.take(ID, takingUp, qian);
    }

    /** The table walked by hand in vain. */
    @Benchmark
    public Object refusedByHand() {
        return walk(stranger);
    }

    /** The same with the book; the reasons are told when somebody asks. */
    @Benchmark
    public Object refused() {
        return book.take(ID, takingUp, stranger);
    }

    private dev.plumbline.workflow.State<AdjustmentState> walk(Stamp by) {
        Attempt attempt = process.attempt(request, takingUp, by);
        int state = request.request().state().ordinal();
        for (Row row : rows[state][AdjustmentEvent.TAKE_UP.ordinal()]) {
            if (isOpen(row, attempt)) {
                return row.to();
            }
        }
        return null;
    }

    private static boolean isOpen(Row row, Attempt attempt) {
        for (Guard<Attempt> guard : row.guards()) {
            if (!guard.holds(attempt)) {
                return false;
            }
        }
        return true;
    }

    private static Row[][][] rows() {
        Row[][][] table = new Row[AdjustmentState.values().length][AdjustmentEvent.values().length][];
        for (AdjustmentState state : AdjustmentState.values()) {
            for (AdjustmentEvent event : AdjustmentEvent.values()) {
                table[state.ordinal()][event.ordinal()] =
                        AdjustmentWorkflow.standard().transitionsFrom(state, event).stream()
                                .map(BookStepBenchmark::row)
                                .toArray(Row[]::new);
            }
        }
        return table;
    }

    @SuppressWarnings("unchecked")
    private static Row row(
            Transition<dev.plumbline.workflow.State<AdjustmentState>, Event<AdjustmentEvent>, Attempt> move) {
        return new Row(move.to(), move.guards().toArray(Guard[]::new));
    }

    /** Runs all in one go with the allocation profiler and prints the cost ratios. */
    public static void main(String[] args) throws RunnerException {
        CostRatio.run(new OptionsBuilder()
                        .include(BookStepBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .print("acceptedByHand", "accepted")
                .print("refusedByHand", "refused");
    }
}
