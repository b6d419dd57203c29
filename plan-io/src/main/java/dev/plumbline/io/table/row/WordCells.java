package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads cells that hold one of a list of words: states, levels, priorities. */
public final class WordCells {

    private static final int LONGEST_ENDING = 8;
    private static final int REMEMBERED = 4_000;
    private static final Pattern TURNING =
            Pattern.compile("无法|不能|未能|难以|不可|不再|不需|无需|不必|不用|不会|没有|預計|预计|预期|拟|(?<!按)计划|(?<!按)計劃|将|有望|争取|力争|可能|或许|取消");

    private final ReadWords words;
    private final Map<String, Map<String, Optional<String>>> meanings = new HashMap<>();
    private final Map<String, StateCell> states = new HashMap<>();
    private final Map<String, StateCell> answers = new HashMap<>();

    public WordCells(ReadWords words) {
        this.words = words;
    }

    /** The constant of an enum that a cell's word stands for; a word that stands for none is reported. */
    public <E extends Enum<E> & Localized> Optional<E> read(TableRow row, Role role, String list, E[] constants) {
        Optional<String> text = row.text(role);
        Optional<E> word = text.flatMap(value -> constant(value, list, constants));
        if (text.isPresent() && word.isEmpty()) {
            unknown(row, role, constants);
        }
        return word;
    }

    /** Reports a word that stands for nothing. */
    public <E extends Enum<E> & Localized> void unknown(TableRow row, Role role, E[] constants) {
        row.report(
                role,
                TableFindings.WORD_UNKNOWN,
                Localized.of(join(constants, Locale.CHINESE, "、"), join(constants, Locale.ENGLISH, ", ")));
    }

    private static <E extends Enum<E> & Localized> String join(E[] words, Locale language, String comma) {
        return Arrays.stream(words).map(word -> word.text(language)).collect(Collectors.joining(comma));
    }

    /** The constant that a text stands for, by its whole words or their beginning. */
    public <E extends Enum<E> & Localized> Optional<E> constant(String text, String list, E[] constants) {
        return meaning(text, list, constants).flatMap(id -> byId(id, constants));
    }

    /** The id in a list that a text stands for. */
    public <E extends Enum<E> & Localized> Optional<String> meaning(String text, String list, E[] constants) {
        Map<String, Optional<String>> known = meanings.computeIfAbsent(list, any -> new HashMap<>());
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        Optional<String> read = known.get(text);
        if (read == null) {
            read = find(text, list, constants);
            known.put(text, read);
        }
        return read;
    }

    private <E extends Enum<E> & Localized> Optional<String> find(String text, String list, E[] constants) {
        Optional<String> asIs = words.mark(list, text.strip());
        if (asIs.isPresent() || isAsked(text)) {
            return asIs;
        }
        return whole(text, list, constants)
                .or(() -> whole(firstClause(text), list, constants))
                .or(() -> ending(text, list));
    }

    /** 完成？ asks; it says nothing. */
    static boolean isAsked(String text) {
        String plain = text.strip();
        return plain.endsWith("?") || plain.endsWith("？");
    }

    private <E extends Enum<E> & Localized> Optional<String> whole(String text, String list, E[] constants) {
        Optional<String> known = words.meaning(list, text).or(() -> words.mark(list, text.strip()));
        return known.or(() -> named(text, constants).map(WordCells::id));
    }

    private <E extends Enum<E> & Localized> Optional<E> named(String text, E[] constants) {
        String key = words.keys().of(text);
        return Arrays.stream(constants)
                .filter(each -> words.keys().of(each.text(Locale.CHINESE)).equals(key)
                        || words.keys().of(each.text(Locale.ENGLISH)).equals(key)
                        || id(each).replace("-", "").equals(key))
                .findFirst();
    }

    private static String firstClause(String text) {
        int end = 0;
        while (end < text.length() && "，,；;。\n（(:：".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == 0 ? text : text.substring(0, end);
    }

    /** A word at the end of a short text: 已基本完成, 目前进行中; none where words before it may turn its meaning: 无法完成, 预计完成. */
    private Optional<String> ending(String text, String list) {
        String key = words.keys().of(firstClause(text));
        if (key.length() > LONGEST_ENDING || TURNING.matcher(text).find()) {
            return Optional.empty();
        }
        for (int from = 1; key.length() - from >= 2; from++) {
            Optional<String> found = Optional.ofNullable(words.list(list).get(key.substring(from)));
            if (found.isPresent() && "未没不无待".indexOf(key.charAt(from - 1)) < 0) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What a text says of how far a task is; the same text is read once. */
    StateCell state(String text, boolean question) {
        Map<String, StateCell> known = question ? answers : states;
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        StateCell read = known.get(text);
        if (read == null) {
            read = StateCell.parse(text, this, question);
            known.put(text, read);
        }
        return read;
    }

    /** The constant of an id such as {@code in-progress}. */
    public static <E extends Enum<E>> Optional<E> byId(String id, E[] constants) {
        return Arrays.stream(constants).filter(each -> id(each).equals(id)).findFirst();
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a cell says yes; empty where it says neither. */
    public Optional<Boolean> yesNo(String text) {
        return words.meaning("yesNo", text).or(() -> words.mark("yesNo", text)).map("yes"::equals);
    }
}
