package dev.plumbline.approval.step;

import dev.plumbline.approval.Attempt;
import dev.plumbline.approval.Role;
import dev.plumbline.approval.Standing;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.text.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * As what somebody takes a step, by the parties that are named for each role: one who acts for a party named has its role,
 * and a role for which nobody is named is nobody's unless it is open (WF-4). Immutable and thread-safe.
 */
public abstract class Actor implements Attempt {

    private final Standing standing;
    private final Stamp stamp;
    private final Set<Role> open;

    /**
     * @param open the roles that an application opened to everybody, by policy and by name
     */
    protected Actor(Standing standing, Stamp stamp, Set<Role> open) {
        this.standing = standing;
        this.stamp = stamp;
        this.open = open;
    }

    /** Who is named for a role. */
    protected abstract Collection<? extends PartyId> parties(Role role);

    protected Standing standing() {
        return standing;
    }

    protected Organisation organisation() {
        return standing.organisation();
    }

    protected Stamp stamp() {
        return stamp;
    }

    @Override
    public boolean isBy(Role role) {
        return isNamed(role) || open.contains(role) && isSomebodyKnown();
    }

    /** Whether a person takes the step whom the organisation knows, where it lists people. */
    protected boolean isSomebodyKnown() {
        return standing.person(stamp.by()).filter(standing::isKnown).isPresent();
    }

    /** Whether they act for a party that is named for a role. */
    protected boolean isNamed(Role role) {
        return actsForAny(parties(role));
    }

    /** Whether they act for one of these, as one of its own or as a substitute. */
    protected boolean actsForAny(Collection<? extends PartyId> parties) {
        for (PartyId party : parties) {
            if (standing.actsFor(stamp.by(), party)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are named among these in person or as the only holder of a position, not by a unit or as a substitute. */
    protected boolean isNamedInPerson(Collection<? extends PartyId> parties) {
        Optional<PersonId> person = standing.person(stamp.by());
        return person.isPresent()
                && parties.stream().anyMatch(party -> standing.person(party).equals(person));
    }

    @Override
    public Optional<Localized> anonymity() {
        PartyId by = stamp.by();
        if (standing.person(by).isPresent()) {
            return standing.person(by)
                    .filter(person -> !standing.isKnown(person))
                    .map(Actor::unknown);
        }
        return Optional.of(
                by instanceof PositionId position
                        ? held(position, organisation().holders(position))
                        : Localized.of(
                                "[" + by.label() + "”不是个人，请写明由其中哪位办理",
                                "[" + by.label() + "] is no person: say which person of it does this"));
    }

    private static Localized unknown(PersonId person) {
        return Localized.of(
                "组织架构中没有“" + person.label() + "”，请先登记该人员",
                "the organisation does not know [" + person.label() + "]: enter that person there");
    }

    private static Localized held(PositionId position, List<PersonId> holders) {
        String names = holders.stream().map(PersonId::label).collect(Collectors.joining(", "));
        return holders.isEmpty()
                ? Localized.of(
                        "岗位“" + position.label() + "”无人任职，请在组织架构中登记任职人员",
                        "nobody holds [" + position.label() + "]: enter in the organisation who does")
                : Localized.of(
                        "岗位“" + position.label() + "”由多人担任（" + names + "），请写明由哪位办理",
                        "several hold [" + position.label() + "] (" + names + "): say which person does this");
    }

    @Override
    public boolean isFilled(Role role) {
        return open.contains(role) || parties(role).stream().anyMatch(this::isSomebody);
    }

    private boolean isSomebody(PartyId party) {
        if (party instanceof PositionId position) {
            return !organisation().holders(position).isEmpty();
        }
        if (party instanceof BodyId id) {
            return organisation().body(id).map(Body::seats).orElse(List.of()).stream()
                    .anyMatch(seat -> seat instanceof BodyId || isSomebody(seat));
        }
        return !(party instanceof OrgUnitId unit)
                || organisation().people().stream()
                        .anyMatch(person -> organisation().actsFor(person.id(), unit));
    }
}
