package dev.plumbline.io.html;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.EarnedValue;
import java.util.List;
import java.util.Optional;

/** What the work of each plan is worth against its cost, and which tasks are left out of it. */
final class EarnedValueTable {

    private static final Words[] COLUMNS = {
        Words.PLAN,
        Words.BUDGET,
        Words.PLANNED_VALUE,
        Words.EARNED,
        Words.ACTUAL_COST,
        Words.SCHEDULE_VARIANCE,
        Words.COST_VARIANCE,
        Words.SCHEDULE_INDEX,
        Words.COST_INDEX,
        Words.AT_COMPLETION,
        Words.TO_COMPLETE
    };

    private final Page page;

    private EarnedValueTable(Page page) {
        this.page = page;
    }

    /** Whether a plan has tasks with budgets. */
    static boolean has(PlanPart part) {
        return !part.work().earnedValue().isEmpty()
                || part.work().withoutEarnedValue().isPresent();
    }

    static void write(Page page, List<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.openTable("earned");
        page.html().leaf("caption", page.say(Words.EARNED_VALUE));
        page.columns(COLUMNS);
        page.html().open("tbody");
        EarnedValueTable table = new EarnedValueTable(page);
        Page.first(parts).forEach(table::plan);
        page.html().close();
        page.closeTable();
        page.left(parts.size() - Selection.MOST);
    }

    private void plan(PlanPart part) {
        part.work().earnedValue().values().forEach(value -> value(part, value));
        part.work().withoutEarnedValue().ifPresent(finding -> {
            page.html().open("tr").open("th", "scope", "row", "class", "name");
            page.planName(part);
            page.html().close();
            page.html().open("td", "colspan", String.valueOf(COLUMNS.length - 1), "class", "sub");
            page.html().text(finding.message(page.locale()));
            page.html().close().close();
        });
    }

    private void value(PlanPart part, EarnedValue value) {
        page.html().open("tr").open("th", "scope", "row", "class", "name");
        page.planName(part);
        page.html().close();
        amount(value.budget());
        amount(value.planned());
        amount(value.earned());
        amount(value.actual());
        variance(value.scheduleVariance());
        variance(value.costVariance());
        index(value.schedulePerformance());
        index(value.costPerformance());
        estimate(value.estimateAtCompletion());
        estimate(value.estimateToComplete());
        page.html().close();
    }

    private void amount(Quantity amount) {
        page.html().leaf("td", Figures.quantity(amount, page.locale()), "class", "num");
    }

    private void variance(Quantity amount) {
        String css = amount.signum() < 0 ? "num adverse" : "num";
        String text = Figures.quantity(amount, page.locale());
        page.html().leaf("td", text, "class", css);
    }

    private void index(Ratio ratio) {
        page.html().leaf("td", Figures.rate(ratio), "class", "num");
    }

    private void estimate(Optional<Quantity> amount) {
        page.cell(amount.map(known -> Figures.quantity(known, page.locale())), "class", "num");
    }
}
