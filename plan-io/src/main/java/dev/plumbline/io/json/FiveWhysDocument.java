package dev.plumbline.io.json;

import dev.plumbline.issue.FiveWhys;
import java.util.List;

/** A chain of whys as it is written. */
record FiveWhysDocument(@Required String problem, List<String> answers, List<String> measures) {

    static FiveWhysDocument from(FiveWhys whys) {
        return new FiveWhysDocument(whys.problem(), whys.answers(), whys.measures());
    }

    FiveWhys toWhys() {
        return new FiveWhys(problem, answers, measures);
    }
}
