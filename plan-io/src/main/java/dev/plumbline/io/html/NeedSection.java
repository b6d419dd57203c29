package dev.plumbline.io.html;

import dev.plumbline.resource.ResourceNeed;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The resources that the plans need: what, how much, by when and from whom. */
final class NeedSection implements Section {

    @Override
    public Words title() {
        return Words.NEEDS;
    }

    @Override
    public String anchor() {
        return "needs";
    }

    @Override
    public OptionalInt count(Page page) {
        return OptionalInt.of(page.parts().stream()
                .mapToInt(part -> part.plan().needs().size())
                .sum());
    }

    @Override
    public void write(Page page) {
        if (count(page).orElse(0) == 0) {
            page.nothing();
            return;
        }
        page.openTable("needs");
        page.columns(Words.NEED, Words.KIND, Words.QUANTITY, Words.PROVIDER, Words.DUE, Words.ABOUT);
        page.parts().stream().filter(part -> !part.plan().needs().isEmpty()).forEach(part -> plan(page, part));
        page.closeTable();
    }

    private static void plan(Page page, PlanPart part) {
        page.html().open("tbody");
        page.groupRow(part, 6);
        part.plan().needs().forEach(need -> row(page, need));
        page.html().close();
    }

    private static void row(Page page, ResourceNeed need) {
        HtmlWriter html = page.html();
        html.open("tr");
        html.leaf("td", need.description(), "class", "name");
        html.leaf("td", page.say(need.kind()));
        page.cell(need.quantity().map(amount -> Figures.quantity(amount, page.locale())), "class", "num");
        html.leaf("td", page.label(need.provider()));
        page.cell(need.due().map(LocalDate::toString), "class", "date");
        html.open("td");
        page.link(need.about());
        html.close().close();
    }
}
