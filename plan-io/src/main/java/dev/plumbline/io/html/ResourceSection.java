package dev.plumbline.io.html;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceAccount;
import java.util.Comparator;
import java.util.List;

/** What was planned, put in place and used; needs against what there is; what the work is worth against its cost. */
final class ResourceSection implements Section {

    @Override
    public Worded title() {
        return Words.RESOURCES;
    }

    @Override
    public String anchor() {
        return "resources";
    }

    @Override
    public boolean isShown(Page page) {
        return !page.status().ledger().accounts().isEmpty()
                || page.parts().stream()
                        .anyMatch(part -> !part.plan().supplies().isEmpty() || EarnedValueTable.has(part));
    }

    @Override
    public void write(Page page) {
        List<PlanPart> balanced = page.parts().stream()
                .filter(part -> !part.plan().supplies().isEmpty())
                .toList();
        List<PlanPart> budgeted =
                page.parts().stream().filter(EarnedValueTable::has).toList();
        ledger(page, page.status().ledger().accounts());
        EarnedValueTable.write(page, budgeted);
        BalanceTable.write(page, balanced);
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
        ranked(accounts).forEach(account -> account(page, account));
        page.html().close();
        page.closeTable();
        page.left(accounts.size() - Selection.MOST);
    }

    /** Where there are more than a page holds, what is overrun goes first. */
    private static List<ResourceAccount> ranked(List<ResourceAccount> accounts) {
        return accounts.size() <= Selection.MOST
                ? accounts
                : accounts.stream()
                        .sorted(Comparator.comparing(ResourceAccount::isOverrun).reversed())
                        .limit(Selection.MOST)
                        .toList();
    }

    private static void account(Page page, ResourceAccount account) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", account.resource().value(), "scope", "row", "class", "name");
        amount(page, account.planned());
        amount(page, account.allocated());
        amount(page, account.used());
        html.open("td", "class", "rate");
        html.leaf("span", Figures.rate(account.utilisation()), "class", "figure");
        account.utilisation()
                .value()
                .ifPresent(share -> Bar.share(
                        page,
                        share,
                        page.say(Words.UTILISATION) + " " + Figures.rate(account.utilisation()),
                        account.isOverrun() ? "off-track" : "plain"));
        html.close();
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
