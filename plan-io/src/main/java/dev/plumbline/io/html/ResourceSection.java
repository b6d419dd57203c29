package dev.plumbline.io.html;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.resource.EarnedValue;
import dev.plumbline.resource.ResourceAccount;
import dev.plumbline.resource.ResourceBalance;
import java.util.List;
import java.util.Optional;

/** What was planned, put in place and used; needs against what there is; what the work is worth against its cost. */
final class ResourceSection implements Section {

    @Override
    public Words title() {
        return Words.RESOURCES;
    }

    @Override
    public String anchor() {
        return "resources";
    }

    @Override
    public void write(Page page) {
        List<PlanPart> balanced = page.parts().stream()
                .filter(part -> !part.plan().supplies().isEmpty())
                .toList();
        List<PlanPart> budgeted = page.parts().stream()
                .filter(part -> !part.work().earnedValue().isEmpty())
                .toList();
        if (page.status().ledger().accounts().isEmpty() && balanced.isEmpty() && budgeted.isEmpty()) {
            page.nothing();
            return;
        }
        ledger(page, page.status().ledger().accounts());
        balance(page, balanced);
        earnedValue(page, budgeted);
    }

    private static void ledger(Page page, List<ResourceAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        open(page, "ledger", Words.LEDGER);
        page.columns(
                Words.RESOURCE,
                Words.RESOURCE_PLANNED,
                Words.ALLOCATED,
                Words.USED,
                Words.UTILISATION,
                Words.OVERRUN,
                Words.CAUSE);
        page.html().open("tbody");
        accounts.forEach(account -> account(page, account));
        page.html().close();
        page.closeTable();
    }

    private static void open(Page page, String kind, Words caption) {
        page.openTable(kind);
        page.html().leaf("caption", page.say(caption));
    }

    private static void account(Page page, ResourceAccount account) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("td", account.resource().value(), "class", "name");
        amount(page, account.planned());
        amount(page, account.allocated());
        amount(page, account.used());
        html.leaf("td", Figures.rate(account.utilisation()), "class", "num");
        adverse(page, account.overrun(), account.isOverrun());
        html.open("td");
        account.notes().forEach(note -> html.leaf("div", note));
        html.close().close();
    }

    private static void amount(Page page, Quantity amount) {
        page.html().leaf("td", Figures.quantity(amount, page.locale()), "class", "num");
    }

    /** An amount that matters only where it is unwelcome. */
    private static void adverse(Page page, Quantity amount, boolean unwelcome) {
        String text = unwelcome ? Figures.quantity(amount, page.locale()) : Figures.NONE;
        page.html().leaf("td", text, "class", unwelcome ? "num adverse" : "num");
    }

    private static void balance(Page page, List<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        open(page, "balance", Words.BALANCE);
        page.columns(Words.RESOURCE, Words.PERIOD, Words.NEEDED, Words.AVAILABLE, Words.SHORT_BY);
        parts.forEach(part -> {
            page.html().open("tbody");
            page.groupRow(part, 5);
            part.work().balance().lines().stream()
                    .filter(line -> !line.needed().isZero())
                    .forEach(line -> line(page, line));
            page.html().close();
        });
        page.closeTable();
    }

    private static void line(Page page, ResourceBalance.Line line) {
        page.html().open("tr").leaf("td", line.resource().value(), "class", "name");
        page.html().leaf("td", page.say(line.period()));
        amount(page, line.needed());
        amount(page, line.available());
        adverse(page, line.missing(), line.isShort());
        page.html().close();
    }

    private static void earnedValue(Page page, List<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        open(page, "earned", Words.EARNED_VALUE);
        page.columns(
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
                Words.TO_COMPLETE);
        page.html().open("tbody");
        parts.forEach(part -> part.work().earnedValue().values().forEach(value -> value(page, part, value)));
        page.html().close();
        page.closeTable();
    }

    private static void value(Page page, PlanPart part, EarnedValue value) {
        page.html().open("tr").open("td", "class", "name");
        page.planName(part);
        page.html().close();
        amount(page, value.budget());
        amount(page, value.planned());
        amount(page, value.earned());
        amount(page, value.actual());
        variance(page, value.scheduleVariance());
        variance(page, value.costVariance());
        index(page, value.schedulePerformance());
        index(page, value.costPerformance());
        estimate(page, value.estimateAtCompletion());
        estimate(page, value.estimateToComplete());
        page.html().close();
    }

    private static void variance(Page page, Quantity amount) {
        String css = amount.signum() < 0 ? "num adverse" : "num";
        String text = Figures.quantity(amount, page.locale()).replace('-', '−');
        page.html().leaf("td", text, "class", css);
    }

    private static void index(Page page, Ratio ratio) {
        page.html().leaf("td", Figures.rate(ratio), "class", "num");
    }

    private static void estimate(Page page, Optional<Quantity> amount) {
        page.cell(amount.map(known -> Figures.quantity(known, page.locale())), "class", "num");
    }
}
