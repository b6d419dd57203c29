package dev.plumbline.io.table.mapping;

import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads cells that name parties: 销售部 is a unit, 市场部*经理 a position in a unit whose holder's name is withheld,
 * 客户主管* a position, * alone nobody (RACI-1).
 */
final class PartyCells {

    private static final List<String> UNIT_ENDINGS =
            List.of("部", "室", "中心", "处", "科", "公司", "分公司", "办", "厂", "车间", "仓库", "店");
    private static final List<String> BODY_ENDINGS = List.of("会", "小组", "委员会");

    private PartyCells() {}

    /** The parties a cell names; one that names nobody is reported. */
    static List<PartyId> read(TableRow row, Column column) {
        List<PartyId> parties = new ArrayList<>();
        for (String part : row.text(column).map(PartyCells::split).orElse(List.of())) {
            Optional<PartyId> party = party(part);
            party.ifPresentOrElse(
                    parties::add,
                    () -> row.report(
                            column,
                            TableFindings.PARTY_UNNAMED,
                            Localized.of("部门、岗位或姓名，例如 市场部*经理", "a unit, position or name, for example 市场部*经理")));
        }
        return parties;
    }

    /** The first party a cell names. */
    static Optional<PartyId> first(TableRow row, Column column) {
        return read(row, column).stream().findFirst();
    }

    /** The unit that a party is or belongs to. */
    static Optional<OrgUnitId> unit(PartyId party) {
        if (party instanceof OrgUnitId unit) {
            return Optional.of(unit);
        }
        return party instanceof PositionId position ? position.unit() : Optional.empty();
    }

    /** The party, a position without a unit as one in {@code unit}. */
    static PartyId within(PartyId party, Optional<OrgUnitId> unit) {
        return unit.isPresent()
                        && party instanceof PositionId position
                        && position.unit().isEmpty()
                ? PositionId.of(unit.get(), position.title())
                : party;
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "、,，;；/".indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    static Optional<PartyId> party(String text) {
        String name = text.replace('＊', '*');
        int star = name.indexOf('*');
        if (star < 0) {
            return Optional.of(unstarred(name));
        }
        String left = name.substring(0, star).strip();
        String right = name.substring(star + 1).replace("*", "").strip();
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(PositionId.of(title(left + right)));
        }
        return Optional.of(PositionId.of(OrgUnitId.of(left), title(right)));
    }

    private static String title(String text) {
        return text.replace('/', '-');
    }

    private static PartyId unstarred(String name) {
        if (UNIT_ENDINGS.stream().anyMatch(name::endsWith)) {
            return OrgUnitId.of(name);
        }
        return BODY_ENDINGS.stream().anyMatch(name::endsWith) ? BodyId.of(name) : PersonId.of(name);
    }
}
