package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.party.PartyId;
import org.jspecify.annotations.Nullable;

/** What an adjustment means for a unit as it is written. */
record UnitEffectDocument(
        @Required PartyId unit,
        @Required String effect,
        @Nullable String measure) {

    static UnitEffectDocument from(UnitEffect effect) {
        return new UnitEffectDocument(
                effect.unit(), effect.effect(), effect.measure().orElse(null));
    }

    UnitEffect toEffect() {
        return new UnitEffect(unit, effect, ofNullable(measure));
    }
}
