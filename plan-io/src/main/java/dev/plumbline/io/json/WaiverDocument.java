package dev.plumbline.io.json;

import dev.plumbline.policy.RuleSelection;
import java.time.LocalDate;

/** A waiver as it is written. */
record WaiverDocument(
        @Required String code,
        @Required String path,
        @Required String reason,
        @Required LocalDate until) {

    static WaiverDocument from(RuleSelection.Waiver waiver) {
        return new WaiverDocument(waiver.code(), waiver.path(), waiver.reason(), waiver.until());
    }

    RuleSelection.Waiver toWaiver() {
        return new RuleSelection.Waiver(code, path, reason, until);
    }
}
