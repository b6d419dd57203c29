package dev.plumbline.io.html;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceAccount;
import java.util.List;

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
        List<PlanPart> budgeted =
                page.parts().stream().filter(EarnedValueTable::has).toList();
        if (page.status().ledger().accounts().isEmpty() && balanced.isEmpty() && budgeted.isEmpty()) {
            page.nothing();
            return;
        }
        ledger(page, page.status().ledger().accounts());
        BalanceTable.write(page, balanced);
        EarnedValueTable.write(page, budgeted);
    }

    private static void ledger(Page page, List<ResourceAccount> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        page.openTable("ledger");
        page.html().leaf("caption", page.say(Words.LEDGER));
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
}
