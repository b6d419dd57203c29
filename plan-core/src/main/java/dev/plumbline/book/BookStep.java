package dev.plumbline.book;

import dev.plumbline.adjustment.Notice;
import dev.plumbline.approval.BodyVote;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.change.MergeConflict;
import dev.plumbline.plan.letter.ResponsibilityLetter;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.workflow.Outcome;
import dev.plumbline.workflow.Refused;
import java.util.List;
import java.util.Optional;

/**
 * What became of a step with a plan or a request (WF-3). Immutable and thread-safe.
 *
 * @param outcome moved, or refused with the reasons and what is allowed
 * @param book the book afterwards; unchanged if the step was refused
 * @param missing the parts that a plan lacks, where it had to have them (PLAN-3)
 * @param conflicts why a request could not be published and went back, or not be submitted, attribute by attribute
 * @param published the new version, if one was published
 * @param letters the responsibility letters to be signed anew (PLAN-6)
 * @param notices whom to tell, and why
 * @param vote how the vote of a body stands after a decision or a try at one: whose vote is missing (WF-4b)
 */
public record BookStep(
        Outcome<?, ?> outcome,
        PlanBook book,
        List<PlanPart> missing,
        List<MergeConflict> conflicts,
        Optional<PlanVersion> published,
        List<ResponsibilityLetter> letters,
        List<Notice> notices,
        Optional<BodyVote> vote) {

    public BookStep {
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
        letters = List.copyOf(letters);
        notices = List.copyOf(notices);
    }

    static BookStep moved(Outcome<?, ?> outcome, PlanBook book) {
        return refused(outcome, book, List.of());
    }

    static BookStep refused(Outcome<?, ?> outcome, PlanBook book, List<PlanPart> missing) {
        return new BookStep(
                outcome, book, missing, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    BookStep conflicting(List<MergeConflict> found) {
        return new BookStep(outcome, book, missing, found, published, letters, notices, vote);
    }

    BookStep voted(Optional<BodyVote> stands) {
        return new BookStep(outcome, book, missing, conflicts, published, letters, notices, stands);
    }

    BookStep in(PlanBook other) {
        return new BookStep(outcome, other, missing, conflicts, published, letters, notices, vote);
    }

    BookStep publishing(Optional<PlanVersion> version, List<ResponsibilityLetter> reissued, List<Notice> told) {
        return new BookStep(outcome, book, missing, conflicts, version, reissued, told, vote);
    }

    /** Whether the step was taken. */
    public boolean isMoved() {
        return outcome.isMoved();
    }

    /** The refusal, if it was not. */
    public Optional<Refused<?, ?>> refusal() {
        return outcome instanceof Refused<?, ?> refused ? Optional.of(refused) : Optional.empty();
    }

    /**
     * The book afterwards.
     *
     * @throws dev.plumbline.workflow.TransitionRefusedException if the step was refused
     */
    public PlanBook orThrow() {
        outcome.orThrow();
        return book;
    }
}
