package dev.plumbline.io.json.document;

import dev.plumbline.io.json.codec.Keyed;
import dev.plumbline.plan.PlanPart;
import dev.plumbline.plan.lifecycle.PlanRoute;
import dev.plumbline.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts that plans of a kind of period have to have, as they are written; each kind once. */
record RequiredParts(Period.Kind period, List<PlanPart> required) implements Keyed {

    @Override
    public Period.Kind key() {
        return period;
    }

    static List<RequiredParts> all(PlanRoute route) {
        List<RequiredParts> all = new ArrayList<>();
        new TreeMap<>(route.parts().required()).forEach((kind, required) -> all.add(new RequiredParts(kind, required)));
        return all;
    }

    static Map<Period.Kind, List<PlanPart>> byPeriod(List<RequiredParts> all) {
        Map<Period.Kind, List<PlanPart>> required = new LinkedHashMap<>();
        all.forEach(each -> required.put(each.period, each.required));
        return required;
    }
}
