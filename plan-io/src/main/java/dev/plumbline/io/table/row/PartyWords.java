package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.text.TextForms;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What the letters of a party's name tell: a unit, a body, a post, a person; by words of the vocabulary alone. */
final class PartyWords {

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_HAN_NAME = 4;

    private final ReadWords words;
    private final Map<String, String> endings;
    private final Map<String, String> titles;
    private final Map<String, String> shortTitles;
    private final Map<String, String> surnames;
    private final Map<String, EndWords> ends = new HashMap<>();

    PartyWords(ReadWords words) {
        this.words = words;
        this.endings = words.list("unitEndings");
        this.titles = words.list("titles");
        this.shortTitles = words.list("shortTitles");
        this.surnames = words.list("surnames");
    }

    /** What a word of a list means. */
    Optional<String> meaning(String list, String text) {
        return words.meaning(list, text);
    }

    Optional<Part> part(String text) {
        return words.meaning("partyRole", text).map(id -> id.equals("main") ? Part.MAIN : Part.HELPER);
    }

    /** Whether a text says that nobody in particular is meant. */
    boolean isNobody(String text) {
        boolean several =
                text.length() > 1 && (text.charAt(0) == '各' || text.startsWith("所有") || text.startsWith("全体"));
        return several || words.meaning("nobody", text).isPresent();
    }

    /** A unit by its own name or by what its name ends with: 销售部, Marketing, Sales Dept. */
    boolean isUnit(String name) {
        return words.meaning("unitNames", name).isPresent() || endsAsUnit(name);
    }

    /** A unit by what its name ends with; 销售 alone may be a part of a title, as in 销售总监. */
    boolean endsAsUnit(String name) {
        return name.length() > 1 && ends(name, "unit") && !ends(name, "body") && !isSurnameWithTitle(name);
    }

    /** Whether a name stands for all who are outside: 外包, vendor. */
    boolean isOutside(String name) {
        return words.meaning("unitNames", name).filter("outside"::equals).isPresent();
    }

    boolean isBody(String name) {
        return ends(name, "body");
    }

    private boolean ends(String name, String kind) {
        String key = words.keys().of(name);
        if (!key.isEmpty() && key.charAt(key.length() - 1) < 0x80) {
            return kind.equals(endings.get(words.keys().of(lastWord(name))));
        }
        for (int from = Math.max(0, key.length() - 5); from < key.length(); from++) {
            if (kind.equals(endings.get(key.substring(from))) && (from > 0 || key.length() > 1)) {
                return true;
            }
        }
        return false;
    }

    private static String lastWord(String name) {
        return name.substring(name.stripTrailing().lastIndexOf(' ') + 1);
    }

    /** 李处, 王工: a surname and a title of one letter, not a unit. */
    private boolean isSurnameWithTitle(String name) {
        return name.length() == 2
                && endings.get(name) == null
                && surnames.containsKey(plain(name.substring(0, 1)))
                && shortTitles.containsKey(plain(name.substring(1)));
    }

    /** Where a title at the end of a name begins; less than 0 where there is none, 1 for a surname before it (张经理). */
    int titleStart(String name) {
        String key = plain(name);
        for (int from = Math.max(0, key.length() - LONGEST_WORD); from < key.length(); from++) {
            boolean word =
                    isHan(key.charAt(from)) || from == 0 || key.charAt(from - 1) == ' ' || isHan(key.charAt(from - 1));
            if (word && titles.containsKey(key.substring(from))) {
                return from;
            }
        }
        return -1;
    }

    /** Where a title at the beginning of a text ends; 0 where there is none. */
    int titleEnd(String text) {
        String key = plain(text);
        for (int to = Math.min(key.length() - 1, LONGEST_WORD); to > 1; to--) {
            if (titles.containsKey(key.substring(0, to))) {
                return to;
            }
        }
        return 0;
    }

    /** A title, or letters that stand for one: 测试主管, PMO. */
    boolean isPost(String text) {
        return titleStart(text) >= 0
                || text.length() >= 2
                        && text.length() <= 5
                        && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    /** Two to four Chinese letters that are no unit, no title and nobody. */
    boolean isHanName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_HAN_NAME
                && text.chars().allMatch(letter -> isHan((char) letter))
                && titleStart(text) < 0
                && !isUnit(text)
                && !isNobody(text);
    }

    /** The same, with a surname before it that is known. */
    boolean isSurnamed(String text) {
        if (text.length() < 2 || !isHan(text.charAt(0))) {
            return false;
        }
        String key = plain(text);
        boolean longOne = key.length() > 2 && surnames.containsKey(key.substring(0, 2));
        boolean known = longOne || key.length() < LONGEST_HAN_NAME && surnames.containsKey(key.substring(0, 1));
        return known && isHanName(text);
    }

    /** One to three words in Latin letters, each with a capital, that are no unit and no title: Eve, John Smith. */
    boolean isLatinName(String text) {
        String[] names = text.split(" ");
        if (names.length > 3
                || text.isEmpty()
                || isUnit(text)
                || isPost(text)
                || part(text).isPresent()) {
            return false;
        }
        for (String name : names) {
            if (name.isEmpty()
                    || !Character.isUpperCase(name.charAt(0))
                    || !name.chars().allMatch(PartyWords::isOfName)) {
                return false;
            }
        }
        return !isNobody(text);
    }

    private static boolean isOfName(int letter) {
        return letter < 0x2000 && Character.isLetter(letter) || letter == '.' || letter == '\'' || letter == '-';
    }

    /** A name of a person, as far as its letters say. */
    boolean isPersonName(String text) {
        return isHanName(text) || isLatinName(text);
    }

    /** Where a unit at the beginning ends with a name or a title right behind it: 市场部张三, 财务部李经理; 0 where there is none. */
    int unitEnd(String text) {
        for (int to = text.length() - 2; to >= 2; to--) {
            String name = text.substring(to);
            if (isHan(text.charAt(to)) && isUnit(text.substring(0, to)) && (isSurnamed(name) || titleBefore(name))) {
                return to;
            }
        }
        return 0;
    }

    /** 李经理, 经理张三. */
    private boolean titleBefore(String name) {
        int title = titleStart(name);
        boolean surname = title == 1 && surnames.containsKey(plain(name.substring(0, 1)));
        int end = surname ? 0 : titleEnd(name);
        return surname || end > 0 && isSurnamed(name.substring(end));
    }

    /** The text without the longest of a list's words at its end; the text itself where there is none or nothing before it. */
    String without(String list, String text, Predicate<String> rest) {
        EndWords all = ends.computeIfAbsent(list, name -> EndWords.of(words.list(name)));
        if (!all.mayEnd(text)) {
            return text;
        }
        for (int from = Math.max(1, text.length() - LONGEST_WORD); from < text.length(); from++) {
            if (all.has(words.keys().of(text.substring(from)))) {
                String before = text.substring(0, from).strip();
                if (rest.test(before)) {
                    return before;
                }
            }
        }
        return text;
    }

    /** The words of a list that stand at the end of a text, and the letters they end with. */
    private record EndWords(Map<String, String> words, Set<Character> last) {

        static EndWords of(Map<String, String> words) {
            Set<Character> last = new HashSet<>();
            words.keySet().forEach(word -> last.add(word.charAt(word.length() - 1)));
            return new EndWords(words, last);
        }

        boolean has(String key) {
            return words.containsKey(key);
        }

        /** Marks may follow a word, as in et al. */
        boolean mayEnd(String text) {
            char letter = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
            return !Character.isLetterOrDigit(letter)
                    || last.contains(Character.toLowerCase(TextForms.simplified(letter)));
        }
    }

    static boolean isHan(char letter) {
        return letter >= 0x4e00 && letter <= 0x9fff;
    }

    private static String plain(String text) {
        return TextForms.simplified(text).toLowerCase(Locale.ROOT);
    }
}
