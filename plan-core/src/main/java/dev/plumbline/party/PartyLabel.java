package dev.plumbline.party;

import java.util.List;
import java.util.Optional;

/**
 * Reads a party as tables write it, its name withheld behind a star (RACI-1).
 *
 * <p>{@code 市场部*经理} is the position 经理 in the unit 市场部, {@code 客户主管*} and {@code *客户主管} the position 客户主管, {@code 市场部*} the
 * unit 市场部; {@code *} alone names nobody. Without a star, a name that ends like a unit (部, 处, 科, 组, 中心, 公司, 事业群, …) is a unit, one that
 * ends like a body (会, 委员会, 小组) a body, one that ends like a position (经理, 主管, 总监, 专员, …) a position, anything else a
 * person. {@link Organisation#read} asks the organisation's own names first.
 */
public final class PartyLabel {

    private static final List<String> BODIES = List.of("会", "小组");
    private static final List<String> UNITS = List.of("部", "处", "科", "组", "室", "中心", "公司", "事业群", "部门", "团队");
    private static final List<String> POSITIONS = List.of(
            "经理", "主管", "总监", "专员", "主任", "部长", "组长", "科长", "处长", "店长", "厂长", "总裁", "董事长", "助理", "秘书", "工程师", "设计师",
            "分析师", "负责人", "业务员", "文员", "会计", "出纳", "岗", "代表", "顾问");

    private PartyLabel() {}

    /** The party that a label means; empty for a label that names nobody. */
    public static Optional<PartyId> read(String label) {
        String text = label.strip().replace('＊', '*');
        int star = text.indexOf('*');
        if (star < 0) {
            return text.isEmpty() ? Optional.empty() : Optional.of(plain(text));
        }
        String before = text.substring(0, star).strip();
        String after = text.substring(text.lastIndexOf('*') + 1).strip();
        if (before.isEmpty() || after.isEmpty()) {
            return withheld(before + after);
        }
        return Optional.of(PositionId.of(OrgUnitId.of(before), title(after)));
    }

    private static Optional<PartyId> withheld(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                endsWithAny(name, POSITIONS) || !endsWithAny(name, UNITS) ? position(name) : OrgUnitId.of(name));
    }

    private static PartyId plain(String name) {
        if (endsWithAny(name, POSITIONS)) {
            return position(name);
        }
        if (endsWithAny(name, BODIES)) {
            return BodyId.of(name);
        }
        return endsWithAny(name, UNITS) ? OrgUnitId.of(name) : PersonId.of(name);
    }

    private static PartyId position(String title) {
        return PositionId.of(title(title));
    }

    private static String title(String text) {
        return text.replace('/', '／');
    }

    private static boolean endsWithAny(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }
}
