package dev.plumbline.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PositionIdTest {

    private static final PositionId MANAGER = PositionId.of(OrgUnitId.of("市场部"), "经理");

    @Test
    @DisplayName("RACI-1: 市场部*经理 is the position 经理 in the unit 市场部")
    void isLabelledWithItsUnit() {
        assertThat(MANAGER.label()).isEqualTo("市场部*经理");
        assertThat(PartyLabel.read(MANAGER.label())).hasValue(MANAGER);
        assertThat(PartyLabel.read("客户主管*")).hasValue(PositionId.of("客户主管"));
        assertThat(PartyLabel.read("*")).isEmpty();
    }

    @Test
    void isAnotherPositionInAnotherUnitOrInNone() {
        assertThat(MANAGER)
                .isNotEqualTo(PositionId.of(OrgUnitId.of("销售部"), "经理"))
                .isNotEqualTo(PositionId.of("经理"));
        assertThat(PositionId.of("经理")).hasToString("position:经理");
    }

    @Test
    void refusesATitleThatWouldNotReadBack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PositionId.of("经理/主管"))
                .withMessageContaining("[经理/主管]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PositionId.of(" "))
                .withMessageContaining("[]");
    }
}
