package dev.plumbline.io.arbitrary;

import static dev.plumbline.io.arbitrary.Texts.maybe;

import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.BodyRule;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.CalendarLayer;
import dev.plumbline.time.SpecialDay;
import dev.plumbline.time.WorkingHours;
import java.time.DayOfWeek;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Organisations and working calendars. */
public final class Organisations {

    private Organisations() {}

    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        Plans.few(units()),
                        Plans.few(people()),
                        Plans.few(bodies()),
                        Plans.few(positions()),
                        Arbitraries.maps(Arbitraries.of(ProcessRole.class), Plans.few(Values.ids(OrgUnitId::new)))
                                .ofMaxSize(2),
                        Plans.few(delegations()))
                .as((units, people, bodies, positions, process, delegations) -> Organisation.builder()
                        .delegations(delegations)
                        .units(units)
                        .people(people)
                        .bodies(bodies)
                        .openPositions(positions)
                        .processUnits(process)
                        .build());
    }

    private static Arbitrary<Delegation> delegations() {
        return Combinators.combine(Values.parties(), Values.parties(), Values.ranges())
                .as(Delegation::new);
    }

    private static Arbitrary<PositionId> positions() {
        return Combinators.combine(
                        maybe(Values.ids(OrgUnitId::new)), Texts.words().map(title -> title.replace('/', '*')))
                .as(PositionId::new);
    }

    private static Arbitrary<OrgUnit> units() {
        return Builders.withBuilder(OrgUnit::builder)
                .use(Values.ids(OrgUnitId::new))
                .in(OrgUnit.Builder::id)
                .use(maybe(Values.ids(OrgUnitId::new)))
                .in((unit, value) -> unit.parent(value))
                .use(maybe(Values.parties()))
                .in((unit, value) -> unit.head(value))
                .use(maybe(Values.parties()))
                .in((unit, value) -> unit.interfacePerson(value))
                .use(maybe(Values.ids(CalendarId::new)))
                .in((unit, value) -> unit.calendar(value))
                .use(maybe(Arbitraries.integers().between(0, 1000)))
                .inSetter((unit, value) -> value.ifPresent(unit::headcount))
                .build(OrgUnit.Builder::build);
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        Values.ids(PersonId::new),
                        maybe(Texts.any()),
                        Plans.few(positions()),
                        maybe(Values.ids(OrgUnitId::new)))
                .as((id, name, positions, unit) -> Person.builder()
                        .id(id)
                        .displayName(name)
                        .positions(positions)
                        .unit(unit)
                        .build());
    }

    private static Arbitrary<Body> bodies() {
        return Combinators.combine(
                        Values.ids(BodyId::new),
                        maybe(Values.parties()),
                        Plans.few(Values.parties()),
                        Plans.few(Texts.any()),
                        Arbitraries.of(BodyRule.class))
                .as((id, lead, members, duties, rule) -> Body.builder()
                        .rule(rule)
                        .id(id)
                        .lead(lead)
                        .members(members)
                        .duties(duties)
                        .build());
    }

    public static Arbitrary<CalendarDefinition> calendars() {
        return Combinators.combine(maybe(Values.ids(CalendarId::new)), layers()).as(CalendarDefinition::new);
    }

    private static Arbitrary<CalendarLayer> layers() {
        return Combinators.combine(
                        Texts.words(),
                        Arbitraries.maps(Values.dates(), days()).ofMaxSize(3),
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours())
                                .ofMaxSize(3),
                        maybe(Values.ranges()))
                .as((name, days, hours, coverage) -> CalendarLayer.builder(name)
                        .days(days)
                        .hours(hours)
                        .coverage(coverage)
                        .build());
    }

    private static Arbitrary<SpecialDay> days() {
        Arbitrary<WorkingHours> some = hours().filter(worked -> !worked.isNone());
        return Combinators.combine(Arbitraries.of(SpecialDay.Kind.class), Texts.any(), Texts.any(), maybe(some))
                .as((kind, chinese, english, worked) -> new SpecialDay(
                        kind, chinese, english, kind == SpecialDay.Kind.HOLIDAY ? Optional.empty() : worked));
    }

    private static Arbitrary<WorkingHours> hours() {
        return Arbitraries.of("none", "09:00-18:00", "09:00-12:00,13:30-18:00", "22:00-24:00")
                .map(WorkingHours::parse);
    }
}
