package dev.plumbline.io.json.document;

import dev.plumbline.goal.Frequency;
import dev.plumbline.io.json.codec.Keyed;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.time.Cadence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When a measurement is due of what is watched so often; each frequency once. */
record MeasurementDue(Frequency frequency, Cadence due) implements Keyed {

    @Override
    public Frequency key() {
        return frequency;
    }

    static List<MeasurementDue> all(MonitoringPolicy policy) {
        List<MeasurementDue> all = new ArrayList<>();
        new TreeMap<>(policy.measurements()).forEach((frequency, due) -> all.add(new MeasurementDue(frequency, due)));
        return all;
    }

    static Map<Frequency, Cadence> byFrequency(List<MeasurementDue> all) {
        Map<Frequency, Cadence> cadences = new EnumMap<>(Frequency.class);
        all.forEach(each -> cadences.put(each.frequency, each.due));
        return cadences;
    }
}
