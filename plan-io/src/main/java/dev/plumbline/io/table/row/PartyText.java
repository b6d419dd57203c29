package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.text.TextForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts that name parties (RACI-1, IO-2d): 销售部 is a unit, 市场部*经理 a position in a unit whose holder's name is
 * withheld, 客户主管* a position, * alone nobody; 市场部-张三, 市场部 张三 and 张三（市场部） are a person of a unit; 张三（主）李四（辅） one who
 * leads and one who helps.
 */
public final class PartyText {

    /** The gap before 辅: in 主:张三 辅:李四. */
    private static final Pattern PARTS = Pattern.compile("\\s+(?=(主|辅|主办|协办|主责|牵头|配合|协助|负责)\\s*[:：])");

    private static final Pattern JOINED = Pattern.compile("(\\p{IsHan}{2,3})[和与及跟](\\p{IsHan}{2,3})");

    private static final int REMEMBERED = 4_000;
    private static final String SEPARATORS = "、,，;；&＆+＋\n\r|·";
    private static final List<String> TITLES = List.of(
            "经理", "主管", "总监", "专员", "主任", "部长", "组长", "科长", "处长", "店长", "厂长", "班长", "总裁", "董事长", "助理", "秘书", "工程师",
            "设计师", "分析师", "负责人", "业务员", "文员", "会计", "出纳", "岗", "代表", "顾问", "總監", "經理", "專員", "站长", "队长", "院长", "校长",
            "书记", "总工");

    private final ReadWords words;
    private final Parties parties;
    private final Map<String, List<NamedParty>> known = new HashMap<>();

    public PartyText(ReadWords words, Parties parties) {
        this.words = words;
        this.parties = parties;
    }

    /** The parties of a text in their order. */
    public List<NamedParty> read(String text) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::make);
    }

    private List<NamedParty> make(String text) {
        List<NamedParty> named = new ArrayList<>();
        for (String part : split(PARTS.matcher(TextForms.tidy(lines(text))).replaceAll("、"))) {
            named.addAll(one(part));
        }
        return List.copyOf(named);
    }

    /** Whether a text says that nobody in particular is meant. */
    public boolean isNobody(String text) {
        boolean several =
                text.length() > 1 && (text.charAt(0) == '各' || text.startsWith("所有") || text.startsWith("全体"));
        return several || words.meaning("nobody", text).isPresent();
    }

    private static String lines(String text) {
        return text.replace('\n', '、').replace('\r', '、');
    }

    /** Parts at separators outside brackets, and behind a bracket that closes. */
    private List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
            if (depth <= 0
                    && (SEPARATORS.indexOf(letter) >= 0 || letter == '/' && !isUnitBefore(part.toString(), text, i))) {
                add(parts, part);
                continue;
            }
            part.append(letter);
            if (depth == 0 && (letter == ')' || letter == ']') && isName(text, i + 1)) {
                add(parts, part);
            }
        }
        add(parts, part);
        return parts;
    }

    /** Between a unit and one more name a slash is no list: 销售部/张三. */
    private boolean isUnitBefore(String before, String text, int slash) {
        String after = text.substring(slash + 1);
        return isUnit(before.strip())
                && !after.isBlank()
                && after.chars().noneMatch(letter -> (SEPARATORS + "/").indexOf(letter) >= 0)
                && !isUnit(after.strip())
                && before.chars().noneMatch(letter -> letter == '/');
    }

    private static boolean isName(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    private static void add(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }

    private List<NamedParty> one(String written) {
        String text = written;
        Part part = Part.UNMARKED;
        Optional<OrgUnitId> unit = Optional.empty();
        int colon = text.indexOf(':');
        if (colon > 0) {
            String label = text.substring(0, colon).strip();
            Optional<Part> said = part(label);
            if (said.isPresent() || isUnit(label)) {
                part = said.orElse(part);
                unit = said.isPresent() ? unit : Optional.of(parties.unit(label));
                text = text.substring(colon + 1).strip();
            }
        }
        int open = text.indexOf('(');
        if (open > 0) {
            int close = text.indexOf(')', open);
            String inside =
                    text.substring(open + 1, close < 0 ? text.length() : close).strip();
            Optional<Part> said = part(inside);
            part = said.orElse(part);
            unit = said.isEmpty() && isUnit(inside) ? Optional.of(parties.unit(inside)) : unit;
            text = text.substring(0, open).strip();
            if (said.isEmpty() && isUnit(text) && isNames(inside)) {
                return persons(inside, part, Optional.of(parties.unit(text)));
            }
        }
        Matcher joined = JOINED.matcher(text);
        if (joined.matches() && isPersonName(joined.group(1)) && isPersonName(joined.group(2))) {
            return persons(joined.group(1) + "、" + joined.group(2), part, unit);
        }
        return named(text, part, unit);
    }

    /** 市场部(张三、李四) names persons of a unit. */
    private boolean isNames(String text) {
        List<String> names = split(text);
        return !names.isEmpty() && names.stream().allMatch(this::isPersonName);
    }

    private List<NamedParty> persons(String names, Part part, Optional<OrgUnitId> unit) {
        List<NamedParty> persons = new ArrayList<>();
        split(names).forEach(name -> persons.addAll(named(name, part, unit)));
        return persons;
    }

    private Optional<Part> part(String text) {
        return words.meaning("partyRole", text).map(id -> id.equals("main") ? Part.MAIN : Part.HELPER);
    }

    private List<NamedParty> named(String text, Part part, Optional<OrgUnitId> unit) {
        if (text.isEmpty() || isNobody(text)) {
            return List.of();
        }
        int joint = joint(text);
        if (joint > 0 && unit.isEmpty() && isUnit(text.substring(0, joint).strip())) {
            OrgUnitId of = parties.unit(text.substring(0, joint).strip());
            return named(text.substring(joint + 1).strip(), part, Optional.of(of));
        }
        if (joint > 0
                && isPost(text.substring(0, joint).strip())
                && isPersonName(text.substring(joint + 1).strip())) {
            PersonId person =
                    (PersonId) parties.one(PersonId.of(text.substring(joint + 1).strip()));
            unit.ifPresent(home -> parties.written(person, home));
            parties.post(person, text.substring(0, joint).strip());
            return List.of(new NamedParty(person, part));
        }
        if (text.indexOf(' ') > 0 && isAllShortChinese(text)) {
            List<NamedParty> several = new ArrayList<>();
            for (String name : text.split(" ")) {
                several.addAll(named(name, part, unit));
            }
            return several;
        }
        Optional<OrgUnitId> home = unit;
        return party(text, home)
                .map(party -> List.of(new NamedParty(party, part)))
                .orElse(List.of());
    }

    /** A title, or letters that stand for a unit: 测试主管-毛羽, PMO-白帆. */
    private static boolean isPost(String text) {
        return titleStart(text) >= 0
                || text.length() >= 2
                        && text.length() <= 5
                        && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private boolean isPersonName(String text) {
        return text.length() >= 2
                && text.length() <= 4
                && text.chars().allMatch(letter -> letter >= 0x4e00 && letter <= 0x9fff)
                && titleStart(text) < 0
                && !isUnit(text);
    }

    /** Where a unit and a name behind it are joined: 市场部-张三, 市场部 张三, 销售部/张三. */
    private static int joint(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if ("-–—－ /_".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllShortChinese(String text) {
        for (String name : text.split(" ")) {
            boolean chinese = name.chars().allMatch(letter -> letter >= 0x4e00 && letter <= 0x9fff);
            if (!chinese || name.length() < 2 || name.length() > 4) {
                return false;
            }
        }
        return true;
    }

    private Optional<PartyId> party(String text, Optional<OrgUnitId> unit) {
        String name = text.replace('＊', '*');
        int star = name.indexOf('*');
        if (star < 0) {
            return Optional.of(unstarred(name, unit));
        }
        String left = name.substring(0, star).strip();
        String right = name.substring(star + 1).replace("*", "").strip();
        if (left.isEmpty() && right.isEmpty()) {
            return Optional.empty();
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(parties.position(unit, title(left + right)));
        }
        return Optional.of(parties.position(Optional.of(parties.unit(left)), title(right)));
    }

    private static String title(String text) {
        return text.replace('/', '-');
    }

    private PartyId unstarred(String name, Optional<OrgUnitId> unit) {
        if (isUnit(name) && unit.isEmpty()) {
            return parties.unit(name);
        }
        if (ending(name, "body")) {
            return parties.one(BodyId.of(name));
        }
        int title = titleStart(name);
        if (title > 1 && isUnit(name.substring(0, title))) {
            return parties.position(Optional.of(parties.unit(name.substring(0, title))), title(name.substring(title)));
        }
        if (title == 0 || title > 1) {
            return parties.position(unit, title(name));
        }
        PersonId person = (PersonId) parties.one(PersonId.of(name));
        unit.ifPresent(home -> parties.written(person, home));
        return person;
    }

    /** Where a title at the end of a name begins; less than 0 where there is none, 1 for a surname before it (张经理). */
    private static int titleStart(String name) {
        for (String title : TITLES) {
            if (name.endsWith(title)) {
                return name.length() - title.length();
            }
        }
        return -1;
    }

    private boolean isUnit(String name) {
        return name.length() > 1 && ending(name, "unit") && !ending(name, "body");
    }

    private boolean ending(String name, String kind) {
        String key = words.keys().of(name);
        Map<String, String> endings = words.list("unitEndings");
        for (int from = Math.max(0, key.length() - 4); from < key.length(); from++) {
            if (kind.equals(endings.get(key.substring(from))) && (from > 0 || key.length() > 1)) {
                return true;
            }
        }
        return false;
    }
}
