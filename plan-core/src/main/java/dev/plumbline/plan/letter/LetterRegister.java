package dev.plumbline.plan.letter;

import dev.plumbline.approval.Standing;
import dev.plumbline.fact.Entry;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.lifecycle.PlanHistory;
import dev.plumbline.plan.lifecycle.PlanVersion;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which letters of a plan are signed, unsigned or outdated (责任书台账, PLAN-6).
 *
 * <p>A signature counts for the content it was given on, once the version it names is published, by one who acts for that
 * side on that day and when it is recorded; nobody signs for both
 * sides, whether as a person, by position or as a substitute, and no unit signs: a person does. A letter whose owner has no
 * superior stays unsigned until the organisation names one. Immutable and thread-safe.
 *
 * @param history the plan's versions
 * @param organisation who there is, and who stands in for whom
 * @param signatures what was signed, as recorded
 * @param zone the zone in which days are meant
 */
public record LetterRegister(
        PlanHistory history, Organisation organisation, List<Entry<LetterSigned>> signatures, ZoneId zone) {

    public LetterRegister {
        signatures = List.copyOf(signatures);
    }

    /** A letter and the sides on which it is signed. */
    public record Signed(ResponsibilityLetter letter, List<LetterSide> sides) {

        /** The sides on which it is not; a letter is complete with two signatures only. */
        public List<LetterSide> missing() {
            return Stream.of(LetterSide.values())
                    .filter(side -> !sides.contains(side))
                    .toList();
        }

        /** What has to be set up before it can be signed: the organisation names no superior of its owner. */
        public Optional<Localized> setUp() {
            String owner = letter.owner().label();
            return letter.superior().isPresent()
                    ? Optional.empty()
                    : Optional.of(Localized.of(
                            "组织架构中没有“" + owner + "”的上级：请登记其所在部门、部门负责人或上级部门",
                            "the organisation names no superior of [" + owner
                                    + "]: enter the unit, its head or the unit above"));
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
                .map(version -> ResponsibilityLetters.of(version, organisation))
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
            for (ResponsibilityLetter letter : ResponsibilityLetters.of(version, organisation)) {
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

    /** The signatures that count for no letter of any version: of another content, or by nobody who may sign. */
    public List<Entry<LetterSigned>> idle() {
        Set<Entry<LetterSigned>> left = new LinkedHashSet<>(signatures);
        left.removeIf(entry -> !entry.fact().plan().equals(history.plan()));
        for (PlanVersion version : left.isEmpty() ? List.<PlanVersion>of() : history.versions()) {
            for (ResponsibilityLetter letter : ResponsibilityLetters.of(version, organisation)) {
                left.removeIf(entry -> isOf(entry.fact(), letter) && maySign(entry, letter));
            }
        }
        return List.copyOf(left);
    }

    private static boolean isOf(LetterSigned signed, ResponsibilityLetter letter) {
        return signed.plan().equals(letter.plan())
                && signed.owner().equals(letter.owner())
                && signed.content().equals(letter.content());
    }

    /** Both, where two different people signed for them; else the one that somebody signed for, the owner's first. */
    private List<LetterSide> sides(ResponsibilityLetter letter) {
        List<PersonId> owners = signers(letter, LetterSide.OWNER);
        List<PersonId> superiors = signers(letter, LetterSide.SUPERIOR);
        boolean isBoth = owners.stream().anyMatch(owner -> superiors.stream().anyMatch(other -> !owner.equals(other)));
        if (isBoth) {
            return List.of(LetterSide.OWNER, LetterSide.SUPERIOR);
        }
        if (!owners.isEmpty()) {
            return List.of(LetterSide.OWNER);
        }
        return superiors.isEmpty() ? List.of() : List.of(LetterSide.SUPERIOR);
    }

    /** The people who signed just this content for a side, and might. */
    private List<PersonId> signers(ResponsibilityLetter letter, LetterSide side) {
        return signatures.stream()
                .filter(entry -> entry.fact().side() == side)
                .filter(entry -> isOf(entry.fact(), letter))
                .filter(entry -> maySign(entry, letter))
                .flatMap(entry -> standing(entry).person(entry.stamp().by()).stream())
                .distinct()
                .toList();
    }

    private Standing standing(Entry<LetterSigned> entry) {
        return new Standing(organisation, entry.fact().when().date(zone));
    }

    /** Signed once its version was there, and recorded no sooner than it was signed. */
    private boolean isDated(Entry<LetterSigned> entry) {
        LocalDate signed = entry.fact().when().date(zone);
        LocalDate recorded = LocalDate.ofInstant(entry.stamp().recordedAt(), zone);
        return !signed.isAfter(recorded)
                && history.version(entry.fact().version())
                        .map(version -> LocalDate.ofInstant(version.published().recordedAt(), zone))
                        .filter(published -> !published.isAfter(signed))
                        .isPresent();
    }

    /** Who signs may do so on that day and still when it is recorded: nobody signs for somebody who is back. */
    private boolean maySign(Entry<LetterSigned> entry, ResponsibilityLetter letter) {
        Standing recorded =
                new Standing(organisation, LocalDate.ofInstant(entry.stamp().recordedAt(), zone));
        Optional<PartyId> side =
                entry.fact().side() == LetterSide.OWNER ? Optional.of(letter.owner()) : letter.superior();
        return isDated(entry)
                && side.filter(party -> standing(entry).actsFor(entry.stamp().by(), party)
                                && recorded.actsFor(entry.stamp().by(), party))
                        .isPresent();
    }
}
