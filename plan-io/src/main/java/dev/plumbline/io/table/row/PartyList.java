package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.party.OrgUnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one text that names parties: what each part of it says of a name's part, unit and hand-over. */
final class PartyList {

    private static final String[] ARROWS = {"->", "=>", "→", "⇒", "➔", "➜", "➡", "⟶"};
    private static final String DASHES = "-–—－~～";
    private static final int LONGEST_POST = 8;
    private static final char HAN = 0x2e80;
    /** Whatever is longer tells a story, and names no party. */
    private static final int LONGEST_NAME = 200;

    private static final String COUNTING = " 0123456789一二两三四五六七八九十几数多";

    private final PartyWords words;
    private final PartyNames names;
    private final PartySplit split;
    private final PartyBesides besides;
    private final List<PartyNote> notes = new ArrayList<>();

    PartyList(PartyWords words, Parties parties) {
        this.words = words;
        this.split = new PartySplit(words);
        this.names = new PartyNames(words, parties);
        this.besides = new PartyBesides(words, split);
    }

    PartySaying read(String text) {
        List<NamedParty> named = new ArrayList<>();
        List<String> parts = split.parts(text);
        tellCommas(text, parts);
        for (String part : besides.underUnits(text, parts)) {
            List<NamedParty> more = handedOver(part, parts.size() > 1);
            if (more.isEmpty() && parts.size() > 1 && words.isNobody(part)) {
                note(part);
            }
            named.addAll(more);
        }
        return new PartySaying(named, notes);
    }

    /** Smith, John may be one person or two; with semicolons between them it is one. */
    private void tellCommas(String text, List<String> parts) {
        int comma = text.replace('，', ',').indexOf(',');
        if (comma >= 0 && text.indexOf(';') >= 0 && parts.stream().noneMatch(part -> text.contains(part))) {
            notes.add(new PartyNote(PartyFindings.PARTY_SURNAME_FIRST, String.join("; ", parts)));
        }
        if (comma < 0 || parts.size() != 2 || text.indexOf(';') >= 0) {
            return;
        }
        boolean single = parts.stream().allMatch(part -> part.indexOf(' ') < 0 && words.isLatinName(part));
        if (single) {
            notes.add(new PartyNote(PartyFindings.PARTY_COMMA, parts.get(0) + ", " + parts.get(1)));
        }
    }

    /** 张三→李四: who had it before takes no part any more; of more than two each takes part. */
    private List<NamedParty> handedOver(String part, boolean several) {
        List<String> chain = chain(part);
        if (chain.size() == 1) {
            return formerly(part, several);
        }
        boolean over = chain.size() == 2 && chain.stream().noneMatch(words::isUnit);
        if (over) {
            notes.add(new PartyNote(PartyFindings.PARTY_HANDED_OVER, chain.get(0)));
            return one(chain.get(1));
        }
        notes.add(new PartyNote(PartyFindings.PARTY_CHAIN, part));
        return chain.stream().flatMap(each -> one(each).stream()).toList();
    }

    private static List<String> chain(String part) {
        String plain = part;
        for (String arrow : ARROWS) {
            plain = plain.contains(arrow) ? plain.replace(arrow, "\n") : plain;
        }
        return plain.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** 原张三, 现李四. */
    private List<NamedParty> formerly(String part, boolean several) {
        for (int end = Math.min(part.length() - 2, 8); several && end > 0; end--) {
            String name = part.substring(end).strip();
            name = name.startsWith(":") ? name.substring(1).strip() : name;
            Optional<String> said = words.meaning("handOver", part.substring(0, end));
            if (said.isPresent() && (words.isSurnamed(name) || words.isLatinName(name) || words.isUnit(name))) {
                if (said.get().equals("now")) {
                    return one(name);
                }
                notes.add(new PartyNote(PartyFindings.PARTY_HANDED_OVER, name));
                return List.of();
            }
        }
        return one(part);
    }

    private List<NamedParty> one(String written) {
        if (written.length() > LONGEST_NAME || PartyContact.isOne(written) && written.indexOf('@') < 0) {
            note(written);
            return List.of();
        }
        int helped = besides.helpersAt(written);
        if (helped > 0) {
            List<NamedParty> all =
                    new ArrayList<>(one(written.substring(0, helped).strip()));
            besides.helpers(written, helped)
                    .forEach(name -> one(name).stream()
                            .map(each -> new NamedParty(each.party(), Part.HELPER, each.unit()))
                            .forEach(all::add));
            return all;
        }
        String text = named(written);
        Part part = Part.UNMARKED;
        Optional<OrgUnitId> unit = Optional.empty();
        Optional<String> post = Optional.empty();
        int colon = text.indexOf(':');
        if (colon > 0) {
            String label = text.substring(0, colon).strip();
            String rest = text.substring(colon + 1).strip();
            Optional<Part> said = words.part(label);
            boolean titled = said.isEmpty() && words.titleStart(label) >= 0 && words.isPersonName(rest);
            if (said.isEmpty() && !titled && !words.isUnit(label) && isAmount(rest)) {
                note(written);
                return List.of();
            }
            boolean posted = said.isEmpty() && !words.isUnit(label) && !titled && label.length() <= LONGEST_POST;
            titled |= posted && words.isPersonName(rest);
            if (said.isPresent() || words.isUnit(label) || titled) {
                part = said.orElse(part);
                unit = said.isPresent() || titled ? unit : Optional.of(names.unit(label));
                post = titled ? Optional.of(label.replace('/', '-')) : post;
                text = rest;
            }
        }
        if (isAmount(text)) {
            note(text);
            return List.of();
        }
        int open = text.indexOf('(');
        if (open > 0) {
            int close = text.indexOf(')', open);
            String inside =
                    text.substring(open + 1, close < 0 ? text.length() : close).strip();
            text = text.substring(0, open).strip()
                    + (close < 0 ? "" : " " + text.substring(close + 1).strip());
            text = text.strip();
            Optional<Part> said = words.part(inside);
            if (said.isPresent()) {
                part = said.get();
            } else if (words.isUnit(inside) && words.isOutside(text)) {
                return names.named(inside, part, unit);
            } else if (words.isUnit(text) && areNames(inside)) {
                return persons(inside, part, Optional.of(names.unit(text)));
            } else if (words.isUnit(inside)) {
                unit = Optional.of(names.unit(inside));
            } else if (words.isPost(inside)) {
                post = Optional.of(inside);
            } else if (!inside.isEmpty()) {
                note(inside);
            }
        }
        text = beside(text);
        Optional<Part> does = done(text);
        if (does.isPresent() && part == Part.UNMARKED) {
            part = does.get();
            text = doer(text);
        }
        List<String> joined = joined(text);
        if (!joined.isEmpty()) {
            return persons(String.join("、", joined), part, unit);
        }
        return names.named(text, part, unit, post);
    }

    /** The text without an address behind its name or a number before it: 张三<zhang@a.cn>, 1001张三. */
    private String named(String written) {
        int address = written.indexOf('<');
        String text = undoubted(address > 0 ? written.substring(0, address).strip() : written);
        if (address > 0) {
            note(written.substring(address));
        }
        int share = text.lastIndexOf('[');
        if (share > 0 && text.endsWith("%]")) {
            note(text.substring(share));
            return text.substring(0, share).strip();
        }
        int end = PartyNumbers.end(text);
        String behind = end == 0 ? "" : text.substring(end).strip();
        if (words.isSurnamed(behind)) {
            note(text.substring(0, end));
            return behind;
        }
        return text;
    }

    /** 张三? is 张三, if it is to be so. */
    private String undoubted(String text) {
        int end = text.length();
        while (end > 0 && "?？ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String name = text.substring(0, end);
        if (end == text.length() || !words.isPersonName(name) && !words.isUnit(name) && words.unitEnd(name) == 0) {
            return text;
        }
        notes.add(new PartyNote(PartyFindings.PARTY_DOUBTED, name));
        return name;
    }

    /** 3, 125人 and 1200元 say how many or how much, not who; 3组 is a unit. */
    private boolean isAmount(String text) {
        return !text.isEmpty()
                && text.charAt(0) >= '0'
                && text.charAt(0) <= '9'
                && !words.isUnit(text)
                && Measure.read(text).isBareAmount();
    }

    /** The text without a telephone number, and without those it does not name: 李四等3人, Bob et al. */
    private String beside(String text) {
        String name = text.substring(0, PartyContact.nameEnd(text)).strip();
        if (name.length() < text.length() && !words.isUnit(name)) {
            note(text.substring(name.length()).strip());
        } else {
            name = text;
        }
        String alone = words.without("andOthers", uncounted(name), rest -> rest.length() > 1);
        if (alone.length() < name.length()) {
            notes.add(new PartyNote(
                    PartyFindings.PARTY_OTHERS, name.substring(alone.length()).strip()));
            return alone;
        }
        return name;
    }

    /** 张三负责 and 李四配合 say what each does. */
    private Optional<Part> done(String text) {
        String doer = doer(text);
        return doer.equals(text) ? Optional.empty() : words.part(rest(text));
    }

    /** 市场部主管 and 销售支持* are posts, 市场部牵头 says what the unit does. */
    private boolean mayDo(String text, String doer) {
        return !cutsWord(text, doer.length())
                && (words.isSurnamed(doer)
                        || words.endsAsUnit(doer) && text.indexOf('*') < 0 && words.titleStart(text) < 0);
    }

    /** The s of All departments stands for nothing. */
    private static boolean cutsWord(String text, int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at) < HAN
                && text.charAt(at - 1) < HAN
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at - 1));
    }

    private String doer(String text) {
        String name = words.without("partyRole", text, rest -> mayDo(text, withoutBy(rest)));
        return name.equals(text) ? text : withoutBy(name);
    }

    private String rest(String text) {
        return text.substring(words.without("partyRole", text, rest -> mayDo(text, withoutBy(rest)))
                .length());
    }

    private String withoutBy(String text) {
        return text.length() > 2
                        && words.meaning("performedBy", text.substring(0, 1)).isPresent()
                ? text.substring(1).strip()
                : text;
    }

    /** 李四等3人 as 李四等人. */
    private static String uncounted(String text) {
        int from = text.lastIndexOf('等') + 1;
        int to = from;
        while (from > 0 && to < text.length() && COUNTING.indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to > from && to < text.length() ? text.substring(0, from) + text.substring(to) : text;
    }

    /** 张三—李四 may hand over or work together, so it is told; 李四代张三 is 李四 alone. */
    private List<String> beside(String text, int at) {
        String left = text.substring(0, at).strip();
        String right = text.substring(at + 1).strip();
        if (!words.isSurnamed(left) || !words.isSurnamed(right)) {
            return List.of();
        }
        if (DASHES.indexOf(text.charAt(at)) >= 0) {
            notes.add(new PartyNote(PartyFindings.PARTY_CHAIN, text));
            return List.of(left, right);
        }
        if (words.meaning("actingFor", text.substring(at, at + 1)).isPresent()) {
            note(text.substring(at));
            return List.of(left);
        }
        return List.of();
    }

    /** 张三和李四, Bob and Alice. */
    private List<String> joined(String text) {
        for (int i = 2; i < text.length() - 2 && i <= 4 && PartyWords.isHan(text.charAt(0)); i++) {
            List<String> names = beside(text, i);
            if (!names.isEmpty()) {
                return names;
            }
        }
        int space = text.indexOf(' ');
        while (space > 0) {
            int next = text.indexOf(' ', space + 1);
            if (next > 0 && isJoining(text.substring(space + 1, next))) {
                return both(text.substring(0, space), text.substring(next + 1));
            }
            space = next;
        }
        for (int i = 2; i < text.length() - 1 && i <= 3; i++) {
            for (int end = i + 1; end <= i + 2 && text.length() - end <= 3; end++) {
                if (isJoining(text.substring(i, Math.min(end, text.length())))) {
                    return both(text.substring(0, i), text.substring(end));
                }
            }
        }
        return List.of();
    }

    private boolean isJoining(String word) {
        return words.meaning("joining", word).isPresent();
    }

    private List<String> both(String left, String right) {
        return words.isPersonName(left) && words.isPersonName(right) ? List.of(left, right) : List.of();
    }

    /** 市场部(张三、李四) names persons of a unit. */
    private boolean areNames(String text) {
        List<String> all = split.parts(text);
        return !all.isEmpty() && all.stream().allMatch(words::isPersonName);
    }

    private List<NamedParty> persons(String text, Part part, Optional<OrgUnitId> unit) {
        List<NamedParty> persons = new ArrayList<>();
        split.parts(text).forEach(name -> persons.addAll(names.named(name, part, unit)));
        return persons;
    }

    private void note(String rest) {
        notes.add(new PartyNote(PartyFindings.PARTY_REST, rest));
    }
}
