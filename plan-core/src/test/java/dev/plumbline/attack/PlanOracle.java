package dev.plumbline.attack;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.book.PlanBook;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.plan.change.CanonicalPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may be done with an annual plan, told anew from the words of PLAN-4, PLAN-5 and WF-4. */
final class PlanOracle extends Oracle {

    private static final List<PartyId> MEMBERS = List.of(Firm.GENERAL_MANAGER, PersonId.of("wang"), PersonId.of("sun"));

    PlanOracle(People people) {
        super(people);
    }

    Verdict mayTake(PlanBook book, PlanId id, Taken taken) {
        AuditTrail trail = book.history(id).trail();
        if (taken.action().equals("draft")) {
            return Verdict.of(trail.isEmpty() && people.isPerson(taken.by()));
        }
        Digest content = CanonicalPlan.digest(book.plan(id).orElseThrow());
        String state = state(trail, "draft");
        if (!isHonest(taken)) {
            return Verdict.NO;
        }
        if (taken.action().equals("examine")) {
            return Verdict.of(!state.equals("archived") && isOperations(taken) && taken.isReasoned());
        }
        List<AuditStep> steps = trail.steps();
        boolean isAltered =
                !steps.isEmpty() && !steps.get(steps.size() - 1).content().equals(content);
        return isAltered ? Verdict.NO : Verdict.of(mayMove(trail, content, state, taken));
    }

    private boolean mayMove(AuditTrail trail, Digest content, String state, Taken taken) {
        Set<PartyId> writers = writers(trail);
        boolean isWriter = writers.isEmpty() && people.isPerson(taken.by())
                || people.mayActForOneOf(taken.by(), writers, taken.day());
        boolean isOperations = isOperations(taken);
        boolean isMember = people.mayActForOneOf(taken.by(), MEMBERS, taken.day());
        boolean isOwn = people.isOwn(taken.by(), writers, taken.day());
        return switch (taken.action()) {
            case "edit", "submit" -> isWriter && List.of("draft", "returned").contains(state);
            case "recall" -> isWriter && state.equals("submitted");
            case "take-up" -> isOperations && state.equals("submitted");
            case "review" -> state.equals("in-review") && !isOwn && isFinance(taken);
            case "return" ->
                taken.isReasoned()
                        && (isMember || isOperations)
                        && (state.equals("in-review") && !isOwn || state.equals("approved"));
            case "approve" ->
                state.equals("in-review")
                        && isMember
                        && !isOwn
                        && isAble(writers)
                        && isReviewed(trail, content, List.of(Firm.FINANCE), ReviewAspect.ofPlans());
            case "file" -> isOperations && state.equals("approved") && isApproved(trail, content);
            case "publish" -> isOperations && state.equals("approved") && isApproved(trail, content);
            case "issue", "brief", "start" -> isOperations && state.equals("published");
            case "archive" -> isOperations && state.equals("closed");
            // nobody files an evaluation in this company
            default -> false;
        };
    }

    /** Whether more than half of the members may vote: those who wrote it may not. */
    private boolean isAble(Set<PartyId> writers) {
        Set<String> barred = new HashSet<>();
        writers.stream().filter(people::isPerson).forEach(writer -> barred.addAll(people.of(writer)));
        long free = MEMBERS.stream()
                .filter(member -> !barred.containsAll(people.of(member)))
                .count();
        return free > MEMBERS.size() / 2;
    }

    private boolean isFinance(Taken taken) {
        return taken.opinion().map(Opinion::seat).filter(Firm.FINANCE::equals).isPresent()
                && people.mayActFor(taken.by(), Firm.FINANCE, taken.day());
    }

    /** Whether an approval is the one that decides: more than half of the members are for it now. */
    boolean decides(PlanBook before, PlanId id, Taken taken) {
        Digest content = CanonicalPlan.digest(before.plan(id).orElseThrow());
        return isVoted(before.history(id).trail(), content, taken, MEMBERS);
    }
}
