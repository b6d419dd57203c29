package dev.plumbline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyIdTest {

    @Test
    void readsEachKind() {
        assertThat(PartyId.parse("person:li")).isEqualTo(PersonId.of("li"));
        assertThat(PartyId.parse("unit:销售部")).isEqualTo(OrgUnitId.of("销售部"));
        assertThat(PartyId.parse("body:总经理办公会")).isEqualTo(BodyId.of("总经理办公会"));
        assertThat(PartyId.parse("position:市场部/经理")).isEqualTo(PositionId.of(OrgUnitId.of("市场部"), "经理"));
    }

    @Test
    void labelsAsPeopleWrite() {
        assertThat(PersonId.of(" li ").label()).isEqualTo("li");
        assertThat(OrgUnitId.of("销售部").label()).isEqualTo("销售部");
        assertThat(BodyId.of("总经理办公会").label()).isEqualTo("总经理办公会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li", "", "team:销售部", ":li", "Person:li"})
    void refusesAMissingOrUnknownKindAndNamesIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartyId.parse(text))
                .withMessageContaining("[" + text + "]")
                .withMessageContaining("person:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person:", "unit: ", "body:", "position:", "position:市场部/", "position:/经理"})
    void refusesABlankName(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartyId.parse(text));
    }
}
