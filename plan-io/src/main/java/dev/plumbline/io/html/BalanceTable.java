package dev.plumbline.io.html;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.BalanceLine;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.resource.ShortageAnswer;
import dev.plumbline.time.DateRange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Needs against what there is, stretch by stretch: what is short, what was done about it, and what is handed out twice. */
final class BalanceTable {

    private static final int COLUMNS = 6;

    private final Page page;
    private final Map<ResourceId, List<ShortageAnswer>> answers;
    private final Room lines = new Room();
    private final Room doubles = new Room();

    private BalanceTable(Page page) {
        this.page = page;
        this.answers = page.status().facts(ShortageAnswer.class).stream()
                .collect(Collectors.groupingBy(ShortageAnswer::resource));
    }

    /** Of the plans that say what there is. */
    static void write(Page page, List<PlanPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        page.openTable("balance");
        page.html().leaf("caption", page.say(Words.BALANCE));
        page.columns(Words.RESOURCE, Words.DAYS, Words.NEEDED, Words.AVAILABLE, Words.SHORT_BY, Words.SHORTAGE_ANSWER);
        BalanceTable table = new BalanceTable(page);
        parts.forEach(table::plan);
        page.closeTable();
        page.left(table.lines.left() + table.doubles.left());
    }

    /** Where there are more lines than room the short ones go first. */
    private void plan(PlanPart part) {
        List<BalanceLine> all = part.work().balance().lines();
        List<Finding> handedOutTwice = part.work().overAllocations();
        int rows = lines.take(all.size());
        int further = doubles.take(handedOutTwice.size());
        if (rows == 0 && further == 0) {
            return;
        }
        Map<ResourceId, List<BalanceLine>> open =
                part.work().openShortages().stream().collect(Collectors.groupingBy(BalanceLine::resource));
        page.html().open("tbody");
        page.groupRow(part, COLUMNS);
        List<BalanceLine> ranked = all.size() <= rows
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(line -> !line.isShort()))
                        .toList();
        ranked.stream().limit(rows).forEach(line -> line(line, open.getOrDefault(line.resource(), List.of())));
        handedOutTwice.stream().limit(further).forEach(finding -> {
            page.html().open("tr").open("td", "colspan", String.valueOf(COLUMNS), "class", "adverse");
            page.html().text(finding.message(page.locale()));
            page.html().close().close();
        });
        page.html().close();
    }

    private void line(BalanceLine line, List<BalanceLine> open) {
        HtmlWriter html = page.html();
        html.open("tr").leaf("th", line.resource().value(), "scope", "row", "class", "name");
        html.leaf("td", days(line.days()), "class", "date");
        amount(line.needed());
        amount(line.available());
        String missing = line.isShort() ? Figures.quantity(line.missing(), page.locale()) : Figures.NONE;
        html.leaf("td", missing, "class", line.isShort() ? "num adverse" : "num");
        html.open("td");
        if (line.isShort()) {
            answered(line, open);
        }
        html.close().close();
    }

    private void answered(BalanceLine line, List<BalanceLine> open) {
        if (open.stream().anyMatch(each -> each.unit().equals(line.unit()) && meet(each.days(), line.days()))) {
            page.tag(page.say(Words.UNANSWERED), "adverse");
        }
        answers.getOrDefault(line.resource(), List.of()).stream()
                .filter(answer -> answer.isAbout(line))
                .forEach(answer -> page.html().leaf("div", text(answer)));
    }

    private String text(ShortageAnswer answer) {
        return page.say(answer.kind()) + " " + days(answer.days())
                + answer.note().map(note -> ": " + note).orElse("");
    }

    private static boolean meet(DateRange one, DateRange other) {
        return one.intersection(other).isPresent();
    }

    private void amount(Quantity amount) {
        page.html().leaf("td", Figures.quantity(amount, page.locale()), "class", "num");
    }

    private String days(DateRange days) {
        return page.dates().days(Optional.of(days.start()), Optional.of(days.end()));
    }
}
