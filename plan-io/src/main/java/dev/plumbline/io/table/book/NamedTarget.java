package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.table.row.AmountFindings;
import dev.plumbline.io.table.row.AsideText;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.quantity.QuantityFindings;
import dev.plumbline.text.TextForms;
import java.util.Map;
import java.util.Optional;

/**
 * The target that a name holds: the last amount, but none that only brackets behind another one hold, unless they speak of
 * all the time (GOAL-3). What else the name holds is told.
 *
 * @param measure the amount with the words before it
 * @param aside what was left out in brackets
 */
record NamedTarget(Measure measure, Optional<String> aside) {

    private static final Map<String, String> TIMES = Vocabulary.standard().values("totalTimes");
    private static final int LONGEST = 12;

    static Optional<NamedTarget> read(String text) {
        Optional<AsideText> apart = AsideText.of(text).filter(each -> !isOfAll(each.inside()));
        if (apart.isPresent()) {
            Optional<NamedTarget> outside = of(
                            apart.get().outside(), Optional.of(apart.get().inside()))
                    .filter(each -> each.measure().isAim());
            if (outside.isPresent() && !tellsMore(text)) {
                return outside;
            }
        }
        return of(text, Optional.empty());
    }

    private static Optional<NamedTarget> of(String text, Optional<String> aside) {
        Measure measure = Measure.read(text);
        return measure.name().isPresent() && measure.value().isPresent()
                ? Optional.of(new NamedTarget(measure, aside))
                : Optional.empty();
    }

    /** 提升20%(从100万元到120万元) says in brackets where it starts. */
    private static boolean tellsMore(String text) {
        Measure whole = Measure.read(text);
        return whole.reading().baseline().isPresent()
                || whole.reading().fullScore().isPresent();
    }

    /** 全年100家 goes before what is asked of a part of it. */
    private static boolean isOfAll(String inside) {
        for (int length = Math.min(LONGEST, inside.length()); length > 0; length--) {
            if (TIMES.containsKey(TextForms.matchingKey(inside.substring(0, length)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name says for how long only, and not what: 全年 of Q1新增客户20家（全年100家）. */
    static boolean isTimeOnly(String name) {
        return name.length() <= LONGEST && TIMES.containsKey(TextForms.matchingKey(name));
    }

    void tell(TableRow row, Role nameRole) {
        aside.ifPresent(inside ->
                row.tell(nameRole, AmountFindings.AMOUNT_ASIDE, finding -> finding.putFigure("aside", inside)));
        for (Finding finding : measure.reading().findings()) {
            if (finding.code().equals(QuantityFindings.SEVERAL)) {
                row.remarks()
                        .add(finding.toBuilder()
                                .location(row.location(nameRole))
                                .build());
            }
        }
    }
}
