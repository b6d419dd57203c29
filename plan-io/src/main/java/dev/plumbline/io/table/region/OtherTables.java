package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Tables of offices that say nothing of a plan, though some of their words do (其他表格): lists of people, scales, boards whose
 * columns are states, plans of communication.
 */
final class OtherTables {

    private static final String WORDS = "otherTable";
    private static final String TITLES = "otherTitle";
    private static final int FEWEST = 3;
    private static final int TITLED = 2;

    private final Map<String, String> words;
    private final Map<String, String> titles;
    private final TextKeys keys;

    OtherTables(Vocabulary vocabulary, TextKeys keys) {
        this.words = vocabulary.values(WORDS);
        this.titles = vocabulary.values(TITLES);
        this.keys = keys;
    }

    /** Whether a header has more words of such a table than of the plan's table it was taken for. */
    boolean claim(Header header, TableMatch match, String title) {
        String titled = titled(keys.of(title));
        Map<String, Integer> found = new HashMap<>();
        for (HeaderCell cell : header.cells()) {
            String kind = words.get(keys.of(cell.leaf()));
            if (kind != null) {
                found.merge(kind, 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .anyMatch(each -> isMore(each.getKey(), each.getValue(), titled.equals(each.getKey()), header, match));
    }

    private boolean isMore(String kind, int count, boolean titled, Header header, TableMatch match) {
        long own = match.roles().values().stream()
                .filter(cell -> !kind.equals(words.get(keys.of(cell.leaf()))))
                .count();
        return titled
                ? count + TITLED > own
                : count >= FEWEST && count > own && count * 2 > header.cells().size();
    }

    /** The kind of the longest title that it holds. */
    private String titled(String key) {
        return titles.entrySet().stream()
                .filter(each -> key.contains(each.getKey()))
                .max(Comparator.comparingInt((Map.Entry<String, String> each) ->
                                each.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .orElse("");
    }
}
