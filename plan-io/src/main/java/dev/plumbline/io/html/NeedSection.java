package dev.plumbline.io.html;

import dev.plumbline.resource.ResourceNeed;
import java.time.LocalDate;
import java.util.List;

/** The resources that the plans need: what, how much, by when and from whom. */
final class NeedSection extends TableByPlan<ResourceNeed> {

    NeedSection() {
        super(Words.NEEDS, "needs", Words.NEED, Words.KIND, Words.QUANTITY, Words.PROVIDER, Words.DUE, Words.ABOUT);
    }

    @Override
    List<ResourceNeed> rows(PlanPart part) {
        return part.plan().needs();
    }

    @Override
    void row(Page page, ResourceNeed need) {
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
