package dev.plumbline.io.table.word;

import dev.plumbline.text.Localized;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of tables (词汇): which roles a header may name, which kinds of tables there are, and what the words in cells
 * mean. Data, read from one file and laid over with a company's own; its keys are made once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param headers the roles that a header's key may name; none of one whose cells are only kept, such as 上月进度
 * @param labels what a role is called, by the header that names it first
 * @param kinds the kinds of tables, in the order in which ties are decided
 * @param families words of titles that hint at a family, by the family's name
 * @param values what words in cells mean: by the name of the list, then by the word's key
 * @param lines the words of lines that are no data
 * @param noteSheets keys of the names of sheets that hold no tables, such as 填写说明
 * @param ignoredSheets names of sheets that a company does not want read
 * @param general keys of words that say too little at the end of a header: 确认时间 need not be when something occurred
 * @param headerLetters the letters of the headers' keys
 */
public record Vocabulary(
        Map<String, List<RoleWord>> headers,
        Map<Role, Localized> labels,
        List<TableKind> kinds,
        Map<String, Set<String>> families,
        Map<String, Map<String, String>> values,
        LineWords lines,
        Set<String> noteSheets,
        Set<String> ignoredSheets,
        Set<String> general,
        KeyLetters headerLetters) {

    private static final int SHORTEST_ENDING = 2;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_IN_LATIN = 6;
    private static final int LONGEST_WEAKLY_KNOWN = 6;

    private static final int LONGEST_PARTLY_KNOWN = 24;

    /** The built-in words. */
    public static Vocabulary standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Vocabulary STANDARD = VocabularyFile.standard();
    }

    /** With a company's own words in its lists, which go before these. */
    public Vocabulary with(Map<String, Map<String, String>> own) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>(values);
        own.forEach((list, words) -> {
            Map<String, String> mine = new HashMap<>(values(list));
            words.forEach((word, meaning) -> {
                mine.put(ValueKey.asIs(word), meaning);
                if (!HeaderKey.of(word).isEmpty()) {
                    mine.put(HeaderKey.of(word), meaning);
                }
            });
            mine.remove("");
            all.put(list, mine);
        });
        return new Vocabulary(
                headers, labels, kinds, families, all, lines, noteSheets, ignoredSheets, general, headerLetters);
    }

    /** The roles that a header's key names exactly; none if it is not known. */
    public List<RoleWord> header(String key) {
        return headers.getOrDefault(key, List.of());
    }

    /** Whether a key is a known header. */
    public boolean isHeader(String key) {
        return headers.containsKey(key);
    }

    /** The roles of the longest known header with which a key ends, or else begins: 本月重点工作任务, 责任人及电话. */
    public List<RoleWord> partlyKnown(String key) {
        if (key.length() > LONGEST_PARTLY_KNOWN || isHeader(key)) {
            return List.of();
        }
        boolean latin = key.chars().anyMatch(letter -> letter < 0x80 && Character.isLetter(letter));
        int ending = latin ? SHORTEST_IN_LATIN : SHORTEST_ENDING;
        int beginning = latin ? SHORTEST_IN_LATIN : SHORTEST_BEGINNING;
        for (int from = 1; key.length() - from >= ending; from++) {
            List<RoleWord> known = headers.get(key.substring(from));
            if (known != null && known.isEmpty()) {
                return List.of();
            }
            List<RoleWord> found = strong(key.substring(from));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int from = 1; !latin && key.length() - from >= ending; from++) {
            List<RoleWord> found = header(key.substring(from));
            boolean telling = key.length() <= LONGEST_WEAKLY_KNOWN && !general.contains(key.substring(from));
            if (!found.isEmpty() && telling) {
                return found.stream()
                        .map(word -> new RoleWord(word.role(), true))
                        .toList();
            }
        }
        for (int to = key.length() - 1; to >= beginning; to--) {
            List<RoleWord> found = strong(key.substring(0, to));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<RoleWord> strong(String key) {
        return header(key).stream().filter(RoleWord::strong).toList();
    }

    /** What a word means in a list such as {@code taskState}, by its key. */
    public Optional<String> value(String list, String key) {
        return Optional.ofNullable(values.getOrDefault(list, Map.of()).get(key));
    }

    /** The words of a list that mean something, by their keys. */
    public Map<String, String> values(String list) {
        return values.getOrDefault(list, Map.of());
    }

    /** The kinds of a family. */
    public List<TableKind> kinds(String family) {
        return kinds.stream().filter(kind -> kind.family().equals(family)).toList();
    }

    /** The kind of an id. */
    public Optional<TableKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
