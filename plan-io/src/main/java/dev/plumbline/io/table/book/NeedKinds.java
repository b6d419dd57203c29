package dev.plumbline.io.table.book;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.resource.ResourceKind;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of resource a text tells of: by the unit of its amount, else by the word for it (RES-1). */
final class NeedKinds {

    static final Unit PERSON = Unit.of("人");

    private static final Set<String> HEADS = Set.of("人", "名", "位");
    private static final Set<String> THINGS =
            Set.of(("台 套 间 辆 张 部 把 块 件 只 支 箱 包 袋 瓶 盒 桶 本 栋 艘 架 台套 米 吨 公斤 千克 克 升 " + "平方米 亩").split(" "));
    private static final List<String> MATERIALS = List.of("物料", "设备", "办公", "仓储", "样品", "材料");
    private static final List<String> OCCUPATIONS =
            List.of("工程师", "设计师", "分析师", "讲师", "会计师", "律师", "人员", "专家", "顾问", "专员", "经理", "主管", "员工", "技工", "工人");
    private static final Set<String> NO_ACCOUNT = Set.of("预算", "费用", "经费", "资金", "金额", "款项");
    private static final List<String> ACCOUNTS = List.of("费", "费用", "经费", "款", "金", "预算", "科目");

    private NeedKinds() {}

    /** What an amount is of, where its unit tells: a currency is money, heads are people, 台 counts things. */
    static Optional<ResourceKind> of(Quantity amount) {
        if (amount.unit().isCurrency()) {
            return Optional.of(ResourceKind.MONEY);
        }
        if (HEADS.contains(amount.unit().symbol())) {
            return Optional.of(ResourceKind.PEOPLE);
        }
        return THINGS.contains(amount.unit().symbol()) ? Optional.of(ResourceKind.MATERIAL) : Optional.empty();
    }

    /** What a need is of. */
    static ResourceKind of(String text, String thing, Optional<Quantity> quantity) {
        return quantity.flatMap(NeedKinds::of)
                .or(() -> isCountOfPeople(thing, quantity) ? Optional.of(ResourceKind.PEOPLE) : Optional.empty())
                .orElse(
                        MATERIALS.stream().anyMatch(TextForms.simplified(text)::contains)
                                ? ResourceKind.MATERIAL
                                : ResourceKind.OTHER);
    }

    /** 前端工程师2, 前端工程师×2. */
    private static boolean isCountOfPeople(String thing, Optional<Quantity> quantity) {
        return quantity.filter(amount ->
                                amount.unit().isNone() || amount.unit().symbol().equals("个"))
                        .isPresent()
                && skill(thing).isPresent();
    }

    /** The account that the words before an amount of money name; none for 预算 and the like alone. */
    static Optional<String> account(String thing) {
        String name = TextForms.simplified(thing);
        boolean account = !NO_ACCOUNT.contains(name)
                && ACCOUNTS.stream().anyMatch(end -> name.length() > end.length() && name.endsWith(end));
        return account ? Optional.of(thing) : Optional.empty();
    }

    /** What people must be able to do where their work is named and no number: 前端工程师. */
    static Optional<String> skill(String text) {
        String name = TextForms.simplified(text);
        return OCCUPATIONS.stream().anyMatch(name::endsWith) ? Optional.of(text) : Optional.empty();
    }
}
