package dev.plumbline.plan.letter;

import dev.plumbline.approval.Representation;
import dev.plumbline.fact.Entry;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which letters of a plan are signed, unsigned or outdated (责任书台账, PLAN-6).
 *
 * <p>A signature counts for the content it was given on, by one who acts for that side on that day; nobody signs for both
 * sides. Immutable and thread-safe.
 *
 * @param history the plan's versions
 * @param representation who acts for whom
 * @param signatures what was signed, as recorded
 * @param zone the zone in which days are meant
 */
public record LetterRegister(
        PlanHistory history, Representation representation, List<Entry<LetterSigned>> signatures, ZoneId zone) {

    public LetterRegister {
        signatures = List.copyOf(signatures);
    }

    /** A letter and the sides on which it is signed. */
    public record Signed(ResponsibilityLetter letter, List<LetterSide> sides) {

        /** The sides on which it is not; the letter of one who reports to nobody needs the owner's alone. */
        public List<LetterSide> missing() {
            return Stream.of(LetterSide.values())
                    .filter(side ->
                            side == LetterSide.OWNER || letter.superior().isPresent())
                    .filter(side -> !sides.contains(side))
                    .toList();
        }
    }

    /**
     * A letter that was signed and no longer says what is in force.
     *
     * @param letter what was signed
     * @param replacement what takes its place; empty where the owner has no goal any more
     */
    public record Outdated(ResponsibilityLetter letter, Optional<ResponsibilityLetter> replacement) {}

    /** The letters of the version in force, each with the sides on which it is signed. */
    public List<Signed> letters() {
        return history
                .current()
                .map(version -> ResponsibilityLetters.of(version, representation.organisation()))
                .orElse(List.of())
                .stream()
                .map(letter -> new Signed(letter, sides(letter)))
                .toList();
    }

    /** Those that lack a side. */
    public List<Signed> unsigned() {
        return letters().stream().filter(signed -> !signed.missing().isEmpty()).toList();
    }

    /** Letters of earlier versions that some side signed and that say something else now, the newest of each owner. */
    public List<Outdated> outdated() {
        List<Signed> current = letters();
        List<Outdated> outdated = new ArrayList<>();
        Set<PartyId> told = new HashSet<>();
        for (int at = history.versions().size() - 2; at >= 0; at--) {
            PlanVersion version = history.versions().get(at);
            for (ResponsibilityLetter letter : ResponsibilityLetters.of(version, representation.organisation())) {
                Optional<ResponsibilityLetter> now = current.stream()
                        .map(Signed::letter)
                        .filter(each -> each.owner().equals(letter.owner()))
                        .findFirst();
                boolean same = now.map(ResponsibilityLetter::content)
                        .filter(letter.content()::equals)
                        .isPresent();
                if (!same && !sides(letter).isEmpty() && told.add(letter.owner())) {
                    outdated.add(new Outdated(letter, now));
                }
            }
        }
        return outdated;
    }

    private List<LetterSide> sides(ResponsibilityLetter letter) {
        Optional<Entry<LetterSigned>> owner = signature(letter, LetterSide.OWNER, Optional.empty());
        Optional<Entry<LetterSigned>> superior = signature(
                letter, LetterSide.SUPERIOR, owner.map(entry -> entry.stamp().by()));
        return Stream.of(owner, superior)
                .flatMap(Optional::stream)
                .map(entry -> entry.fact().side())
                .toList();
    }

    private Optional<Entry<LetterSigned>> signature(
            ResponsibilityLetter letter, LetterSide side, Optional<PartyId> other) {
        return signatures.stream()
                .filter(entry -> entry.fact().side() == side)
                .filter(entry -> entry.fact().plan().equals(letter.plan())
                        && entry.fact().owner().equals(letter.owner())
                        && entry.fact().content().equals(letter.content()))
                .filter(entry -> other.filter(entry.stamp().by()::equals).isEmpty())
                .filter(entry -> maySign(entry, letter))
                .findFirst();
    }

    private boolean maySign(Entry<LetterSigned> entry, ResponsibilityLetter letter) {
        LocalDate day = entry.fact().when().date(zone);
        Optional<PartyId> side =
                entry.fact().side() == LetterSide.OWNER ? Optional.of(letter.owner()) : letter.superior();
        return side.filter(party -> representation.standsFor(entry.stamp().by(), party, day))
                .isPresent();
    }
}
