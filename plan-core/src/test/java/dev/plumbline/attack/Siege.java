package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.Measurement;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.lang.reflect.Executable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * An attack on one book: random people do what is in order and what is not, decide on books they saw earlier, put books in
 * place that were made elsewhere, and call whatever is public. After each of these the laws have to hold, and whoever has
 * the right to a step has to get it.
 */
final class Siege {

    private static final int SEEN = 12;
    private static final int OPEN = 3;

    private final Door door;
    private final Laws laws;
    private final Tries tries;
    private final Calls calls;
    private final List<PlanBook> seen = new ArrayList<>();
    private long moves;
    private Instant now = Firm.START.atStartOfDay(Firm.ZONE).toInstant();

    Siege(Organisation organisation, Function<PlanBook, Door> doors) {
        PlanBook book = Firm.book(organisation);
        this.door = doors.apply(book);
        People people = new People(organisation);
        this.laws = new Laws(people, book);
        this.tries = new Tries(people);
        this.calls = new Calls(organisation, door.handle());
        calls.learn(book);
        calls.learn(new RememberedKeeping(book));
    }

    PlanBook book() {
        return door.book();
    }

    /** One public call with whatever there is; answers whether there was all that it asks for. */
    boolean call(Executable executable, Random random) {
        boolean called = calls.call(executable, random, now, laws::made, door.book());
        laws.stands(door.book());
        return called;
    }

    /** The first plan comes into force by its steps, so that there is something to attack. */
    Siege opened() {
        for (Object[] step : Tries.opening()) {
            now = now.plusSeconds(3600);
            plan(Firm.PLANS.get(0), (PlanAction) step[1], Stamp.of((PartyId) step[0], now));
        }
        calls.learn(book().history(Firm.PLANS.get(0)).trail().entries());
        return this;
    }

    /** One more move of the attackers. */
    void move(long choice) {
        Random random = new Random(choice * 31 + moves++ * 0x9E3779B97F4A7C15L);
        now = now.plusSeconds(random.nextInt(30) == 0 ? 86_400L * random.nextInt(70) : 600L + random.nextInt(20_000));
        int kind = random.nextInt(100);
        if (kind < 70) {
            guidedRequest(random);
        } else if (kind < 78) {
            file(random);
        } else if (kind < 83) {
            guidedPlan(random);
        } else if (kind < 90) {
            decideElsewhere(random);
        } else {
            wild(random);
        }
        remember(random);
    }

    /** One more move of people who only take steps, file requests and record what they measured, now and in order. */
    void orderly(long choice) {
        Random random = new Random(choice * 31 + moves++ * 0x9E3779B97F4A7C15L);
        now = now.plusSeconds(random.nextInt(12) == 0 ? 86_400L * random.nextInt(40) : 600L + random.nextInt(20_000));
        int kind = random.nextInt(100);
        if (kind < 60) {
            guidedRequest(random);
        } else if (kind < 72) {
            file(random);
        } else if (kind < 80) {
            guidedPlan(random);
        } else {
            measure(random);
        }
    }

    Instant now() {
        return now;
    }

    private void measure(Random random) {
        PlanBook book = door.book();
        List<Goal> goals =
                book.plans().stream().flatMap(plan -> plan.goals().stream()).toList();
        Goal goal = goals.get(random.nextInt(goals.size()));
        Unit unit = goal.indicator().targetAmount().orElseThrow().unit();
        LocalDate day = now.atZone(Firm.ZONE).toLocalDate().minusDays(random.nextInt(20));
        Measurement measured = Measurement.of(goal.indicator().id(), day, Quantity.of(1 + random.nextInt(30), unit));
        door.put(book.record(measured, Stamp.of("li", now)));
    }

    private void remember(Random random) {
        if (random.nextInt(3) == 0) {
            seen.add(door.book());
        }
        if (seen.size() > SEEN) {
            seen.remove(random.nextInt(SEEN));
        }
    }

    private void guidedRequest(Random random) {
        PlanBook book = door.book();
        if (book.adjustments().isEmpty()) {
            file(random);
            return;
        }
        AdjustmentRequest request = tries.request(book, random);
        AdjustmentAction action = tries.action(book, request, random);
        PartyId by = tries.person(
                person -> laws.requests().mayTake(book, request.id(), Taken.of(action, Stamp.of(person, now)))
                        == Verdict.YES,
                random);
        request(request, action, Stamp.of(by, now));
    }

    private void request(AdjustmentRequest request, AdjustmentAction action, Stamp stamp) {
        PlanBook before = door.book();
        Verdict verdict = tries.isDated(request.trail(), stamp)
                ? laws.requests().mayTake(before, request.id(), Taken.of(action, stamp))
                : Verdict.NO;
        step(before, verdict, () -> door.take(request.id(), action, stamp), action + " by " + stamp);
    }

    private void guidedPlan(Random random) {
        PlanBook book = door.book();
        PlanId id = Firm.PLANS.get(random.nextInt(Firm.PLANS.size()));
        PlanAction action = tries.action(book, id, random);
        PartyId by = tries.person(
                person -> laws.plans().mayTake(book, id, Taken.of(action, Stamp.of(person, now))) == Verdict.YES,
                random);
        plan(id, action, Stamp.of(by, now));
    }

    private void plan(PlanId id, PlanAction action, Stamp stamp) {
        PlanBook before = door.book();
        Verdict verdict = tries.isDated(before.history(id).trail(), stamp)
                ? laws.plans().mayTake(before, id, Taken.of(action, stamp))
                : Verdict.NO;
        step(before, verdict, () -> door.take(id, action, stamp), action + " by " + stamp);
    }

    private interface Taking {
        BookStep take();
    }

    /** A step is taken just where whoever takes it has the right to. */
    private void step(PlanBook before, Verdict verdict, Taking taking, String what) {
        Optional<BookStep> step = Optional.empty();
        try {
            step = Optional.of(taking.take());
        } catch (IllegalArgumentException unfit) {
            assertThat(verdict)
                    .as("%s was refused: %s", what, unfit.getMessage())
                    .isNotEqualTo(Verdict.YES);
        }
        step.ifPresent(result -> {
            laws.made(before, result.book());
            if (verdict != Verdict.UNKNOWN) {
                assertThat(result.isMoved())
                        .as(
                                "%s: %s",
                                what, result.refusal().map(Object::toString).orElse("moved"))
                        .isEqualTo(verdict == Verdict.YES);
            }
            calls.learn(result);
        });
        laws.stands(door.book());
    }

    private void file(Random random) {
        PlanBook before = door.book();
        if (Tries.open(before).size() >= OPEN) {
            guidedRequest(random);
            return;
        }
        Optional<PlanBook> after = tries.filed(before, now, random);
        after.ifPresent(made -> {
            laws.made(before, made);
            door.put(made);
        });
        laws.stands(door.book());
    }

    /** Somebody decides on a book seen earlier and puts the outcome in place. */
    private void decideElsewhere(Random random) {
        if (seen.isEmpty()) {
            return;
        }
        PlanBook old = seen.get(random.nextInt(seen.size()));
        PlanBook made = tries.steps(old, now, random, laws::made);
        door.put(made);
        laws.stands(door.book());
        calls.learn(made);
    }

    /** Whatever is public is called with whatever there is. */
    private void wild(Random random) {
        PlanBook before = door.book();
        calls.call(random, now, laws::made, before);
        laws.stands(door.book());
    }
}
