package dev.plumbline.io.html;

import dev.plumbline.resource.ResourceNeed;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The resources that the plans need: what, how much, by when and from whom, and whether it is there. */
final class NeedSection extends TableByPlan {

    NeedSection() {
        super(
                Words.NEEDS,
                "needs",
                Words.NEED,
                Words.KIND,
                Words.QUANTITY,
                Words.PROVIDER,
                Words.DUE,
                Words.IN_PLACE,
                Words.ABOUT);
    }

    @Override
    int count(PlanPart part) {
        return part.plan().needs().size();
    }

    @Override
    int rows(Page page, PlanPart part, int room) {
        Set<ResourceNeed> lacking = new HashSet<>(part.work().needsNotInPlace());
        return first(part.plan().needs(), room, each -> row(page, each, lacking.contains(each)));
    }

    private static void row(Page page, ResourceNeed need, boolean lacking) {
        HtmlWriter html = page.html();
        html.open("tr");
        html.open("th", "scope", "row").leaf("div", need.description(), "class", "name");
        page.attributes(need.attributes());
        html.close();
        html.leaf("td", page.say(need.kind()));
        page.cell(need.quantity().map(amount -> Figures.quantity(amount, page.locale())), "class", "num");
        html.leaf("td", page.label(need.provider()));
        page.cell(need.due().map(page::day), "class", "date");
        inPlace(page, need, lacking);
        html.open("td");
        page.link(need.about());
        html.close().close();
    }

    private static void inPlace(Page page, ResourceNeed need, boolean lacking) {
        boolean inPlace = !lacking && page.status().ledger().isInPlace(need);
        Optional<Words> word = lacking
                ? Optional.of(Words.IS_NOT_IN_PLACE)
                : Optional.of(Words.IS_IN_PLACE).filter(any -> inPlace);
        page.cell(word.map(page::say), "class", lacking ? "adverse" : "date");
    }
}
