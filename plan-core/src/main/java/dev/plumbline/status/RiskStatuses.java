package dev.plumbline.status;

import dev.plumbline.book.PlanBook;
import dev.plumbline.risk.RiskId;
import dev.plumbline.risk.RiskReport;
import dev.plumbline.risk.RiskState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives where risks stand; the last report counts. */
final class RiskStatuses {

    private RiskStatuses() {}

    static List<RiskStatus> of(PlanBook book, FactView facts) {
        Map<RiskId, RiskState> last = new HashMap<>();
        facts.of(RiskReport.class).forEach(report -> last.put(report.risk(), report.state()));
        return book.plans().stream()
                .flatMap(plan -> plan.risks().stream()
                        .map(risk -> new RiskStatus(risk, plan.id(), last.getOrDefault(risk.id(), RiskState.OPEN))))
                .toList();
    }
}
