package dev.plumbline.io.json;

import dev.plumbline.goal.Frequency;
import dev.plumbline.monitoring.MonitoringPolicy;
import dev.plumbline.monitoring.ReportKind;
import dev.plumbline.time.Cadence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which measurements and reports are owed, as it is written. */
record MonitoringPolicyDocument(List<Due> measurements, List<ReportKind> reports) {

    /** When a measurement is due of what is watched so often. */
    record Due(@Required Frequency frequency, @Required Cadence due) implements Keyed {

        @Override
        public Frequency key() {
            return frequency;
        }
    }

    static MonitoringPolicyDocument from(MonitoringPolicy policy) {
        List<Due> dues = new ArrayList<>();
        new TreeMap<>(policy.measurements()).forEach((frequency, due) -> dues.add(new Due(frequency, due)));
        return new MonitoringPolicyDocument(dues, policy.reports());
    }

    MonitoringPolicy toPolicy() {
        Map<Frequency, Cadence> cadences = new EnumMap<>(Frequency.class);
        measurements.forEach(each -> cadences.put(each.frequency, each.due));
        return new MonitoringPolicy(cadences, reports);
    }
}
