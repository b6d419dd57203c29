package dev.plumbline.io.json;

import static dev.plumbline.io.json.Given.given;

import dev.plumbline.policy.LightThresholds;
import org.jspecify.annotations.Nullable;

/** The thresholds of lights as they are written. */
record LightsDocument(
        @Nullable Double onTrack,
        @Nullable Double watch,
        @Nullable Double warning,
        @Nullable Integer lagDays,
        @Nullable Double pointsBehind,
        @Nullable Double nearAlert) {

    static LightsDocument from(LightThresholds lights) {
        return new LightsDocument(
                lights.onTrack(),
                lights.watch(),
                lights.warning(),
                lights.lagDays(),
                lights.pointsBehind(),
                lights.nearAlert());
    }

    LightThresholds toThresholds() {
        LightThresholds.Builder lights = LightThresholds.builder();
        given(onTrack, lights::onTrack);
        given(watch, lights::watch);
        given(warning, lights::warning);
        given(lagDays, lights::lagDays);
        given(pointsBehind, lights::pointsBehind);
        given(nearAlert, lights::nearAlert);
        return lights.build();
    }
}
