package dev.plumbline.io.table.book;

import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an application says of other units and of what is done about it.
 *
 * @param units the effect on each unit that it names; on 其他部门 where it names none
 * @param implementation measures that belong to no effect
 */
record AdjustmentEffects(List<UnitEffect> units, Optional<String> implementation) {

    private static final OrgUnitId OTHERS = OrgUnitId.of("其他部门");
    private static final int LONGEST_NAME = 10;

    static AdjustmentEffects of(AdjustmentPart part, BookDraft book) {
        Optional<String> measures = part.text(Role.ADJUSTMENT_COUNTERMEASURES);
        Optional<String> text = part.text(Role.ADJUSTMENT_UNIT_EFFECTS);
        if (text.isEmpty()) {
            return new AdjustmentEffects(List.of(), measures);
        }
        List<UnitEffect> effects = new ArrayList<>();
        String rest = "";
        for (String clause : clauses(text.get())) {
            Optional<OrgUnitId> unit = beginning(clause, book);
            if (unit.isPresent()) {
                effects.add(new UnitEffect(unit.get(), clause, measures));
            } else {
                rest = rest.isEmpty() ? clause : rest + "；" + clause;
            }
        }
        if (!rest.isEmpty()) {
            effects.add(new UnitEffect(OTHERS, rest, measures));
        }
        return new AdjustmentEffects(effects, Optional.empty());
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "，,；;。\n".indexOf(text.charAt(i)) >= 0) {
                String clause = text.substring(from, i).strip();
                from = i + 1;
                if (!clause.isEmpty()) {
                    clauses.add(clause);
                }
            }
        }
        return clauses;
    }

    /** 生产部 of 生产部下调产量计划. */
    private static Optional<OrgUnitId> beginning(String clause, BookDraft book) {
        for (int end = Math.min(LONGEST_NAME, clause.length()); end >= 2; end--) {
            if (clause.charAt(end - 1) == '部' || clause.charAt(end - 1) == '科') {
                List<NamedParty> named = book.partyText().read(clause.substring(0, end));
                if (named.size() == 1 && named.get(0).party() instanceof OrgUnitId unit) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }
}
