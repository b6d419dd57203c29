package dev.plumbline.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartyIdProperties {

    @Property(tries = 500)
    void whatIsWrittenReadsBack(@ForAll("parties") PartyId party) {
        assertThat(PartyId.parse(party.toString())).isEqualTo(party);
    }

    @Property(tries = 300)
    void thePositionsTextIsItsKindUnitAndTitle(@ForAll("names") String unit, @ForAll("titles") String title) {
        PositionId position = PositionId.of(OrgUnitId.of(unit), title);

        assertThat(position).hasToString("position:" + unit.strip() + "/" + title.strip());
        assertThat(position.label()).isEqualTo(unit.strip() + "*" + title.strip());
    }

    @Provide
    Arbitrary<PartyId> parties() {
        return Arbitraries.oneOf(
                names().map(PersonId::of),
                names().map(OrgUnitId::of),
                names().map(BodyId::of),
                titles().map(PositionId::of),
                names().flatMap(unit -> titles().map(title -> PositionId.of(OrgUnitId.of(unit), title))));
    }

    /** Names as people may write them, kinds and signs of the text form among them. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("市场部销售*:/ person:unit").ofMaxLength(8),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(6))
                .filter(name -> !name.isBlank());
    }

    @Provide
    Arbitrary<String> titles() {
        return names().map(name -> name.replace("/", "")).filter(name -> !name.isBlank());
    }
}
