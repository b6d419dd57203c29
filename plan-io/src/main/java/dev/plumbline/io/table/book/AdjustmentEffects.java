package dev.plumbline.io.table.book;

import dev.plumbline.adjustment.UnitEffect;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.ReadWords;
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
 * @param general an effect that is not said to be one on other units
 */
record AdjustmentEffects(List<UnitEffect> units, Optional<String> implementation, Optional<String> general) {

    private static final OrgUnitId OTHERS = OrgUnitId.of("其他部门");
    private static final int LONGEST_NAME = 10;

    static AdjustmentEffects of(AdjustmentPart part, BookDraft book) {
        Optional<String> measures = part.text(Role.ADJUSTMENT_COUNTERMEASURES);
        Optional<String> text = part.text(Role.ADJUSTMENT_UNIT_EFFECTS);
        if (text.isEmpty()) {
            return new AdjustmentEffects(List.of(), measures, Optional.empty());
        }
        List<UnitEffect> effects = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String clause : clauses(text.get())) {
            Optional<OrgUnitId> unit = beginning(clause, book);
            if (unit.isPresent()) {
                effects.add(new UnitEffect(unit.get(), clause, measures));
            } else {
                others.add(clause);
            }
        }
        String rest = String.join("；", others);
        if (!rest.isEmpty() && speaksOfUnits(part, book)) {
            effects.add(new UnitEffect(OTHERS, rest, measures));
            rest = "";
        }
        Optional<String> general = Optional.of(rest).filter(any -> !any.isEmpty());
        return new AdjustmentEffects(effects, effects.isEmpty() ? measures : Optional.empty(), general);
    }

    /** 对其他部门的影响 asks for units; 影响分析 may speak of anything. */
    private static boolean speaksOfUnits(AdjustmentPart part, BookDraft book) {
        String label = part.row().table().headerText(Role.ADJUSTMENT_UNIT_EFFECTS);
        ReadWords words = book.words();
        return words.vocabulary().header(words.keys().of(label)).stream()
                .anyMatch(word -> word.strong() && word.role() == Role.ADJUSTMENT_UNIT_EFFECTS);
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
