package dev.plumbline.attack;

import dev.plumbline.adjustment.AdjustmentDraft;
import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.adjustment.AdjustmentRequest;
import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.CanonicalPlan;
import dev.plumbline.plan.change.PlanMerge;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be done with a request, told anew from the words of WF-2, WF-3, WF-4 and WF-4b. */
final class RequestOracle extends Oracle {

    private static final List<PartyId> DECIDERS = List.of(Firm.DIRECTOR, Firm.GENERAL_MANAGER);

    RequestOracle(People people) {
        super(people);
    }

    Verdict mayTake(PlanBook book, AdjustmentId id, Taken taken) {
        AdjustmentRequest request = book.adjustment(id).orElseThrow();
        AuditTrail trail = request.trail();
        String state = state(trail, "drafted");
        boolean isWriter = people.mayActForOneOf(taken.by(), writers(request), taken.day());
        boolean isOpenPlan = isOpen(book, request);
        if (!isHonest(taken)) {
            return Verdict.NO;
        }
        return switch (taken.action()) {
            case "edit" -> Verdict.of(isWriter && List.of("drafted", "returned").contains(state));
            case "submit" ->
                Verdict.of(isWriter
                        && List.of("drafted", "returned").contains(state)
                        && isOpenPlan
                        && isComplete(book, request.draft())
                        && isSound(book, request.draft()));
            case "withdraw" ->
                Verdict.of(isWriter
                        && List.of("drafted", "submitted", "under-review", "returned")
                                .contains(state));
            case "take-up" -> Verdict.of(state.equals("submitted") && isOperations(taken));
            case "review", "return", "approve", "reject" -> mayJudge(book, request, taken, state);
            case "take-back" -> Verdict.of(state.equals("approved") && isTheirs(request, taken));
            case "publish" ->
                Verdict.of(state.equals("approved")
                                && isOperations(taken)
                                && isOpenPlan
                                && isApproved(trail, request.content()))
                        .and(isStillWithin(book, request, taken.day()));
            case "examine" ->
                Verdict.of(isOperations(taken)
                        && taken.isReasoned()
                        && !List.of("rejected", "withdrawn", "published").contains(state));
            default -> Verdict.NO;
        };
    }

    private static Set<PartyId> writers(AdjustmentRequest request) {
        Set<PartyId> writers = writers(request.trail());
        writers.add(request.draft().requested().by());
        return writers;
    }

    private Verdict mayJudge(PlanBook book, AdjustmentRequest request, Taken taken, String state) {
        if (!state.equals("under-review") || people.isOwn(taken.by(), writers(request), taken.day())) {
            return Verdict.NO;
        }
        boolean isDecider = people.mayActForOneOf(taken.by(), DECIDERS, taken.day());
        return switch (taken.action()) {
            case "review" -> Verdict.of(isSeat(taken));
            case "return" -> Verdict.of((isDecider || isOperations(taken)) && taken.isReasoned());
            case "reject" -> Verdict.of(isDecider && taken.isReasoned()).and(isWithinAuthority(book, request, taken));
            default ->
                Verdict.of(isDecider
                                && isComplete(book, request.draft())
                                && isReviewed(
                                        request.trail(),
                                        request.content(),
                                        List.of(Firm.FINANCE, Firm.PERSONNEL),
                                        ReviewAspect.ofAdjustments()))
                        .and(isWithinAuthority(book, request, taken));
        };
    }

    private boolean isSeat(Taken taken) {
        PartyId seat = taken.opinion().map(Opinion::seat).orElseThrow();
        return List.of(Firm.FINANCE, Firm.PERSONNEL).contains(seat) && people.mayActFor(taken.by(), seat, taken.day());
    }

    /** Whoever approved may take it back, and whose authority it was, of a body's decision each who voted for it; not who approved an earlier round. */
    private boolean isTheirs(AdjustmentRequest request, Taken taken) {
        boolean isOwn = people.isOwn(taken.by(), writers(request), taken.day());
        List<PartyId> approvers = new ArrayList<>();
        for (AuditStep step : request.trail().steps()) {
            if (List.of("submit", "take-back").contains(step.action())) {
                approvers.clear();
            } else if (step.action().equals("approve")) {
                approvers.add(step.by());
                step.onBehalfOf().ifPresent(approvers::add);
                if (!isOwn) {
                    approvers.add(PartyId.parse(step.details().get("authority")));
                }
            }
        }
        return taken.isReasoned()
                && approvers.stream().anyMatch(approver -> people.mayActFor(taken.by(), approver, taken.day()));
    }

    /** Published, not ended, and nobody has put another content in its place. */
    private static boolean isOpen(PlanBook book, AdjustmentRequest request) {
        PlanHistory history = book.history(request.plan());
        return List.of("published", "in-execution").contains(state(history.trail(), "draft"))
                && history.current().map(PlanVersion::plan).equals(book.plan(request.plan()));
    }

    private static boolean isComplete(PlanBook book, AdjustmentDraft draft) {
        Optional<Plan> base = book.history(draft.plan()).version(draft.base()).map(PlanVersion::plan);
        boolean isJustified = draft.trigger() != AdjustmentTrigger.FLAWED_PLAN
                || draft.justification().filter(text -> !text.isBlank()).isPresent();
        return isJustified
                && draft.reason().filter(text -> !text.isBlank()).isPresent()
                && draft.expectedEffect().filter(text -> !text.isBlank()).isPresent()
                && base.flatMap(known -> proposed(draft, known))
                        .filter(made -> !made.equals(base.get()))
                        .isPresent();
    }

    /** No goal stands under one that the request takes away, or that is not there; what was so before is no fault of it. */
    private static boolean isSound(PlanBook book, AdjustmentDraft draft) {
        Plan base =
                book.history(draft.plan()).version(draft.base()).orElseThrow().plan();
        Set<GoalId> known = new HashSet<>();
        book.plans().stream().filter(plan -> !plan.id().equals(draft.plan())).forEach(plan -> known.addAll(ids(plan)));
        Set<GoalId> before = orphans(base, known);
        return proposed(draft, base)
                .filter(made -> before.containsAll(orphans(made, known)))
                .isPresent();
    }

    private static Set<GoalId> ids(Plan plan) {
        return plan.goals().stream().map(Goal::id).collect(Collectors.toSet());
    }

    private static Set<GoalId> orphans(Plan plan, Set<GoalId> elsewhere) {
        Set<GoalId> known = ids(plan);
        known.addAll(elsewhere);
        return plan.goals().stream()
                .filter(goal ->
                        goal.parent().filter(parent -> !known.contains(parent)).isPresent())
                .map(Goal::id)
                .collect(Collectors.toSet());
    }

    private static Optional<Plan> proposed(AdjustmentDraft draft, Plan base) {
        try {
            return Optional.of(draft.proposed(base));
        } catch (IllegalArgumentException | NoSuchElementException unfit) {
            return Optional.empty();
        }
    }

    /** The general manager decides whatever it is, the director what fits his limits, added up for the units that ask. */
    private Verdict isWithinAuthority(PlanBook book, AdjustmentRequest request, Taken taken) {
        return isWithinAuthority(book, request, taken, true);
    }

    Verdict isWithinAuthority(PlanBook book, AdjustmentRequest request, Taken taken, boolean isAddedUp) {
        if (people.mayActFor(taken.by(), Firm.GENERAL_MANAGER, taken.day())) {
            return Verdict.YES;
        }
        boolean isDirector = people.mayActFor(taken.by(), Firm.DIRECTOR, taken.day());
        if (!isDirector || request.draft().trigger() == AdjustmentTrigger.MARKET_CHANGE) {
            return Verdict.NO;
        }
        LocalDate begin = taken.day().minusMonths(3);
        Size size = new Size();
        Set<String> units = units(request);
        boolean isKnown = add(size, book, request, begin);
        for (AdjustmentRequest other : book.adjustments()) {
            boolean counts = isAddedUp
                    && !other.id().equals(request.id())
                    && (isApprovedAfter(other, begin) || isPublishedAfter(other, begin))
                    && units(other).stream().anyMatch(units::contains);
            if (counts) {
                isKnown &= add(size, book, other, begin);
            }
        }
        return isKnown ? size.fitsDirector() : Verdict.NO;
    }

    private static boolean isApprovedAfter(AdjustmentRequest request, LocalDate begin) {
        return state(request.trail(), "drafted").equals("approved")
                && day(request.trail().last("approve").orElseThrow()).isAfter(begin);
    }

    private static boolean isPublishedAfter(AdjustmentRequest request, LocalDate begin) {
        return state(request.trail(), "drafted").equals("published")
                && day(request.trail().last("publish").orElseThrow()).isAfter(begin);
    }

    /** Whether whoever approved it could approve what it comes to now, with what was published since the window began. */
    private Verdict isStillWithin(PlanBook book, AdjustmentRequest request, LocalDate day) {
        Optional<AuditStep> approval = request.trail().last("approve");
        boolean isByDirector = approval.map(step -> step.details().get("authority"))
                .filter(Firm.DIRECTOR.toString()::equals)
                .isPresent();
        Optional<Plan> merged = isByDirector ? merged(book, request) : Optional.empty();
        if (merged.isEmpty()) {
            return Verdict.YES;
        }
        LocalDate begin = day.minusMonths(3);
        PlanHistory history = book.history(request.plan());
        Size size = new Size();
        size.add(history.current().orElseThrow().plan(), merged.get(), start(history, begin));
        Set<String> units = units(request);
        boolean isKnown = true;
        for (AdjustmentRequest other : book.adjustments()) {
            if (!other.id().equals(request.id())
                    && isPublishedAfter(other, begin)
                    && units(other).stream().anyMatch(units::contains)) {
                isKnown &= add(size, book, other, begin);
            }
        }
        return isKnown ? size.fitsDirector() : Verdict.NO;
    }

    private Set<String> units(AdjustmentRequest request) {
        Set<String> units = new HashSet<>();
        writers(request).forEach(writer -> units.add(people.unit(writer)));
        return units;
    }

    /** What it changed when it was published, else what it will. */
    private static boolean add(Size size, PlanBook book, AdjustmentRequest request, LocalDate begin) {
        PlanHistory history = book.history(request.plan());
        Plan start = start(history, begin);
        for (PlanVersion version : history.versions()) {
            if (version.because().filter(request.reference()::equals).isPresent()) {
                Plan before =
                        history.version(version.number() - 1).orElseThrow().plan();
                size.add(before, version.plan(), start);
                return true;
            }
        }
        Optional<Plan> base = history.version(request.draft().base()).map(PlanVersion::plan);
        Optional<Plan> made = base.flatMap(known -> proposed(request.draft(), known));
        made.ifPresent(after -> size.add(base.orElseThrow(), after, start));
        return made.isPresent();
    }

    private static Plan start(PlanHistory history, LocalDate begin) {
        Plan start = history.version(1).orElseThrow().plan();
        for (PlanVersion version : history.versions()) {
            LocalDate published = LocalDate.ofInstant(version.published().recordedAt(), Firm.ZONE);
            start = published.isAfter(begin) ? start : version.plan();
        }
        return start;
    }

    /** The version that a request makes of the one in force, where the two fit (WF-3). */
    static Optional<Plan> merged(PlanBook book, AdjustmentRequest request) {
        PlanHistory history = book.history(request.plan());
        Plan base = history.version(request.draft().base()).orElseThrow().plan();
        PlanMerge merge = PlanMerge.of(
                base,
                request.draft().proposed(base),
                history.current().orElseThrow().plan());
        return merge.isClean() ? Optional.of(merge.merged()) : Optional.empty();
    }

    static boolean isSame(Plan one, Plan other) {
        return CanonicalPlan.digest(one).equals(CanonicalPlan.digest(other));
    }
}
