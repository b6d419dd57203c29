package dev.plumbline.io.json;

import dev.plumbline.adjustment.AdjustmentTrigger;
import dev.plumbline.adjustment.ApprovalAuthority;
import dev.plumbline.adjustment.AuthorityTable;
import java.util.List;
import java.util.Set;

/** Who decides on adjustments by their size, as it is written. */
record AuthorityTableDocument(
        List<ApprovalAuthority> levels, @Required Integer months, List<AdjustmentTrigger> toTheTop) {

    static AuthorityTableDocument from(AuthorityTable table) {
        return new AuthorityTableDocument(
                table.levels(),
                table.months(),
                table.toTheTop().stream().sorted().toList());
    }

    AuthorityTable toTable() {
        return new AuthorityTable(levels, months, Set.copyOf(toTheTop));
    }
}
