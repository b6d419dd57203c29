package dev.plumbline.io.json.document;

import static dev.plumbline.io.json.document.Absent.orNull;

import dev.plumbline.io.json.codec.NumberCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.codec.Shape;
import dev.plumbline.io.json.codec.TextCodec;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.Delegation;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;

/** Organisations: units, people, bodies, delegations. */
public final class OrganisationDocuments {

    /** An organisation unit as it is written. */
    public static final ObjectCodec<OrgUnit> ORG_UNIT = orgUnit();

    /** A person as it is written. */
    public static final ObjectCodec<Person> PERSON = person();

    /** A body as it is written. */
    public static final ObjectCodec<Body> BODY = body();

    /** The units in a role of a process as they are written; each role once. */
    public static final ObjectCodec<UnitsInRole> PROCESS_UNITS = processUnits();

    /** Somebody who stands in for another, as it is written. */
    public static final ObjectCodec<Delegation> DELEGATION = delegation();

    /** An organisation as it is written. */
    public static final ObjectCodec<Organisation> ORGANISATION = organisation();

    private OrganisationDocuments() {}

    private static ObjectCodec<UnitsInRole> processUnits() {
        Shape<UnitsInRole> shape = Shape.of(UnitsInRole.class);
        var role = shape.required("role", Words.PROCESS_ROLE, UnitsInRole::role);
        var units = shape.list("units", Parties.UNIT, UnitsInRole::units);
        return shape.element(read -> new UnitsInRole(read.get(role), read.get(units)));
    }

    private static ObjectCodec<OrgUnit> orgUnit() {
        Shape<OrgUnit> shape = Shape.of(OrgUnit.class).calledBy("party/", OrgUnit::id);
        var id = shape.required("id", Parties.UNIT, OrgUnit::id);
        var parent = shape.optional("parent", Parties.UNIT, OrgUnit::parent);
        var head = shape.optional("head", Parties.PARTY, OrgUnit::head);
        var interfacePerson = shape.optional("interfacePerson", Parties.PARTY, OrgUnit::interfacePerson);
        var calendar = shape.optional("calendar", Ids.CALENDAR, OrgUnit::calendar);
        var headcount = shape.nullable("headcount", NumberCodec.INTEGER, unit -> orNull(unit.headcount()));
        return shape.element(read -> {
            OrgUnit.Builder unit = OrgUnit.builder()
                    .id(read.get(id))
                    .parent(read.find(parent))
                    .head(read.find(head))
                    .interfacePerson(read.find(interfacePerson))
                    .calendar(read.find(calendar));
            read.given(headcount, unit::headcount);
            return unit.build();
        });
    }

    private static ObjectCodec<Person> person() {
        Shape<Person> shape = Shape.of(Person.class).calledBy("party/", Person::id);
        var id = shape.required("id", Parties.PERSON, Person::id);
        var displayName = shape.optional("displayName", TextCodec.TOLD, Person::displayName);
        var positions = shape.list("positions", Parties.POSITION, Person::positions);
        var unit = shape.optional("unit", Parties.UNIT, Person::unit);
        return shape.element(read -> Person.builder()
                .id(read.get(id))
                .displayName(read.find(displayName))
                .positions(read.get(positions))
                .unit(read.find(unit))
                .build());
    }

    private static ObjectCodec<Body> body() {
        Shape<Body> shape = Shape.of(Body.class)
                .calledBy("party/", Body::id)
                .differingFrom(Body.builder().id(BodyId.of("b")).build());
        var id = shape.required("id", Parties.BODY, Body::id);
        var lead = shape.optional("lead", Parties.PARTY, Body::lead);
        var members = shape.list("members", Parties.PARTY, Body::members);
        var rule = shape.nullable("rule", Words.BODY_RULE, Body::rule);
        var duties = shape.list("duties", TextCodec.TOLD, Body::duties);
        return shape.element(read -> {
            Body.Builder body = Body.builder()
                    .id(read.get(id))
                    .lead(read.find(lead))
                    .members(read.get(members))
                    .duties(read.get(duties));
            read.given(rule, body::rule);
            return body.build();
        });
    }

    private static ObjectCodec<Delegation> delegation() {
        Shape<Delegation> shape = Shape.of(Delegation.class);
        var principal = shape.required("principal", Parties.PARTY, Delegation::principal);
        var substitute = shape.required("substitute", Parties.PARTY, Delegation::substitute);
        var days = shape.required("days", Times.RANGE, Delegation::days);
        return shape.element(read -> new Delegation(read.get(principal), read.get(substitute), read.get(days)));
    }

    private static ObjectCodec<Organisation> organisation() {
        Shape<Organisation> shape = Shape.of(Organisation.class);
        var units = shape.list("units", ORG_UNIT, Organisation::units);
        var people = shape.list("people", PERSON, Organisation::people);
        var bodies = shape.list("bodies", BODY, Organisation::bodies);
        var openPositions = shape.list("openPositions", Parties.POSITION, Organisation::openPositions);
        var processUnits = shape.list("processUnits", PROCESS_UNITS, UnitsInRole::all);
        var delegations = shape.list("delegations", DELEGATION, Organisation::delegations);
        return shape.container(read -> Organisation.builder()
                .units(read.get(units))
                .people(read.get(people))
                .bodies(read.get(bodies))
                .openPositions(read.get(openPositions))
                .processUnits(UnitsInRole.byRole(read.get(processUnits)))
                .delegations(read.get(delegations))
                .build());
    }
}
