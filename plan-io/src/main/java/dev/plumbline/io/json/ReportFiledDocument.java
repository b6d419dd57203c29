package dev.plumbline.io.json;

import dev.plumbline.monitoring.ReportFiled;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.time.Moment;
import dev.plumbline.time.Period;

/** That a report was handed in, as it is written. */
record ReportFiledDocument(
        @Required String report,
        @Required PlanId plan,
        @Required PartyId by,
        @Required Period period,
        @Required Moment when) {

    static ReportFiledDocument from(ReportFiled filed) {
        return new ReportFiledDocument(filed.report(), filed.plan(), filed.by(), filed.period(), filed.when());
    }

    ReportFiled toFiled() {
        return new ReportFiled(report, plan, by, period, when);
    }
}
