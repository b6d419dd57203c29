package dev.plumbline.io.table.row;

import dev.plumbline.io.table.word.Role;
import dev.plumbline.text.Localized;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads cells that hold one of a list of words: states, levels, priorities. */
public final class WordCells {

    private static final int REMEMBERED = 4_000;
    private static final String LEAD_IN = "leadIn";
    private static final String STATE = "State";

    private final ReadWords words;
    private final StateNotes stateNotes;
    private final Map<String, List<StateNotes.Note>> notes = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> meanings = new HashMap<>();
    private final Map<String, StateCell> states = new HashMap<>();
    private final Map<String, StateCell> answers = new HashMap<>();

    public WordCells(ReadWords words) {
        this.words = words;
        this.stateNotes = new StateNotes(words);
    }

    /** The constant of an enum that a cell's word stands for; a word that stands for none is reported. */
    public <E extends Enum<E> & Localized> Optional<E> read(TableRow row, Role role, String list, E[] constants) {
        Optional<String> text = row.text(role);
        Optional<E> word = text.flatMap(value -> constant(value, list, constants));
        if (word.isEmpty() && text.filter(Ticks::isChoice).isPresent()) {
            word = constant(Ticks.chosen(text.get()), list, constants);
        }
        if (text.isPresent() && word.isEmpty()) {
            unknown(row, role, constants);
        } else if (text.isPresent() && list.endsWith(STATE) && saysMore(text.get(), list)) {
            row.keepToo(role);
        }
        return word;
    }

    /** Reports a word that stands for nothing. */
    public <E extends Enum<E> & Localized> void unknown(TableRow row, Role role, E[] constants) {
        row.report(
                role,
                CellFindings.WORD_UNKNOWN,
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

    /** A word behind others that leave its meaning as it is: 目前进行中, 本周已完成; none behind any that may turn it: 无法完成. */
    private Optional<String> ending(String text, String list) {
        String key = words.keys().of(firstClause(text));
        Map<String, String> known = words.list(list);
        for (int from = 1; key.length() - from >= 2; from++) {
            if (words.list(LEAD_IN).containsKey(key.substring(0, from))) {
                Optional<String> found = Optional.ofNullable(known.get(key.substring(from)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a text goes on behind the word that it was read by: 已完成（待归档）, 进行中，等客户确认. */
    public boolean saysMore(String text, String list) {
        String known = words.meaning(list, text).isPresent() ? text : firstClause(text);
        return text.chars().filter(Character::isLetterOrDigit).count()
                > words.keys().of(known).length();
    }

    /** The days and times that a text of a state may name beside its word; the same text is looked at once. */
    List<StateNotes.Note> notes(String text) {
        if (notes.size() > REMEMBERED) {
            notes.clear();
        }
        List<StateNotes.Note> known = notes.get(text);
        if (known == null) {
            known = stateNotes.of(text);
            notes.put(text, known);
        }
        return known;
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

    /** 不需要, 不适用: that something needs not be done says not how far it is. */
    boolean isNotNeeded(String text) {
        return words.meaning("notNeeded", text).isPresent()
                && words.meaning("taskState", text).isEmpty();
    }

    /** Whether a cell says yes; empty where it says neither. */
    public Optional<Boolean> yesNo(String text) {
        return words.meaning("yesNo", text).or(() -> words.mark("yesNo", text)).map("yes"::equals);
    }
}
