package dev.plumbline.rules.standard;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleCategory;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.rules.spi.Subject;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.raci.RaciAnalysis;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Units and people of the organisation that hold no letter in any plan (RACI-2).
 *
 * <p>A person takes part through a position and a unit too, and a unit through its people; below a unit that takes no
 * part nobody is told one by one. */
final class RaciIdleRule implements Rule<PlanStatus> {

    @Override
    public String id() {
        return "raci-idle";
    }

    @Override
    public Localized title() {
        return Localized.of("每个部门和人员都应有职责", "Everybody takes part");
    }

    @Override
    public RuleCategory category() {
        return RuleCategory.RESPONSIBILITY;
    }

    @Override
    public Subject<PlanStatus> subject() {
        return Subject.BOOK;
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(RaciAnalysis.IDLE_PARTY);
    }

    @Override
    public void check(PlanStatus status, RuleContext context, FindingSink findings) {
        Organisation organisation = status.book().organisation();
        Set<PartyId> taking = new HashSet<>();
        status.plans().forEach(plan -> taking.addAll(plan.raci().parties()));
        if (taking.isEmpty()) {
            return;
        }
        Set<OrgUnitId> units = active(organisation, taking);
        List<PartyId> idle = new ArrayList<>();
        organisation.units().stream()
                .map(OrgUnit::id)
                .filter(unit -> !units.contains(unit))
                .forEach(idle::add);
        organisation.people().stream()
                .filter(person ->
                        organisation.unitOf(person.id()).filter(idle::contains).isEmpty())
                .filter(person -> !isTaking(person, organisation, taking))
                .map(Person::id)
                .forEach(idle::add);
        RaciAnalysis.of(RaciMatrix.empty(), context.policy().raci(), List.of(), idle)
                .idleParties()
                .forEach(findings::report);
    }

    /** The units that hold a letter or that a holder belongs to, and all above them. */
    private static Set<OrgUnitId> active(Organisation organisation, Set<PartyId> taking) {
        Set<OrgUnitId> active = new HashSet<>();
        for (OrgUnitId unit : organisation.unitsOf(taking)) {
            if (active.add(unit)) {
                active.addAll(organisation.ancestors(unit));
            }
        }
        return active;
    }

    private static boolean isTaking(Person person, Organisation organisation, Set<PartyId> taking) {
        return taking.contains(person.id())
                || person.positions().stream().anyMatch(taking::contains)
                || organisation.unitOf(person.id()).filter(taking::contains).isPresent();
    }
}
