package dev.plumbline.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final OrgUnitId COMPANY = OrgUnitId.of("公司");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId EAST = OrgUnitId.of("华东组");
    private static final PositionId DIRECTOR = PositionId.of(SALES, "总监");
    private static final PersonId LI = PersonId.of("li");
    private static final PersonId WANG = PersonId.of("wang");
    private static final PersonId BOSS = PersonId.of("boss");

    private static final Organisation ORGANISATION = Organisation.builder()
            .addUnit(OrgUnit.builder().id(COMPANY).head(BOSS).build())
            .addUnit(OrgUnit.builder()
                    .id(SALES)
                    .parent(COMPANY)
                    .head(DIRECTOR)
                    .interfacePerson(LI)
                    .build())
            .addUnit(OrgUnit.builder().id(EAST).parent(SALES).build())
            .addPerson(Person.builder()
                    .id(LI)
                    .displayName("李雷")
                    .addPosition(DIRECTOR)
                    .build())
            .addPerson(Person.builder().id(WANG).unit(EAST).build())
            .addPerson(Person.builder().id(BOSS).unit(COMPANY).build())
            .addBody(Body.builder()
                    .id(BodyId.of("年度计划制定小组"))
                    .lead(LI)
                    .addDuty("编制年度计划")
                    .build())
            .putProcessUnit(ProcessRole.COMPILING, List.of(SALES))
            .build();

    @Test
    @DisplayName("RACI-1: units form a tree, people and positions belong to units")
    void knowsItsTree() {
        assertThat(ORGANISATION.ancestors(EAST)).containsExactly(SALES, COMPANY);
        assertThat(ORGANISATION.children(COMPANY)).containsExactly(SALES);
        assertThat(ORGANISATION.isWithin(EAST, COMPANY)).isTrue();
        assertThat(ORGANISATION.isWithin(COMPANY, EAST)).isFalse();
        assertThat(ORGANISATION.unitOf(LI)).hasValue(SALES);
        assertThat(ORGANISATION.unitOf(WANG)).hasValue(EAST);
        assertThat(ORGANISATION.unitOf(BodyId.of("年度计划制定小组"))).isEmpty();
        assertThat(ORGANISATION.holders(DIRECTOR)).containsExactly(LI);
        assertThat(ORGANISATION.unitsFor(ProcessRole.COMPILING)).containsExactly(SALES);
        assertThat(ORGANISATION.unitsFor(ProcessRole.SUPPORTING)).isEmpty();
        assertThat(ORGANISATION.interfacePerson(SALES)).hasValue(LI);
        assertThat(ORGANISATION.findings()).isEmpty();
    }

    @Test
    void findsTheSuperiorAboveWhoeverHeadsAUnit() {
        assertThat(ORGANISATION.superior(WANG)).hasValue(DIRECTOR);
        assertThat(ORGANISATION.superior(LI)).hasValue(BOSS);
        assertThat(ORGANISATION.superior(DIRECTOR)).hasValue(BOSS);
        assertThat(ORGANISATION.superior(SALES)).hasValue(BOSS);
        assertThat(ORGANISATION.superior(EAST)).hasValue(DIRECTOR);
        assertThat(ORGANISATION.superior(BOSS)).isEmpty();
    }

    @Test
    @DisplayName("RACI-1: 市场部*经理 is a position in a unit, 客户主管* a position, * nobody")
    void readsNamesAsTablesWriteThem() {
        assertThat(ORGANISATION.read("市场部*经理")).hasValue(PositionId.of(OrgUnitId.of("市场部"), "经理"));
        assertThat(ORGANISATION.read("客户主管*")).hasValue(PositionId.of("客户主管"));
        assertThat(ORGANISATION.read(" ＊ ")).isEmpty();
        assertThat(ORGANISATION.read("")).isEmpty();
        assertThat(ORGANISATION.read("李雷")).hasValue(LI);
        assertThat(ORGANISATION.read("华东组")).hasValue(EAST);
        assertThat(ORGANISATION.read("总经理办公会")).hasValue(BodyId.of("总经理办公会"));
        assertThat(ORGANISATION.read("采购专员")).hasValue(PositionId.of("采购专员"));
        assertThat(ORGANISATION.read("人力资源部")).hasValue(OrgUnitId.of("人力资源部"));
        assertThat(ORGANISATION.read("韩梅梅")).hasValue(PersonId.of("韩梅梅"));
        assertThat(ORGANISATION.read("总监/经理*")).hasValue(PositionId.of("总监／经理"));
    }

    @Test
    void tellsWhatDoesNotFit() {
        Organisation odd = Organisation.builder()
                .addUnit(OrgUnit.builder().id(SALES).parent(EAST).build())
                .addUnit(OrgUnit.builder().id(EAST).parent(SALES).build())
                .addUnit(OrgUnit.of(SALES))
                .addPerson(Person.builder()
                        .id(LI)
                        .addPosition(PositionId.of(OrgUnitId.of("市场部"), "经理"))
                        .build())
                .build();
        assertThat(odd.findings())
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("组织架构中“销售部”出现多次", "“li”提到的“市场部”在组织架构中不存在", "部门隶属关系成环：销售部、华东组");
        assertThat(odd.ancestors(SALES)).containsExactly(EAST);
        assertThat(odd.superior(LI)).isEmpty();
    }

    @Test
    void walksATreeOfAHundredThousandLevels() {
        Organisation deep = Organisation.builder()
                .addAllUnits(IntStream.range(0, 100_000)
                        .mapToObj(i -> OrgUnit.builder()
                                .id(OrgUnitId.of("u" + i))
                                .parent(OrgUnitId.of("u" + (i + 1) % 100_000))
                                .build())
                        .toList())
                .build();
        assertThat(deep.ancestors(OrgUnitId.of("u0"))).hasSize(99_999);
        assertThat(deep.findings()).extracting(Finding::code).containsExactly(OrganisationCheck.CYCLE);
    }
}
