package dev.plumbline.io.html;

import dev.plumbline.resource.ResourceNeed;
import java.time.LocalDate;

/** The resources that the plans need: what, how much, by when and from whom. */
final class NeedSection extends TableByPlan {

    NeedSection() {
        super(Words.NEEDS, "needs", Words.NEED, Words.KIND, Words.QUANTITY, Words.PROVIDER, Words.DUE, Words.ABOUT);
    }

    @Override
    int count(PlanPart part) {
        return part.plan().needs().size();
    }

    @Override
    void rows(Page page, PlanPart part) {
        part.plan().needs().forEach(each -> row(page, each));
    }

    private static void row(Page page, ResourceNeed need) {
        HtmlWriter html = page.html();
        html.open("tr");
        html.open("td").leaf("div", need.description(), "class", "name");
        page.attributes(need.attributes());
        html.close();
        html.leaf("td", page.say(need.kind()));
        page.cell(need.quantity().map(amount -> Figures.quantity(amount, page.locale())), "class", "num");
        html.leaf("td", page.label(need.provider()));
        page.cell(need.due().map(LocalDate::toString), "class", "date");
        html.open("td");
        page.link(need.about());
        html.close().close();
    }
}
