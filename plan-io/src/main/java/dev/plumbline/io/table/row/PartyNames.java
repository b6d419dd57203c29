package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a party of a name: a unit, a body, a position, or a person with the unit and the post that stand beside. */
final class PartyNames {

    private static final String STRONG_JOINTS = "-–—－/_";

    private final PartyWords words;
    private final Parties parties;

    PartyNames(PartyWords words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    OrgUnitId unit(String name) {
        return parties.unit(name);
    }

    List<NamedParty> named(String text, Part part, Optional<OrgUnitId> unit) {
        return named(text, part, unit, Optional.empty());
    }

    List<NamedParty> named(String text, Part part, Optional<OrgUnitId> unit, Optional<String> post) {
        if (text.isEmpty() || words.isNobody(text)) {
            return List.of();
        }
        int joint = unit.isEmpty() ? joint(text) : -1;
        if (joint < 0 && unit.isEmpty() && (words.isUnit(text) || words.isBody(text))) {
            return List.of(
                    new NamedParty(words.isUnit(text) ? parties.unit(text) : parties.one(BodyId.of(text)), part));
        }
        String all = words.without("collective", text, words::isUnit);
        if (!all.equals(text)) {
            return named(all, part, unit, post);
        }
        if (joint > 0) {
            String left = text.substring(0, joint).strip();
            String right = text.substring(joint + 1).strip();
            return words.isUnit(left)
                    ? named(right, part, Optional.of(parties.unit(left)), post)
                    : named(left, part, Optional.of(parties.unit(right)), post);
        }
        int posted = postEnd(text);
        if (posted > 0) {
            String title = text.substring(0, posted).strip();
            return List.of(person(nameBehind(text, posted), part, unit, Optional.of(title)));
        }
        if (text.indexOf(' ') > 0 && isAllShortChinese(text)) {
            return several(text.split(" "), part, unit, post);
        }
        int end = unit.isEmpty() ? words.unitEnd(text) : 0;
        if (end > 0) {
            return named(text.substring(end), part, Optional.of(parties.unit(text.substring(0, end))), post);
        }
        return party(text, part, unit, post).stream().toList();
    }

    /** 张三 李四 are two; 张三 经理 is one with a post. */
    private List<NamedParty> several(String[] names, Part part, Optional<OrgUnitId> unit, Optional<String> post) {
        List<NamedParty> several = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            boolean titled = i + 1 < names.length && words.isSurnamed(names[i]) && words.titleStart(names[i + 1]) == 0;
            several.addAll(named(names[i], part, unit, titled ? Optional.of(names[i + 1]) : post));
            i += titled ? 1 : 0;
        }
        return several;
    }

    /** Where a unit and a name are joined: 市场部-张三, 市场部 张三, 销售部/张三, Eve - Marketing. */
    private int joint(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            boolean strong = STRONG_JOINTS.indexOf(text.charAt(i)) >= 0;
            if (!strong && text.charAt(i) != ' ') {
                continue;
            }
            if (!strong && STRONG_JOINTS.indexOf(next(text, i)) >= 0) {
                continue;
            }
            String left = text.substring(0, i).strip();
            String right = text.substring(i + 1).strip();
            boolean chinese = PartyWords.isHan(left.charAt(left.length() - 1)) || words.isHanName(right);
            if ((strong || chinese) && words.isUnit(left) && !right.isEmpty()) {
                return i;
            }
            boolean person = words.isSurnamed(left) || words.isLatinName(left);
            if ((strong || chinese) && person && words.isUnit(right)) {
                return i;
            }
        }
        return -1;
    }

    /** The first letter behind a place that is no blank. */
    private static char next(String text, int at) {
        int next = at + 1;
        while (next < text.length() - 1 && text.charAt(next) == ' ') {
            next++;
        }
        return text.charAt(next);
    }

    /** Where a post before a name ends: 测试主管-毛羽, PMO-白帆, 经理张三; 0 where there is none. */
    private int postEnd(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (STRONG_JOINTS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ' ') {
                boolean post = words.isPost(text.substring(0, i).strip())
                        && words.isHanName(text.substring(i + 1).strip());
                return post ? i : 0;
            }
        }
        int end = words.titleEnd(text);
        return end > 0 && words.isSurnamed(text.substring(end)) ? end : 0;
    }

    private static String nameBehind(String text, int end) {
        boolean joined = STRONG_JOINTS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ';
        return text.substring(joined ? end + 1 : end).strip();
    }

    private static boolean isAllShortChinese(String text) {
        for (String name : text.split(" ")) {
            boolean chinese = name.chars().allMatch(letter -> PartyWords.isHan((char) letter));
            if (!chinese || name.length() < 2 || name.length() > 4) {
                return false;
            }
        }
        return true;
    }

    private Optional<NamedParty> party(String text, Part part, Optional<OrgUnitId> unit, Optional<String> post) {
        String name = text.replace('＊', '*');
        int star = name.indexOf('*');
        if (star < 0) {
            return Optional.of(unstarred(name, part, unit, post));
        }
        String left = name.substring(0, star).strip();
        String right = name.substring(star + 1).replace("*", "").strip();
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        PartyId position = left.isEmpty() || right.isEmpty()
                ? parties.position(unit, title(left + right))
                : parties.position(Optional.of(parties.unit(left)), title(right));
        return Optional.of(new NamedParty(position, part));
    }

    private static String title(String text) {
        return text.replace('/', '-');
    }

    private NamedParty unstarred(String name, Part part, Optional<OrgUnitId> unit, Optional<String> post) {
        if (words.isBody(name)) {
            return new NamedParty(parties.one(BodyId.of(name)), part);
        }
        int title = words.titleStart(name);
        String before = title > 1 ? name.substring(0, title).strip() : "";
        if (words.endsAsUnit(before)) {
            OrgUnitId own = parties.unit(before);
            return new NamedParty(parties.position(Optional.of(own), title(name.substring(title))), part);
        }
        if (before.length() > 2 && words.isSurnamed(before)) {
            return person(before, part, unit, Optional.of(name.substring(title)));
        }
        if (title == 0 || title > 1) {
            return new NamedParty(parties.position(unit, title(name)), part);
        }
        return person(name, part, unit, post);
    }

    private NamedParty person(String written, Part part, Optional<OrgUnitId> unit, Optional<String> post) {
        PersonId person = (PersonId) parties.one(PersonId.of(withoutHonorific(written)));
        unit.ifPresent(home -> parties.written(person, home));
        post.ifPresent(title -> parties.post(person, title));
        return new NamedParty(person, part, unit);
    }

    /** Mr. John Smith and 张三先生 are John Smith and 张三; of Dr. Li and 张先生 no more is known than that. */
    private String withoutHonorific(String name) {
        int space = name.indexOf(' ');
        if (space > 0
                && words.meaning("honorifics", name.substring(0, space))
                        .filter("before"::equals)
                        .isPresent()) {
            String rest = name.substring(space + 1).strip();
            return rest.indexOf(' ') > 0 || words.isSurnamed(rest) ? rest : name;
        }
        return words.without("honorifics", name, words::isSurnamed);
    }
}
