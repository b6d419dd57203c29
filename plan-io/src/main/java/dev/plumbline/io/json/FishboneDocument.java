package dev.plumbline.io.json;

import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FishboneCause;
import java.util.List;

/** A fishbone as it is written. */
record FishboneDocument(@Required String effect, List<FishboneCause> causes) {

    static FishboneDocument from(Fishbone fishbone) {
        return new FishboneDocument(fishbone.effect(), fishbone.causes());
    }

    Fishbone toFishbone() {
        return new Fishbone(effect, causes);
    }
}
