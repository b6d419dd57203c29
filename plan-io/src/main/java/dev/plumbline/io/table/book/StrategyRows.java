package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import java.util.Optional;

/** What a plan rests on (战略目标与背景信息汇总表): each row is a part of its basis (编制依据, PLAN-3). */
final class StrategyRows implements Rows {

    @Override
    public void take(OfficeTable table, BookDraft book) {
        PlanDraft plan = book.plan(table);
        for (TableRow row : book.rows(table)) {
            take(row, plan);
        }
    }

    private static void take(TableRow row, PlanDraft plan) {
        Optional<String> content = row.required(Role.STRATEGY_CONTENT);
        if (content.isEmpty()) {
            row.refuse();
            return;
        }
        StringBuilder text = new StringBuilder();
        row.text(Role.STRATEGY_ITEM)
                .ifPresent(item -> text.append(item).append("：").append(content.get()));
        if (text.isEmpty()) {
            text.append(content.get());
        }
        row.text(Role.STRATEGY_SOURCE)
                .ifPresent(source -> text.append("（来源：").append(source).append("）"));
        row.attributes()
                .forEach((name, value) ->
                        text.append("；").append(name).append("：").append(value));
        plan.basis(text.toString());
        row.subject("plan", plan.id());
    }
}
