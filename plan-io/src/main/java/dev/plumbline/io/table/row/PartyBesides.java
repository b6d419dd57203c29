package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import java.util.ArrayList;
import java.util.List;

/** Whom a text names beside others: helpers in brackets behind who answers, persons behind the name of their unit (IO-2d). */
final class PartyBesides {

    private static final List<String> ENDINGS = List.of("部门", "单位", "人员", "人", "方");

    private final PartyWords words;
    private final PartySplit split;

    PartyBesides(PartyWords words, PartySplit split) {
        this.words = words;
        this.split = split;
    }

    /** Where the bracket opens that names helpers: 张三(配合:李四、王五), 张三(李四配合); 0 where none does. */
    int helpersAt(String text) {
        int open = text.indexOf('(');
        return open > 0 && text.endsWith(")") && !helpers(text, open).isEmpty() ? open : 0;
    }

    /** The names of the helpers in such a bracket; none where not all of it is understood. */
    List<String> helpers(String text, int open) {
        String inside = text.substring(open + 1, text.length() - 1).strip();
        int colon = inside.indexOf(':');
        String names = colon > 0 ? inside.substring(colon + 1) : words.without("partyRole", inside, rest -> true);
        String role = colon > 0 ? inside.substring(0, colon).strip() : inside.substring(names.length());
        boolean apart = colon > 0 || !role.isEmpty() && PartyWords.isHan(role.charAt(0));
        List<String> all = apart && isHelping(role) ? split.parts(names) : List.of();
        return all.stream().allMatch(this::isNamed) ? all : List.of();
    }

    private boolean isHelping(String role) {
        String text = role.strip();
        String plain = ENDINGS.stream()
                .filter(ending -> text.length() > ending.length() && text.endsWith(ending))
                .map(ending -> text.substring(0, text.length() - ending.length()))
                .findFirst()
                .orElse(text);
        return words.part(text)
                .or(() -> words.part(plain))
                .filter(Part.HELPER::equals)
                .isPresent();
    }

    private boolean isNamed(String name) {
        return words.isUnit(name) || words.isPersonName(name) || words.unitEnd(name) > 0;
    }

    /** 销售部:张三、李四;市场部:王五: a unit before a colon is that of all persons up to the semicolon. */
    List<String> underUnits(String text, List<String> parts) {
        if (parts.size() < 2 || parts.stream().noneMatch(part -> part.indexOf(':') > 0)) {
            return parts;
        }
        List<String> all = new ArrayList<>();
        for (String group : text.split("[;；\\n]")) {
            String unit = "";
            for (String part : split.parts(group)) {
                int colon = part.indexOf(':');
                boolean labelled =
                        colon > 0 && words.isUnit(part.substring(0, colon).strip());
                unit = labelled ? part.substring(0, colon).strip() : colon > 0 ? "" : unit;
                all.add(!labelled && !unit.isEmpty() && words.isPersonName(part) ? unit + ":" + part : part);
            }
        }
        return all.size() == parts.size() ? all : parts;
    }
}
