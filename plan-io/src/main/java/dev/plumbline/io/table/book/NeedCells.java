package dev.plumbline.io.table.book;

import dev.plumbline.fact.Reference;
import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.row.TextLists;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.resource.ResourceNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cells that list what is needed: 预算5000元,设计部支持 is money and the support of a unit (RES-1). */
final class NeedCells {

    private static final Set<String> HEADS = Set.of("人", "名", "位");
    private static final List<String> MATERIALS = List.of("物料", "设备", "办公", "仓储", "样品", "材料");

    private NeedCells() {}

    /** The needs a cell lists, each for what {@code about} names. */
    static List<ResourceNeed> read(TableRow row, Role column, Reference about) {
        List<ResourceNeed> needs = new ArrayList<>();
        for (String part : row.text(column).map(TextLists::split).orElse(List.of())) {
            needs.add(need(part, about));
        }
        return needs;
    }

    /** The need that a text tells of. */
    static ResourceNeed need(String text, Reference about) {
        return draft(text).about(about).build();
    }

    /** What a text tells of a need. */
    static ResourceNeed.Builder draft(String text) {
        Optional<Quantity> quantity = Measure.read(text).value().filter(amount -> amount.signum() >= 0);
        return ResourceNeed.builder()
                .description(text)
                .kind(kind(text, quantity))
                .quantity(quantity)
                .provider(provider(text));
    }

    private static ResourceKind kind(String text, Optional<Quantity> quantity) {
        return quantity.flatMap(NeedCells::kindOf)
                .orElse(MATERIALS.stream().anyMatch(text::contains) ? ResourceKind.MATERIAL : ResourceKind.OTHER);
    }

    /** What an amount is of, where its unit tells: a currency is money, heads are people. */
    static Optional<ResourceKind> kindOf(Quantity amount) {
        if (amount.unit().isCurrency()) {
            return Optional.of(ResourceKind.MONEY);
        }
        return HEADS.contains(amount.unit().symbol()) ? Optional.of(ResourceKind.PEOPLE) : Optional.empty();
    }

    /** 设计部 of 设计部支持. */
    private static Optional<OrgUnitId> provider(String text) {
        int end = text.indexOf('部');
        boolean supports = text.endsWith("支持") || text.endsWith("协助") || text.endsWith("提供");
        return end > 0 && supports ? Optional.of(OrgUnitId.of(text.substring(0, end + 1))) : Optional.empty();
    }
}
