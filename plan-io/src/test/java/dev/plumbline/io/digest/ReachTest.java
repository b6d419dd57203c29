package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.party.Body;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom something that names a position, a unit or a body reaches, where 甲 and 乙 of two units hold one position together. */
class ReachTest {

    private static final OrgUnitId NORTH = OrgUnitId.of("北区");
    private static final OrgUnitId SOUTH = OrgUnitId.of("南区");
    private static final PositionId SHARED = PositionId.of("区域经理");
    private static final Organisation ORGANISATION = Organisation.builder()
            .addUnits(
                    OrgUnit.builder().id(NORTH).head(SHARED).build(),
                    OrgUnit.builder().id(SOUTH).build())
            .addPeople(
                    Person.builder()
                            .id(PersonId.of("甲"))
                            .unit(NORTH)
                            .addPosition(SHARED)
                            .build(),
                    Person.builder()
                            .id(PersonId.of("乙"))
                            .unit(SOUTH)
                            .addPosition(SHARED)
                            .build(),
                    Person.of("丙", SOUTH))
            .addBody(Body.builder().id(BodyId.of("例会")).addMembers(SHARED).build())
            .build();
    private static final PlanStatus STATUS =
            PlanStatus.of(PlanBook.builder().organisation(ORGANISATION).build(), AsOf.endOf(DigestCompany.MONDAY));

    private static PartyId party(String kind, String name) {
        return switch (kind) {
            case "person" -> PersonId.of(name);
            case "unit" -> OrgUnitId.of(name);
            case "body" -> BodyId.of(name);
            default -> PositionId.of(name);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "position, 区域经理, person, 甲, true, true",
        "position, 区域经理, person, 乙, true, true",
        "position, 区域经理, person, 丙, false, false",
        "position, 区域经理, unit, 北区, false, true",
        "position, 区域经理, unit, 南区, false, true",
        "unit, 北区, person, 甲, true, true",
        "unit, 北区, person, 乙, true, true",
        "unit, 北区, person, 丙, false, false",
        "body, 例会, person, 乙, false, true",
        "body, 例会, person, 丙, false, false",
        "body, 例会, unit, 南区, false, true",
        "person, 甲, position, 区域经理, true, true",
        "person, 丙, position, 区域经理, false, false"
    })
    void ensureWhatNamesAPositionReachesEverybodyWhoHoldsIt(
            String ownerKind, String owner, String kind, String name, boolean holds, boolean falls) {
        Reach reach = Scope.of(party(kind, name)).in(STATUS);
        assertThat(reach.holds(party(ownerKind, owner))).isEqualTo(holds);
        assertThat(reach.fallsTo(party(ownerKind, owner))).isEqualTo(falls);
    }
}
