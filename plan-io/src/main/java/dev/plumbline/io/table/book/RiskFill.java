package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.risk.Risk;

/** Adds to a known risk what another row says of it and the plan does not. */
final class RiskFill {

    private RiskFill() {}

    /** The known risk with what a row of a list of risks says of it. */
    static Risk fill(Risk known, Risk told, TableRow row) {
        Role about = row.peek(Role.RISK_TASK).isPresent() ? Role.RISK_TASK : Role.RISK_GOAL;
        Seconds seconds = new Seconds(row, known.description());
        return known.toBuilder()
                .level(seconds.first(Role.RISK_LEVEL, known.level(), told.level()))
                .owner(seconds.first(Role.RISK_OWNER, known.owner(), told.owner()))
                .threshold(seconds.first(Role.RISK_THRESHOLD, known.threshold(), told.threshold()))
                .contingency(seconds.first(Role.RISK_CONTINGENCY, known.contingency(), told.contingency()))
                .measures(seconds.first(Role.RISK_MEASURES, known.measures(), told.measures()))
                .about(seconds.first(about, known.about(), told.about()))
                .build();
    }

    /** The known risk with what a task's row says of it. */
    static Risk ofTask(Risk known, Risk told, TableRow row) {
        Seconds seconds = new Seconds(row, known.description());
        return known.toBuilder()
                .level(seconds.first(Role.TASK_RISK_LEVEL, known.level(), told.level()))
                .contingency(seconds.first(Role.TASK_CONTINGENCY, known.contingency(), told.contingency()))
                .build();
    }
}
