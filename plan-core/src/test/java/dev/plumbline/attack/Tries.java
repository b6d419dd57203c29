package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentAction;
import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentEvent;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.BookStep;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.lifecycle.PlanAction;
import dev.plumbline.plan.lifecycle.PlanEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What attackers try: steps that fit and such that do not, by those who may and those who may not. */
final class Tries {

    private static final Map<String, List<AdjustmentEvent>> LIKELY = Map.of(
            "drafted",
                    List.of(
                            AdjustmentEvent.SUBMIT,
                            AdjustmentEvent.SUBMIT,
                            AdjustmentEvent.SUBMIT,
                            AdjustmentEvent.EDIT),
            "submitted", List.of(AdjustmentEvent.TAKE_UP),
            "under-review",
                    List.of(
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.REVIEW,
                            AdjustmentEvent.APPROVE,
                            AdjustmentEvent.APPROVE,
                            AdjustmentEvent.APPROVE,
                            AdjustmentEvent.APPROVE,
                            AdjustmentEvent.RETURN),
            "returned", List.of(AdjustmentEvent.EDIT, AdjustmentEvent.SUBMIT, AdjustmentEvent.SUBMIT),
            "approved",
                    List.of(
                            AdjustmentEvent.PUBLISH,
                            AdjustmentEvent.PUBLISH,
                            AdjustmentEvent.PUBLISH,
                            AdjustmentEvent.PUBLISH,
                            AdjustmentEvent.TAKE_BACK));

    private static final Map<String, List<PlanEvent>> LIKELY_OF_PLANS = Map.of(
            "draft", List.of(PlanEvent.SUBMIT, PlanEvent.EDIT),
            "submitted", List.of(PlanEvent.TAKE_UP),
            "in-review", List.of(PlanEvent.REVIEW, PlanEvent.REVIEW, PlanEvent.APPROVE, PlanEvent.APPROVE),
            "approved", List.of(PlanEvent.PUBLISH),
            "returned", List.of(PlanEvent.SUBMIT, PlanEvent.EDIT),
            "published", List.of(PlanEvent.START));

    private final People people;

    Tries(People people) {
        this.people = people;
    }

    /** How the first plan comes into force; by people who are never away for each other alone. */
    static List<Object[]> opening() {
        return List.of(
                new Object[] {PersonId.of("dai"), PlanAction.of(PlanEvent.SUBMIT)},
                new Object[] {PersonId.of("qian"), PlanAction.of(PlanEvent.TAKE_UP)},
                new Object[] {
                    PersonId.of("wang"), PlanAction.review(Opinion.favourable(Firm.FINANCE, ReviewAspect.ofPlans()))
                },
                new Object[] {PersonId.of("wang"), PlanAction.of(PlanEvent.APPROVE)},
                new Object[] {PersonId.of("chen"), PlanAction.of(PlanEvent.APPROVE)},
                new Object[] {PersonId.of("sun"), PlanAction.of(PlanEvent.APPROVE)},
                new Object[] {PersonId.of("qian"), PlanAction.of(PlanEvent.PUBLISH)});
    }

    boolean isDated(AuditTrail trail, Stamp stamp) {
        return trail.steps().stream().noneMatch(step -> step.at().isAfter(stamp.recordedAt()));
    }

    PartyId person(Predicate<PartyId> mayDo, Random random) {
        List<String> names = new ArrayList<>(Firm.NAMES);
        Collections.shuffle(names, random);
        // the director decides often, whether it is within his limits or not
        PartyId first = PersonId.of(random.nextBoolean() ? "sun" : names.get(0));
        return random.nextInt(4) == 0
                ? first
                : names.stream()
                        .map(PersonId::of)
                        .map(PartyId.class::cast)
                        .filter(mayDo)
                        .findFirst()
                        .orElse(first);
    }

    /** The requests with which something can still be done. */
    static List<AdjustmentRequest> open(PlanBook book) {
        return book.adjustments().stream()
                .filter(request -> LIKELY.containsKey(request.state().id()))
                .toList();
    }

    AdjustmentRequest request(PlanBook book, Random random) {
        List<AdjustmentRequest> open = open(book);
        List<AdjustmentRequest> from = open.isEmpty() || random.nextInt(12) == 0 ? book.adjustments() : open;
        return from.get(random.nextInt(from.size()));
    }

    AdjustmentAction action(PlanBook book, AdjustmentRequest request, Random random) {
        List<AdjustmentEvent> likely = LIKELY.getOrDefault(request.state().id(), List.of(AdjustmentEvent.values()));
        List<AdjustmentEvent> from = random.nextInt(12) == 0 ? List.of(AdjustmentEvent.values()) : likely;
        AdjustmentEvent event = from.get(random.nextInt(from.size()));
        AdjustmentAction action = switch (event) {
            case EDIT -> AdjustmentAction.edit(edited(book, request, random));
            case REVIEW -> AdjustmentAction.review(opinion(ReviewAspect.ofAdjustments(), random));
            default -> AdjustmentAction.of(event);
        };
        return dressed(action, random);
    }

    private AdjustmentAction dressed(AdjustmentAction action, Random random) {
        AdjustmentAction reasoned = random.nextInt(5) == 0 ? action : action.because("理由");
        return random.nextInt(8) == 0 ? reasoned.onBehalfOf(anybody(random)) : reasoned;
    }

    private static PartyId anybody(Random random) {
        return PersonId.of(Firm.NAMES.get(random.nextInt(Firm.NAMES.size())));
    }

    private static Opinion opinion(List<ReviewAspect> aspects, Random random) {
        List<OrgUnitId> seats = List.of(Firm.FINANCE, Firm.PERSONNEL, Firm.SALES);
        OrgUnitId seat = seats.get(random.nextInt(10) == 0 ? 2 : random.nextInt(2));
        return random.nextInt(9) == 0
                ? Opinion.objecting(seat, aspects, "不同意")
                : Opinion.favourable(seat, random.nextInt(12) == 0 ? aspects.subList(0, 1) : aspects);
    }

    private AdjustmentDraft edited(PlanBook book, AdjustmentRequest request, Random random) {
        int versions = book.history(request.plan()).currentNumber();
        return request.draft().toBuilder()
                .base(random.nextInt(4) == 0 ? request.draft().base() : versions)
                .changes(Deeds.changes(book, request.plan(), versions, random))
                .build();
    }

    PlanAction action(PlanBook book, PlanId id, Random random) {
        List<PlanEvent> likely =
                LIKELY_OF_PLANS.getOrDefault(book.history(id).state().id(), List.of(PlanEvent.values()));
        List<PlanEvent> from = random.nextInt(6) == 0 ? List.of(PlanEvent.values()) : likely;
        PlanEvent event = from.get(random.nextInt(from.size()));
        PlanAction action = switch (event) {
            case EDIT -> PlanAction.edit(Deeds.edited(book.plan(id).orElseThrow(), random));
            case REVIEW -> PlanAction.review(opinion(ReviewAspect.ofPlans(), random));
            default -> PlanAction.of(event);
        };
        PlanAction reasoned = random.nextInt(5) == 0 ? action : action.because("理由");
        return random.nextInt(8) == 0 ? reasoned.onBehalfOf(anybody(random)) : reasoned;
    }

    /** A book with a new draft, by whoever; the id is taken now and then, and the version an old one. */
    Optional<PlanBook> filed(PlanBook book, Instant now, Random random) {
        PlanId plan = Firm.PLANS.get(random.nextInt(6) == 0 ? 1 : 0);
        int versions = book.history(plan).currentNumber();
        int base = versions == 0 ? 0 : 1 + random.nextInt(versions);
        AdjustmentTrigger[] triggers = AdjustmentTrigger.values();
        String author =
                List.of("li", "hu", "sun", "li", "hu", "dai", "chen", "wu").get(random.nextInt(8));
        AdjustmentDraft draft = AdjustmentDraft.builder()
                .id(AdjustmentId.of("A" + random.nextInt(60)))
                .plan(plan)
                .base(random.nextInt(2) == 0 ? base : versions)
                .requested(Stamp.of(author, now))
                .trigger(random.nextInt(5) > 0 ? AdjustmentTrigger.RESOURCE_CHANGE : triggers[random.nextInt(6)])
                .reason("竞品降价")
                .expectedEffect("达成率回到 100 %")
                .changes(Deeds.changes(book, plan, base, random))
                .build();
        try {
            return Optional.of(
                    random.nextInt(4) == 0 ? book.file(draft, Stamp.of(anybody(random), now)) : book.file(draft));
        } catch (IllegalArgumentException taken) {
            return Optional.empty();
        }
    }

    /** Some steps with a book that was seen earlier, by whoever may. */
    PlanBook steps(PlanBook old, Instant now, Random random, BiConsumer<PlanBook, PlanBook> made) {
        PlanBook book = old;
        RequestOracle oracle = new RequestOracle(people);
        for (int i = 1 + random.nextInt(2); i > 0 && !book.adjustments().isEmpty(); i--) {
            PlanBook before = book;
            AdjustmentRequest request = request(before, random);
            AdjustmentAction action = action(before, request, random);
            PartyId by = person(
                    person -> oracle.mayTake(before, request.id(), Taken.of(action, Stamp.of(person, now)))
                            == Verdict.YES,
                    random);
            try {
                BookStep step = before.take(request.id(), action, Stamp.of(by, now));
                made.accept(before, step.book());
                book = step.book();
            } catch (IllegalArgumentException unfit) {
                book = before;
            }
        }
        return random.nextInt(6) == 0 ? swapped(book, random) : book;
    }

    /** Another content is put in the place of a plan, as far as that can be done. */
    private static PlanBook swapped(PlanBook book, Random random) {
        Plan plan = book.plan(Firm.PLANS.get(random.nextInt(2))).orElseThrow();
        Plan other = Deeds.edited(plan, random);
        try {
            return random.nextBoolean() ? book.supposing(other) : book.with(other);
        } catch (IllegalArgumentException inProcess) {
            return book;
        }
    }
}
