package dev.plumbline.io.json;

import static java.util.Optional.ofNullable;

import dev.plumbline.issue.FishboneCause;
import org.jspecify.annotations.Nullable;

/** One bone of a fishbone as it is written. */
record FishboneCauseDocument(
        @Required String category,
        @Required String text,
        @Nullable String measure) {

    static FishboneCauseDocument from(FishboneCause cause) {
        return new FishboneCauseDocument(
                cause.category(), cause.text(), cause.measure().orElse(null));
    }

    FishboneCause toCause() {
        return new FishboneCause(category, text, ofNullable(measure));
    }
}
