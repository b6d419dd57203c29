package dev.plumbline.io.json;

import dev.plumbline.party.Body;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.time.CalendarDefinition;
import dev.plumbline.time.CalendarLayer;

/** The documents of organisations and calendars. */
final class OrganisationParts {

    private OrganisationParts() {}

    static void enter(Codecs codecs) {
        organisations(codecs);
        calendars(codecs);
    }

    private static void organisations(Codecs codecs) {
        codecs.element(
                OrgUnit.class,
                OrgUnitDocument.class,
                OrgUnitDocument::from,
                OrgUnitDocument::toUnit,
                unit -> "party/" + unit.id());
        codecs.element(
                Person.class,
                PersonDocument.class,
                PersonDocument::from,
                PersonDocument::toPerson,
                person -> "party/" + person.id());
        codecs.element(
                Body.class, BodyDocument.class, BodyDocument::from, BodyDocument::toBody, body -> "party/" + body.id());
        codecs.element(ProcessUnitsDocument.class, ProcessUnitsDocument.class, units -> units, units -> units);
        codecs.element(
                Delegation.class, DelegationDocument.class, DelegationDocument::from, DelegationDocument::toDelegation);
        codecs.container(
                Organisation.class,
                OrganisationDocument.class,
                OrganisationDocument::from,
                OrganisationDocument::toOrganisation,
                any -> null);
    }

    private static void calendars(Codecs codecs) {
        codecs.element(SpecialDayDocument.class, SpecialDayDocument.class, day -> day, SpecialDayDocument::checked);
        codecs.element(DayHoursDocument.class, DayHoursDocument.class, day -> day, day -> day);
        codecs.container(
                CalendarLayer.class,
                CalendarLayerDocument.class,
                CalendarLayerDocument::from,
                CalendarLayerDocument::toLayer,
                any -> null);
        codecs.container(
                CalendarDefinition.class,
                CalendarDocument.class,
                CalendarDocument::from,
                CalendarDocument::toCalendar,
                calendar -> "calendar/" + calendar.id());
    }
}
